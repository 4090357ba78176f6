"""Statuses of a sitting and of a person's place in it, the steps allowed, and what people call them."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class SittingStatus(StrEnum):
    PLANNED = "PLANNED"  # nobody but staff sees it
    OPEN = "OPEN"  # published; the window says when people may sign up
    CANCELLED = "CANCELLED"
    CLOSED = "CLOSED"  # over, and everybody has a result

    @property
    def label(self) -> str:
        return _SITTINGS[self]


_SITTINGS: Final = {
    SittingStatus.PLANNED: "未发布",
    SittingStatus.OPEN: "已发布",
    SittingStatus.CANCELLED: "已取消",
    SittingStatus.CLOSED: "已结束",
}
SITTING_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    SittingStatus.PLANNED: {SittingStatus.OPEN, SittingStatus.CANCELLED},
    SittingStatus.OPEN: {SittingStatus.CANCELLED, SittingStatus.CLOSED},
    SittingStatus.CANCELLED: set(),
    SittingStatus.CLOSED: set(),
}


class RegistrationStatus(StrEnum):
    SIGNED_UP = "SIGNED_UP"
    WAITING = "WAITING"  # 候补: moves up when somebody withdraws
    WITHDRAWN = "WITHDRAWN"
    CANCELLED = "CANCELLED"  # the sitting was
    CHECKED_IN = "CHECKED_IN"
    ABSENT = "ABSENT"
    MISCONDUCT = "MISCONDUCT"
    SCORED = "SCORED"

    @property
    def label(self) -> str:
        return _REGISTRATIONS[self]


_REGISTRATIONS: Final = {
    RegistrationStatus.SIGNED_UP: "已报名",
    RegistrationStatus.WAITING: "候补",
    RegistrationStatus.WITHDRAWN: "已退出",
    RegistrationStatus.CANCELLED: "考场已取消",
    RegistrationStatus.CHECKED_IN: "已签到",
    RegistrationStatus.ABSENT: "缺考",
    RegistrationStatus.MISCONDUCT: "违纪",
    RegistrationStatus.SCORED: "已有成绩",
}
_S = RegistrationStatus
REGISTRATION_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    _S.SIGNED_UP: {_S.WITHDRAWN, _S.CANCELLED, _S.CHECKED_IN, _S.ABSENT, _S.MISCONDUCT, _S.SCORED},
    _S.WAITING: {_S.SIGNED_UP, _S.WITHDRAWN, _S.CANCELLED},
    _S.CHECKED_IN: {_S.SIGNED_UP, _S.CANCELLED, _S.MISCONDUCT, _S.SCORED},  # the first where it was a mistake
    _S.WITHDRAWN: set(),
    _S.CANCELLED: set(),
    _S.ABSENT: set(),
    _S.MISCONDUCT: set(),
    _S.SCORED: set(),
}
# Bars another sign-up for the same enrolment.
OPEN: Final = frozenset({_S.SIGNED_UP, _S.WAITING, _S.CHECKED_IN})
WITH_RESULT: Final = frozenset({_S.ABSENT, _S.MISCONDUCT, _S.SCORED})
HOLDS_SEAT: Final = frozenset({_S.SIGNED_UP, _S.CHECKED_IN}) | WITH_RESULT
