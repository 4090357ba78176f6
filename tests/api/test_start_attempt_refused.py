"""POST an attempt where something is in the way: which word is told, and that nothing begins."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import pytest

from server.catalogue.models import Question, TrainingClass
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus
from server.learning.models import TopicProgress
from server.proctoring.rules import SnapshotStatus, SubjectKind
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.api.conftest import Cast, another
from tests.api.examinee import Examinee
from tests.factories import (
    CERTIFICATE_KEY,
    IDENTITY_NUMBER,
    SEALED,
    TODAY,
    make_attempt,
    make_snapshot,
)
from tests.live import Client

HOUR_MS: Final = 3_600_000
LOST: Final = {**SEALED, "status": AttemptStatus.SCORE_FAILED, "score_halves": 100}


Change = Callable[[Cast], Awaitable[Any]]


async def of_enrolment(cast: Cast, **changes: Any) -> None:
    await Enrolment.filter(id=cast.enrolment.id).update(**changes)


async def of_class(cast: Cast, **changes: Any) -> None:
    await TrainingClass.filter(id=cast.enrolment.training_class_id).update(**changes)


async def of_certificate(cast: Cast, **changes: Any) -> None:
    await Certificate.filter(id=cast.certificate.id).update(**changes)


async def lose(cast: Cast, times: int) -> None:
    for number in range(1, times + 1):
        await make_attempt(cast.enrolment, number=number, **LOST)


async def bad_photos(cast: Cast) -> None:
    await of_class(cast, photos_block_exam=True)
    progress = await TopicProgress.get(enrolment_id=cast.enrolment.id)
    missed = {"key": None, "sha256": None, "bytes": None, "taken_ms": None, "status": SnapshotStatus.MISSED}
    await make_snapshot(cast.person.id, progress.id, subject_kind=SubjectKind.STUDY, flags=["MISSED"], **missed)


BLOCKS: Final[dict[str, Change]] = {
    "CREDITS_MISSING": lambda cast: of_enrolment(cast, status=EnrolmentStatus.STUDYING, credit_tenths=239),
    "NO_TRIES_LEFT": lambda cast: lose(cast, 2),
    "OFFLINE_EXAM": lambda cast: of_class(cast, exam_mode="OFFLINE"),
    "CERTIFICATE_EXPIRED": lambda cast: of_certificate(cast, expires_on=TODAY - timedelta(days=1)),
    "CERTIFICATE_NOT_VALID": lambda cast: of_certificate(cast, status=CertificateStatus.SUSPENDED),
    "OUTSIDE_STUDY_PERIOD": lambda cast: of_class(cast, study_to=TODAY - timedelta(days=1)),
    "ENROLMENT_NOT_OPEN": lambda cast: of_enrolment(cast, status=EnrolmentStatus.PENDING),
    "REVIEW_PENDING": lambda cast: make_attempt(cast.enrolment, **SEALED),
    "ALREADY_PASSED": lambda cast: of_enrolment(cast, status=EnrolmentStatus.REPORTED),
    "PHOTOS_BLOCK": bad_photos,
}


@pytest.mark.parametrize("code", BLOCKS)
async def test_refusal_says_what_is_in_the_way(examinee: Examinee, cast: Cast, code: str) -> None:
    await BLOCKS[code](cast)
    attempts = await Attempt.all().count()

    refused = await examinee.start()

    assert (refused.status, refused.code) == (409, code)
    assert await Attempt.all().count() == attempts


async def test_without_consent_no_final_begins(examinee: Examinee) -> None:
    await examinee.client.delete("/consents/face")

    refused = await examinee.start()

    assert (refused.status, refused.code) == (409, "CONSENT_REQUIRED")
    assert "联系培训机构" in refused.body["detail"]  # names the other way


async def test_consent_to_photographs_alone_is_enough(examinee: Examinee) -> None:
    await examinee.client.agree("PHOTO")

    assert (await examinee.start()).status == 201


async def test_of_several_refusals_the_first_is_told(examinee: Examinee, cast: Cast) -> None:
    await of_class(cast, exam_mode="OFFLINE")
    await of_enrolment(cast, credit_tenths=0)
    await examinee.client.delete("/consents/face")

    assert [(await examinee.start(kind)).code for kind in ("MOCK", "FINAL")] == ["CREDITS_MISSING", "CREDITS_MISSING"]


async def test_mock_may_be_sat_where_the_final_is_offline(examinee: Examinee, cast: Cast) -> None:
    await of_class(cast, exam_mode="OFFLINE")

    assert (await examinee.start("MOCK")).status == 201


@pytest.mark.parametrize("kind", ["MOCK", "FINAL"])
async def test_one_attempt_runs_at_a_time(examinee: Examinee, kind: str) -> None:
    await examinee.start("MOCK")

    refused = await examinee.client.post(f"/enrolments/{examinee.enrolment_id}/attempts", {"kind": kind})

    assert (refused.status, refused.code, refused.body["attempt_id"]) == (409, "ATTEMPT_RUNNING", examinee.attempt)


async def test_two_devices_at_once_start_one(examinee: Examinee) -> None:
    second = another(examinee.client)
    await second.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    path = f"/enrolments/{examinee.enrolment_id}/attempts"

    answers = await asyncio.gather(
        *(client.post(path, {"kind": "FINAL"}) for client in (examinee.client, second) for _ in range(3))
    )

    attempt = await Attempt.get()
    assert sorted(answer.status for answer in answers) == [201] + [409] * 5
    assert {(answer.code, answer.body["attempt_id"]) for answer in answers if answer.status == 409} == {
        ("ATTEMPT_RUNNING", str(attempt.id))
    }


async def test_bank_that_fills_no_paper_is_not_the_trainees_fault(examinee: Examinee) -> None:
    await Question.filter(type="MULTIPLE").update(status="RETIRED")

    refused = await examinee.start()

    assert (refused.status, refused.code) == (409, "PAPER_SHORT")
    assert not await Attempt.exists()


async def test_somebody_elses_enrolment_is_not_there(examinee: Examinee, stranger: Client) -> None:
    refused = await stranger.post(f"/enrolments/{examinee.enrolment_id}/attempts", {"kind": "MOCK"})

    assert (refused.status, refused.code) == (404, "NOT_FOUND")


@pytest.mark.parametrize("body", [{}, {"kind": "TEST"}, {"kind": None}, {"kind": "FINAL", "device": ""}])
async def test_malformed_start_is_refused(examinee: Examinee, body: dict[str, Any]) -> None:
    refused = await examinee.client.post(f"/enrolments/{examinee.enrolment_id}/attempts", body)

    assert (refused.status, refused.code) == (422, "INVALID_INPUT")
