"""Photographs: answering a challenge, and looking at one's own."""

from datetime import datetime
from typing import TYPE_CHECKING

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.api.links import photo_url
from server.clock import SHANGHAI, from_ms, rfc3339
from server.enrolment import queries as enrolments
from server.errors import Refusal, TooLarge
from server.exams.services import photos as exam_photos
from server.learning import queries as learning
from server.learning.services import photos
from server.learning.services.beats import StudyPolicy
from server.proctoring import queries
from server.proctoring.queries import Challenge
from server.proctoring.rules import SubjectKind
from server.proctoring.services import snapshots
from server.proctoring.services.snapshots import AlreadyAnswered, ChallengeExpired, DuplicateFrame, Photo, Stored
from server.web import auth
from server.web.parts import now_ms, parts
from server.web.shapes import row_id
from server.web.uploads import NotAnImage, photo_of

if TYPE_CHECKING:
    from server.proctoring.models import Snapshot


class TakenAnswer(TypedDict):
    id: str


@contract.operation(
    "POST", "/snapshots/<challenge>", uploads=True, own_auth=True, answers={202: TakenAnswer},
    refusals=[AlreadyAnswered, DuplicateFrame, ChallengeExpired, TooLarge, NotAnImage],
)  # fmt: skip
async def answer_challenge(request: Request, token: str, challenge: str) -> HTTPResponse:
    """One photograph for one challenge; compared afterwards, in the worker."""
    settings = parts(request).runtime.settings
    photo = photo_of(request, settings.proctoring)
    asked = await queries.sessions_challenge(token, challenge, photo.sha256, now_ms(request))
    if asked is None:  # no session, which this says, or no such challenge
        asked = await queries.persons_challenge((await auth.trainee(request)).holder_id, challenge, photo.sha256)
    if not snapshots.already_taken(asked, photo.sha256, now_ms(request), settings.proctoring.late_seconds):
        key = _key(asked.challenge, photo, now_ms(request))
        await parts(request).runtime.store.put(key, photo.body, photo.media_type)
        try:
            await _accept(request, asked, Stored(key, photo.sha256, len(photo.body)))
        except Refusal:  # somebody was faster: nothing refers to this file
            await parts(request).runtime.store.delete(key)
            raise
    return json({"id": str(asked.id)}, status=202)


async def _accept(request: Request, asked: Challenge, stored: Stored) -> None:
    """Hand it to what is photographed."""
    if asked.subject_kind is SubjectKind.ATTEMPT:
        policy = parts(request).exam_policy
        await exam_photos.accept_photo(asked, stored, policy=policy, now_ms=now_ms(request))
        return
    settings = parts(request).runtime.settings
    study = StudyPolicy(settings.learning, settings.proctoring.challenge_seconds)
    await photos.accept_photo(asked, stored, policy=study, now_ms=now_ms(request))


def _key(challenge: str, photo: Photo, now: int) -> str:
    """By day, so that retention finds them; of two pictures offered at once neither overwrites the other."""
    day: datetime = from_ms(now).astimezone(SHANGHAI)
    return f"snapshots/{day:%Y/%m/%d}/{challenge}-{photo.sha256[:12]}.{photo.suffix}"


class SnapshotAnswer(TypedDict):
    id: str
    taken_at: str
    url: str | None
    similarity: float | None
    flags: list[str]
    status: str


@contract.operation("GET", "/enrolments/<enrolment>/topics/<topic>/snapshots", answers={200: list[SnapshotAnswer]})
async def list_topic_snapshots(request: Request, login: Login, enrolment: str, topic: str) -> HTTPResponse:
    """The person's own photographs of a topic, missed ones included."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    progress = await learning.chosen_topic(enrolled.id, row_id(topic))
    found = await queries.snapshots_of(SubjectKind.STUDY, progress.id)
    return json([_snapshot(request, login, snapshot) for snapshot in found])


def _snapshot(request: Request, login: Login, snapshot: "Snapshot") -> SnapshotAnswer:
    return {
        "id": str(snapshot.id),
        "taken_at": rfc3339(snapshot.taken_ms or snapshot.asked_ms),
        "url": photo_url(request, login.session_id, snapshot.id) if snapshot.key else None,
        "similarity": snapshot.similarity,
        "flags": sorted(snapshot.flags),
        "status": snapshot.status,
    }
