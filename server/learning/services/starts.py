"""Starting to study: the newest device takes the person's one lease. And studying a finished topic again."""

from dataclasses import dataclass, replace

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts import queries as accounts
from server.accounts.queries import Login
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.queries import TopicCard
from server.clock import day_of
from server.crypto import Keyring
from server.db import Statement
from server.enrolment import queries as enrolments
from server.enrolment import services as enrolment
from server.enrolment.queries import Enrolled
from server.errors import Conflict, NotFound
from server.learning import rules
from server.learning.models import TopicProgress
from server.learning.rules import NEVER, ClockState, TopicStatus, UncreditedReason
from server.learning.services import clock, tokens
from server.learning.services.beats import StudyPolicy
from server.proctoring.rules import AskReason, SubjectKind
from server.proctoring.services import challenges
from server.proctoring.services.challenges import OpenChallenge


class TopicUnfinished(Conflict):
    message = "您还有一个专题没有学完，请先学完它再选择新的专题。"


class CreditsComplete(Conflict):
    message = "学分已经修满，不能再选择新的专题，可以参加考试了。"


class ConsentRequired(Conflict):
    message = (
        "学习需要拍照核验身份，请先阅读并同意《人脸信息处理同意书》。不同意的，可联系培训机构改为线下集中学习和考试。"
    )


class NotCompleted(Conflict):
    message = "只有已学完的专题才能重新学习。"


class EnrolmentNotOpen(Conflict):
    message = "报名尚未审核通过或已经结束，暂时不能学习。"


class OutsideStudyPeriod(Conflict):
    message = "现在不在本学习班的学习时间内，不能学习。"


class CertificateExpired(Conflict):
    message = "您的证书已过有效期，不能学习，请联系所在企业或发证机关。"


class CertificateNotValid(Conflict):
    message = "您的证书当前不是有效状态，不能学习，请联系所在企业或发证机关。"


_BLOCKS = {
    refusal.code: refusal for refusal in (EnrolmentNotOpen, OutsideStudyPeriod, CertificateExpired, CertificateNotValid)
}


@dataclass(frozen=True)
class Started:
    """A lease that was opened."""

    lease: str
    seq: int
    watched_ms: int
    required_ms: int
    position_seconds: float
    seek_allowed: bool
    challenge: OpenChallenge


@dataclass(frozen=True)
class Review:
    """A finished topic to look at again: no lease, no camera, no credit."""


async def start_study(
    login: Login, enrolment_id: int, card: TopicCard, device: str, *, policy: StudyPolicy, keyring: Keyring, by: By
) -> Started | Review:
    """Open the lease for a topic and ask for a photograph. A refused start leaves the running lease alone.

    Refusals, in this order: NotFound, EnrolmentNotOpen, OutsideStudyPeriod, CertificateNotValid, CertificateExpired,
    ConsentRequired, TopicUnfinished (with topic_id), CreditsComplete.
    """
    try:
        async with db.transaction():
            row = await clock.locked_or_new(login.holder_id, by.at_ms)
            enrolled = await enrolments.locked_enrolment(login.holder_id, enrolment_id)
            refuse_closed(enrolled, by.at_ms)
            progress = await TopicProgress.get_or_none(enrolment_id=enrolment_id, topic_id=card.id)
            if progress and progress.status is TopicStatus.COMPLETED and not _restudies(progress):
                return Review()
            await _refuse_start(enrolled, progress, card)
            progress = progress or await _choose(enrolled, card, by.at_ms)
            return await _open_lease(row, enrolled, progress, device, policy, keyring, by)
    except IntegrityError as fault:
        if "topic_progress" not in db.broken_constraint(fault):
            raise
        raise TopicUnfinished from fault  # two devices chose a topic at the same moment


def refuse_closed(enrolled: Enrolled, now_ms: int) -> None:
    """Raise the refusal, if any, that keeps this enrolment from being studied today."""
    if block := enrolled.study_block(day_of(now_ms)):
        raise _BLOCKS[block]


def _restudies(progress: TopicProgress) -> bool:
    return progress.restudy_status is TopicStatus.IN_PROGRESS


