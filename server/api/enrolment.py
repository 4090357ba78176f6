"""One's enrolments, each with the one thing to do next."""

from datetime import date

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.catalogue.rules import as_credits
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.enrolment.rules import next_step
from server.web.parts import parts


class NextStepAnswer(TypedDict):
    code: str
    text: str
    due: str | None


class EnrolmentAnswer(TypedDict):
    id: str
    class_number: str
    class_name: str
    kind: str
    study_from: str
    study_to: str
    credits_required: float
    credits_earned: float
    days_to_expiry: int
    status: str
    blocked: str | None
    exam_mode: str
    next_step: NextStepAnswer


@contract.operation("GET", "/enrolments", answers={200: list[EnrolmentAnswer]})
async def list_enrolments(request: Request, login: Login) -> HTTPResponse:
    """The person's enrolments, newest first, each with the one thing to do next."""
    today = parts(request).runtime.clock.today()
    return json([_enrolment(enrolled, today) for enrolled in await enrolments.enrolments_of(login.holder_id)])


def _enrolment(enrolled: Enrolled, today: date) -> EnrolmentAnswer:
    blocked = enrolled.blocked(today)
    step = next_step(enrolled.status, blocked=blocked, offline=enrolled.offline, last_day=enrolled.last_day)
    return {
        "id": str(enrolled.id),
        "class_number": enrolled.class_number,
        "class_name": enrolled.class_name,
        "kind": enrolled.kind,
        "study_from": enrolled.study_from.isoformat(),
        "study_to": enrolled.study_to.isoformat(),
        "credits_required": as_credits(enrolled.required_tenths),
        "credits_earned": as_credits(enrolled.credit_tenths),
        "days_to_expiry": enrolled.days_to_expiry(today),
        "status": enrolled.status,
        "blocked": blocked,
        "exam_mode": enrolled.exam_mode,
        "next_step": {"code": step.code, "text": step.text, "due": step.due.isoformat() if step.due else None},
    }
