"""Enrolments, topics, study and its beats, 时长明细."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from sanic import HTTPResponse, Request, empty, json
from typing_extensions import TypedDict
from ujson import dumps

from server.accounts import queries as accounts
from server.accounts.queries import Login
from server.api import contract
from server.api.links import captions_url, video_url
from server.catalogue.queries import TopicCard
from server.catalogue.rules import as_credits
from server.clock import rfc3339
from server.crypto import keyring
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.enrolment.rules import next_step
from server.errors import InvalidInput, NotLoggedIn
from server.learning import queries, rules
from server.learning.queries import ListedTopic
from server.learning.services import beats, starts, tokens
from server.learning.services.beats import Beaten, LeaseLost, OpenChallenge, StudyPolicy, TokenUsed
from server.learning.services.starts import Review, Started
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.web.parts import acting, now_ms, parts
from server.web.shapes import Identifier, Label, Shape, Word, row_id


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
    states = await proctoring.photo_states(SubjectKind.STUDY, [progress.id for progress in chosen])
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


class StudyBody(Shape):
    topic_id: Identifier
    device: Label


class VideoAnswer(TypedDict):
    url: str
    duration: float
    captions_url: str | None


class ChallengeAnswer(TypedDict):
    challenge: str
    expires_in: int
    reason: str


class ChosenTopicAnswer(TypedDict):
    id: str
    title: str
    teacher: str
    credits: float


class StudyAnswer(TypedDict):
    mode: Literal["STUDY"]
    lease: str
    token: str
    topic: ChosenTopicAnswer
    watched_seconds: int
    required_seconds: int
    position: float
    beat_seconds: float
    seek_allowed: bool
    video: VideoAnswer
    snapshot: ChallengeAnswer | None


class ReviewAnswer(TypedDict):
    mode: Literal["REVIEW"]
    video: VideoAnswer


@contract.operation(
    "POST", "/enrolments/<enrolment>/study", body=StudyBody, answers={201: StudyAnswer, 200: ReviewAnswer},
    refusals=[
        starts.EnrolmentNotOpen, starts.OutsideStudyPeriod, starts.CertificateNotValid, starts.CertificateExpired,
        starts.ConsentRequired, starts.TopicUnfinished, starts.CreditsComplete,
    ],
)  # fmt: skip
async def start_study(request: Request, login: Login, body: StudyBody, enrolment: str) -> HTTPResponse:
    """Take the study lease for a topic; a completed one is only shown again."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    card = (await parts(request).shelf.shelf()).topic(row_id(body.topic_id), enrolled.category)
    started = await starts.start_study(
        login, enrolled.id, card, body.device,
        policy=_policy(request), keyring=keyring(), by=acting(request, login.who),
    )  # fmt: skip
    video: VideoAnswer = {
        "url": video_url(request, login.session_id, card.id),
        "duration": card.duration_ms / 1000,
        "captions_url": captions_url(request, login.session_id, card.id) if card.captions_key else None,
    }
    if isinstance(started, Review):
        return json(ReviewAnswer(mode="REVIEW", video=video))
    return json(_study(request, started, card, video), status=201)


def _study(request: Request, started: Started, card: TopicCard, video: VideoAnswer) -> StudyAnswer:
    return {
        "mode": "STUDY",
        "lease": started.lease,
        "token": tokens.beat_token(keyring(), started.lease, started.seq),
        "topic": {
            "id": str(card.id),
            "title": card.title,
            "teacher": card.teacher,
            "credits": as_credits(card.credit_tenths),
        },
        "watched_seconds": started.watched_ms // 1000,
        "required_seconds": started.required_ms // 1000,
        "position": started.position_seconds,
        "beat_seconds": parts(request).runtime.settings.learning.beat_seconds,
        "seek_allowed": started.seek_allowed,
        "video": video,
        "snapshot": _challenge(started.challenge, now_ms(request)),
    }


def _policy(request: Request) -> StudyPolicy:
    settings = parts(request).runtime.settings
    return StudyPolicy(settings.learning, settings.proctoring.challenge_seconds)


def _challenge(challenge: OpenChallenge | None, now: int) -> ChallengeAnswer | None:
    if challenge is None:
        return None
    left = max(0, -(-(challenge.due_ms - now) // 1000))
    return {"challenge": challenge.challenge, "expires_in": left, "reason": challenge.reason}


class BeatBody(Shape):
    token: Word
    playing: bool
    position: float
    rate: float
    camera: bool


class BeatAnswer(TypedDict):
    token: str
    credited_seconds: int
    watched_seconds: int
    required_seconds: int
    completed: bool
    reason: str | None
    snapshot: ChallengeAnswer | None
    video_url: str | None


@contract.operation(
    "POST", "/study/<lease>/beats", body=BeatBody, own_auth=True, answers={200: BeatAnswer},
    refusals=[LeaseLost, TokenUsed, beats.StudyEnded],
)  # fmt: skip
async def beat(request: Request, token: str, body: BeatBody, lease: str) -> HTTPResponse:
    """Say how things are; the answer says what the interval just ended has earned."""
    now, policy = now_ms(request), _policy(request)
    seq = tokens.read_token(keyring(), lease, body.token)
    if seq is not None and body.playing and body.camera:
        beaten = await beats.ordinary_beat(
            lease, seq, token, position=body.position, now_ms=now, max_gap_ms=policy.max_gap_ms
        )
        if beaten:
            return HTTPResponse(dumps(_beat(lease, beaten, now, None)), content_type="application/json")
    login = await accounts.login_by_token(token, now)
    if login is None:
        raise NotLoggedIn("登录已过期，请重新登录。")
    beaten = await beats.record_beat(
        login, lease, body.token, playing=body.playing, camera=body.camera, position=body.position,
        policy=policy, keyring=keyring(), by=acting(request, login.who),
    )  # fmt: skip
    return json(_beat(lease, beaten, now, video_url(request, login.session_id, beaten.topic_id)))


def _beat(lease: str, beaten: Beaten, now: int, url: str | None) -> BeatAnswer:
    return {
        "token": tokens.beat_token(keyring(), lease, beaten.seq),
        "credited_seconds": rules.shown_seconds(beaten.before_ms, beaten.watched_ms),
        "watched_seconds": beaten.watched_ms // 1000,
        "required_seconds": beaten.required_ms // 1000,
        "completed": beaten.completed,
        "reason": beaten.reason,
        "snapshot": _challenge(beaten.challenge, now),
        "video_url": url,
    }


@contract.operation(
    "POST", "/enrolments/<enrolment>/topics/<topic>/restart", answers={204: None}, refusals=[starts.NotCompleted]
)
async def restart_topic(request: Request, login: Login, enrolment: str, topic: str) -> HTTPResponse:
    """Study a completed topic again for better photographs; credit and status stay."""
    await starts.restart_topic(login, row_id(enrolment), row_id(topic), by=acting(request, login.who))
    return empty()


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
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput({"day": "日期应写成 2026-01-31 这样。"}) from None
