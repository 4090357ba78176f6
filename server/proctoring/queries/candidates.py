"""底照审核: the candidates that wait for a person's decision, oldest first, within a scope of cities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.db import Statement


@dataclass(frozen=True)
class Candidate:
    """A first good photograph of somebody without a reference."""

    id: int
    person_id: int
    name: str
    created_ms: int
    has_registry_photo: bool


@dataclass(frozen=True)
class Candidates:
    rows: Sequence[Candidate]
    total: int


_COLUMNS: Final = (
    "SELECT r.id, r.person_id, r.created_ms, p.name, EXISTS (SELECT 1 FROM reference_photo k"
    " WHERE k.person_id = r.person_id AND k.source = 'REGISTRY') AS has_registry_photo"
    " FROM reference_photo r JOIN person p ON p.id = r.person_id"
)
_CONDITIONS: Final = {
    "waiting": "r.status = 'CANDIDATE'",
    "cities": "EXISTS (SELECT 1 FROM enrolment e JOIN training_class c ON c.id = e.training_class_id"
    " WHERE e.person_id = r.person_id AND :cities::text LIKE '%,' || c.city_code || ',%')",
    "later": "(r.created_ms > :at::bigint OR (r.created_ms = :at::bigint AND r.id > :id::bigint))",
    "earlier": "(r.created_ms < :at::bigint OR (r.created_ms = :at::bigint AND r.id < :id::bigint))",
}


@cache
def _page(conditions: tuple[str, ...], backwards: bool) -> Statement:
    order = "r.created_ms DESC, r.id DESC" if backwards else "r.created_ms, r.id"
    return Statement(f"{_COLUMNS}{_where(conditions)} ORDER BY {order} LIMIT :limit OFFSET :offset")


@cache
def _count(conditions: tuple[str, ...]) -> Statement:
    return Statement(f"SELECT count(*) AS found FROM reference_photo r{_where(conditions)}")  # noqa: S608 - texts of ours


def _where(conditions: tuple[str, ...]) -> str:
    return " WHERE " + " AND ".join(_CONDITIONS[name] for name in conditions)


async def candidates_waiting(scope: CityScope, *, offset: int = 0, limit: int = 50) -> Candidates:
    """Those of people enrolled in these cities; whoever waits longest stands first. Two queries."""
    values = _scope(scope)
    found = await _count(tuple(values)).row(db.reader(), values)
    return Candidates(await _rows(values, offset=offset, limit=limit), int(found["found"]) if found else 0)


async def neighbours(created_ms: int, reference_id: int, scope: CityScope) -> tuple[Candidate | None, Candidate | None]:
    """Those before and after this place of the queue; after the last one the first again. Up to three queries."""
    place = {"at": created_ms, "id": reference_id}
    before = await _rows({**_scope(scope), "earlier": "", **place}, backwards=True)
    after = await _rows({**_scope(scope), "later": "", **place})
    after = after or [one for one in await _rows(_scope(scope)) if one.id != reference_id]
    return next(iter(before), None), next(iter(after), None)


async def _rows(
    values: Mapping[str, Any], *, offset: int = 0, limit: int = 1, backwards: bool = False
) -> Sequence[Candidate]:
    conditions = tuple(name for name in _CONDITIONS if name in values)
    page = {**values, "limit": limit, "offset": offset}
    return [
        Candidate(row["id"], row["person_id"], row["name"], row["created_ms"], bool(row["has_registry_photo"]))
        for row in await _page(conditions, backwards).rows(db.reader(), page)
    ]


def _scope(scope: CityScope) -> dict[str, Any]:
    cities = {} if scope.whole_province else {"cities": f",{','.join(sorted(scope.codes))},"}
    return {"waiting": "", **cities}
