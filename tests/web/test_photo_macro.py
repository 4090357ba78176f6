"""The macro that shows staff a photograph, with what the comparison found in words."""

import re
from typing import Any

import pytest

from server.proctoring.models import Snapshot
from server.proctoring.rules import AskReason, SnapshotFlag, SnapshotStatus, SubjectKind
from server.settings import Settings
from server.web.templates import environment
from tests.factories import NOW_MS


def taken(**changes: Any) -> Snapshot:
    values: dict[str, Any] = {
        "id": 7, "challenge": "c", "person_id": 1, "subject_kind": SubjectKind.STUDY, "subject_id": 1,
        "reason": AskReason.RANDOM, "status": SnapshotStatus.COMPARED, "asked_ms": NOW_MS, "due_ms": NOW_MS,
        "taken_ms": NOW_MS, "key": "snapshots/a.jpg", "flags": [],
    }  # fmt: skip
    return Snapshot(**(values | changes))


def words(settings: Settings, shot: Snapshot) -> str:
    made = environment(settings).from_string('{% from "macros/photos.html" import photo %}{{ photo(shot, 3) }}')
    return " ".join(re.sub(r"<[^>]+>", " ", made.render(shot=shot)).split())


HEAD = "第 3 张 2026-11-24 09:00"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"similarity": 92.14, "thresholds": {"similarity_match": 80.0}},
            f"{HEAD} 相似度 92.1 （合格线 80 ） 未发现问题",
        ),
        (
            {"status": SnapshotStatus.FLAGGED, "flags": ["BLURRED", "LATE"]},
            f"{HEAD} 未计算相似度 模糊 超时补交",
        ),
        ({"status": SnapshotStatus.WAITING, "compare": True}, f"{HEAD} 未计算相似度 待比对"),
        ({"status": SnapshotStatus.WAITING, "flags": ["LATE"]}, f"{HEAD} 未计算相似度 超时补交 由人工查看"),
        ({"status": SnapshotStatus.ACCEPTED, "flags": ["DARK"]}, f"{HEAD} 未计算相似度 过暗 人工认可"),
        ({"status": SnapshotStatus.REJECTED}, f"{HEAD} 未计算相似度 人工不认可"),
        (
            {"status": SnapshotStatus.MISSED, "flags": ["MISSED"], "key": None, "taken_ms": None},
            f"没有照片 {HEAD} 未拍",
        ),
        ({"key": None}, f"照片已到期删除 {HEAD} 未发现问题"),
    ],
)
def test_photo_is_described_in_words(test_settings: Settings, changes: dict[str, Any], said: str) -> None:
    assert words(test_settings, taken(**changes)) == said


def test_every_flag_and_status_has_words() -> None:
    assert [one for kind in (SnapshotFlag, SnapshotStatus) for one in kind if not one.label] == []
