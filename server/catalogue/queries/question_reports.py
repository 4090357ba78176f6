"""试题纠错: the list under conditions, one report beside its question, what waits, and what a trainee has reported."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.accounts.rules import CityScope
from server.catalogue.models import Question, QuestionReport
from server.catalogue.queries.question_cards import QuestionCard, card_of
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.reports import ReportStatus
from server.errors import NotFound


@dataclass(frozen=True)
class ReportLine:
    """A line of the list."""

    id: int
    text: str
    status: ReportStatus
    created_ms: int
    answer: str
    decided_by: str | None
    decided_ms: int | None
    item: int
    stem: str
    topic_title: str

    @property
    def waiting(self) -> bool:
        return self.status is ReportStatus.OPEN


@dataclass(frozen=True)
class ReportFilter:
    """Conditions of the list; empty: none. `text`: a part of the report or of the question's stem."""

    status: str = ""
    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None


_COLUMNS: Final = ("id", "text", "status", "created_ms", "answer", "decided_by", "decided_ms")
_OF_QUESTION: Final = {"item": "question__item", "stem": "question__stem", "topic_title": "question__topic__title"}


async def question_reports(
    wanted: ReportFilter, *, newest: bool, offset: int, limit: int, count_to: int
) -> tuple[Sequence[ReportLine], int]:
    """A page of the reports by their time, and how many there are in all, counted as far as asked. Two queries."""
    found = _under(wanted)
    ordered = found.order_by("-created_ms", "-id") if newest else found.order_by("created_ms", "id")
    rows = await ordered.offset(offset).limit(limit).values(*_COLUMNS, **_OF_QUESTION)
    counted = await _under(wanted).limit(count_to).values_list("id")
    return [ReportLine(**row) for row in rows], len(counted)


def _under(wanted: ReportFilter) -> QuerySet[QuestionReport]:
    exact = {"status": wanted.status, "created_ms__gte": wanted.since_ms, "created_ms__lt": wanted.until_ms}
    found = QuestionReport.filter(**{name: value for name, value in exact.items() if value not in ("", None)})
    return (
        found.filter(Q(text__contains=wanted.text) | Q(question__stem__contains=wanted.text)) if wanted.text else found
    )


async def question_reports_waiting(_scope: CityScope) -> int:
    """For the 工作台. The bank is one for the whole province."""
    return await QuestionReport.filter(status=ReportStatus.OPEN).count()


async def next_question_report() -> int | None:
    """The oldest that waits for an answer."""
    found = await QuestionReport.filter(status=ReportStatus.OPEN).order_by("created_ms", "id").first().values_list("id")
    return int(found[0]) if found else None


@dataclass(frozen=True)
class ReportView:
    """A report beside the version that it speaks of; `latest` is asked in its place now, None while nothing has
    changed or nothing is asked any more."""

    line: ReportLine
    card: QuestionCard
    version: int
    status: QuestionStatus
    latest: QuestionCard | None
    others: Sequence[ReportLine]  # of the same question, which wait as well

    @property
    def changed(self) -> bool:
        """Whether the version is not asked any more."""
        return self.status is not QuestionStatus.ACTIVE


async def question_report(number: int) -> ReportView:
    """One report in full; NotFound without one. Three queries."""
    row = await QuestionReport.get_or_none(id=number).values("question_id", *_COLUMNS, **_OF_QUESTION)
    if row is None:
        raise NotFound
    reported, item = row.pop("question_id"), row["item"]
    versions = await Question.filter(Q(id=reported) | Q(item=item, status=QuestionStatus.ACTIVE)).order_by("version")
    first, last = versions[0], versions[-1]
    waiting = QuestionReport.filter(question__item=item, status=ReportStatus.OPEN).exclude(id=number)
    others = await waiting.order_by("id").limit(_OTHERS).values(*_COLUMNS, **_OF_QUESTION)
    return ReportView(
        line=ReportLine(**row),
        card=card_of(first),
        version=first.version,
        status=first.status,
        latest=card_of(last) if last.id != reported else None,
        others=[ReportLine(**other) for other in others],
    )


_OTHERS: Final = 20


async def reported_by(person_id: int, question_ids: Collection[int]) -> frozenset[int]:
    """Which of these the person has reported and had no answer to yet. One query."""
    found = QuestionReport.filter(person_id=person_id, question_id__in=list(question_ids), status=ReportStatus.OPEN)
    return frozenset([int(row[0]) for row in await found.values_list("question_id")])
