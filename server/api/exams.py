"""Exams: what may be sat, the paper, answers, beats, hand-in."""

from typing import Any, Literal

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.api.challenges import ChallengeAnswer, challenge_answer, remaining_seconds
from server.clock import rfc3339
from server.enrolment import queries as enrolments
from server.exams import queries
from server.exams.queries import Chances, ListedAttempt, PaperLine
from server.exams.rules import AttemptKind, points
from server.exams.services import beating, refusals, resuming, starting
from server.web.parts import acting, now_ms, parts
from server.web.shapes import Label, Shape, row_id


class ListedAnswer(TypedDict):
    id: str
    kind: str
    number: int
    make_up: bool
    mode: str
    status: str
    started_at: str
    handed_in_at: str | None
    score: float | None
    failed_for: str | None


class MockAnswer(TypedDict):
    allowed: bool
    reason: str | None
    used: int
    limit: int
    attempts: list[ListedAnswer]


class FinalAnswer(TypedDict):
    allowed: bool
    reason: str | None
    make_up: bool
    attempts: list[ListedAnswer]


class ExamsAnswer(TypedDict):
    mock: MockAnswer
    final: FinalAnswer


@contract.operation("GET", "/enrolments/<enrolment>/exams", answers={200: ExamsAnswer})
async def list_exams(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """Which exams may be sat now, why not, and what was sat."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    terms = await queries.blueprint_of(enrolled.class_id, parts(request).runtime.settings.exams)
    today = parts(request).runtime.clock.today()
    chances = await queries.chances(enrolled, enrolled.study_block(today), terms.mock_tries)
    return json(_exams(chances, terms.mock_tries))


def _exams(chances: Chances, mock_tries: int) -> ExamsAnswer:
    mock, final = chances.block(AttemptKind.MOCK), chances.block(AttemptKind.FINAL)
    return {
        "mock": {
            "allowed": mock is None,
            "reason": mock,
            "used": chances.mocks_used,
            "limit": mock_tries,
            "attempts": [_listed(one) for one in chances.sat if one.kind is AttemptKind.MOCK],
        },
        "final": {
            "allowed": final is None,
            "reason": final,
            "make_up": chances.make_up,
            "attempts": [_listed(one) for one in chances.sat if one.kind is AttemptKind.FINAL],
        },
    }


def _listed(one: ListedAttempt) -> ListedAnswer:
    return {
        "id": str(one.id),
        "kind": one.kind,
        "number": one.number,
        "make_up": one.make_up,
        "mode": one.mode,
        "status": one.status,
        "started_at": rfc3339(one.started_ms),
        "handed_in_at": rfc3339(one.sealed_ms) if one.sealed_ms else None,
        "score": points(one.score_halves) if one.score_halves is not None else None,
        "failed_for": one.failed_for,
    }


class AttemptBody(Shape):
    kind: Literal["MOCK", "FINAL"]
    device: Label = "未说明"


class OptionAnswer(TypedDict):
    key: str
    text: str


class PaperQuestionAnswer(TypedDict):
    item: str
    type: str
    stem: str
    options: list[OptionAnswer]
    points: float
    choice: str
    seq: int


class AttemptAnswer(TypedDict):
    id: str
    kind: str
    status: str
    make_up: bool
    started_at: str
    deadline: str
    server_time: str
    remaining_seconds: int
    beat_seconds: float
    seq_base: int
    questions: list[PaperQuestionAnswer]
    snapshot: ChallengeAnswer | None


@contract.operation(
    "POST", "/enrolments/<enrolment>/attempts", body=AttemptBody, answers={201: AttemptAnswer},
    refusals=[*refusals.REFUSALS.values(), refusals.PaperShort],
)  # fmt: skip
async def start_attempt(request: Request, login: Login, body: AttemptBody, enrolment: str) -> HTTPResponse:
    """Draw a paper and start the clock. A mock takes no photographs."""
    attempt = await starting.begin(
        login, row_id(enrolment), AttemptKind(body.kind), body.device,
        bank=parts(request).bank, policy=parts(request).exam_policy, by=acting(request, login.who),
    )  # fmt: skip
    return await _attempt(request, attempt, 201)


@contract.operation("GET", "/attempts/<attempt>", answers={200: AttemptAnswer})
async def show_attempt(request: Request, login: Login, attempt: str) -> HTTPResponse:
    """The paper with what was answered, and the time left; never the key."""
    return await _attempt(request, await queries.persons_attempt(login.holder_id, row_id(attempt)), 200)


class ResumeBody(Shape):
    device: Label


@contract.operation(
    "POST", "/attempts/<attempt>/resume", body=ResumeBody, answers={200: AttemptAnswer},
    refusals=[refusals.AttemptClosed],
)  # fmt: skip
async def resume_attempt(request: Request, login: Login, body: ResumeBody, attempt: str) -> HTTPResponse:
    """Go on with an exam, on this device."""
    policy, by = parts(request).exam_policy, acting(request, login.who)
    return await _attempt(
        request, await resuming.resume(login, row_id(attempt), body.device, policy=policy, by=by), 200
    )


async def _attempt(request: Request, attempt: Any, status: int) -> HTTPResponse:
    now = now_ms(request)
    lines = await queries.paper_lines(attempt, parts(request).bank)
    answer: AttemptAnswer = {
        "id": str(attempt.id),
        "kind": attempt.kind,
        "status": attempt.status,
        "make_up": attempt.make_up,
        "started_at": rfc3339(attempt.started_ms),
        "deadline": rfc3339(attempt.deadline_ms),
        "server_time": rfc3339(now),
        "remaining_seconds": remaining_seconds(attempt.deadline_ms, now) if attempt.sealed_ms is None else 0,
        "beat_seconds": parts(request).runtime.settings.learning.beat_seconds,
        "seq_base": attempt.seq_base,
        "questions": [_question(line) for line in lines],
        "snapshot": challenge_answer(beating.open_challenge(attempt, now), now),
    }
    return json(answer, status=status)


def _question(line: PaperLine) -> PaperQuestionAnswer:
    return {
        "item": str(line.place),
        "type": line.type,
        "stem": line.stem,
        "options": [{"key": key, "text": text} for key, text in line.options],
        "points": points(line.halves),
        "choice": line.given.choice,
        "seq": line.given.seq,
    }
