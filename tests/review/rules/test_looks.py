"""Who may look next, what may be read, and how many people a case needs."""

from dataclasses import replace
from typing import Any

import pytest

from server.exams.rules import AttemptStatus
from server.review.rules import Obstacle, ReviewPurpose, ReviewStatus, Standing, may_read, obstacle, people_needed

WAITING = Standing(ReviewPurpose.EXAM, ReviewStatus.OPEN, AttemptStatus.IN_REVIEW, False, None, 0, [], [])
SECOND = replace(WAITING, status=ReviewStatus.SECOND, on_case=["b"])
REAUDIT = replace(WAITING, purpose=ReviewPurpose.REAUDIT, attempt_status=AttemptStatus.PASSED)
REPORTED = replace(SECOND, purpose=ReviewPurpose.REAUDIT, attempt_status=AttemptStatus.PASSED, reported=True)


@pytest.mark.parametrize(
    ("case", "about", "found"),
    [
        (WAITING, {}, None),
        (replace(WAITING, status=ReviewStatus.CLOSED), {}, Obstacle.DECIDED),
        (replace(WAITING, attempt_status=AttemptStatus.VOIDED), {}, Obstacle.NOT_NEEDED),
        (replace(WAITING, attempt_status=AttemptStatus.PASSED), {}, Obstacle.NOT_NEEDED),
        (replace(REAUDIT, attempt_status=AttemptStatus.IN_REVIEW), {}, Obstacle.NOT_NEEDED),
        (replace(WAITING, holder="b", held_until_ms=1001), {}, Obstacle.HELD),
        (replace(WAITING, holder="b", held_until_ms=1000), {}, None),
        (replace(WAITING, holder="a", held_until_ms=1001), {}, None),
        (SECOND, {}, None),
        (replace(SECOND, on_case=["a"]), {}, Obstacle.OWN_OPINION),
        (replace(SECOND, on_case=["a"], holder="b", held_until_ms=1001), {}, Obstacle.OWN_OPINION),
        (REAUDIT, {}, None),
        (replace(REAUDIT, passed_before=["a"]), {}, Obstacle.OWN_PASS),
        (replace(REAUDIT, passed_before=["b"]), {}, None),
        (replace(WAITING, passed_before=["a"]), {}, None),
        (WAITING, {"authority_decides": True}, None),
        (SECOND, {"authority_decides": True}, Obstacle.AUTHORITY),
        (SECOND, {"authority_decides": True, "may_contest": True}, None),
        (REPORTED, {}, Obstacle.AUTHORITY),
        (REPORTED, {"may_contest": True}, None),
        (replace(REPORTED, status=ReviewStatus.OPEN, on_case=[]), {}, None),
    ],
)
def test_obstacles(case: Standing, about: dict[str, Any], found: Obstacle | None) -> None:
    assert obstacle(case, "a", now_ms=1000, **about) is found


def test_every_obstacle_is_a_sentence() -> None:
    assert [one for one in Obstacle if not one.label.endswith("。")] == []


@pytest.mark.parametrize(
    ("by", "closed_ms", "readable"),
    [("a", None, True), ("b", None, False), ("b", 501, False), ("b", 500, True), ("a", 999, True)],
)
def test_reasons_of_others_are_read_once_nobody_can_decide_anew(by: str, closed_ms: int | None, readable: bool) -> None:
    assert may_read("a", by, closed_ms=closed_ms, undo_ms=500, now_ms=1000) is readable


def test_failing_needs_two_and_a_second_look_at_a_pass_three() -> None:
    assert {purpose: people_needed(purpose) for purpose in ReviewPurpose} == {
        ReviewPurpose.EXAM: 2,
        ReviewPurpose.REAUDIT: 3,
    }
