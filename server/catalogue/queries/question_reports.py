"""试题纠错: the list under conditions, one report, what waits, and what a trainee has reported."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.accounts.rules import CityScope
from server.catalogue.models import QuestionReport
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.reports import ReportStatus
from server.errors import NotFound


@dataclass(frozen=True)
class ReportLine:
    """A report with the version of the question that it speaks of."""

    id: int
    text: str
    status: ReportStatus
    created_ms: int
    answer: str
    decided_by: str | None
    decided_ms: int | None
    item: int
    version: int
    question_status: QuestionStatus
    stem: str
    topic_title: str

    @property
    def waiting(self) -> bool:
        return self.status is ReportStatus.OPEN

    @property
    def still_asked(self) -> bool:
        """Whether nothing has become of the question yet."""
        return self.question_status is QuestionStatus.ACTIVE


_COLUMNS: Final = ("id", "text", "status", "created_ms", "answer", "decided_by", "decided_ms")
_OF_QUESTION: Final = {
    "item": "question__item", "version": "question__version", "question_status": "question__status",
    "stem": "question__stem", "topic_title": "question__topic__title",
}  # fmt: skip


@dataclass(frozen=True)
class ReportsWanted:
    """Conditions of the list; empty: none. `text`: a part of the report, of the question or of its topic's title."""

    status: str = ""
    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None


async def question_reports(
    wanted: ReportsWanted, *, newest: bool = False, offset: int = 0, limit: int = 50
) -> tuple[Sequence[ReportLine], int]:
    """A page of the reports by their time, and how many there are in all. Two queries."""
    found, order = _under(wanted), ("-created_ms", "-id") if newest else ("created_ms", "id")
    rows = await found.order_by(*order).offset(offset).limit(limit).values(*_COLUMNS, **_OF_QUESTION)
    return [ReportLine(**row) for row in rows], await _under(wanted).count()


def _under(wanted: ReportsWanted) -> QuerySet[QuestionReport]:
    exact = {"status": wanted.status, "created_ms__gte": wanted.since_ms, "created_ms__lt": wanted.until_ms}
    found = QuestionReport.filter(**{name: value for name, value in exact.items() if value not in ("", None)})
    part = wanted.text
    named = Q(text__contains=part) | Q(question__stem__contains=part) | Q(question__topic__title__contains=part)
    return found.filter(named) if part else found


async def question_report(number: int) -> ReportLine:
    """NotFound without one. One query."""
    row = await QuestionReport.get_or_none(id=number).values(*_COLUMNS, **_OF_QUESTION)
    if row is None:
        raise NotFound
    return ReportLine(**row)


async def reports_waiting_of(item: int) -> Sequence[ReportLine]:
    """The reports of a question, in whatever version, that wait for an answer, the first of them. One query."""
    found = QuestionReport.filter(question__item=item, status=ReportStatus.OPEN).order_by("id").limit(_SHOWN)
    return [ReportLine(**row) for row in await found.values(*_COLUMNS, **_OF_QUESTION)]


_SHOWN: Final = 20


async def question_reports_waiting(_scope: CityScope) -> int:
    """For the 工作台: the bank is one for the whole province. One query."""
    return await QuestionReport.filter(status=ReportStatus.OPEN).count()


async def next_question_report() -> int | None:
    """The one that waits longest. One query."""
    first = await QuestionReport.filter(status=ReportStatus.OPEN).order_by("created_ms", "id").first()
    return first.id if first else None


async def reported_by(person_id: int, question_ids: Collection[int]) -> frozenset[int]:
    """Which of these the person has reported and had no answer to yet. One query."""
    found = QuestionReport.filter(person_id=person_id, question_id__in=list(question_ids), status=ReportStatus.OPEN)
    return frozenset([int(row[0]) for row in await found.values_list("question_id")])
