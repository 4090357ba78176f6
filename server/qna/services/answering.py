"""What teachers do: say that it is being looked into, answer, take an inquiry out of the public's sight, close it."""

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.errors import NotFound
from server.qna.models import Inquiry
from server.qna.rules import INQUIRY_STEPS, InquiryStatus, shortened, told
from server.qna.services.asking import say, written
from server.workflow import StepNotAllowed


async def answer(inquiry_id: int, text: str, *, private: bool, by: By) -> None:
    """The solution: the asker is told, and a public inquiry is there for everybody who may study its topic.

    `private` hides it from all but the asker and staff, for good. What the asker wants private stays so.
    Refusals: InvalidInput, NotFound, SaidAlready, StepNotAllowed, DecidedMeanwhile.
    """
    text = written(text)
    async with db.transaction():
        asked = await _locked(inquiry_id)
        first_ms = by.at_ms if asked.first_ms is None else asked.first_ms
        await workflow.advance(
            asked, InquiryStatus.ANSWERED, steps=INQUIRY_STEPS, by=by,
            answered_ms=by.at_ms, first_ms=first_ms, due_ms=None,
        )  # fmt: skip
        await _reply(asked, text, private, by)


async def reply_meanwhile(inquiry_id: int, text: str, *, private: bool, by: By) -> None:
    """A first word while it is looked into: stops the first clock, the second runs on. The asker is told.

    Refusals: as `answer`.
    """
    text = written(text)
    async with db.transaction():
        asked = await _locked(inquiry_id)
        if not asked.status.waiting:
            raise StepNotAllowed
        await _reply(asked, text, private, by)
        await audit.record("inquiry:replied", f"inquiry:{asked.id}", by=by)
        if asked.first_ms is None:
            await Inquiry.filter(id=asked.id).update(first_ms=by.at_ms, due_ms=asked.solve_due_ms)


async def close(inquiry_id: int, *, by: By) -> None:
    """Nothing is left to answer; the asker is told. Refusals: NotFound, StepNotAllowed, DecidedMeanwhile."""
    async with db.transaction():
        asked = await _locked(inquiry_id)
        await workflow.advance(asked, InquiryStatus.CLOSED, steps=INQUIRY_STEPS, by=by, due_ms=None)
        text = f"您的提问“{shortened(asked.text)}”已关闭。如仍有疑问，请重新提问。"
        await notices.tell(asked.person_id, NoticeKind.INQUIRY_ANSWERED, text, now_ms=by.at_ms)


async def hide(inquiry_id: int, *, by: By) -> None:
    """Out of the public's sight, whatever its status. Refusals: NotFound, StepNotAllowed (it is not public)."""
    async with db.transaction():
        asked = await _locked(inquiry_id)
        if not asked.public:
            raise StepNotAllowed
        await _hide(asked, by)


async def _reply(asked: Inquiry, text: str, private: bool, by: By) -> None:
    await say(asked, text, from_staff=True, by=by)
    if private and asked.public:
        await _hide(asked, by)
    await notices.tell(asked.person_id, NoticeKind.INQUIRY_ANSWERED, told(asked.text, text), now_ms=by.at_ms)


async def _hide(asked: Inquiry, by: By) -> None:
    await Inquiry.filter(id=asked.id).update(public=False)
    await audit.record("inquiry:hidden", f"inquiry:{asked.id}", by=by)


async def _locked(inquiry_id: int) -> Inquiry:
    asked = await Inquiry.filter(id=inquiry_id).select_for_update().first()
    if asked is None:
        raise NotFound
    return asked
