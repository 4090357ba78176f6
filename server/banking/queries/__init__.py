"""Reads of statements and their rows: what waits for an order, what is proposed, what an order has been paid with."""

from server.banking.queries.desk import (
    BankRowLine,
    RowSearch,
    StatementLine,
    bank_rows,
    statement,
    statement_of_file,
    statements,
)
from server.banking.queries.offers import (
    Money,
    Offer,
    offers_for_order,
    offers_of_row,
    orders_with_money,
    shares_for,
    suggestion,
    suggestions,
)
from server.banking.queries.rows import Paid, bank_row, paid_fen, payments_of, uses_of
from server.banking.queries.waiting import match_waiting, transfers_waiting

__all__ = [
    "BankRowLine", "Money", "Offer", "Paid", "RowSearch", "StatementLine", "bank_row", "bank_rows",
    "match_waiting", "offers_for_order", "offers_of_row", "orders_with_money", "paid_fen", "payments_of", "shares_for",
    "statement", "statement_of_file", "statements", "suggestion", "suggestions", "transfers_waiting",
    "uses_of",
]  # fmt: skip
