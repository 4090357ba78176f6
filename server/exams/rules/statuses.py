"""Statuses of an attempt, the steps allowed, and what people call them."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final


class AttemptKind(StrEnum):
    MOCK = "MOCK"  # 模拟考试: unrecorded in the result, without photographs
    FINAL = "FINAL"  # 结业考试 and its make-up 补考

    @property
    def label(self) -> str:
        return "模拟考试" if self is AttemptKind.MOCK else "结业考试"


class AttemptStatus(StrEnum):
    IN_PROGRESS = "IN_PROGRESS"  # also for the moment between its seal and its marks
    SCORE_FAILED = "SCORE_FAILED"
    CHECKING = "CHECKING"  # passed by score; its photographs are being compared
    IN_REVIEW = "IN_REVIEW"  # people look at its photographs
    PASSED = "PASSED"
    REVIEW_FAILED = "REVIEW_FAILED"
    VOIDED = "VOIDED"  # does not count: an incident, or a make-up overtaken by a won appeal

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    AttemptStatus.IN_PROGRESS: "考试中",
    AttemptStatus.SCORE_FAILED: "成绩未合格",
    AttemptStatus.CHECKING: "照片比对中",
    AttemptStatus.IN_REVIEW: "照片审核中",
    AttemptStatus.PASSED: "合格",
    AttemptStatus.REVIEW_FAILED: "照片审核未通过",
    AttemptStatus.VOIDED: "已作废",
}
ATTEMPT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    AttemptStatus.IN_PROGRESS: {
        AttemptStatus.SCORE_FAILED,
        AttemptStatus.CHECKING,
        AttemptStatus.PASSED,  # a mock, or a final in a room
        AttemptStatus.VOIDED,
    },
    AttemptStatus.SCORE_FAILED: {AttemptStatus.VOIDED},
    AttemptStatus.CHECKING: {AttemptStatus.PASSED, AttemptStatus.IN_REVIEW, AttemptStatus.VOIDED},
    AttemptStatus.IN_REVIEW: {AttemptStatus.PASSED, AttemptStatus.REVIEW_FAILED, AttemptStatus.VOIDED},
    # A reviewer takes the decision back, or a second look at a pass (复审) finds what the first did not.
    AttemptStatus.PASSED: {AttemptStatus.IN_REVIEW, AttemptStatus.REVIEW_FAILED, AttemptStatus.VOIDED},
    # A decision taken back, or an appeal won.
    AttemptStatus.REVIEW_FAILED: {AttemptStatus.IN_REVIEW, AttemptStatus.PASSED, AttemptStatus.VOIDED},
    AttemptStatus.VOIDED: set(),
}
# The score was enough and the photographs are not judged yet: no other attempt may begin.
UNDECIDED: Final = frozenset({AttemptStatus.CHECKING, AttemptStatus.IN_REVIEW})
# Uses up one of the two tries.
LOST: Final = frozenset({AttemptStatus.SCORE_FAILED, AttemptStatus.REVIEW_FAILED})


class SealedBy(StrEnum):
    """What ended an attempt: nothing is accepted afterwards."""

    HAND_IN = "HAND_IN"
    CLOCK = "CLOCK"  # the deadline and its grace passed, with or without a client
    INCIDENT = "INCIDENT"  # voided while it ran
    ROOM = "ROOM"  # 线下集中机考: the room closed

    @property
    def label(self) -> str:
        return _SEALED_BY[self]


_SEALED_BY: Final = {
    SealedBy.HAND_IN: "本人交卷",
    SealedBy.CLOCK: "到时自动交卷",
    SealedBy.INCIDENT: "作废",
    SealedBy.ROOM: "线下考试结束",
}


class FailReason(StrEnum):
    """The manual's five reasons (六) 2; only people give them."""

    NOT_THE_PERSON = "NOT_THE_PERSON"
    BLURRED = "BLURRED"
    OTHERS_PRESENT = "OTHERS_PRESENT"
    MATERIAL = "MATERIAL"
    OTHER_CHEATING = "OTHER_CHEATING"

    @property
    def label(self) -> str:
        return _REASONS[self]


_REASONS: Final = {
    FailReason.NOT_THE_PERSON: "考试照片与考生本人不符",
    FailReason.BLURRED: "照片图像模糊无法辨认",
    FailReason.OTHERS_PRESENT: "照片中出现无关人员",
    FailReason.MATERIAL: "翻看资料、手机或接打电话",
    FailReason.OTHER_CHEATING: "其他可被视为作弊的异常情况",
}


class AttemptEventKind(StrEnum):
    """What happened in an attempt beside its answers; people who judge it see these."""

    STARTED = "STARTED"
    RESUMED = "RESUMED"
    CAMERA_OFF = "CAMERA_OFF"
    CAMERA_ON = "CAMERA_ON"
    AWAY = "AWAY"  # no sign of the client for longer than a few beats
    TIME_ADDED = "TIME_ADDED"
    SEALED = "SEALED"
    ABSENT = "ABSENT"  # 缺考 and 违纪 of an exam in a room: no points, and the try is used up
    MISCONDUCT = "MISCONDUCT"

    @property
    def label(self) -> str:
        return _EVENTS[self]


_EVENTS: Final = {
    AttemptEventKind.STARTED: "开始考试",
    AttemptEventKind.RESUMED: "继续考试",
    AttemptEventKind.CAMERA_OFF: "摄像头关闭",
    AttemptEventKind.CAMERA_ON: "摄像头开启",
    AttemptEventKind.AWAY: "失去联系",
    AttemptEventKind.TIME_ADDED: "延长时间",
    AttemptEventKind.SEALED: "交卷",
    AttemptEventKind.ABSENT: "缺考",
    AttemptEventKind.MISCONDUCT: "违纪",
}
