"""Spreadsheets people upload and download: every cell is text, and every fault has its place."""

from server.integrations.spreadsheets.read import read_tables
from server.integrations.spreadsheets.tables import (
    MISSING_COLUMN,
    SCIENTIFIC_NOTATION,
    UNKNOWN_COLUMN,
    Fault,
    Row,
    Table,
    UnreadableSpreadsheet,
    check_columns,
)
from server.integrations.spreadsheets.write import write_template, write_xlsx

__all__ = [
    "MISSING_COLUMN",
    "SCIENTIFIC_NOTATION",
    "UNKNOWN_COLUMN",
    "Fault",
    "Row",
    "Table",
    "UnreadableSpreadsheet",
    "check_columns",
    "read_tables",
    "write_template",
    "write_xlsx",
]
