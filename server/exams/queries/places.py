"""Where an attempt belongs: the city of its class."""

from server import db
from server.db import Statement
from server.errors import NotFound

_CITY = Statement(
    "SELECT c.city_code FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id"
    " JOIN training_class c ON c.id = e.training_class_id WHERE a.id = :attempt"
)


async def city_of_attempt(attempt_id: int) -> str:
    """For the scope of staff; NotFound without such an attempt."""
    row = await _CITY.row(db.reader(), {"attempt": attempt_id})
    if row is None:
        raise NotFound
    return str(row["city_code"])
