"""Who sees an inquiry: the asker and staff all of it, others what a teacher has looked through."""

from collections.abc import Collection
from typing import Final

from server.enrolment.rules import EnrolmentStatus

# Enrolled, but not admitted yet or no more: these neither ask nor read what others ask.
APART: Final = frozenset(
    {EnrolmentStatus.PENDING, EnrolmentStatus.CANCELLED, EnrolmentStatus.REFUNDED, EnrolmentStatus.SWAPPED}
)


def may_read(*, own: bool, public: bool, answered_ms: int | None, topic_id: int, topics: Collection[int]) -> bool:
    """A public one is there for everybody who may study its topic, once a teacher has answered."""
    return own or (public and answered_ms is not None and topic_id in topics)


def shown_until(*, own: bool, answered_ms: int | None) -> int | None:
    """Replies after this moment are not shown: nobody has looked through what the asker wrote since. None: all are."""
    return None if own else answered_ms
