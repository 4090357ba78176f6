"""Studying: taking the lease, beats, studying a topic again."""

from typing import Literal

from sanic import HTTPResponse, Request, empty, json
from typing_extensions import TypedDict
from ujson import dumps

from server.accounts.queries import Login
from server.api import contract
from server.api.challenges import ChallengeAnswer, challenge_answer
from server.api.links import captions_url, video_url
from server.catalogue.queries import TopicCard
from server.catalogue.rules import as_credits
from server.crypto import keyring
from server.enrolment import queries as enrolments
from server.learning import rules
from server.learning.services import beats, starts, tokens
from server.learning.services.beats import Beaten, LeaseLost, StudyPolicy, TokenUsed
from server.learning.services.starts import Review, Started
from server.web import auth
from server.web.parts import acting, now_ms, parts
from server.web.shapes import Identifier, Label, Shape, Word, row_id


class StudyBody(Shape):
    topic_id: Identifier
    device: Label


class VideoAnswer(TypedDict):
    url: str
    duration: float
    captions_url: str | None


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
        "snapshot": challenge_answer(started.challenge, now_ms(request)),
    }


def _policy(request: Request) -> StudyPolicy:
    settings = parts(request).runtime.settings
    return StudyPolicy(settings.learning, settings.proctoring.challenge_seconds)


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
    login = await auth.trainee(request)
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
        "snapshot": challenge_answer(beaten.challenge, now),
        "video_url": url,
    }


@contract.operation(
    "POST", "/enrolments/<enrolment>/topics/<topic>/restart", answers={204: None}, refusals=[starts.NotCompleted]
)
async def restart_topic(request: Request, login: Login, enrolment: str, topic: str) -> HTTPResponse:
    """Study a completed topic again for better photographs; credit and status stay."""
    await starts.restart_topic(login, row_id(enrolment), row_id(topic), by=acting(request, login.who))
    return empty()
