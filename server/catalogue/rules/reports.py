"""试题纠错: reports of questions by trainees, and what becomes of them."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final

LONGEST: Final = 200  # of a report, and of its answer


class ReportStatus(StrEnum):
    OPEN = "OPEN"
    ANSWERED = "ANSWERED"  # the question was corrected or retired
    DISMISSED = "DISMISSED"  # the question is right as it is

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    ReportStatus.OPEN: "待处理",
    ReportStatus.ANSWERED: "已更正",
    ReportStatus.DISMISSED: "题目无误",
}
REPORT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    ReportStatus.OPEN: {ReportStatus.ANSWERED, ReportStatus.DISMISSED},
    ReportStatus.ANSWERED: set(),
    ReportStatus.DISMISSED: set(),
}


def told(status: ReportStatus, stem: str, answer: str) -> str:
    """What the trainee is told: which question, the outcome and the answer."""
    return f"您反映的试题“{_shortened(stem)}”{_OUTCOMES[status]}{answer}"


def _shortened(stem: str) -> str:
    return stem if len(stem) <= _SHOWN else f"{stem[: _SHOWN - 1]}…"


_SHOWN: Final = 40
_OUTCOMES: Final = {ReportStatus.ANSWERED: "已更正。", ReportStatus.DISMISSED: "经核对无误。"}
