"""How those stand who failed a review of photographs, as their enterprise is told."""

from enum import StrEnum
from typing import Final


class FailureStanding(StrEnum):
    APPEALING = "APPEALING"
    OPEN = "OPEN"  # the make-up is not used
    UNDER_WAY = "UNDER_WAY"  # the make-up is being sat, or judged
    FAILED = "FAILED"  # both tries are lost
    PASSED = "PASSED"  # in the make-up

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    FailureStanding.APPEALING: "申诉处理中",
    FailureStanding.OPEN: "可以补考",
    FailureStanding.UNDER_WAY: "补考中，等待结果",
    FailureStanding.FAILED: "补考机会已用完",
    FailureStanding.PASSED: "补考已合格",
}
