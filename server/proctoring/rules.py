"""The regulation of photographs: what is asked when, what a picture shows, when it is good enough."""

from collections.abc import Callable, Collection, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class SubjectKind(StrEnum):
    """What is photographed: a topic being studied, or an exam attempt."""

    STUDY = "STUDY"
    ATTEMPT = "ATTEMPT"


class AskReason(StrEnum):
    START = "START"
    RANDOM = "RANDOM"
    OVERDUE = "OVERDUE"  # an earlier one was not answered
    HAND_IN = "HAND_IN"


class SnapshotStatus(StrEnum):
    ASKED = "ASKED"
    VOIDED = "VOIDED"  # a pause or the lease's end took the question back
    MISSED = "MISSED"
    WAITING = "WAITING"  # stored, not compared yet
    COMPARED = "COMPARED"
    FLAGGED = "FLAGGED"
    ACCEPTED = "ACCEPTED"  # by a person
    REJECTED = "REJECTED"  # by a person

    @property
    def label(self) -> str:
        return _STATUS_LABELS[self]


_STATUS_LABELS: Final = {
    SnapshotStatus.ASKED: "等待拍照",
    SnapshotStatus.VOIDED: "无需拍照",
    SnapshotStatus.MISSED: "未拍",
    SnapshotStatus.WAITING: "待比对",
    SnapshotStatus.COMPARED: "已比对",
    SnapshotStatus.FLAGGED: "待人工查看",
    SnapshotStatus.ACCEPTED: "人工认可",
    SnapshotStatus.REJECTED: "人工不认可",
}
SNAPSHOT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    SnapshotStatus.ASKED: {SnapshotStatus.WAITING, SnapshotStatus.VOIDED, SnapshotStatus.MISSED},
    SnapshotStatus.MISSED: {SnapshotStatus.WAITING},
    SnapshotStatus.VOIDED: set(),
    SnapshotStatus.WAITING: {
        SnapshotStatus.COMPARED,
        SnapshotStatus.FLAGGED,
        SnapshotStatus.ACCEPTED,
        SnapshotStatus.REJECTED,
    },
    # Back to WAITING when there was nothing to compare with and now there is.
    SnapshotStatus.COMPARED: {SnapshotStatus.WAITING, SnapshotStatus.ACCEPTED, SnapshotStatus.REJECTED},
    SnapshotStatus.FLAGGED: {SnapshotStatus.WAITING, SnapshotStatus.ACCEPTED, SnapshotStatus.REJECTED},
    SnapshotStatus.ACCEPTED: set(),
    SnapshotStatus.REJECTED: set(),
}
# Taken, and no person has said anything of them yet.
UNDECIDED: Final = frozenset({SnapshotStatus.WAITING, SnapshotStatus.COMPARED, SnapshotStatus.FLAGGED})
SHOWN: Final = frozenset(SnapshotStatus) - {SnapshotStatus.ASKED, SnapshotStatus.VOIDED}


class SnapshotFlag(StrEnum):
    NO_FACE = "NO_FACE"
    MULTI_FACE = "MULTI_FACE"
    LOW_SIMILARITY = "LOW_SIMILARITY"
    BLURRED = "BLURRED"
    DARK = "DARK"
    DUPLICATE = "DUPLICATE"
    LATE = "LATE"
    MISSED = "MISSED"
    UNREADABLE = "UNREADABLE"  # taken for a picture by its header, cannot be decoded

    @property
    def label(self) -> str:
        return _FLAG_LABELS[self]


_FLAG_LABELS: Final = {
    SnapshotFlag.NO_FACE: "未见人脸",
    SnapshotFlag.MULTI_FACE: "多张人脸",
    SnapshotFlag.LOW_SIMILARITY: "相似度低",
    SnapshotFlag.BLURRED: "模糊",
    SnapshotFlag.DARK: "过暗",
    SnapshotFlag.DUPLICATE: "与之前照片雷同",
    SnapshotFlag.LATE: "超时补交",
    SnapshotFlag.MISSED: "未拍",
    SnapshotFlag.UNREADABLE: "无法读取",
}


class ReferenceSource(StrEnum):
    REGISTRY = "REGISTRY"  # the certificate photo
    SNAPSHOT = "SNAPSHOT"  # a person's first accepted snapshot, until somebody compared it with the ID card


class ApprovalGround(StrEnum):
    """What a candidate was held against by the person who approved it."""

    REGISTRY_PHOTO = "REGISTRY_PHOTO"
    ID_CHECK = "ID_CHECK"

    @property
    def label(self) -> str:
        return "与证书照片一致" if self is ApprovalGround.REGISTRY_PHOTO else "已核对身份证"


class CandidateFault(StrEnum):
    """Why a candidate is no reference; a later photograph may be one."""

    OTHER_PERSON = "OTHER_PERSON"
    UNCLEAR = "UNCLEAR"
    COVERED = "COVERED"
    COPY = "COPY"

    @property
    def label(self) -> str:
        return _FAULT_LABELS[self]