async def _refuse_start(enrolled: Enrolled, progress: TopicProgress | None, card: TopicCard) -> None:
    if await accounts.consent_scope(enrolled.person_id) is None:
        raise ConsentRequired
    unfinished = await TopicProgress.get_or_none(enrolment_id=enrolled.id, status=TopicStatus.IN_PROGRESS)
    block = rules.may_start(
        progress.status if progress else TopicStatus.NEW,
        other_unfinished=unfinished is not None and unfinished.topic_id != card.id,
        credits_complete=enrolled.credits_complete,
    )
    if block is rules.StartBlock.TOPIC_UNFINISHED and unfinished:
        raise TopicUnfinished(topic_id=str(unfinished.topic_id))
    if block is rules.StartBlock.CREDITS_COMPLETE:
        raise CreditsComplete


async def _choose(enrolled: Enrolled, card: TopicCard, now_ms: int) -> TopicProgress:
    await enrolment.mark_begun(enrolled.id, now_ms)
    return await TopicProgress.create(
        enrolment_id=enrolled.id,
        topic_id=card.id,
        status=TopicStatus.IN_PROGRESS,
        required_ms=card.required_seconds * 1000,
        credit_tenths=card.credit_tenths,
        started_ms=now_ms,
    )


_OPEN = Statement(
    "UPDATE study_clock SET lease = :lease, device = :device, enrolment_id = :enrolment, topic_id = :topic,"
    " progress_id = :progress, restudy = :restudy, until_ms = :until, required_ms = :required WHERE person_id = :person"
)


async def _open_lease(
    row: clock.Row,
    enrolled: Enrolled,
    progress: TopicProgress,
    device: str,
    policy: StudyPolicy,
    keyring: Keyring,
    by: By,
) -> Started:
    """Close whatever ran before, hand the lease to this device, ask for a photo at once."""
    row = await clock.end_lease(row, by.at_ms)
    await progress.refresh_from_db()
    watched_ms = progress.restudy_ms if _restudies(progress) else progress.watched_ms
    lease = tokens.new_lease(keyring, row.person_id)
    asked = await challenges.ask(
        row.person_id, SubjectKind.STUDY, progress.id, AskReason.START,
        now_ms=by.at_ms, seconds=policy.challenge_seconds,
    )  # fmt: skip
    values = {"lease": lease, "device": device, "enrolment": enrolled.id, "topic": progress.topic_id}
    values |= {"progress": progress.id, "restudy": _restudies(progress), "until": enrolled.study_until_ms()}
    await clock.save(_fresh(row, watched_ms, progress, asked, by.at_ms))
    await _OPEN.rows(db.writer(), {**values, "required": progress.required_ms, "person": row.person_id})
    await audit.record("study:started", f"topic_progress:{progress.id}", by=by, note=device[:100])
    seek, position = enrolled.seek_allowed, progress.position_seconds
    return Started(lease, row.seq + 1, watched_ms, progress.required_ms, position, seek, asked)


def _fresh(row: clock.Row, watched_ms: int, progress: TopicProgress, asked: OpenChallenge, now_ms: int) -> clock.Row:
    """The clock at the first moment of a lease. The token's number goes on, so old tokens stay used up."""
    now_ms = max(now_ms, row.clock.beat_ms)
    moved = replace(
        row.clock,
        beat_ms=now_ms,
        state=ClockState.STARTED,
        watched_ms=watched_ms,
        required_ms=progress.required_ms,
        stretch_from_ms=now_ms,
        stretch_ms=0,
        stretch_reason=UncreditedReason.FIRST_BEAT,
        due_ms=asked.due_ms,
        next_ms=NEVER,
        last_credited_ms=0,
        last_reason=None,
    )
    row = replace(
        row, challenge=asked.challenge, challenge_reason=asked.reason, position_seconds=progress.position_seconds
    )
    return replace(row, seq=row.seq + 1, clock=moved)


async def restart_topic(login: Login, enrolment_id: int, topic_id: int, *, by: By) -> None:
    """重新学习: a finished topic is studied again for better photos. Credit, status and old evidence stay, and the
    old photographs count until the new round is finished."""
    async with db.transaction():
        await enrolments.locked_enrolment(login.holder_id, enrolment_id)
        progress = await TopicProgress.get_or_none(enrolment_id=enrolment_id, topic_id=topic_id)
        if progress is None:
            raise NotFound
        if progress.status is not TopicStatus.COMPLETED:
            raise NotCompleted
        if _restudies(progress):
            return
        await TopicProgress.filter(id=progress.id).update(
            restudy_status=TopicStatus.IN_PROGRESS, restudy_ms=0, restarted_ms=by.at_ms
        )
        await audit.record("topic_progress:restarted", f"topic_progress:{progress.id}", by=by)
