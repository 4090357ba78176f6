"""Reads of study: topics with their live progress, photographs of a topic, 时长明细."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from server import db
from server.catalogue.queries import Shelf, TopicCard
from server.clock import SHANGHAI, to_ms
from server.db import Statement
from server.enrolment.queries import Enrolled
from server.errors import NotFound
from server.learning.models import TopicProgress
from server.learning.queries.study_photos import (
    StudiedTopic,
    photos_that_count,
    studied_topic,
    study_photos_beside,
    study_photos_waiting,
    topics_with_bad_photos,
)
from server.learning.rules import TopicStatus, UncreditedReason, may_start
from server.proctoring.rules import Span

__all__ = [
    "LedgerLine", "ListedTopic", "Progress", "StudiedTopic", "chosen_topic", "city_of_topic", "completed_by_category",
    "completed_topics", "ledger", "listed", "overlapping_stretches", "photos_that_count", "progress_of",
    "studied_topic", "study_photos_beside", "study_photos_waiting", "topics_with_bad_photos",
]  # fmt: skip

# The clock is ahead of the progress row while the topic is being watched.
_PROGRESS = Statement(
    "SELECT p.id, p.topic_id, p.status, p.required_ms, p.restudy_status, p.started_ms, p.round_ms, p.restarted_ms,"
    " CASE WHEN c.person_id IS NULL OR c.restudy THEN p.watched_ms ELSE c.watched_ms END AS watched_ms"
    " FROM topic_progress p LEFT JOIN study_clock c ON c.progress_id = p.id"
    " AND c.person_id = :person AND c.lease IS NOT NULL WHERE p.enrolment_id = :enrolment ORDER BY p.started_ms, p.id"
)


@dataclass(frozen=True)
class Progress:
    """How far a chosen topic is."""

    id: int
    topic_id: int
    status: TopicStatus
    watched_ms: int
    required_ms: int
    restudying: bool
    photos: Span  # of those that count


async def progress_of(enrolled: Enrolled) -> Sequence[Progress]:
    """The chosen topics of an enrolment in the order of choice; progress is live."""
    rows = await _PROGRESS.rows(db.reader(), {"person": enrolled.person_id, "enrolment": enrolled.id})
    return [
        Progress(
            id=row["id"],
            topic_id=row["topic_id"],
            status=TopicStatus(row["status"]),
            watched_ms=row["watched_ms"],
            required_ms=row["required_ms"],
            restudying=row["restudy_status"] == TopicStatus.IN_PROGRESS,
            photos=Span(row["round_ms"], row["restarted_ms"]),
        )
        for row in rows
    ]


@dataclass(frozen=True)
class ListedTopic:
    """A topic as a trainee sees it in a list; `reason` says why it may not be started."""

    card: TopicCard
    progress: Progress | None
    reason: str | None

    @property
    def status(self) -> TopicStatus:
        return self.progress.status if self.progress else TopicStatus.NEW


def listed(
    enrolled: Enrolled, cards: Sequence[TopicCard], chosen: Sequence[Progress], today: date
) -> list[ListedTopic]:
    """Join topics with progress and say which may be started; no query of its own."""
    by_topic = {progress.topic_id: progress for progress in chosen}
    unfinished = any(progress.status is TopicStatus.IN_PROGRESS for progress in chosen)
    closed = enrolled.study_block(today)
    topics = []
    for card in cards:
        progress = by_topic.get(card.id)
        status = progress.status if progress else TopicStatus.NEW
        block = may_start(status, other_unfinished=unfinished, credits_complete=enrolled.credits_complete)
        topics.append(ListedTopic(card, progress, closed or (str(block) if block else None)))
    return topics


def completed_by_category(shelf: Shelf, chosen: Sequence[Progress]) -> Mapping[int, int]:
    """Category id → completed topics."""
    done: dict[int, int] = {}
    for progress in chosen:
        card = shelf.topics.get(progress.topic_id)
        if card and progress.status is TopicStatus.COMPLETED:
            done[card.category_id] = done.get(card.category_id, 0) + 1
    return done


async def completed_topics(enrolment_id: int) -> Mapping[int, int]:
    """Topic → its progress row, of the topics that count: exams ask about these and no others."""
    rows = TopicProgress.filter(enrolment_id=enrolment_id, status=TopicStatus.COMPLETED)
    return dict(await rows.values_list("topic_id", "id"))


async def chosen_topic(enrolment_id: int, topic_id: int) -> TopicProgress:
    progress = await TopicProgress.get_or_none(enrolment_id=enrolment_id, topic_id=topic_id)
    if progress is None:
        raise NotFound
    return progress


_CITY = Statement(
    "SELECT c.city_code FROM topic_progress p JOIN enrolment e ON e.id = p.enrolment_id"
    " JOIN training_class c ON c.id = e.training_class_id WHERE p.id = :progress"
)


async def city_of_topic(progress_id: int) -> str:
    """The city of the class in which a topic is studied; NotFound without such a topic."""
    row = await _CITY.row(db.reader(), {"progress": progress_id})
    if row is None:
        raise NotFound
    return str(row["city_code"])


@dataclass(frozen=True)
class LedgerLine:
    """A stretch of study time; uncredited ones carry their reason."""

    from_ms: int
    to_ms: int
    credited_ms: int
    reason: UncreditedReason | None
    topic_id: int
    device: str


_LEDGER = Statement(
    "SELECT from_ms, to_ms, credited_ms, reason, topic_id, device FROM watch_stretch"
    " WHERE enrolment_id = :enrolment AND from_ms < :until AND to_ms > :since"
    " UNION ALL SELECT stretch_from_ms, beat_ms, stretch_ms, stretch_reason, topic_id, device FROM study_clock"
    " WHERE person_id = :person AND enrolment_id = :enrolment AND lease IS NOT NULL AND beat_ms > stretch_from_ms"
    " AND (stretch_reason IS NULL OR stretch_reason <> 'COMPLETED')"
    " AND stretch_from_ms < :until AND beat_ms > :since ORDER BY 1"
)


async def ledger(enrolled: Enrolled, day: date) -> Sequence[LedgerLine]:
    """时长明细 of one day in Shandong, the running stretch included. A stretch over midnight shows on both days."""
    since = to_ms(datetime.combine(day, time(), SHANGHAI))
    until = to_ms(datetime.combine(day + timedelta(days=1), time(), SHANGHAI))
    values = {"person": enrolled.person_id, "enrolment": enrolled.id, "since": since, "until": until}
    return [_line(row) for row in await _LEDGER.rows(db.reader(), values)]


def _line(row: Mapping[str, Any]) -> LedgerLine:
    reason = UncreditedReason(row["reason"]) if row["reason"] else None
    return LedgerLine(row["from_ms"], row["to_ms"], row["credited_ms"], reason, row["topic_id"], row["device"])


async def overlapping_stretches() -> Sequence[int]:
    """Persons with two stretches at the same time; always empty, asked every night."""
    rows = await db.reader().execute_query_dict(
        "SELECT DISTINCT a.person_id FROM watch_stretch a JOIN watch_stretch b"
        " ON b.person_id = a.person_id AND b.id > a.id AND b.from_ms < a.to_ms AND a.from_ms < b.to_ms"
    )
    return [row["person_id"] for row in rows]
