"""Categories, topics with live progress, 时长明细."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.catalogue.queries import TopicCard
from server.catalogue.rules import as_credits
from server.clock import rfc3339
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.errors import InvalidInput
from server.learning import queries
from server.learning.queries import ListedTopic
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.web.parts import parts
from server.web.shapes import row_id


class CategoryAnswer(TypedDict):
    id: str
    name: str
    topics: int
    completed: int


@contract.operation("GET", "/enrolments/<enrolment>/categories", answers={200: list[CategoryAnswer]})
async def list_categories(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The four topic categories with how many topics fit and how many are completed."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    shelf = await parts(request).shelf.shelf()
    completed = queries.completed_by_category(shelf, await queries.progress_of(enrolled))
    fitting = [card.category_id for card in shelf.serving(enrolled.category)]
    answer: list[CategoryAnswer] = [
        {"id": str(id_), "name": name, "topics": fitting.count(id_), "completed": completed.get(id_, 0)}
        for id_, name in shelf.categories.items()
    ]
    return json(answer)


class TopicAnswer(TypedDict):
    id: str
    title: str
    teacher: str
    summary: str
    category_id: str
    credits: float
    required_seconds: int
    watched_seconds: int
    status: str
    may_start: bool
    reason: str | None


class MyTopicAnswer(TopicAnswer):
    photo_state: str
    restudying: bool


@contract.operation(
    "GET", "/enrolments/<enrolment>/topics", query={"category": "专题类别的 id"}, answers={200: list[TopicAnswer]}
)
async def list_topics(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The topics that fit this enrolment, of one category or of all, with live progress."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    cards = (await parts(request).shelf.shelf()).serving(enrolled.category)
    if category := request.args.get("category"):
        cards = [card for card in cards if str(card.category_id) == category]
    listed = await _listed(request, enrolled, cards)
    return json([_topic(topic) for topic in listed])


@contract.operation("GET", "/enrolments/<enrolment>/my-topics", answers={200: list[MyTopicAnswer]})
async def list_my_topics(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The chosen topics in the order of choice, with the state of their photographs."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    shelf = await parts(request).shelf.shelf()
    chosen = await queries.progress_of(enrolled)
    cards = [shelf.topics[progress.topic_id] for progress in chosen if progress.topic_id in shelf.topics]
    states = await proctoring.photo_states(SubjectKind.STUDY, {progress.id: progress.photos for progress in chosen})
    listed = queries.listed(enrolled, cards, chosen, parts(request).runtime.clock.today())
    answer: list[MyTopicAnswer] = [
        {**_topic(topic), "photo_state": states[topic.progress.id], "restudying": topic.progress.restudying}
        for topic in listed
        if topic.progress
    ]
    return json(answer)


async def _listed(request: Request, enrolled: Enrolled, cards: Sequence[TopicCard]) -> list[ListedTopic]:
    chosen = await queries.progress_of(enrolled)
    return queries.listed(enrolled, cards, chosen, parts(request).runtime.clock.today())


def _topic(topic: ListedTopic) -> TopicAnswer:
    card, progress = topic.card, topic.progress
    return {
        "id": str(card.id),
        "title": card.title,
        "teacher": card.teacher,
        "summary": card.summary,
        "category_id": str(card.category_id),
        "credits": as_credits(card.credit_tenths),
        "required_seconds": progress.required_ms // 1000 if progress else card.required_seconds,
        "watched_seconds": progress.watched_ms // 1000 if progress else 0,
        "status": topic.status,
        "may_start": topic.reason is None,
        "reason": topic.reason,
    }


LedgerAnswer = TypedDict(
    "LedgerAnswer",
    {"from": str, "to": str, "credited_seconds": int, "reason": str | None, "topic_id": str, "device": str},
)


@contract.operation(
    "GET", "/enrolments/<enrolment>/ledger", query={"day": "YYYY-MM-DD，默认今天"}, answers={200: list[LedgerAnswer]}
)
async def ledger(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """时长明细 of one day: every stretch of study time, and why it earned nothing."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    lines = await queries.ledger(enrolled, _day(request))
    answer: list[Mapping[str, Any]] = [
        {
            "from": rfc3339(line.from_ms),
            "to": rfc3339(line.to_ms),
            "credited_seconds": line.credited_ms // 1000,
            "reason": line.reason,
            "topic_id": str(line.topic_id),
            "device": line.device,
        }
        for line in lines
    ]
    return json(answer)


def _day(request: Request) -> date:
    text = request.args.get("day")
    if not text:
        return parts(request).runtime.clock.today()
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if day.isoformat() == text and day < date.max:  # the day after must exist too
            return day
    raise InvalidInput({"day": "日期应写成 2026-01-31 这样。"})
