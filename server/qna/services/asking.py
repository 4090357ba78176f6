"""What trainees do: ask, add to what they asked, close it."""

from typing import Any, Final

from server import db, workflow
from server.accounts.services import lockout
from server.audit import services as audit
from server.audit.services import By
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.errors import Conflict, InvalidInput, NotFound
from server.qna.models import Inquiry, InquiryReply
from server.qna.queries.policy import QnaPolicy
from server.qna.rules import APART, INQUIRY_STEPS, InquiryStatus, fault
from server.workflow import StepNotAllowed

_DAY_SECONDS: Final = 86_400


class NotAdmitted(Conflict):
    message = "报名审核通过后才能提问。"


class SaidAlready(Conflict):
    message = "这段话刚刚已经发送过。"


async def ask(enrolled: Enrolled, topic_id: int, text: str, *, public: bool, policy: QnaPolicy, by: By) -> int:
    """Put a question to the teachers; the same one, sent again while it waits, is not asked twice. Returns its id.

    Whoever calls has made sure that the enrolment is the person's own and that the topic is offered in it.
    Refusals: InvalidInput, NotAdmitted, TooManyRequests.
    """
    text, person_id = written(text), enrolled.person_id
    if enrolled.status in APART:
        raise NotAdmitted
    city_code = await enrolments.city_of_enrolment(enrolled.id)
    async with db.transaction():
        await lockout.count_request(f"inquiry:{person_id}", policy.numbers.inquiries_per_day, _DAY_SECONDS, by.at_ms)
        sent: dict[str, Any] = {"person_id": person_id, "topic_id": topic_id, "text": text}
        same = await Inquiry.filter(**sent, status=InquiryStatus.OPEN).first()
        if same:
            return int(same.id)
        asked = await Inquiry.create(
            **sent, enrolment_id=enrolled.id, city_code=city_code, public=public, created_ms=by.at_ms,
            **_clocks(policy, by.at_ms),
        )  # fmt: skip
        await audit.record("inquiry:asked", f"inquiry:{asked.id}", by=by)
    return int(asked.id)


async def follow_up(person_id: int, inquiry_id: int, text: str, *, policy: QnaPolicy, by: By) -> None:
    """The asker adds to an inquiry that waits, or asks again after an answer, which starts both clocks anew.

    Refusals: InvalidInput, NotFound, TooManyRequests, SaidAlready, StepNotAllowed (it is closed), DecidedMeanwhile.
    """
    text = written(text)
    async with db.transaction():
        asked = await _own(person_id, inquiry_id)
        if asked.status is InquiryStatus.CLOSED:
            raise StepNotAllowed
        allowed = policy.numbers.replies_per_day
        await lockout.count_request(f"inquiry-reply:{person_id}", allowed, _DAY_SECONDS, by.at_ms)
        await say(asked, text, from_staff=False, by=by)
        if asked.status is InquiryStatus.ANSWERED:
            anew = _clocks(policy, by.at_ms) | {"first_ms": None}
            await workflow.advance(asked, InquiryStatus.REOPENED, steps=INQUIRY_STEPS, by=by, **anew)
        else:
            await audit.record("inquiry:added", f"inquiry:{asked.id}", by=by)


async def close_own(person_id: int, inquiry_id: int, *, by: By) -> None:
    """The asker needs nothing more. Refusals: NotFound, StepNotAllowed, DecidedMeanwhile."""
    async with db.transaction():
        asked = await _own(person_id, inquiry_id)
        await workflow.advance(asked, InquiryStatus.CLOSED, steps=INQUIRY_STEPS, by=by, due_ms=None)


async def say(asked: Inquiry, text: str, *, from_staff: bool, by: By) -> None:
    """Add a reply, in the caller's transaction; SaidAlready where the same person's last one says the same."""
    last = await InquiryReply.filter(inquiry_id=asked.id).order_by("-id").first()
    if last and (last.by, last.text) == (by.who, text):
        raise SaidAlready
    await InquiryReply.create(inquiry_id=asked.id, by=by.who, from_staff=from_staff, text=text, at_ms=by.at_ms)


def written(text: str) -> str:
    """The text as it is kept; InvalidInput if there is none or too much of it."""
    text = text.strip()
    if sentence := fault(text):
        raise InvalidInput({"text": sentence})
    return text


async def _own(person_id: int, inquiry_id: int) -> Inquiry:
    asked = await Inquiry.filter(id=inquiry_id, person_id=person_id).select_for_update().first()
    if asked is None:
        raise NotFound
    return asked


def _clocks(policy: QnaPolicy, asked_ms: int) -> dict[str, Any]:
    first = policy.first_due_ms(asked_ms)
    return {"first_due_ms": first, "solve_due_ms": policy.solve_due_ms(asked_ms), "due_ms": first}
