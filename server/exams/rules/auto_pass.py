"""When photographs pass by themselves (自动审核). A machine never fails anybody: it passes or asks a person."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import Final

from server.proctoring.rules import SnapshotFlag, SnapshotStatus


@dataclass(frozen=True)
class AutoPassLimits:
    """Shares are of 1, similarities 0-100, the gap in seconds."""

    photo_share: float
    median_similarity: float
    least_similarity: float
    flagged_share: float
    gap_seconds: float


@dataclass(frozen=True)
class SeenPhoto:
    """An asked photograph as the comparison left it; `taken_ms` is null where none came."""

    status: SnapshotStatus
    flags: Collection[str]
    similarity: float | None
    taken_ms: int | None


class Doubt(StrEnum):
    """Why an attempt is not passed by itself; the reviewer reads these words."""

    NO_PHOTOS = "NO_PHOTOS"
    MULTI_FACE = "MULTI_FACE"
    LEAST_SIMILARITY = "LEAST_SIMILARITY"
    MEDIAN_SIMILARITY = "MEDIAN_SIMILARITY"
    FEW_PHOTOS = "FEW_PHOTOS"
    FLAGGED = "FLAGGED"
    GAP = "GAP"
    NOT_COMPARED = "NOT_COMPARED"
    CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN"  # while the exam ran; nothing that a photograph shows

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    Doubt.NO_PHOTOS: "没有考试照片",
    Doubt.MULTI_FACE: "有照片出现多张人脸",
    Doubt.LEAST_SIMILARITY: "有照片相似度过低",
    Doubt.MEDIAN_SIMILARITY: "相似度中位数不足",
    Doubt.FEW_PHOTOS: "漏拍过多",
    Doubt.FLAGGED: "异常照片过多",
    Doubt.GAP: "两次拍照间隔过长",
    Doubt.NOT_COMPARED: "有照片未经比对（无底照、未同意比对或比对停用）",
    Doubt.CONSENT_WITHDRAWN: "考试开始后撤回了人脸识别同意",
}
# How much a doubt weighs in the order of the queue (最可疑的在前); they add up.
_WEIGHTS: Final = {
    Doubt.MULTI_FACE: 40,
    Doubt.LEAST_SIMILARITY: 40,
    Doubt.MEDIAN_SIMILARITY: 30,
    Doubt.FLAGGED: 15,
    Doubt.GAP: 15,
    Doubt.FEW_PHOTOS: 15,
    Doubt.NO_PHOTOS: 30,
    Doubt.NOT_COMPARED: 5,
    Doubt.CONSENT_WITHDRAWN: 5,
}


def doubts(photos: Sequence[SeenPhoto], *, started_ms: int, sealed_ms: int, limits: AutoPassLimits) -> Sequence[Doubt]:
    """Everything that keeps these photographs from passing by themselves; none: they pass."""
    taken = [photo for photo in photos if photo.taken_ms is not None]
    if not taken:
        return [Doubt.NO_PHOTOS]
    similarities = [photo.similarity for photo in taken if photo.similarity is not None]
    found = {
        # Divided, not multiplied: 7 / 50 is the very number that 0.14 is, and 0.14 × 50 is a little more than 7.
        Doubt.FEW_PHOTOS: len(taken) / len(photos) < limits.photo_share,
        Doubt.NOT_COMPARED: not similarities or any(_not_compared(photo) for photo in taken),
        Doubt.MEDIAN_SIMILARITY: bool(similarities) and median(similarities) < limits.median_similarity,
        Doubt.LEAST_SIMILARITY: any(value < limits.least_similarity for value in similarities),
        Doubt.FLAGGED: sum(1 for photo in taken if photo.flags) / len(taken) > limits.flagged_share,
        Doubt.MULTI_FACE: any(SnapshotFlag.MULTI_FACE in photo.flags for photo in taken),
        Doubt.GAP: _longest_gap_ms(taken, started_ms, sealed_ms) > limits.gap_seconds * 1000,
    }
    return [doubt for doubt, is_so in found.items() if is_so]


def _not_compared(photo: SeenPhoto) -> bool:
    """Nobody has looked yet (a late one is flagged as such before that), or there was nothing to hold it against."""
    return photo.status is SnapshotStatus.WAITING or (photo.similarity is None and not photo.flags)


def _longest_gap_ms(taken: Sequence[SeenPhoto], started_ms: int, sealed_ms: int) -> int:
    """From the start over each photograph to the end; the last one may come after the seal."""
    inside = sorted(photo.taken_ms or 0 for photo in taken)
    moments = [started_ms, *inside, max(sealed_ms, inside[-1])]
    return max(later - earlier for earlier, later in pairwise(moments))


def risk(found: Collection[Doubt]) -> int:
    """0-100: the order of the queue, never a verdict."""
    return min(100, sum(_WEIGHTS[doubt] for doubt in found))
