"""After an exam: 考试回顾, 考试监督 and 申诉."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.api.exams import OptionAnswer
from server.api.links import photo_url
from server.clock import rfc3339
from server.errors import Conflict
from server.exams import queries
from server.exams.queries import ResultLine
from server.exams.rules import Blueprint, points
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.review.queries.appealing import Appealing, appealing
from server.review.services import appeals
from server.web.parts import acting, parts
from server.web.shapes import Essay, Shape, row_id

if TYPE_CHECKING:
    from server.exams.models import Attempt
    from server.proctoring.models import Snapshot
    from server.review.models import Appeal


class AttemptNotEnded(Conflict):
    message = "考试还在进行，交卷后才能查看。"


class ReasonAnswer(TypedDict):
    code: str
    text: str


class ReviewedAnswer(TypedDict):
    item: str
    type: str
    stem: str
    options: list[OptionAnswer]
    choice: str
    key: str
    right: bool
    points: float
    earned: float
    explanation: str


class AppealAnswer(TypedDict):
    id: str
    status: str
    status_text: str
    text: str
    created_at: str
    answer: str | None
    answered_at: str | None


class AttemptReviewAnswer(TypedDict):
    id: str
    kind: str
    status: str
    status_text: str
    make_up: bool
    started_at: str
    handed_in_at: str | None
    score: float | None
    pass_score: float
    full_score: float
    passed: bool | None
    answered: int | None
    receipt: str | None
    failed_for: ReasonAnswer | None
    may_appeal: bool
    appeal_last_day: str | None
    appeal: AppealAnswer | None
    questions: list[ReviewedAnswer]


@contract.operation("GET", "/attempts/<attempt>/review", answers={200: AttemptReviewAnswer}, refusals=[AttemptNotEnded])
async def review_attempt(request: Request, login: Login, attempt: str) -> HTTPResponse:
    """The own answers with key and explanation, why it failed, and the appeal."""
    ended = await _ended(login, attempt)
    lines = await queries.result_lines(ended, parts(request).bank)
    today = parts(request).runtime.clock.today()
    return json(_review(ended, lines, await appealing(ended, parts(request).appeal_policy, today)))


async def _ended(login: Login, attempt: str) -> "Attempt":
    """The person's own attempt, once its marks are there."""
    found = await queries.persons_attempt(login.holder_id, row_id(attempt))
    if not found.ended:
        raise AttemptNotEnded
    return found


def _review(attempt: "Attempt", lines: Sequence[ResultLine], appeal: Appealing) -> AttemptReviewAnswer:
    blueprint, score = Blueprint.from_json(attempt.blueprint), attempt.score_halves
    reason = attempt.failed_for
    return {
        "id": str(attempt.id),
        "kind": attempt.kind,
        "status": attempt.status,
        "status_text": attempt.status.label,
        "make_up": attempt.make_up,
        "started_at": rfc3339(attempt.started_ms),
        "handed_in_at": rfc3339(attempt.sealed_ms) if attempt.sealed_ms else None,
        "score": None if score is None else points(score),
        "pass_score": points(blueprint.pass_halves),
        "full_score": points(blueprint.total_halves),
        "passed": None if score is None else score >= blueprint.pass_halves,
        "answered": attempt.answered,
        "receipt": attempt.receipt,
        "failed_for": {"code": reason, "text": reason.label} if reason else None,
        "may_appeal": appeal.may_appeal,
        "appeal_last_day": appeal.last_day.isoformat() if appeal.last_day else None,
        "appeal": _appeal(appeal.appeal) if appeal.appeal else None,
        "questions": [_question(line) for line in lines],
    }


def _question(line: ResultLine) -> ReviewedAnswer:
    return {
        "item": str(line.place),
        "type": line.type,
        "stem": line.stem,
        "options": [{"key": key, "text": text} for key, text in line.options],
        "choice": line.choice,
        "key": line.key,
        "right": line.right,
        "points": points(line.halves),
        "earned": points(line.earned_halves),
        "explanation": line.explanation,
    }


def _appeal(appeal: "Appeal") -> AppealAnswer:
    return {
        "id": str(appeal.id),
        "status": appeal.status,
        "status_text": appeal.status.label,
        "text": appeal.text,
        "created_at": rfc3339(appeal.created_ms),
        "answer": appeal.answer or None,
        "answered_at": rfc3339(appeal.decided_ms) if appeal.decided_ms else None,
    }


class ExamPhotoAnswer(TypedDict):
    id: str
    taken_at: str
    url: str | None
    similarity: float | None
    flags: list[str]
    flag_texts: list[str]
    status: str
    status_text: str


@contract.operation(
    "GET", "/attempts/<attempt>/snapshots", answers={200: list[ExamPhotoAnswer]}, refusals=[AttemptNotEnded]
)
async def list_attempt_snapshots(request: Request, login: Login, attempt: str) -> HTTPResponse:
    """The person's own photographs of an exam, missed ones included."""
    ended = await _ended(login, attempt)
    found = await proctoring.snapshots_of(SubjectKind.ATTEMPT, ended.id)
    return json([_photo(request, login, snapshot) for snapshot in found])


def _photo(request: Request, login: Login, snapshot: "Snapshot") -> ExamPhotoAnswer:
    flaws = sorted(snapshot.flaws)
    return {
        "id": str(snapshot.id),
        "taken_at": rfc3339(snapshot.taken_ms or snapshot.asked_ms),
        "url": photo_url(request, login.session_id, snapshot.id) if snapshot.key else None,
        "similarity": snapshot.similarity,
        "flags": [str(flaw) for flaw in flaws],
        "flag_texts": [flaw.label for flaw in flaws],
        "status": snapshot.status,
        "status_text": snapshot.status.label,
    }


class AppealBody(Shape):
    text: Essay


class FiledAnswer(TypedDict):
    id: str
    status: str
    last_day: str
    answer_due: str


@contract.operation(
    "POST", "/attempts/<attempt>/appeal", body=AppealBody, answers={201: FiledAnswer},
    refusals=[appeals.NothingToAppeal, appeals.AlreadyAppealed, appeals.AppealTooLate],
)  # fmt: skip
async def appeal_attempt(request: Request, login: Login, body: AppealBody, attempt: str) -> HTTPResponse:
    """Appeal against a failed review of photographs, once and within five working days."""
    policy = parts(request).appeal_policy
    filed = await appeals.file_appeal(
        login.holder_id, row_id(attempt), body.text, policy=policy, by=acting(request, login.who)
    )
    answer: FiledAnswer = {
        "id": str(filed.id),
        "status": filed.status,
        "last_day": filed.last_day.isoformat(),
        "answer_due": filed.answer_due.isoformat(),
    }
    return json(answer, status=201)
