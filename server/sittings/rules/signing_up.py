"""Whether somebody may take a place in a room. What the exam itself asks (credits, tries) is asked by exams."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from server.sittings.rules.statuses import OPEN, RegistrationStatus, SittingStatus


class SignUpBlock(StrEnum):
    """Why not, in the words of the contract."""

    ONLINE_EXAM = "ONLINE_EXAM"
    NOT_PUBLISHED = "NOT_PUBLISHED"
    OTHER_CITY = "OTHER_CITY"
    KIND_NOT_TAKEN = "KIND_NOT_TAKEN"
    WINDOW_CLOSED = "WINDOW_CLOSED"
    CERTIFICATE_ENDS_BEFORE = "CERTIFICATE_ENDS_BEFORE"
    SIGNED_UP_ALREADY = "SIGNED_UP_ALREADY"


@dataclass(frozen=True)
class Room:
    """A sitting as far as a sign-up asks."""

    status: SittingStatus
    city_code: str
    kinds: Collection[str]
    sign_up_from_ms: int
    sign_up_until_ms: int
    starts_ms: int
    day: date


@dataclass(frozen=True)
class Seeker:
    """Whoever wants a place: class, certificate, and the places held."""

    offline: bool  # the class is examined in rooms
    consented: bool  # who has not agreed to photographs may sit in a room whatever the class says
    city_code: str
    kind: str
    expires_on: date
    places: Collection[RegistrationStatus]


def room_refuses(room: Room, seeker: Seeker, now_ms: int, *, moving_up: bool = False) -> SignUpBlock | None:
    """The first thing in the way. Who waits moves up after the window, too, until the exam begins."""
    until = room.starts_ms if moving_up else min(room.sign_up_until_ms, room.starts_ms)
    asked = {
        SignUpBlock.ONLINE_EXAM: not seeker.offline and seeker.consented,
        SignUpBlock.NOT_PUBLISHED: room.status is not SittingStatus.OPEN,
        SignUpBlock.OTHER_CITY: room.city_code != seeker.city_code,
        SignUpBlock.KIND_NOT_TAKEN: bool(room.kinds) and seeker.kind not in room.kinds,
        SignUpBlock.SIGNED_UP_ALREADY: not moving_up and bool(OPEN.intersection(seeker.places)),
        SignUpBlock.WINDOW_CLOSED: not room.sign_up_from_ms <= now_ms < until,
        SignUpBlock.CERTIFICATE_ENDS_BEFORE: seeker.expires_on < room.day,
    }
    return next((block for block, is_so in asked.items() if is_so), None)


def withdrawable(status: RegistrationStatus, starts_ms: int, now_ms: int) -> bool:
    """Until the exam begins; whoever stays away afterwards was absent."""
    return status in {RegistrationStatus.SIGNED_UP, RegistrationStatus.WAITING} and now_ms < starts_ms