# These show that somebody else sat there, or nobody: the snapshot itself is no good either.
NO_EVIDENCE: Final = frozenset({CandidateFault.OTHER_PERSON, CandidateFault.COPY})
_FAULT_LABELS: Final = {
    CandidateFault.OTHER_PERSON: "不是本人",
    CandidateFault.UNCLEAR: "不清楚，或不是正脸",
    CandidateFault.COVERED: "面部有遮挡（安全帽、口罩、墨镜等）",
    CandidateFault.COPY: "疑似翻拍照片或屏幕",
}


class ReferenceStatus(StrEnum):
    CANDIDATE = "CANDIDATE"
    APPROVED = "APPROVED"
    REPLACED = "REPLACED"
    REJECTED = "REJECTED"

    @property
    def label(self) -> str:
        return _REFERENCE_LABELS[self]


_REFERENCE_LABELS: Final = {
    ReferenceStatus.CANDIDATE: "待审核",
    ReferenceStatus.APPROVED: "已通过",
    ReferenceStatus.REPLACED: "已更换",
    ReferenceStatus.REJECTED: "未通过",
}


REFERENCE_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    ReferenceStatus.CANDIDATE: {ReferenceStatus.APPROVED, ReferenceStatus.REJECTED, ReferenceStatus.REPLACED},
    ReferenceStatus.APPROVED: {ReferenceStatus.REPLACED},
    ReferenceStatus.REPLACED: set(),
    ReferenceStatus.REJECTED: set(),
}


class PhotoState(StrEnum):
    """How a topic's photos stand, in the trainee's list."""

    OK = "OK"
    WAITING = "WAITING"
    BAD = "BAD"  # at least half unusable: the topic may be studied again

    @property
    def label(self) -> str:
        return {PhotoState.OK: "合格", PhotoState.WAITING: "待人工查看", PhotoState.BAD: "多数不合格"}[self]


@dataclass(frozen=True)
class Span:
    """Photographs asked for from one moment on, and before another; without `until_ms` to this day."""

    from_ms: int = 0
    until_ms: int | None = None

    def holds(self, at_ms: int) -> bool:
        return self.from_ms <= at_ms and (self.until_ms is None or at_ms < self.until_ms)


@dataclass(frozen=True)
class Measures:
    """What a face engine saw: plain numbers, no judgement."""

    faces: int
    multiple: bool
    blank: bool
    sharpness: float | None
    brightness: float | None
    mismatch: bool
    unsure: bool


@dataclass(frozen=True)
class QualityLimits:
    sharpness: float
    dark_brightness: float


def flags_of(seen: Measures, limits: QualityLimits, *, duplicate: bool) -> frozenset[SnapshotFlag]:
    """The flags of one picture. Unsure alone is no flag; with another flaw it counts as low similarity."""
    dark = seen.blank or (seen.brightness is not None and seen.brightness < limits.dark_brightness)
    blurred = seen.sharpness is not None and seen.sharpness < limits.sharpness
    found = {
        SnapshotFlag.NO_FACE: seen.faces == 0,
        SnapshotFlag.MULTI_FACE: seen.multiple,
        SnapshotFlag.DARK: dark,
        SnapshotFlag.BLURRED: blurred,
        SnapshotFlag.DUPLICATE: duplicate,
        SnapshotFlag.LOW_SIMILARITY: seen.mismatch or (seen.unsure and (dark or blurred or duplicate)),
    }
    return frozenset(flag for flag, is_so in found.items() if is_so)


UNUSABLE: Final = frozenset(SnapshotFlag) - {SnapshotFlag.LATE}


def photo_state(photos: Collection[tuple[SnapshotStatus, Collection[str]]]) -> PhotoState:
    """`photos`: status and flags of each. BAD from half unusable on (学习照片不合格), else WAITING while any is."""
    bad = sum(1 for status, flags in photos if unusable(status, flags))
    if photos and bad * 2 >= len(photos):
        return PhotoState.BAD
    waiting = any(status is SnapshotStatus.WAITING for status, _ in photos)
    return PhotoState.WAITING if waiting else PhotoState.OK


def unusable(status: SnapshotStatus, flags: Collection[str]) -> bool:
    """Whether a photograph shows nothing of use, by a person's word or else the machine's."""
    if status is SnapshotStatus.ACCEPTED:
        return False
    return status in {SnapshotStatus.REJECTED, SnapshotStatus.MISSED} or bool(UNUSABLE & set(flags))


def draw_interval(mean_seconds: float, jitter: float, draw: Callable[[], float]) -> int:
    """Milliseconds until the next photograph, evenly within ±jitter of the mean; `draw` gives 0…1."""
    return round(mean_seconds * 1000 * (1 - jitter + 2 * jitter * draw()))


class AnswerWindow(StrEnum):
    IN_TIME = "IN_TIME"
    LATE = "LATE"  # taken for people to look at; credit stays stopped
    OVER = "OVER"


def answer_window(due_ms: int, now_ms: int, late_seconds: float) -> AnswerWindow:
    if now_ms <= due_ms:
        return AnswerWindow.IN_TIME
    return AnswerWindow.LATE if now_ms <= due_ms + late_seconds * 1000 else AnswerWindow.OVER
