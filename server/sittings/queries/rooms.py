"""Sittings as trainees choose among them, and as staff look for them."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.clock import day_of
from server.db import Statement
from server.enrolment.queries import Enrolled
from server.errors import NotFound
from server.exams import queries as exams
from server.exams.queries import Chances
from server.selection import Selection
from server.sittings.models import Sitting
from server.sittings.rules import RegistrationStatus, Room, Seeker, SittingStatus, room_refuses


@dataclass(frozen=True)
class SittingCard:
    """A sitting with how many wait for a seat in it."""

    id: int
    number: str
    name: str
    venue: str
    address: str
    city_code: str
    seats: int
    seats_taken: int
    sign_up_from_ms: int
    sign_up_until_ms: int
    starts_ms: int
    ends_ms: int
    kinds: tuple[str, ...]
    status: SittingStatus
    cancelled_for: str
    waiting: int = 0
    checked_in: int = 0
    with_result: int = 0

    def standing(self, now_ms: int) -> str:
        """For whoever looks for a place: NOT_YET, OPEN, FULL or WINDOW_CLOSED while it is to come, else its status."""
        if self.status is not SittingStatus.OPEN:
            return str(self.status)
        if now_ms < self.sign_up_from_ms:
            return "NOT_YET"
        if now_ms >= self.sign_up_until_ms:
            return "WINDOW_CLOSED"
        return "FULL" if self.full else "OPEN"

    @property
    def full(self) -> bool:
        return self.seats_taken >= self.seats


@dataclass(frozen=True)
class Offer:
    """A sitting that a trainee may choose, or has a place in. `block`: why no place can be taken now, as a code."""

    sitting: SittingCard
    status: RegistrationStatus | None
    seat: int | None
    ticket_number: str | None
    block: str | None = None

    def in_vain(self, now_ms: int) -> bool:
        """Waited for until the exam began: no hindrance to another room."""
        return self.status is RegistrationStatus.WAITING and self.sitting.starts_ms <= now_ms


_COLUMNS: Final = (
    "s.id, s.number, s.name, s.venue, s.address, s.city_code, s.seats, s.seats_taken, s.sign_up_from_ms,"
    " s.sign_up_until_ms, s.starts_ms, s.ends_ms, s.kinds, s.status, s.cancelled_for"
)
_COUNTS: Final = ", ".join(
    f"(SELECT count(*) FROM sitting_registration n WHERE n.sitting_id = s.id AND n.status {chosen}) AS {name}"  # noqa: S608 - texts of ours
    for name, chosen in {
        "waiting": "= 'WAITING'",
        "checked_in": "= 'CHECKED_IN'",
        "with_result": "IN ('SCORED', 'ABSENT', 'MISCONDUCT')",
    }.items()
)
# Those in which the person has had a place are shown to their end, others while they are to come.
_OFFERS = Statement(
    f"SELECT {_COLUMNS}, {_COUNTS}, r.status AS place, r.seat, r.ticket_number FROM sitting s"  # noqa: S608 - texts of ours
    " LEFT JOIN sitting_registration r ON r.id = (SELECT max(m.id) FROM sitting_registration m"
    "  WHERE m.sitting_id = s.id AND m.enrolment_id = :enrolment)"
    " WHERE r.id IS NOT NULL OR (s.city_code = :city AND s.status = 'OPEN' AND s.starts_ms > :now::bigint)"
    " ORDER BY s.starts_ms, s.id"
)
_CONDITIONS: Final = {
    "id": "s.id = :id",
    "text": "(s.number LIKE :text ESCAPE '!' OR s.name LIKE :text ESCAPE '!' OR s.venue LIKE :text ESCAPE '!')",
    "status": "s.status IN (:status)",
    "city": "s.city_code = :city",
    "cities": ":cities::text LIKE '%,' || s.city_code || ',%'",
    "since": "s.starts_ms >= :since::bigint",
    "until": "s.starts_ms < :until::bigint",
}
_SITTINGS: Final = Selection(f"{_COLUMNS}, {_COUNTS}", "sitting s", _CONDITIONS)
_ORDERS: Final = {True: "s.starts_ms DESC, s.id DESC", False: "s.starts_ms ASC, s.id ASC"}  # newest first, or last


async def offers_for(enrolled: Enrolled, now_ms: int) -> Sequence[Offer]:
    """What the enrolment's trainee can choose among, soonest first. Up to five queries."""
    values = {"enrolment": enrolled.id, "city": enrolled.city_code, "now": now_ms}
    offers = [_offer(row) for row in await _OFFERS.rows(db.reader(), values)]
    chances = await exams.chances(enrolled, enrolled.study_block(day_of(now_ms)), 0)
    seeker = seeker_of(enrolled, [one.status for one in offers if one.status and not one.in_vain(now_ms)], chances)
    return [
        replace(one, block=_block(one.sitting, seeker, chances, now_ms))
        for one in offers
        if one.status or not one.sitting.kinds or enrolled.kind in one.sitting.kinds
    ]


