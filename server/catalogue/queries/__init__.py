"""Reads of the catalogue. Topics change rarely, so a process keeps the whole shelf for some seconds."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.catalogue.models import Category, ClassKind, Topic, TrainingClass
from server.catalogue.rules import ExamMode, Opening, opening, topic_serves
from server.errors import NotFound


@dataclass(frozen=True)
class TopicCard:
    """A topic with its video, as lists and players need it."""

    id: int
    category_id: int
    title: str
    teacher: str
    summary: str
    credit_tenths: int
    required_seconds: int
    kinds: frozenset[str]
    video_key: str
    video_bytes: int
    video_sha256: str
    duration_ms: int
    captions_key: str | None


@dataclass(frozen=True)
class Shelf:
    """All categories (id → name, in order) and active topics (by id)."""

    categories: Mapping[int, str]
    topics: Mapping[int, TopicCard]

    def serving(self, category: str) -> Sequence[TopicCard]:
        """The topics offered to people enrolled as `category`, in order of category and code."""
        return [card for card in self.topics.values() if topic_serves(card.kinds, category)]

    def topic(self, topic_id: int, category: str) -> TopicCard:
        card = self.topics.get(topic_id)
        if card is None or not topic_serves(card.kinds, category):
            raise NotFound
        return card


async def load_shelf() -> Shelf:
    """Two queries; topics without a video cannot be studied and are left out."""
    categories = await Category.all().order_by("position").values_list("id", "name")
    rows = await Topic.filter(active=True, video__isnull=False).order_by("category__position", "code").values(
        *("id", "category_id", "title", "teacher", "summary", "credit_tenths", "required_seconds", "kinds"),
        video_key="video__key",
        video_bytes="video__bytes",
        video_sha256="video__sha256",
        duration_ms="video__duration_ms",
        captions_key="video__captions_key",
    )  # fmt: skip
    cards = [TopicCard(**{**row, "kinds": frozenset(row["kinds"])}) for row in rows]
    return Shelf(dict(categories), {card.id: card for card in cards})


async def class_by_number(number: str) -> TrainingClass:
    """The training class printed as `number`, e.g. 202601A; NotFound without one."""
    found = await TrainingClass.get_or_none(number=number)
    if found is None:
        raise NotFound
    return found


@dataclass(frozen=True)
class ClassCard:
    """A training class as it is offered; `takes`: certificate categories, none where constructors are taught."""

    id: int
    number: str
    name: str
    kind: str
    kind_title: str
    takes: frozenset[str]
    needs_constructor: bool
    city_code: str
    enrol_from: date
    enrol_to: date
    study_from: date
    study_to: date
    credit_tenths: int
    term: int
    seats: int
    seats_taken: int
    price_fen: int
    exam_mode: ExamMode
    held_for: str

    @property
    def seats_left(self) -> int:
        return max(0, self.seats - self.seats_taken)

    def opening(self, today: date) -> Opening:
        return opening(self.enrol_from, self.enrol_to, self.seats_left, today, held=bool(self.held_for))


async def class_card(class_id: int) -> ClassCard:
    found = await TrainingClass.get_or_none(id=class_id).select_related("kind")
    if found is None:
        raise NotFound
    return _card(found)


async def classes_of_kind(kind: str, city_code: str) -> Sequence[ClassCard]:
    """The classes of a tab for enterprises of the city, latest enrolment window first."""
    found = TrainingClass.filter(kind_id=kind, city_code=city_code).select_related("kind")
    return [_card(row) for row in await found.order_by("-enrol_to", "number")]


_CARD_COLUMNS: Final = (
    "id", "number", "name", "city_code", "enrol_from", "enrol_to", "study_from", "study_to", "credit_tenths", "term",
    "seats", "seats_taken", "price_fen", "exam_mode", "held_for",
)  # fmt: skip


@dataclass(frozen=True)
class KindCard:
    """A tab of the enrolment page."""

    code: str
    title: str
    takes: frozenset[str]
    needs_constructor: bool


async def class_kinds() -> Sequence[KindCard]:
    """In the order of the tabs."""
    return [
        KindCard(kind.code, kind.title, frozenset(kind.categories), kind.needs_constructor)
        for kind in await ClassKind.all().order_by("position", "code")
    ]


def _card(row: TrainingClass) -> ClassCard:
    return ClassCard(
        kind=row.kind_id,
        kind_title=row.kind.title,
        takes=frozenset(row.kind.categories),
        needs_constructor=row.kind.needs_constructor,
        **{name: getattr(row, name) for name in _CARD_COLUMNS},
    )


class ShelfCache:
    """The shelf, read again when it is older than `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._read_at = 0.0
        self._shelf: Shelf | None = None

    async def shelf(self) -> Shelf:
        if self._shelf is None or time.monotonic() - self._read_at >= self._seconds:
            self._shelf, self._read_at = await load_shelf(), time.monotonic()
        return self._shelf
