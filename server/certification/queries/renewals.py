"""Boards of renewals: certificates near their end by urgency, sorted and counted by the database."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Final

from server import db
from server.certification.queries.renewal_lines import CERTIFICATES, DETAILS, RenewalLine, line_of
from server.certification.queries.renewal_policy import RenewalPolicy
from server.certification.rules.renewal import STEPS
from server.db import Statement

EXPIRED_DAYS: Final = 30  # so long the boards still show who was not saved


class Urgency(StrEnum):
    """In the order of the boards: nobody can save an expired certificate any more."""

    LATE = "LATE"
    SOON = "SOON"
    PLANNED = "PLANNED"
    EXPIRED = "EXPIRED"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    Urgency.LATE: "已过最晚日期",
    Urgency.SOON: "即将到最晚日期",
    Urgency.PLANNED: "时间充裕",
    Urgency.EXPIRED: "证书已过期",
}


def _before(name: str) -> str:
    """Whether a line's expiry, or the end of its class, is too near: the plan asked the other way round."""
    steps = " ".join(f"WHEN '{step}' THEN :{name}_{step.lower()}::date" for step in STEPS)
    return (
        f"(b.expires_on < CASE b.step {steps} END"
        f" OR b.step IN ('STUDY') AND b.study_to < :{name}_study_to::date"
        f" OR b.step IN ('EXAM') AND b.study_to < :{name}_exam_to::date)"
    )


_RANKED: Final = (
    "(SELECT b.*, CASE WHEN b.step IN ('EXPIRY') THEN 'EXPIRED'"  # noqa: S608 - texts of ours
    f" WHEN {_before('late')} THEN 'LATE' WHEN {_before('soon')} THEN 'SOON' ELSE 'PLANNED' END AS urgency"
    f" FROM ({CERTIFICATES} {{reach}}) b) f"
)
_ORDER: Final = (
    "CASE f.urgency WHEN 'LATE' THEN 0 WHEN 'SOON' THEN 1 WHEN 'PLANNED' THEN 2 ELSE 3 END, f.expires_on, f.id"
)
_CONDITIONS: Final = {
    "urgency": "f.urgency = :urgency",
    "step": "f.step = :step",
    "text": "(f.name LIKE :text ESCAPE '!' OR f.display LIKE :text ESCAPE '!'"
    " OR f.enterprise_name LIKE :text ESCAPE '!')",
}


def _reach(cities: int, *, firm: bool) -> str:
    """`cities`: how many are named; none: all."""
    if firm:
        return "AND c.enterprise_id = :enterprise"
    names = ", ".join(f":city_{'abcdefghijklmnopqrstuvwxyz'[place]}" for place in range(cities))
    return f"AND e.city_code IN ({names})" if cities else ""


def _from(reach: str, conditions: tuple[str, ...]) -> str:
    where = " WHERE " + " AND ".join(_CONDITIONS[name] for name in conditions) if conditions else ""
    return f" FROM {_RANKED.format(reach=reach)}{where}"


@cache
def _page(reach: str, conditions: tuple[str, ...]) -> Statement:
    page = f"SELECT f.*{_from(reach, conditions)} ORDER BY {_ORDER} LIMIT :limit OFFSET :offset"
    return Statement(f"SELECT f.*, {DETAILS} FROM ({page}) f ORDER BY {_ORDER}")  # noqa: S608 - texts of ours


@cache
def _count(reach: str, conditions: tuple[str, ...]) -> Statement:
    return Statement(
        f"SELECT count(*) AS found FROM (SELECT f.id{_from(reach, conditions)} LIMIT :count_to) g"  # noqa: S608
    )


@cache
def _figures(reach: str) -> Statement:
    return Statement(
        f"SELECT f.city_code, f.urgency, count(*) AS people{_from(reach, ())} GROUP BY f.city_code, f.urgency"
    )


@dataclass(frozen=True)
class Board:
    """Whose certificates: of one firm, or of the cities in scope (none: the province), ahead to `until`."""

    today: date
    until: date
    policy: RenewalPolicy
    enterprise_id: int | None = None
    cities: Collection[str] = ()

    @property
    def reach(self) -> str:
        return _reach(len(self.cities), firm=self.enterprise_id is not None)

    def values(self) -> dict[str, Any]:
        named = {f"city_{'abcdefghijklmnopqrstuvwxyz'[place]}": code for place, code in enumerate(sorted(self.cities))}
        window = {"today": self.today, "since": self.today - timedelta(days=EXPIRED_DAYS), "until": self.until}
        return {**window, **self.policy.bounds(self.today), **named, "enterprise": self.enterprise_id}


@dataclass(frozen=True)
class Sought:
    """Conditions of a board; empty: none."""

    text: str = ""
    urgency: str = ""
    step: str = ""


async def renewals(
    board: Board, sought: Sought, *, offset: int, limit: int, count_to: int
) -> tuple[Sequence[RenewalLine], int]:
    """A page, the most urgent first, and how many there are. Two queries."""
    chosen = {
        "urgency": sought.urgency,
        "step": sought.step,
        "text": db.containing(sought.text) if sought.text else "",
    }
    names = tuple(name for name, value in chosen.items() if value)
    values = {**board.values(), **chosen}
    rows = await _page(board.reach, names).rows(db.reader(), {**values, "limit": limit, "offset": offset})
    total = await _count(board.reach, names).row(db.reader(), {**values, "count_to": count_to})
    lines = [line_of(row, board.policy, board.today) for row in rows]
    return lines, int(total["found"]) if total else 0


async def figures(board: Board) -> Mapping[str, Mapping[Urgency, int]]:
    """City → urgency → how many people. One query."""
    found: dict[str, dict[Urgency, int]] = {}
    for row in await _figures(board.reach).rows(db.reader(), board.values()):
        found.setdefault(row["city_code"], {})[Urgency(row["urgency"])] = row["people"]
    return found
