"""What an order's invoices have to make up: kept beside the details, so that the list of what waits is a list."""

from server import db
from server.db import Statement

_BOOK = Statement("UPDATE invoice_details SET due_fen = due_fen + :fen::bigint WHERE order_id = :id RETURNING order_id")


async def book_due(order_id: int, fen: int) -> None:
    """In the caller's transaction: so much more (approved, withdrawn, reversed) or less (refunded, asked for).

    An order without invoice details is passed over.
    """
    await _BOOK.rows(db.writer(), {"id": order_id, "fen": fen})
