"""Attended study (线下集中学习): the road of people without photographs, recorded by one staff member with another."""

from dataclasses import dataclass
from typing import Any, Final

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.queries import TopicCard
from server.db import Statement
from server.enrolment import queries as enrolments
from server.enrolment import services as enrolment
from server.enrolment.queries import Enrolled
from server.errors import Conflict, NotFound
from server.learning import rules
from server.learning.models import CreditEntry, TopicProgress, WatchStretch
from server.learning.rules import TOPIC_STEPS, StartBlock, TopicStatus
from server.learning.services import clock
from server.learning.services.starts import CreditsComplete, TopicUnfinished, refuse_closed

DEVICE: Final = "线下集中学习"  # what 时长明细 shows in the place of a phone


class SecondPersonNeeded(Conflict):
    message = "线下集中学习须由两名工作人员登记和确认，确认人不能是登记人本人。"


class AttendedTooShort(Conflict):
    message = "到场时间少于本专题要求的学习时间，或尚未结束，不能登记。"


class TimeTaken(Conflict):
    message = "该时间段内此人已有学习记录，同一时间不能重复计算。"


class TopicChosen(Conflict):
    message = "此专题已经选学，不能再登记线下集中学习。"


@dataclass(frozen=True)
class Attendance:
    """When somebody sat in the room, in ms since 1970 UTC; `confirmed_by`: the second staff member."""

    from_ms: int
    to_ms: int
    confirmed_by: str


async def record_attended_study(
    person_id: int, enrolment_id: int, card: TopicCard, attendance: Attendance, *, by: By
) -> None:
    """Enter one topic studied in a room: progress, stretch and credit, with the last one CREDITS_COMPLETE.

    No more than the topic's required time is credited, and none that was credited before. Refusals: NotFound,
    SecondPersonNeeded, AttendedTooShort, those of a day closed to study, TopicChosen, TopicUnfinished,
    CreditsComplete, TimeTaken.
    """
    _refuse_unfounded(card, attendance, by)
    async with db.transaction():
        running = await clock.locked(person_id)
        enrolled = await _all_locked(person_id, enrolment_id)
        refuse_closed(enrolled, attendance.from_ms)
        await _refuse_choice(enrolled, card)
        await _refuse_taken_time(person_id, running, attendance)
        await _enter(enrolled, card, attendance, by)


def _refuse_unfounded(card: TopicCard, attendance: Attendance, by: By) -> None:
    if attendance.confirmed_by == by.who:
        raise SecondPersonNeeded
    if attendance.to_ms > by.at_ms or attendance.to_ms - attendance.from_ms < card.required_seconds * 1000:
        raise AttendedTooShort


async def _all_locked(person_id: int, enrolment_id: int) -> Enrolled:
    """The enrolment; the person's others are locked with it, so that no two records of one time go in at once."""
    ids = sorted(one.id for one in await enrolments.enrolments_of(person_id))
    locked = {one: await enrolments.locked_enrolment(person_id, one) for one in ids}
    if enrolment_id not in locked:
        raise NotFound
    return locked[enrolment_id]


async def _refuse_choice(enrolled: Enrolled, card: TopicCard) -> None:
    if await TopicProgress.exists(enrolment_id=enrolled.id, topic_id=card.id):
        raise TopicChosen
    unfinished = await TopicProgress.get_or_none(enrolment_id=enrolled.id, status=TopicStatus.IN_PROGRESS)
    block = rules.may_start(
        TopicStatus.NEW, other_unfinished=unfinished is not None, credits_complete=enrolled.credits_complete
    )
    if block is StartBlock.TOPIC_UNFINISHED and unfinished:
        raise TopicUnfinished(topic_id=str(unfinished.topic_id))
    if block is StartBlock.CREDITS_COMPLETE:
        raise CreditsComplete


_STUDIED = Statement(
    "SELECT id FROM watch_stretch WHERE person_id = :person AND from_ms < :until AND to_ms > :since LIMIT 1"
)


async def _refuse_taken_time(person_id: int, running: clock.Row | None, attendance: Attendance) -> None:
    """Nobody studies in two places; a lease that runs holds all time since its last closed stretch."""
    if running and running.lease and running.clock.stretch_from_ms < attendance.to_ms:
        raise TimeTaken
    values = {"person": person_id, "since": attendance.from_ms, "until": attendance.to_ms}
    if await _STUDIED.rows(db.writer(), values):
        raise TimeTaken


async def _enter(enrolled: Enrolled, card: TopicCard, attendance: Attendance, by: By) -> None:
    required_ms, tenths = card.required_seconds * 1000, card.credit_tenths
    of_topic: dict[str, Any] = {"enrolment_id": enrolled.id, "topic_id": card.id}
    await enrolment.mark_begun(enrolled.id, attendance.from_ms)
    progress = await TopicProgress.create(
        **of_topic,
        status=TopicStatus.IN_PROGRESS,
        required_ms=required_ms,
        credit_tenths=tenths,
        watched_ms=required_ms,
        started_ms=attendance.from_ms,
    )
    await WatchStretch.create(
        **of_topic,
        person_id=enrolled.person_id,
        device=DEVICE,
        from_ms=attendance.from_ms,
        to_ms=attendance.to_ms,
        credited_ms=required_ms,
    )
    note = f"confirmed by {attendance.confirmed_by}"
    await audit.record("study:attended", f"topic_progress:{progress.id}", by=by, note=note)
    completed_ms = attendance.to_ms
    await workflow.advance(progress, TopicStatus.COMPLETED, steps=TOPIC_STEPS, by=by, completed_ms=completed_ms)
    await CreditEntry.create(**of_topic, tenths=tenths, earned_ms=completed_ms)
    await enrolment.add_credit(enrolled.id, tenths, enrolled.required_tenths, by=by)
