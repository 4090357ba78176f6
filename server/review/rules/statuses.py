"""Statuses of a review and of an appeal, with the steps allowed."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class ReviewPurpose(StrEnum):
    EXAM = "EXAM"  # the photographs did not pass by themselves
    REAUDIT = "REAUDIT"  # a random share of passes is looked at again (复审)

    @property
    def label(self) -> str:
        return "考试审核" if self is ReviewPurpose.EXAM else "抽查复审"


class ReviewStatus(StrEnum):
    OPEN = "OPEN"
    SECOND = "SECOND"  # somebody would fail it: another person looks, without seeing the first's reason
    CLOSED = "CLOSED"

    @property
    def label(self) -> str:
        return {ReviewStatus.OPEN: "待审核", ReviewStatus.SECOND: "待复核", ReviewStatus.CLOSED: "已审结"}[self]


REVIEW_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    ReviewStatus.OPEN: {ReviewStatus.SECOND, ReviewStatus.CLOSED},
    ReviewStatus.SECOND: {ReviewStatus.CLOSED, ReviewStatus.OPEN},  # back when the first takes the opinion back
    ReviewStatus.CLOSED: {ReviewStatus.OPEN, ReviewStatus.SECOND},  # a decision taken back
}


class Verdict(StrEnum):
    PASS = "PASS"  # noqa: S105 - no password
    FAIL = "FAIL"

    @property
    def label(self) -> str:
        return "通过" if self is Verdict.PASS else "不通过"


class AppealStatus(StrEnum):
    WAITING = "WAITING"
    UPHELD = "UPHELD"  # the decision stands
    OVERTURNED = "OVERTURNED"  # the attempt passes after all

    @property
    def label(self) -> str:
        return {
            AppealStatus.WAITING: "待处理",
            AppealStatus.UPHELD: "维持原结论",
            AppealStatus.OVERTURNED: "申诉成立",
        }[self]


APPEAL_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    AppealStatus.WAITING: {AppealStatus.UPHELD, AppealStatus.OVERTURNED},
    AppealStatus.UPHELD: set(),
    AppealStatus.OVERTURNED: set(),
}
