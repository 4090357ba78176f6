"""Reads of reports and certificates."""
