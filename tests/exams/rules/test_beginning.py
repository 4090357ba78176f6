"""Whether an attempt may begin: every block by itself, and which one is told where several apply."""

from dataclasses import replace
from typing import Any, Final

import pytest

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptKind, AttemptStatus, BeginBlock, Candidacy, Sat, begin_block, room_block

MOCK, FINAL = AttemptKind.MOCK, AttemptKind.FINAL
READY: Final = Candidacy(
    enrolment=EnrolmentStatus.CREDITS_COMPLETE, study_block=None, credits_complete=True, offline=False, mock_tries=5,
    photos_bad=False, consented=True,
)  # fmt: skip


def sat(kind: AttemptKind, *statuses: AttemptStatus) -> list[Sat]:
    return [Sat(kind, status, running=status is AttemptStatus.IN_PROGRESS) for status in statuses]


S: Final = AttemptStatus
LOST_TWICE: Final = sat(FINAL, S.SCORE_FAILED, S.REVIEW_FAILED)


@pytest.mark.parametrize("kind", AttemptKind)
def test_who_is_ready_may_begin_either(kind: AttemptKind) -> None:
    assert begin_block(kind, READY, []) is None


@pytest.mark.parametrize(
    ("changes", "mock", "final"),
    [
        ({"enrolment": EnrolmentStatus.PASSED}, "ALREADY_PASSED", "ALREADY_PASSED"),
        ({"enrolment": EnrolmentStatus.REPORTED}, "ALREADY_PASSED", "ALREADY_PASSED"),
        ({"enrolment": EnrolmentStatus.CERTIFIED}, "ALREADY_PASSED", "ALREADY_PASSED"),
        ({"enrolment": EnrolmentStatus.FAILED}, "NO_TRIES_LEFT", "NO_TRIES_LEFT"),
        ({"study_block": "ENROLMENT_NOT_OPEN"}, "ENROLMENT_NOT_OPEN", "ENROLMENT_NOT_OPEN"),
        ({"study_block": "OUTSIDE_STUDY_PERIOD"}, "OUTSIDE_STUDY_PERIOD", "OUTSIDE_STUDY_PERIOD"),
        ({"study_block": "CERTIFICATE_NOT_VALID"}, "CERTIFICATE_NOT_VALID", "CERTIFICATE_NOT_VALID"),
        ({"study_block": "CERTIFICATE_EXPIRED"}, "CERTIFICATE_EXPIRED", "CERTIFICATE_EXPIRED"),
        ({"credits_complete": False}, "CREDITS_MISSING", "CREDITS_MISSING"),
        ({"offline": True}, None, "OFFLINE_EXAM"),
        ({"photos_bad": True}, None, "PHOTOS_BLOCK"),
        ({"consented": False}, None, "CONSENT_REQUIRED"),
        ({"mock_tries": 0}, "NO_TRIES_LEFT", None),
        ({"enrolment": EnrolmentStatus.EXAM_REVIEW}, None, None),  # the attempts themselves say what is pending
    ],
)
def test_one_thing_in_the_way(changes: dict[str, Any], mock: str | None, final: str | None) -> None:
    candidacy = replace(READY, **changes)

    assert (begin_block(MOCK, candidacy, []), begin_block(FINAL, candidacy, [])) == (mock, final)


