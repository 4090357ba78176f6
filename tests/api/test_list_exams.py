"""GET what may be sat: mock and final, why not, and what was sat."""

import logging
from datetime import timedelta
from typing import Any, Final

import pytest

from server.catalogue.models import TrainingClass
from server.enrolment.models import Enrolment
from server.exams.rules import AttemptKind, AttemptStatus, FailReason
from server.registry.models import Certificate
from tests.api.conftest import Cast
from tests.api.examinee import Examinee
from tests.factories import NOW_MS, SEALED, TODAY, make_attempt, make_blueprint
from tests.live import Client

S = AttemptStatus
FINAL, MOCK = AttemptKind.FINAL, AttemptKind.MOCK


async def listed(examinee: Examinee) -> Any:
    return (await examinee.client.get(f"/enrolments/{examinee.enrolment_id}/exams")).body


async def sat(cast: Cast, kind: AttemptKind, *statuses: AttemptStatus) -> None:
    for number, status in enumerate(statuses, 1):
        failed_for = FailReason.BLURRED if status is S.REVIEW_FAILED else None
        changes: dict[str, Any] = {**SEALED, "status": status, "failed_for": failed_for}
        await make_attempt(cast.enrolment, kind=kind, number=number, **changes)


async def test_nothing_sat_and_everything_open(examinee: Examinee) -> None:
    assert await listed(examinee) == {
        "mock": {"allowed": True, "reason": None, "used": 0, "limit": 5, "attempts": []},
        "final": {"allowed": True, "reason": None, "make_up": False, "attempts": []},
    }


async def test_attempts_are_listed_oldest_first_with_their_results(examinee: Examinee, cast: Cast) -> None:
    lost = {**SEALED, "status": S.REVIEW_FAILED, "failed_for": FailReason.OTHERS_PRESENT, "score_halves": 137}
    first = await make_attempt(cast.enrolment, number=1, **lost)
    second = await make_attempt(cast.enrolment, number=2, make_up=True, started_ms=NOW_MS + 1, seen_ms=NOW_MS)

    assert (await listed(examinee))["final"]["attempts"] == [
        {
            "id": str(first.id),
            "kind": "FINAL",
            "number": 1,
            "make_up": False,
            "mode": "ONLINE",
            "status": "REVIEW_FAILED",
            "started_at": "2026-11-24T09:00:00.000+08:00",
            "handed_in_at": "2026-11-24T09:01:00.000+08:00",
            "score": 68.5,
            "failed_for": "OTHERS_PRESENT",
        },
        {
            "id": str(second.id),
            "kind": "FINAL",
            "number": 2,
            "make_up": True,
            "mode": "ONLINE",
            "status": "IN_PROGRESS",
            "started_at": "2026-11-24T09:00:00.001+08:00",
            "handed_in_at": None,
            "score": None,
            "failed_for": None,
        },
    ]


STATES: Final[dict[str, tuple[list[AttemptStatus], str | None, bool]]] = {
    "lost once": ([S.SCORE_FAILED], None, True),
    "lost by review": ([S.REVIEW_FAILED], None, True),
    "checking": ([S.CHECKING], "REVIEW_PENDING", False),
    "in review": ([S.IN_REVIEW], "REVIEW_PENDING", False),
    "make-up in review": ([S.SCORE_FAILED, S.IN_REVIEW], "REVIEW_PENDING", True),
    "lost twice": ([S.SCORE_FAILED, S.REVIEW_FAILED], "NO_TRIES_LEFT", True),
    "voided": ([S.VOIDED], None, False),
}


@pytest.mark.parametrize("state", STATES)
async def test_final_after_others(examinee: Examinee, cast: Cast, state: str) -> None:
    statuses, reason, make_up = STATES[state]
    await sat(cast, FINAL, *statuses)

    final = (await listed(examinee))["final"]

    assert (final["allowed"], final["reason"], final["make_up"]) == (reason is None, reason, make_up)


@pytest.mark.parametrize(("used", "allowed"), [(4, True), (5, False)])
async def test_mocks_are_counted(examinee: Examinee, cast: Cast, used: int, allowed: bool) -> None:
    await sat(cast, MOCK, *[S.SCORE_FAILED] * used)

    mock = (await listed(examinee))["mock"]

    assert (mock["used"], mock["limit"], mock["allowed"]) == (used, 5, allowed)
    assert [one["number"] for one in mock["attempts"]] == list(range(1, used + 1))


async def test_class_may_allow_another_number_of_mocks(examinee: Examinee, cast: Cast) -> None:
    await make_blueprint(cast.enrolment.training_class_id, mock_tries=1)
    await sat(cast, MOCK, S.PASSED)

    mock = (await listed(examinee))["mock"]

    assert (mock["used"], mock["limit"], mock["reason"]) == (1, 1, "NO_TRIES_LEFT")


async def test_running_one_is_in_the_way_of_both(examinee: Examinee) -> None:
    await examinee.start()

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == ("ATTEMPT_RUNNING", "ATTEMPT_RUNNING")
    assert exams["final"]["attempts"][0]["id"] == examinee.attempt


async def test_credits_first(examinee: Examinee, cast: Cast) -> None:
    await Enrolment.filter(id=cast.enrolment.id).update(credit_tenths=230, status="STUDYING")

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == ("CREDITS_MISSING", "CREDITS_MISSING")


async def test_where_the_exam_is_offline_the_mock_is_not(examinee: Examinee, cast: Cast) -> None:
    await TrainingClass.filter(id=cast.enrolment.training_class_id).update(exam_mode="OFFLINE")

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == (None, "OFFLINE_EXAM")


async def test_expired_certificate_is_told(examinee: Examinee, cast: Cast) -> None:
    await Certificate.filter(id=cast.certificate.id).update(expires_on=TODAY - timedelta(days=1))

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == ("CERTIFICATE_EXPIRED", "CERTIFICATE_EXPIRED")


async def test_after_a_pass_nothing_is_left_to_sit(examinee: Examinee, cast: Cast) -> None:
    await sat(cast, FINAL, S.PASSED)
    await Enrolment.filter(id=cast.enrolment.id).update(status="PASSED")

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == ("ALREADY_PASSED", "ALREADY_PASSED")


async def test_without_consent_only_the_final_waits(examinee: Examinee) -> None:
    await examinee.client.delete("/consents/face")

    exams = await listed(examinee)

    assert (exams["mock"]["reason"], exams["final"]["reason"]) == (None, "CONSENT_REQUIRED")


async def test_somebody_elses_enrolment_is_not_there(examinee: Examinee, stranger: Client) -> None:
    refused = await stranger.get(f"/enrolments/{examinee.enrolment_id}/exams")

    assert (refused.status, refused.code) == (404, "NOT_FOUND")


@pytest.mark.parametrize("path", ["/enrolments/{enrolment}/exams", "/attempts/{attempt}"])
async def test_number_of_queries_does_not_grow(
    examinee: Examinee, cast: Cast, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    await examinee.start()
    path = path.format(enrolment=examinee.enrolment_id, attempt=examinee.attempt)
    counts = []

    for answered in (1, 20):
        await examinee.send(examinee.entries(answered))
        await sat(cast, MOCK, *[S.SCORE_FAILED] * 2) if answered > 1 else None
        caplog.clear()
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            await examinee.client.get(path)
        counts.append(len([record for record in caplog.records if record.name == "tortoise.db_client"]))

    assert counts[0] == counts[1] <= 8
