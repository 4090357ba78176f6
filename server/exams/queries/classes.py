"""Classes with what is stated for their exams, as the staff's list and the check of readiness need them."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server.accounts.rules import CityScope
from server.catalogue.rules import ExamMode
from server.db import containing, day
from server.errors import NotFound
from server.exams.queries.blueprints import COLUMNS, stated_terms
from server.exams.rules import StatedTerms
from server.selection import Selection


@dataclass(frozen=True)
class ExamClass:
    """`categories`: of its people; a class whose kind names none takes people under the kind's own code."""

    id: int
    number: str
    name: str
    kind_title: str
    categories: tuple[str, ...]
    city_code: str
    credit_tenths: int
    exam_mode: ExamMode
    enrol_to: date
    held_for: str
    terms: StatedTerms


@dataclass(frozen=True)
class ClassSearch:
    """Empty: no condition. `cities`: of the scope, empty for the whole province."""

    text: str = ""  # a part of its number or name
    kind: str = ""
    held: str = ""  # "yes" or "no"
    cities: Collection[str] = ()


_SOURCE: Final = (
    "training_class c JOIN class_kind k ON k.code = c.kind_id LEFT JOIN exam_blueprint b ON b.training_class_id = c.id"
)
_COLUMNS: Final = (
    "c.id, c.number, c.name, c.city_code, c.credit_tenths, c.exam_mode, c.enrol_to, c.held_for, k.code AS kind,"
    f" k.title AS kind_title, k.categories, {COLUMNS}"
)
_CONDITIONS: Final = {
    "id": "c.id = :id",
    "text": "(c.number LIKE :text ESCAPE '!' OR c.name LIKE :text ESCAPE '!')",
    "kind": "c.kind_id = :kind",
    "yes": "c.held_for <> ''",
    "no": "c.held_for = ''",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
    "today": "CAST(c.enrol_to AS TEXT) >= :today::text",
}
_CLASSES: Final = Selection(_COLUMNS, _SOURCE, _CONDITIONS)


async def exam_classes(search: ClassSearch, *, offset: int, limit: int) -> tuple[Sequence[ExamClass], int]:
    """A page, latest enrolment window first, and how many there are in all. Two queries."""
    values: dict[str, Any] = {}
    if search.text:
        values["text"] = containing(search.text)
    if search.kind:
        values["kind"] = search.kind
    if search.held:
        values[search.held] = ""
    values |= CityScope(frozenset(search.cities)).condition
    total = await _CLASSES.count(values)
    return await _found(values, offset, limit), total


async def exam_class(class_id: int) -> ExamClass:
    """One query; NotFound without it."""
    found = await _found({"id": class_id})
    if not found:
        raise NotFound
    return found[0]


async def classes_to_check(today: date) -> Sequence[ExamClass]:
    """All that still take, or will take, enrolments. One query."""
    return await _found({"today": today.isoformat()})


async def _found(values: Mapping[str, Any], offset: int = 0, limit: int = 1_000_000) -> list[ExamClass]:
    rows = await _CLASSES.rows(values, "c.enrol_to DESC, c.number", offset=offset, limit=limit)
    return [_exam_class(row) for row in rows]


def _exam_class(row: Mapping[str, Any]) -> ExamClass:
    categories = json.loads(row["categories"]) if isinstance(row["categories"], str) else row["categories"]
    return ExamClass(
        id=row["id"],
        number=row["number"],
        name=row["name"],
        kind_title=row["kind_title"],
        categories=tuple(categories) or (row["kind"],),
        city_code=row["city_code"],
        credit_tenths=row["credit_tenths"],
        exam_mode=ExamMode(row["exam_mode"]),
        enrol_to=day(row["enrol_to"]),
        held_for=row["held_for"],
        terms=stated_terms(row),
    )