@pytest.mark.parametrize(
    ("earlier", "mock", "final"),
    [
        (sat(MOCK, S.IN_PROGRESS), "ATTEMPT_RUNNING", "ATTEMPT_RUNNING"),
        (sat(FINAL, S.IN_PROGRESS), "ATTEMPT_RUNNING", "ATTEMPT_RUNNING"),
        (sat(FINAL, S.CHECKING), None, "REVIEW_PENDING"),
        (sat(FINAL, S.IN_REVIEW), None, "REVIEW_PENDING"),
        (sat(FINAL, S.SCORE_FAILED), None, None),  # the make-up
        (sat(FINAL, S.REVIEW_FAILED), None, None),
        (sat(FINAL, S.VOIDED, S.VOIDED, S.SCORE_FAILED), None, None),  # what does not count uses up nothing
        (sat(FINAL, S.SCORE_FAILED, S.SCORE_FAILED), None, "NO_TRIES_LEFT"),
        (LOST_TWICE, None, "NO_TRIES_LEFT"),
        (sat(FINAL, S.SCORE_FAILED, S.CHECKING), None, "REVIEW_PENDING"),
        (sat(MOCK, *[S.SCORE_FAILED] * 4), None, None),
        (sat(MOCK, *[S.SCORE_FAILED] * 3, S.PASSED, S.PASSED), "NO_TRIES_LEFT", None),
        (sat(MOCK, *[S.SCORE_FAILED] * 4, S.VOIDED), None, None),
        (sat(MOCK, *[S.SCORE_FAILED] * 5) + LOST_TWICE, "NO_TRIES_LEFT", "NO_TRIES_LEFT"),
    ],
)
def test_attempts_before(earlier: list[Sat], mock: str | None, final: str | None) -> None:
    assert (begin_block(MOCK, READY, earlier), begin_block(FINAL, READY, earlier)) == (mock, final)


@pytest.mark.parametrize("kind", AttemptKind)
def test_final_that_is_sealed_and_not_marked_yet_is_waited_for(kind: AttemptKind) -> None:
    """Between seal and marks nobody knows whether it was lost."""
    between = [Sat(FINAL, S.IN_PROGRESS, running=False)]

    assert begin_block(kind, READY, between) == (BeginBlock.REVIEW_PENDING if kind is FINAL else None)


def test_the_first_of_several_is_told() -> None:
    """Taken away one after the other, in the order in which a trainee can do something about them."""
    everything: dict[str, Any] = {
        "study_block": "CERTIFICATE_EXPIRED", "credits_complete": False, "offline": True, "photos_bad": True,
        "consented": False,
    }  # fmt: skip
    running, pending = sat(MOCK, S.IN_PROGRESS), sat(FINAL, S.CHECKING)
    told = []

    for gone in ("", "study_block", "credits_complete", "running", "offline", "pending", "lost", "photos_bad", "all"):
        everything.pop(gone, None)
        running = [] if gone == "running" else running
        pending = LOST_TWICE if gone == "pending" else [] if gone == "lost" else pending
        candidacy = replace(READY, **everything) if gone != "all" else READY
        told.append(begin_block(FINAL, candidacy, [*running, *pending]))

    assert told == [
        "CERTIFICATE_EXPIRED", "CREDITS_MISSING", "ATTEMPT_RUNNING", "OFFLINE_EXAM", "REVIEW_PENDING", "NO_TRIES_LEFT",
        "PHOTOS_BLOCK", "CONSENT_REQUIRED", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "block"),
    [
        ({}, None),
        ({"offline": True}, None),
        ({"consented": False}, None),
        ({"credits_complete": False}, "CREDITS_MISSING"),
        ({"study_block": "CERTIFICATE_EXPIRED"}, "CERTIFICATE_EXPIRED"),
        ({"photos_bad": True}, "PHOTOS_BLOCK"),
        ({"enrolment": EnrolmentStatus.FAILED}, "NO_TRIES_LEFT"),
    ],
)
def test_room_asks_for_neither_consent_nor_camera(changes: dict[str, Any], block: str | None) -> None:
    assert room_block(replace(READY, **changes), []) == block


@pytest.mark.parametrize(
    ("earlier", "block"),
    [
        (sat(MOCK, S.IN_PROGRESS), None),
        (sat(FINAL, S.IN_PROGRESS), "ATTEMPT_RUNNING"),
        (sat(FINAL, S.IN_REVIEW), "REVIEW_PENDING"),
        (sat(FINAL, S.SCORE_FAILED), None),
        (LOST_TWICE, "NO_TRIES_LEFT"),
    ],
)
def test_attempts_before_an_exam_in_a_room(earlier: list[Sat], block: str | None) -> None:
    assert room_block(READY, earlier) == block
