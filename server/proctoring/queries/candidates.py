"""底照审核: the candidates that wait for a person's decision, oldest first, within a scope of cities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server.accounts.rules import CityScope
from server.selection import Selection


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
    "r.id, r.person_id, r.created_ms, p.name, EXISTS (SELECT 1 FROM reference_photo k"
    " WHERE k.person_id = r.person_id AND k.source = 'REGISTRY') AS has_registry_photo"
)
_CONDITIONS: Final = {
    "waiting": "r.status = 'CANDIDATE'",
    "cities": "EXISTS (SELECT 1 FROM enrolment e JOIN training_class c ON c.id = e.training_class_id"
    " WHERE e.person_id = r.person_id AND :cities::text LIKE '%,' || c.city_code || ',%')",
    "later": "(r.created_ms > :at::bigint OR (r.created_ms = :at::bigint AND r.id > :id::bigint))",
    "earlier": "(r.created_ms < :at::bigint OR (r.created_ms = :at::bigint AND r.id < :id::bigint))",
}
_REFERENCES: Final = Selection(
    _COLUMNS, "reference_photo r JOIN person p ON p.id = r.person_id", _CONDITIONS, counted="reference_photo r"
)
_ORDERS: Final = {False: "r.created_ms, r.id", True: "r.created_ms DESC, r.id DESC"}  # backwards


async def candidates_waiting(scope: CityScope, *, offset: int = 0, limit: int = 50) -> Candidates:
    """Those of people enrolled in these cities; whoever waits longest stands first. Two queries."""
    values = _waiting(scope)
    total = await _REFERENCES.count(values)
    return Candidates(await _rows(values, offset=offset, limit=limit), total)


async def neighbours(created_ms: int, reference_id: int, scope: CityScope) -> tuple[Candidate | None, Candidate | None]:
    """Those before and after this place of the queue; after the last one the first again. Up to three queries."""
    place = {"at": created_ms, "id": reference_id}
    before = await _rows({**_waiting(scope), "earlier": "", **place}, backwards=True)
    after = await _rows({**_waiting(scope), "later": "", **place})
    after = after or [one for one in await _rows(_waiting(scope)) if one.id != reference_id]
    return next(iter(before), None), next(iter(after), None)


async def _rows(
    values: Mapping[str, Any], *, offset: int = 0, limit: int = 1, backwards: bool = False
) -> Sequence[Candidate]:
    return [
        Candidate(row["id"], row["person_id"], row["name"], row["created_ms"], bool(row["has_registry_photo"]))
        for row in await _REFERENCES.rows(values, _ORDERS[backwards], offset=offset, limit=limit)
    ]


def _waiting(scope: CityScope) -> Mapping[str, Any]:
    return {"waiting": "", **scope.condition}
