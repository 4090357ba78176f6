"""Exams whose photographs people look at, and the people who do."""

from typing import Any

from server import settings
from server.accounts.models import Consent
from server.accounts.rules import PROVINCE, CityScope, ConsentScope
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotFlag, SnapshotStatus, SubjectKind
from server.review.models import Opinion, ReviewCase
from server.review.queries.policy import ReviewPolicy, review_policy_of
from server.review.queries.reach import Reviewer
from server.review.rules import ReviewPurpose, ReviewStatus, Verdict
from server.review.services import deciding
from tests.factories import (
    NOW_MS,
    SEALED,
    make_attempt,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_review_case,
    make_snapshot,
)

POLICY = review_policy_of(settings.load())
AUTHORITY_DECIDES = review_policy_of(settings.load(review={"decided_by": "AUTHORITY"}))
MINUTE = 60_000
FIRST, SECOND, THIRD = "staff:1", "staff:2", "staff:3"
STRANGER, BLURRED = FailReason.NOT_THE_PERSON, FailReason.BLURRED
CLOSED = ReviewStatus.CLOSED
WAITING = {"status": SnapshotStatus.WAITING, "engine": None, "engine_version": None}
MISSED = {
    "status": SnapshotStatus.MISSED, "flags": [SnapshotFlag.MISSED], "key": None, "sha256": None, "taken_ms": None,
    "engine_version": None,
}  # fmt: skip


def reviewer(
    who: str = "staff:1",
    *,
    minutes: float = 0,
    scope: CityScope = PROVINCE,
    may_contest: bool = False,
    policy: ReviewPolicy = POLICY,
) -> Reviewer:
    """Somebody who acts so many minutes after the tests' now."""
    return Reviewer(By(who, NOW_MS + round(minutes * MINUTE)), scope, may_contest, policy)


async def make_sat(city: str = "370100", **changes: Any) -> Attempt:
    """A final that was handed in and passed by its score, by somebody who agreed to comparison."""
    person = await make_person()
    await Consent.create(
        person=person, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0", given_ms=NOW_MS - 1
    )
    status = EnrolmentStatus.EXAM_REVIEW
    enrolment = await make_enrolment(await make_certificate(person), await make_class(city_code=city), status=status)
    return await make_attempt(enrolment, **(SEALED | changes))


async def add_photo(attempt: Attempt, **changes: Any) -> Snapshot:
    """A good photograph of the attempt, half a minute after its start."""
    values: dict[str, Any] = {
        "subject_kind": SubjectKind.ATTEMPT, "asked_ms": NOW_MS + 20_000, "taken_ms": NOW_MS + 30_000,
        "similarity": 92.0, "engine": "cascade", "engine_version": "1", "thresholds": {"similarity_match": 80.0},
    }  # fmt: skip
    return await make_snapshot(attempt.person_id, attempt.id, **(values | changes))


async def make_case(city: str = "370100", *, photos: int = 0, **changes: Any) -> ReviewCase:
    """An exam in review, with so many good photographs."""
    attempt = await make_sat(city, status=AttemptStatus.IN_REVIEW)
    for _ in range(photos):
        await add_photo(attempt)
    return await make_review_case(attempt, city_code=city, **changes)


async def make_reaudit(city: str = "370100", **changes: Any) -> ReviewCase:
    """A pass by the machine that is looked at again."""
    attempt = await make_sat(city, status=AttemptStatus.PASSED, decided_ms=NOW_MS, decided_by="system")
    await Enrolment.filter(id=attempt.enrolment_id).update(status=EnrolmentStatus.PASSED)
    return await make_review_case(
        attempt, city_code=city, **({"purpose": ReviewPurpose.REAUDIT, "risk": 0, "doubts": []} | changes)
    )


async def attempt_of(case: ReviewCase) -> Attempt:
    return await Attempt.get(id=case.attempt_id)


async def enrolment_status(case: ReviewCase) -> EnrolmentStatus:
    return (await Enrolment.get(id=(await attempt_of(case)).enrolment_id)).status


async def report(case: ReviewCase) -> None:
    """The result goes to the province."""
    await Enrolment.filter(id=(await attempt_of(case)).enrolment_id).update(status=EnrolmentStatus.REPORTED)


async def passed(case: ReviewCase, who: str = FIRST, minutes: float = 0, draw: float = 1.0) -> ReviewCase:
    return await deciding.pass_case(case.id, reviewer(who, minutes=minutes), draw=lambda: draw)


async def failed(case: ReviewCase, who: str = FIRST, reason: FailReason = STRANGER, minutes: float = 0) -> ReviewCase:
    return await deciding.fail_case(case.id, reason, "看第三张", reviewer(who, minutes=minutes))


async def failed_by_two(case: ReviewCase) -> ReviewCase:
    await failed(case, FIRST)
    return await failed(case, SECOND)


async def standing(case: ReviewCase) -> tuple[ReviewStatus, Verdict | None, AttemptStatus]:
    found = await ReviewCase.get(id=case.id)
    return found.status, found.verdict, (await attempt_of(case)).status


async def opinions(case: ReviewCase) -> list[tuple[str, Verdict, FailReason | None, bool, bool]]:
    rows = await Opinion.filter(case_id=case.id).order_by("id")
    return [(one.by, one.verdict, one.reason, one.second, one.taken_back_ms is not None) for one in rows]


async def actions(case: ReviewCase) -> list[tuple[str, str, str]]:
    rows = AuditEntry.filter(subject=f"review_case:{case.id}").order_by("id")
    return list(await rows.values_list("actor", "action", "note"))
