"""Good rows of inquiries, and the changes of them that the table's constraints must refuse."""

from typing import Any, Final

from server.catalogue.models import Topic
from server.enrolment.models import Enrolment
from server.qna.models import Inquiry
from server.qna.rules import InquiryStatus
from tests.factories import NOW_MS, make_topic

ANSWERED: Final[dict[str, Any]] = {
    "status": InquiryStatus.ANSWERED, "first_ms": NOW_MS + 60_000, "answered_ms": NOW_MS + 60_000,
}  # fmt: skip
INQUIRIES_REFUSED: Final = {
    "ck_inquiry_waiting": "UPDATE inquiry SET due_ms = 1",
    "ck_inquiry_answered": "UPDATE inquiry SET answered_ms = NULL",
}


async def make_inquiry(enrolment: Enrolment, topic: Topic | None = None, **changes: Any) -> Inquiry:
    """A public one that waits for its first answer."""
    values: dict[str, Any] = {
        "person_id": enrolment.person_id, "enrolment": enrolment, "topic": topic or await make_topic(),
        "city_code": "370100", "text": "安全带应当高挂低用吗？", "public": True, "created_ms": NOW_MS,
        "first_due_ms": NOW_MS + 7_200_000, "solve_due_ms": NOW_MS + 259_200_000,
    }  # fmt: skip
    values |= changes
    waits = InquiryStatus(values.get("status", InquiryStatus.OPEN)).waiting
    return await Inquiry.create(**({"due_ms": values["first_due_ms"] if waits else None} | values))


async def make_inquiries(enrolment: Enrolment) -> None:
    """One that is answered."""
    await make_inquiry(enrolment, **ANSWERED)
