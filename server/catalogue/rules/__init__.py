"""What the catalogue's words mean and which topic serves whom."""

import hashlib
import unicodedata
from collections.abc import Collection, Mapping, Set
from datetime import date
from enum import StrEnum
from typing import Final


class ExamMode(StrEnum):
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"  # 线下集中机考


class Opening(StrEnum):
    """Whether a class takes enrolments, and why not."""

    OPEN = "OPEN"
    NOT_YET = "NOT_YET"
    CLOSED = "CLOSED"
    NOT_READY = "NOT_READY"  # its questions do not fill a paper yet
    FULL = "FULL"

    @property
    def label(self) -> str:
        return _OPENING_LABELS[self]


_OPENING_LABELS = {
    Opening.OPEN: "我要报名",
    Opening.NOT_YET: "未开始",
    Opening.CLOSED: "已截止",
    Opening.NOT_READY: "筹备中",
    Opening.FULL: "已满",
}


def opening(enrol_from: date, enrol_to: date, seats_left: int, today: date, *, held: bool = False) -> Opening:
    """Both ends belong to the enrolment window. `held`: the class is not ready."""
    if today < enrol_from:
        return Opening.NOT_YET
    if today > enrol_to:
        return Opening.CLOSED
    if held:
        return Opening.NOT_READY
    return Opening.OPEN if seats_left > 0 else Opening.FULL


class QuestionType(StrEnum):
    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"
    TRUE_FALSE = "TRUE_FALSE"

    @property
    def label(self) -> str:
        return _TYPE_LABELS[self]


_TYPE_LABELS = {
    QuestionType.SINGLE: "单选题",
    QuestionType.MULTIPLE: "多选题",
    QuestionType.TRUE_FALSE: "判断题",
}
DIFFICULTIES: Final = {1: "易", 2: "较易", 3: "中", 4: "较难", 5: "难"}


class QuestionStatus(StrEnum):
    """Of one version of a question."""

    ACTIVE = "ACTIVE"  # papers draw it
    SUPERSEDED = "SUPERSEDED"  # a later version has taken its place
    RETIRED = "RETIRED"  # the latest version, no longer drawn

    @property
    def label(self) -> str:
        return _STATUS_LABELS[self]


_STATUS_LABELS = {
    QuestionStatus.ACTIVE: "使用中",
    QuestionStatus.SUPERSEDED: "旧版本",
    QuestionStatus.RETIRED: "已停用",
}

QUESTION_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    QuestionStatus.ACTIVE: {QuestionStatus.SUPERSEDED, QuestionStatus.RETIRED},
    QuestionStatus.RETIRED: {QuestionStatus.ACTIVE},
}


def topic_serves(kinds: Collection[str], category: str) -> bool:
    """Whether a topic is offered to a person enrolled as `category` (A, B, C, C1-C3, or a class kind)."""
    return category in kinds


def question_serves(kinds: Collection[str], category: str) -> bool:
    """Whether a question is put to a person enrolled as `category`; without kinds of its own it serves its topic's."""
    return not kinds or category in kinds


def folded_stem(stem: str) -> str:
    """Equal for stems that differ only in width, spaces, case or punctuation."""
    folded = unicodedata.normalize("NFKC", stem).casefold()
    return "".join(char for char in folded if char.isalnum())


def stem_hash(stem: str) -> str:
    """The same in 64 characters, for an index."""
    return hashlib.sha256(folded_stem(stem).encode()).hexdigest()


def as_credits(tenths: int) -> float:
    """Credits as people read them: 240 tenths are 24.0."""
    return tenths / 10
