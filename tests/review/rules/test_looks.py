"""Who may look next, what may be read, and how many people a case needs."""

import pytest

from server.review.rules import ReviewPurpose, ReviewStatus, is_biased, may_read, needs_authority, people_needed


@pytest.mark.parametrize(
    ("status", "authority_decides", "reported", "needed"),
    [
        (ReviewStatus.OPEN, False, False, False),
        (ReviewStatus.OPEN, True, True, False),
        (ReviewStatus.SECOND, False, False, False),
        (ReviewStatus.SECOND, True, False, True),
        (ReviewStatus.SECOND, False, True, True),
        (ReviewStatus.CLOSED, True, True, False),
    ],
)
def test_authority_is_asked_for_second_looks_only(
    status: ReviewStatus, authority_decides: bool, reported: bool, needed: bool
) -> None:
    assert needs_authority(status, authority_decides=authority_decides, reported=reported) is needed


@pytest.mark.parametrize(
    ("on_case", "passed_before", "biased"),
    [([], [], False), (["b"], ["c"], False), (["a"], [], True), ([], ["a"], True)],
)
def test_whoever_has_an_opinion_is_biased(on_case: list[str], passed_before: list[str], biased: bool) -> None:
    assert is_biased("a", on_case=on_case, passed_before=passed_before) is biased


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
