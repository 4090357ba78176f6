"""The seats of a class: taken and given back in one statement each, so that the last one goes to one order only."""

from server import db
from server.db import Statement

_TAKE = Statement(
    "UPDATE training_class SET seats_taken = seats_taken + :seats"
    " WHERE id = :id AND seats_taken + :seats <= seats RETURNING price_fen"
)
_FREE = Statement("UPDATE training_class SET seats_taken = seats_taken - :seats WHERE id = :id")


async def take_seats(class_id: int, seats: int) -> int | None:
    """The price of one seat (fen) at this moment; None when fewer are left. In the caller's transaction."""
    row = await _TAKE.row(db.writer(), {"id": class_id, "seats": seats})
    return int(row["price_fen"]) if row else None


async def free_seats(class_id: int, seats: int) -> None:
    """In the caller's transaction."""
    await _FREE.rows(db.writer(), {"id": class_id, "seats": seats})
