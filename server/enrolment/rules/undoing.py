"""The steps back within the undo window, apart from the usual ones: no receipt takes an approval back."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final

from server.enrolment.rules.statuses import EnrolmentStatus, OrderStatus

ORDER_UNDO: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    OrderStatus.APPROVED: {OrderStatus.SUBMITTED},
    OrderStatus.REJECTED: {OrderStatus.SUBMITTED},
}
ENROLMENT_UNDO: Final[Mapping[StrEnum, Set[StrEnum]]] = {EnrolmentStatus.STUDYING: {EnrolmentStatus.PENDING}}


def undo_until_ms(decided_ms: int, minutes: int) -> int:
    """The last moment at which a decision may be taken back."""
    return decided_ms + minutes * 60_000
