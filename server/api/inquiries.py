"""答疑交流: questions about a topic, the answers, and what others have asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Final

from pydantic import Field
from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.clock import rfc3339
from server.enrolment import queries as enrolments
from server.errors import InvalidInput, TooManyRequests
from server.qna.queries.own import InquiryLine, Reader, Thread, inquiries_read, inquiry_read
from server.qna.rules import APART, InquiryStatus
from server.qna.services import asking
from server.registry.rules import mask_name
from server.web.parts import acting, parts
from server.web.shapes import Essay, Identifier, Shape, row_id
from server.workflow import DecidedMeanwhile, StepNotAllowed

if TYPE_CHECKING:
    from server.qna.models import InquiryReply

PAGE: Final = 20
_DIGITS: Final = 4  # of a page
_MOST: Final = 50


class InquiryAnswer(TypedDict):
    id: str
    topic_id: str
    topic_title: str
    text: str
    public: bool
    mine: bool
    asked_by: str
    status: str
    status_text: str
    asked_at: str
    answered_at: str | None


class InquiriesAnswer(TypedDict):
    items: list[InquiryAnswer]
    total: int
    page: int
    pages: int


class InquiryReplyAnswer(TypedDict):
    text: str
    from_teacher: bool
    by: str
    at: str


class ThreadAnswer(InquiryAnswer):
    first_answer_due: str | None
    solution_due: str | None
    may_reply: bool
    may_close: bool
    replies: list[InquiryReplyAnswer]


@contract.operation(
    "GET", "/inquiries", answers={200: InquiriesAnswer},
    query={
        "topic": "专题的 id", "mine": "1：只看自己的提问", "q": "提问、专题或答复中的文字",
        "page": "第几页，默认 1",
    },
)  # fmt: skip
async def list_inquiries(request: Request, login: Login) -> HTTPResponse:
    """Own inquiries, and answered public ones of the topics that may be studied, newest first."""
    page, topic = _page(request), request.args.get("topic")
    lines, total = await inquiries_read(
        reader := await _reader(request, login),
        topic_id=row_id(topic) if topic else None,
        mine=request.args.get("mine") == "1",
        text=_text(request), offset=(page - 1) * PAGE, limit=PAGE,
    )  # fmt: skip
    answer: InquiriesAnswer = {
        "items": [_inquiry(line, reader) for line in lines],
        "total": total,
        "page": page,
        "pages": max(1, -(-total // PAGE)),
    }
    return json(answer)


class InquiryBody(Shape):
    topic_id: Identifier
    text: Essay
    public: Annotated[bool, Field(default=True)]


class AskedAnswer(TypedDict):
    id: str


@contract.operation(
    "POST", "/enrolments/<enrolment>/inquiries", body=InquiryBody, answers={201: AskedAnswer},
    refusals=[TooManyRequests, asking.NotAdmitted],
)  # fmt: skip
async def ask(request: Request, login: Login, body: InquiryBody, enrolment: str) -> HTTPResponse:
    """Ask the teachers about a topic; the same question, sent again while it waits, is not asked twice."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    topic = (await parts(request).shelf.shelf()).topic(row_id(body.topic_id), enrolled.category)
    number = await asking.ask(
        enrolled, topic.id, body.text,
        public=body.public, policy=parts(request).qna_policy, by=acting(request, login.who),
    )  # fmt: skip
    return json({"id": str(number)}, status=201)


@contract.operation("GET", "/inquiries/<inquiry>", answers={200: ThreadAnswer})
async def show_inquiry(request: Request, login: Login, inquiry: str) -> HTTPResponse:
    """One inquiry with its replies; of somebody else's, what was said up to the latest answer."""
    return json(await _shown(request, login, inquiry))


class InquiryReplyBody(Shape):
    text: Essay


@contract.operation(
    "POST", "/inquiries/<inquiry>/replies", body=InquiryReplyBody, answers={201: ThreadAnswer},
    refusals=[TooManyRequests, asking.SaidAlready, StepNotAllowed, DecidedMeanwhile],
)  # fmt: skip
async def reply(request: Request, login: Login, body: InquiryReplyBody, inquiry: str) -> HTTPResponse:
    """Add to an own inquiry; after an answer this asks again."""
    by, policy = acting(request, login.who), parts(request).qna_policy
    await asking.follow_up(login.holder_id, row_id(inquiry), body.text, policy=policy, by=by)
    return json(await _shown(request, login, inquiry), status=201)


@contract.operation(
    "POST", "/inquiries/<inquiry>/close", answers={200: ThreadAnswer}, refusals=[StepNotAllowed, DecidedMeanwhile]
)
async def close_inquiry(request: Request, login: Login, inquiry: str) -> HTTPResponse:
    """Close an own inquiry for good: nothing more is needed."""
    await asking.close_own(login.holder_id, row_id(inquiry), by=acting(request, login.who))
    return json(await _shown(request, login, inquiry))


async def _shown(request: Request, login: Login, inquiry: str) -> ThreadAnswer:
    reader = await _reader(request, login)
    return _thread(await inquiry_read(reader, row_id(inquiry)), reader)


async def _reader(request: Request, login: Login) -> Reader:
    """The person, with the topics of all classes that take part in study."""
    shelf = await parts(request).shelf.shelf()
    enrolled = await enrolments.enrolments_of(login.holder_id)
    categories = {one.category for one in enrolled if one.status not in APART}
    return Reader(login.holder_id, frozenset(card.id for each in categories for card in shelf.serving(each)))


def _inquiry(line: InquiryLine, reader: Reader) -> InquiryAnswer:
    own = line.own(reader)
    return {
        "id": str(line.id),
        "topic_id": str(line.topic_id),
        "topic_title": line.topic_title,
        "text": line.text,
        "public": line.public,
        "mine": own,
        "asked_by": "我" if own else mask_name(line.name),
        "status": line.status,
        "status_text": line.status.label,
        "asked_at": rfc3339(line.created_ms),
        "answered_at": rfc3339(line.answered_ms) if line.answered_ms is not None else None,
    }


def _thread(thread: Thread, reader: Reader) -> ThreadAnswer:
    line, clocks = thread.line, thread.line.clocks
    own = line.own(reader)
    waits = own and line.status.waiting
    return {
        **_inquiry(line, reader),
        "first_answer_due": rfc3339(clocks.first_due_ms) if waits and clocks.first_ms is None else None,
        "solution_due": rfc3339(clocks.solve_due_ms) if waits else None,
        "may_reply": own and line.status is not InquiryStatus.CLOSED,
        "may_close": own and line.status is not InquiryStatus.CLOSED,
        "replies": _replies(thread.replies, "我" if own else mask_name(line.name)),
    }


def _replies(replies: "Sequence[InquiryReply]", asker: str) -> list[InquiryReplyAnswer]:
    return [
        {
            "text": one.text,
            "from_teacher": one.from_staff,
            "by": "老师" if one.from_staff else asker,
            "at": rfc3339(one.at_ms),
        }
        for one in replies
    ]


def _text(request: Request) -> str:
    text = (request.args.get("q") or "").strip()
    if len(text) > _MOST or "\x00" in text:
        raise InvalidInput({"q": f"最多 {_MOST} 个字。"})
    return text


def _page(request: Request) -> int:
    number = request.args.get("page") or "1"
    plain = number.isascii() and number.isdigit() and len(number) <= _DIGITS
    if not plain or int(number) < 1:
        raise InvalidInput({"page": "页码应为 1 以上的整数。"})
    return int(number)
