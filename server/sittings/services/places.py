"""The seats of a sitting: taken and given back in one statement each, so that the last one goes to one person only."""

from dataclasses import dataclass

from server import db
from server.crypto import new_token
from server.db import Statement
from server.sittings.models import Registration, Sitting
from server.sittings.rules import HOLDS_SEAT, first_free, ticket_number

_TAKE = Statement(
    "UPDATE sitting SET seats_taken = seats_taken + 1, tickets = tickets + 1"
    " WHERE id = :id AND status = 'OPEN' AND seats_taken < seats RETURNING tickets"
)
_FREE = Statement("UPDATE sitting SET seats_taken = seats_taken - 1 WHERE id = :id")


@dataclass(frozen=True)
class Seat:
    number: int
    ticket_number: str
    token: str


async def take_seat(sitting: Sitting) -> Seat | None:
    """The lowest seat that is free, with a ticket of its own; None where there is none. In the caller's transaction,
    which holds the sitting until its end: nobody else chooses among the same seats."""
    row = await _TAKE.row(db.writer(), {"id": sitting.id})
    if row is None:
        return None
    held = Registration.filter(sitting_id=sitting.id, status__in=list(HOLDS_SEAT))
    taken = {int(str(seat)) for seat in await held.values_list("seat", flat=True)}
    return Seat(first_free(taken), ticket_number(sitting.number, row["tickets"]), new_token())


async def free_seat(sitting_id: int) -> None:
    """In the caller's transaction."""
    await _FREE.rows(db.writer(), {"id": sitting_id})
