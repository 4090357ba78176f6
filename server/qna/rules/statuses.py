"""What may become of an inquiry."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class InquiryStatus(StrEnum):
    OPEN = "OPEN"
    REOPENED = "REOPENED"  # the asker was not content with the answer
    ANSWERED = "ANSWERED"
    CLOSED = "CLOSED"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def waiting(self) -> bool:
        """Whether a teacher has to do something."""
        return self in WAITING


_LABELS: Final = {
    InquiryStatus.OPEN: "待答复",
    InquiryStatus.REOPENED: "追问待答复",
    InquiryStatus.ANSWERED: "已答复",
    InquiryStatus.CLOSED: "已关闭",
}
WAITING: Final = frozenset({InquiryStatus.OPEN, InquiryStatus.REOPENED})
INQUIRY_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    InquiryStatus.OPEN: {InquiryStatus.ANSWERED, InquiryStatus.CLOSED},
    InquiryStatus.ANSWERED: {InquiryStatus.REOPENED, InquiryStatus.CLOSED},
    InquiryStatus.REOPENED: {InquiryStatus.ANSWERED, InquiryStatus.CLOSED},
    InquiryStatus.CLOSED: set(),
}
