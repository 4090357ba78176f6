"""An appeal against an attempt that two reviewers failed, and people to answer it."""

from dataclasses import dataclass
from typing import Any

from server.accounts.rules import Role
from server.catalogue.models import TrainingClass
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from server.proctoring.rules import SubjectKind
from server.review.models import Appeal, Opinion
from server.review.rules import ReviewStatus, Verdict
from tests.factories import (
    NOW_MS,
    SEALED,
    make_appeal,
    make_attempt,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_reference,
    make_review_case,
    make_snapshot,
)
from tests.pages import as_member, as_staff, make_staff
from tests.web.site import Browser

FAILED: dict[str, Any] = {
    **SEALED, "status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.BLURRED, "decided_ms": NOW_MS,
}  # fmt: skip


@dataclass
class Desk:
    """`first` and `second` failed every attempt; `third` did not; `elsewhere` answers for 潍坊 alone."""

    visitor: Browser
    ids: tuple[int, int]
    first: Browser
    second: Browser
    third: Browser
    elsewhere: Browser
    training_class: TrainingClass

    async def appeal(self, name: str = "李示例", **changes: Any) -> Appeal:
        person = await make_person(name=name)
        certificate = await make_certificate(person)
        enrolment = await make_enrolment(
            certificate, self.training_class, status=EnrolmentStatus.CREDITS_COMPLETE, credit_tenths=240
        )
        attempt = await make_attempt(enrolment, **FAILED)
        await self._opinions(attempt)
        await make_snapshot(person.id, attempt.id, subject_kind=SubjectKind.ATTEMPT, similarity=55.5, flags=["BLURRED"])
        await make_reference(person.id)
        return await make_appeal(attempt, **changes)

    async def _opinions(self, attempt: Attempt) -> None:
        closed: dict[str, Any] = {"status": ReviewStatus.CLOSED, "verdict": Verdict.FAIL, "closed_ms": NOW_MS}
        case = await make_review_case(attempt, **closed)
        for number, note in zip(self.ids, ("面部全黑", "同意"), strict=True):
            about: dict[str, Any] = {"verdict": Verdict.FAIL, "reason": FailReason.BLURRED, "at_ms": NOW_MS}
            await Opinion.create(case=case, by=f"staff:{number}", second=number == self.ids[1], note=note, **about)

    async def status(self, appeal: Appeal) -> str:
        return (await Appeal.get(id=appeal.id)).status


async def desk_of(visitor: Browser) -> Desk:
    first, second = await make_staff(Role.REVIEWER, name="甲审核"), await make_staff(Role.REVIEWER, name="乙审核")
    return Desk(
        visitor=visitor,
        ids=(first.id, second.id),
        first=await as_member(visitor, first.id),
        second=await as_member(visitor, second.id),
        third=await as_member(visitor, (await make_staff(Role.REVIEWER, name="丙审核")).id),
        elsewhere=await as_staff(visitor, Role.REVIEWER, cities=("370700",)),
        training_class=await make_class(),
    )
