"""A running exam: answers, beats, hand-in."""

from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import Field
from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict
from ujson import dumps

from server.accounts.queries import Login
from server.api import contract
from server.api.challenges import ChallengeAnswer, challenge_answer, remaining_seconds
from server.clock import rfc3339
from server.exams.rules import points
from server.exams.services import answering, beating, refusals, sealing
from server.exams.services.answering import Entry, Saved
from server.exams.services.sealing import HandedIn
from server.web import auth
from server.web.parts import acting, now_ms, parts
from server.web.shapes import Shape, row_id

MOST_ENTRIES: Final = 200  # a paper has at most 100 questions; a journal may hold changes of mind


class EntryShape(Shape):
    item: Annotated[str, Field(max_length=20)]
    choice: Annotated[str, Field(max_length=20)]
    seq: Annotated[int, Field(ge=0, lt=1 << 53)]

    @property
    def entry(self) -> Entry:
        return Entry(self.item, self.choice, self.seq)


class AnswersBody(Shape):
    entries: Annotated[list[EntryShape], Field(max_length=MOST_ENTRIES)]


class AnswersAnswer(TypedDict):
    saved: Mapping[str, int]
    stale: list[str]
    rejected: Mapping[str, str]
    remaining_seconds: int
    server_time: str


@contract.operation(
    "PUT", "/attempts/<attempt>/answers", body=AnswersBody, own_auth=True, answers={200: AnswersAnswer},
    refusals=[refusals.AttemptClosed, refusals.TakenOver],
)  # fmt: skip
async def save_answers(request: Request, token: str, body: AnswersBody, attempt: str) -> HTTPResponse:
    """Save choices, each under its own number; good ones are saved beside bad ones."""
    number, policy, now = row_id(attempt), parts(request).exam_policy, now_ms(request)
    shape = await parts(request).shapes.of(number)
    entries = [sent.entry for sent in body.entries]
    if len(entries) == 1:
        saved = await answering.save_one(number, entries[0], token, shape, policy=policy, now_ms=now)
        if saved:
            return HTTPResponse(dumps(_saved(saved, now)), content_type="application/json")
    login = await auth.trainee(request)
    return json(_saved(await answering.save(login, number, entries, shape, policy=policy, now_ms=now), now))


def _saved(saved: Saved, now: int) -> AnswersAnswer:
    return {
        "saved": saved.saved,
        "stale": list(saved.stale),
        "rejected": {item: str(fault) for item, fault in saved.rejected.items()},
        "remaining_seconds": remaining_seconds(saved.deadline_ms, now),
        "server_time": rfc3339(now),
    }


class AttemptBeatBody(Shape):
    camera: bool


class AttemptBeatAnswer(TypedDict):
    remaining_seconds: int
    server_time: str
    snapshot: ChallengeAnswer | None


@contract.operation(
    "POST", "/attempts/<attempt>/beats", body=AttemptBeatBody, own_auth=True, answers={200: AttemptBeatAnswer},
    refusals=[refusals.AttemptClosed, refusals.TakenOver],
)  # fmt: skip
async def beat_attempt(request: Request, token: str, body: AttemptBeatBody, attempt: str) -> HTTPResponse:
    """The time left on the server's clock, and the photograph that is asked for."""
    number, policy, now = row_id(attempt), parts(request).exam_policy, now_ms(request)
    beaten = await beating.ordinary_beat(number, token, camera=body.camera, policy=policy, now_ms=now)
    if beaten is None:
        login = await auth.trainee(request)
        beaten = await beating.beat(login, number, camera=body.camera, policy=policy, now_ms=now)
    answer: AttemptBeatAnswer = {
        "remaining_seconds": remaining_seconds(beaten.deadline_ms, now),
        "server_time": rfc3339(now),
        "snapshot": challenge_answer(beaten.challenge, now),
    }
    return json(answer)


class SubmissionBody(Shape):
    entries: Annotated[list[EntryShape], Field(max_length=MOST_ENTRIES, default_factory=list)]


class ReceiptEntryAnswer(TypedDict):
    item: str
    choice: str
    seq: int


class ReceiptAnswer(TypedDict):
    sha256: str
    handed_in_at: str
    handed_in_by: str
    entries: list[ReceiptEntryAnswer]


class SubmissionAnswer(TypedDict):
    id: str
    status: str
    score: float
    passed: bool
    answered: int
    questions: int
    receipt: ReceiptAnswer
    snapshot: ChallengeAnswer | None


@contract.operation(
    "POST", "/attempts/<attempt>/submission", body=SubmissionBody, answers={200: SubmissionAnswer},
    refusals=[refusals.TakenOver, refusals.AttemptClosed],
)  # fmt: skip
async def submit_attempt(request: Request, login: Login, body: SubmissionBody, attempt: str) -> HTTPResponse:
    """Hand in; repeating it gives the same answer. `passed` speaks of the score only."""
    number, entries = row_id(attempt), [sent.entry for sent in body.entries]
    shape = await parts(request).shapes.of(number) if entries else ()
    result = await sealing.hand_in(
        login, number, entries, shape,
        bank=parts(request).bank, policy=parts(request).exam_policy, by=acting(request, login.who),
    )  # fmt: skip
    return json(_submission(result, now_ms(request)))


def _submission(result: HandedIn, now: int) -> SubmissionAnswer:
    return {
        "id": str(result.id),
        "status": result.status,
        "score": points(result.score_halves),
        "passed": result.passed,
        "answered": result.answered,
        "questions": result.questions,
        "receipt": {
            "sha256": result.receipt,
            "handed_in_at": rfc3339(result.sealed_ms),
            "handed_in_by": result.sealed_by,
            "entries": [
                {"item": str(place), "choice": given.choice, "seq": given.seq}
                for place, given in sorted(result.answers.items())
            ],
        },
        "snapshot": challenge_answer(result.challenge, now),
    }
