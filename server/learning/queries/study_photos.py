"""How the photographs of finished topics stand: those that are bad, and those that people should look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from server.accounts.rules import CityScope
from server.errors import NotFound
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from server.proctoring import queries as proctoring
from server.proctoring.rules import PhotoState, Span, SubjectKind
from server.selection import Selection

if TYPE_CHECKING:
    from server.proctoring.models import Snapshot


async def topics_with_bad_photos(enrolment_id: int) -> Sequence[int]:
    """Ids of the finished topics whose photographs are mostly unusable (学习照片不合格). Those of the latest
    round of study count, once it is finished. Two queries."""
    chosen = await TopicProgress.filter(enrolment_id=enrolment_id, status=TopicStatus.COMPLETED).order_by("id")
    states = await proctoring.photo_states(SubjectKind.STUDY, {one.id: one.photo_span for one in chosen})
    return [one.topic_id for one in chosen if states[one.id] is PhotoState.BAD]


@dataclass(frozen=True)
class StudiedTopic:
    """A finished topic of somebody, as staff look at its photographs."""

    id: int
    person_id: int
    name: str
    class_number: str
    class_name: str
    city_code: str
    title: str
    span: Span
    open_ms: int | None  # since when its photographs wait for people
    photos_block_exam: bool


@dataclass(frozen=True)
class StudiedTopics:
    rows: Sequence[StudiedTopic]
    total: int


_COLUMNS: Final = (
    "p.id, p.round_ms, p.restarted_ms, p.photos_open_ms, e.person_id, n.name, c.number AS class_number,"
    " c.name AS class_name, c.city_code, c.photos_block_exam, t.title"
)
_CLASSES: Final = (
    "topic_progress p JOIN enrolment e ON e.id = p.enrolment_id JOIN training_class c ON c.id = e.training_class_id"
)
_JOINED: Final = f"{_CLASSES} JOIN person n ON n.id = e.person_id JOIN topic t ON t.id = p.topic_id"
_CONDITIONS: Final = {
    "one": "p.id = :one AND p.status = 'COMPLETED'",
    "open": "p.photos_open_ms IS NOT NULL",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
    "later": "(p.photos_open_ms > :at::bigint OR (p.photos_open_ms = :at::bigint AND p.id > :id::bigint))",
    "earlier": "(p.photos_open_ms < :at::bigint OR (p.photos_open_ms = :at::bigint AND p.id < :id::bigint))",
}
_TOPICS: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS, counted=_CLASSES)
_ORDERS: Final = {False: "p.photos_open_ms, p.id", True: "p.photos_open_ms DESC, p.id DESC"}  # backwards


async def study_photos_waiting(scope: CityScope, *, offset: int = 0, limit: int = 50) -> StudiedTopics:
    """Topics of these cities whose photographs people should look at, the longest waiting first. Two queries."""
    values = _waiting(scope)
    total = await _TOPICS.count(values)
    return StudiedTopics(await _rows(values, offset=offset, limit=limit), total)


async def study_photos_beside(topic: StudiedTopic, scope: CityScope) -> tuple[StudiedTopic | None, StudiedTopic | None]:
    """The topics that wait before and after this one; after the last one the first again. Up to three queries."""
    place = {"at": topic.open_ms or 0, "id": topic.id}
    before = await _rows({**_waiting(scope), "earlier": "", **place}, backwards=True)
    after = await _rows({**_waiting(scope), "later": "", **place})
    after = after or [one for one in await _rows(_waiting(scope)) if one.id != topic.id]
    return next(iter(before), None), next(iter(after), None)


async def studied_topic(progress_id: int) -> StudiedTopic:
    """For staff, whose city scope the caller checks by `city_code`; NotFound while it is not finished."""
    rows = await _rows({"one": progress_id})
    if not rows:
        raise NotFound
    return rows[0]


async def photos_that_count(topic: StudiedTopic) -> Sequence["Snapshot"]:
    """The photographs of its latest round of study, in the order they were asked for."""
    return [
        shot for shot in await proctoring.snapshots_of(SubjectKind.STUDY, topic.id) if topic.span.holds(shot.asked_ms)
    ]


async def _rows(
    values: Mapping[str, Any], *, offset: int = 0, limit: int = 1, backwards: bool = False
) -> Sequence[StudiedTopic]:
    return [_topic(row) for row in await _TOPICS.rows(values, _ORDERS[backwards], offset=offset, limit=limit)]


def _topic(row: Mapping[str, Any]) -> StudiedTopic:
    return StudiedTopic(
        id=row["id"],
        person_id=row["person_id"],
        name=row["name"],
        class_number=row["class_number"],
        class_name=row["class_name"],
        city_code=row["city_code"],
        title=row["title"],
        span=Span(row["round_ms"], row["restarted_ms"]),
        open_ms=row["photos_open_ms"],
        photos_block_exam=bool(row["photos_block_exam"]),
    )


def _waiting(scope: CityScope) -> Mapping[str, Any]:
    return {"open": "", **scope.condition}