def seeker_of(enrolled: Enrolled, places: Collection[RegistrationStatus], chances: Chances) -> Seeker:
    """The enrolment as a room asks for it."""
    return Seeker(
        offline=enrolled.offline,
        consented=chances.candidacy.consented,
        city_code=enrolled.city_code,
        kind=enrolled.kind,
        expires_on=enrolled.expires_on,
        places=places,
    )


def room_of(sitting: SittingCard | Sitting) -> Room:
    return Room(
        status=sitting.status,
        city_code=sitting.city_code,
        kinds=sitting.kinds,
        sign_up_from_ms=sitting.sign_up_from_ms,
        sign_up_until_ms=sitting.sign_up_until_ms,
        starts_ms=sitting.starts_ms,
        day=day_of(sitting.starts_ms),
    )


def _block(sitting: SittingCard, seeker: Seeker, chances: Chances, now_ms: int) -> str | None:
    refused = chances.room_block or room_refuses(room_of(sitting), seeker, now_ms)
    return str(refused) if refused else ("FULL" if sitting.full else None)


@dataclass(frozen=True)
class SittingSearch:
    """What staff look for; empty: no condition."""

    text: str = ""
    status: str = ""
    city: str = ""
    since_ms: int | None = None
    until_ms: int | None = None


async def sittings_found(
    scope: CityScope, search: SittingSearch, *, newest: bool = True, offset: int = 0, limit: int = 50
) -> tuple[Sequence[SittingCard], int]:
    """A page of the sittings in scope and how many there are. Two queries."""
    values = {**_values(search), **scope.condition}
    total = await _SITTINGS.count(values)
    rows = await _SITTINGS.rows(values, _ORDERS[newest], offset=offset, limit=limit)
    return [_card(row) for row in rows], total


async def sitting(sitting_id: int) -> SittingCard:
    """NotFound without it; the caller asks for the city."""
    rows = await _SITTINGS.rows({"id": sitting_id}, _ORDERS[True], limit=1)
    if not rows:
        raise NotFound
    return _card(rows[0])


async def sittings_of_day(scope: CityScope, from_ms: int, until_ms: int) -> Sequence[SittingCard]:
    """Published ones that begin within these moments: what the door can choose among."""
    search = SittingSearch(status=SittingStatus.OPEN, since_ms=from_ms, until_ms=until_ms)
    found, _ = await sittings_found(scope, search, newest=False, limit=200)
    return found


async def count_without_results(scope: CityScope, now_ms: int) -> int:
    """Published sittings that are over and not closed yet: scores wait to be imported."""
    open_ones = Sitting.filter(status=SittingStatus.OPEN, ends_ms__lt=now_ms)
    return await (open_ones if scope.whole_province else open_ones.filter(city_code__in=sorted(scope.codes))).count()


def _values(search: SittingSearch) -> dict[str, Any]:
    texts = {"status": search.status, "city": search.city}
    values: dict[str, Any] = {name: text for name, text in texts.items() if text}
    moments = {"since": search.since_ms, "until": search.until_ms}
    values |= {name: at_ms for name, at_ms in moments.items() if at_ms is not None}
    return values | ({"text": db.containing(search.text)} if search.text else {})


def _card(row: Mapping[str, Any]) -> SittingCard:
    values = {name: row[name] for name in SittingCard.__dataclass_fields__}
    kinds = json.loads(row["kinds"]) if isinstance(row["kinds"], str) else row["kinds"]
    return SittingCard(**{**values, "kinds": tuple(kinds), "status": SittingStatus(row["status"])})


def _offer(row: Mapping[str, Any]) -> Offer:
    place = RegistrationStatus(row["place"]) if row["place"] else None
    return Offer(_card(row), place, row["seat"], row["ticket_number"])
