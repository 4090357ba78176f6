"""The question bank as its staff read it: the list, one question with all its versions, questions of the same stem."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.catalogue.models import Question, Topic
from server.catalogue.rules import QuestionStatus, QuestionType
from server.catalogue.rules.choices import lettered
from server.errors import NotFound
from server.selection import Selection


@dataclass(frozen=True)
class QuestionVersion:
    """One version of a question."""

    id: int
    item: int
    version: int
    status: QuestionStatus
    topic_code: str
    topic_title: str
    type: QuestionType
    stem: str
    options: Sequence[str]
    key: str
    explanation: str
    difficulty: int
    knowledge: str
    kinds: Sequence[str]
    source: str
    created_ms: int
    created_by: str

    @property
    def choices(self) -> Sequence[tuple[str, str]]:
        """The options with their letters, those of a true/false question too."""
        return lettered(self.type, self.options)


@dataclass(frozen=True)
class QuestionsWanted:
    """Conditions of the list; empty: none. `status` empty: all that are not superseded."""

    text: str = ""  # part of the stem
    topic: str = ""  # its code, or a part of its title
    type: str = ""
    difficulty: str = ""
    status: str = ""
    knowledge: str = ""
    kind: str = ""  # certificate category or class kind whom it is asked


_CONDITIONS: Final = {
    "latest": "q.status <> 'SUPERSEDED'",
    "text": "upper(q.stem) LIKE :text ESCAPE '!'",
    "topic": "q.topic_id IN (SELECT id FROM topic WHERE code = :code OR upper(title) LIKE :topic ESCAPE '!')",
    "type": "q.type = :type",
    "difficulty": "q.difficulty = :difficulty::int",
    "status": ":status::text IN (q.status)",
    "knowledge": "upper(q.knowledge) LIKE :knowledge ESCAPE '!'",
    # Lists of codes are short texts of JSON; one without codes of its own is asked whoever its topic serves.
    "kind": "(CAST(q.kinds AS text) LIKE :kind OR (CAST(q.kinds AS text) = '[]'"
    " AND EXISTS (SELECT 1 FROM topic s WHERE s.id = q.topic_id AND CAST(s.kinds AS text) LIKE :kind)))",
}  # fmt: skip
_ORDERS: Final = {
    "topic": "t.code", "type": "q.type", "stem": "q.stem", "difficulty": "q.difficulty", "knowledge": "q.knowledge",
    "status": "q.status", "changed": "q.created_ms",
}  # fmt: skip
_QUESTIONS: Final = Selection("q.id", "question q JOIN topic t ON t.id = q.topic_id", _CONDITIONS, counted="question q")


async def questions_page(
    wanted: QuestionsWanted, *, order: str = "topic", descending: bool = False, offset: int = 0, limit: int = 50
) -> tuple[Sequence[QuestionVersion], int]:
    """A page of the bank, the latest version of each question, and how many there are. Three queries."""
    values = _values(wanted)
    total = await _QUESTIONS.count(values)
    way = "DESC" if descending else "ASC"
    page = await _QUESTIONS.rows(values, f"{_ORDERS[order]} {way}, q.item {way}", offset=offset, limit=limit)
    ids = [row["id"] for row in page]
    cards = await versions_by_id(ids)
    return [cards[id_] for id_ in ids if id_ in cards], total


def _values(wanted: QuestionsWanted) -> dict[str, Any]:
    values: dict[str, Any] = {
        "text": wanted.text and db.containing(wanted.text.upper()),
        "topic": wanted.topic and db.containing(wanted.topic.upper()),
        "type": wanted.type,
        "difficulty": wanted.difficulty and int(wanted.difficulty),
        "status": wanted.status,
        "knowledge": wanted.knowledge and db.containing(wanted.knowledge.upper()),
        "kind": wanted.kind and f'%"{wanted.kind}"%',
    }
    return {name: value for name, value in values.items() if value} | {"latest": "", "code": wanted.topic.upper()}


async def versions_by_id(ids: Collection[int]) -> Mapping[int, QuestionVersion]:
    """These, of any question; those that are not there are left out. One query."""
    return {row.id: _card(row) for row in await Question.filter(id__in=list(ids)).select_related("topic")}


async def question_versions(item: int) -> Sequence[QuestionVersion]:
    """All versions of a question, latest first; NotFound without any."""
    rows = await Question.filter(item=item).order_by("-version").select_related("topic")
    if not rows:
        raise NotFound
    return [_card(row) for row in rows]


async def topic_titles() -> Mapping[str, str]:
    """Code → title of every topic, in order of the codes."""
    return dict(await Topic.all().order_by("code").values_list("code", "title"))


async def asked_with(stem_hashes: Collection[Any]) -> Sequence[tuple[str, str, int]]:
    """(stem's hash, topic's code, item) of each question in use that has one of these stems."""
    found = Question.filter(stem_hash__in=list(stem_hashes), status=QuestionStatus.ACTIVE)
    return await found.order_by("item").values_list("stem_hash", "topic__code", "item")


def _card(row: Question) -> QuestionVersion:
    names = [name for name in QuestionVersion.__dataclass_fields__ if not name.startswith("topic_")]
    values = {name: getattr(row, name) for name in names}
    return QuestionVersion(**values, topic_code=row.topic.code, topic_title=row.topic.title)
