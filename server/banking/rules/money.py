"""Amounts as people read them."""


def yuan(fen: int) -> str:
    """`1,234.50元`; `fen` may be negative."""
    whole, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{whole:,}.{rest:02}元"
