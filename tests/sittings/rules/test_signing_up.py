"""Whether a room takes somebody: every block by itself, and which is told where several apply."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from server.sittings.rules import (
    RegistrationStatus,
    Room,
    Seeker,
    SignUpBlock,
    SittingStatus,
    room_refuses,
    withdrawable,
)

S, B = RegistrationStatus, SignUpBlock
ROOM: Final = Room(
    status=SittingStatus.OPEN, city_code="370700", kinds=(), sign_up_from_ms=100, sign_up_until_ms=200, starts_ms=300,
    day=date(2026, 12, 1),
)  # fmt: skip
SEEKER: Final = Seeker(
    offline=True, consented=False, city_code="370700", kind="A", expires_on=date(2026, 12, 1), places=()
)


def test_whoever_fits_is_taken() -> None:
    assert room_refuses(ROOM, SEEKER, 150) is None


@pytest.mark.parametrize(
    ("room", "seeker", "block"),
    [
        ({}, {"offline": False, "consented": True}, B.ONLINE_EXAM),
        ({}, {"offline": False, "consented": False}, None),  # who has not agreed to photographs sits in a room
        ({}, {"offline": True, "consented": True}, None),
        ({"status": SittingStatus.PLANNED}, {}, B.NOT_PUBLISHED),
        ({"status": SittingStatus.CANCELLED}, {}, B.NOT_PUBLISHED),
        ({"status": SittingStatus.CLOSED}, {}, B.NOT_PUBLISHED),
        ({"city_code": "370100"}, {}, B.OTHER_CITY),
        ({"kinds": ("B", "C")}, {}, B.KIND_NOT_TAKEN),
        ({"kinds": ("A", "B")}, {}, None),
        ({"day": date(2026, 12, 2)}, {}, B.CERTIFICATE_ENDS_BEFORE),
        ({}, {"places": [S.SIGNED_UP]}, B.SIGNED_UP_ALREADY),
        ({}, {"places": [S.WAITING]}, B.SIGNED_UP_ALREADY),
        ({}, {"places": [S.CHECKED_IN]}, B.SIGNED_UP_ALREADY),
        ({}, {"places": [S.WITHDRAWN, S.CANCELLED, S.ABSENT, S.SCORED, S.MISCONDUCT]}, None),
    ],
)
def test_one_thing_in_the_way(room: dict[str, Any], seeker: dict[str, Any], block: SignUpBlock | None) -> None:
    assert room_refuses(replace(ROOM, **room), replace(SEEKER, **seeker), 150) == block


@pytest.mark.parametrize(("now_ms", "block"), [(99, B.WINDOW_CLOSED), (100, None), (199, None), (200, B.WINDOW_CLOSED)])
def test_window(now_ms: int, block: SignUpBlock | None) -> None:
    assert room_refuses(ROOM, SEEKER, now_ms) == block


@pytest.mark.parametrize(("now_ms", "block"), [(199, None), (299, None), (300, B.WINDOW_CLOSED)])
def test_who_waits_moves_up_until_the_exam_begins(now_ms: int, block: SignUpBlock | None) -> None:
    assert room_refuses(ROOM, replace(SEEKER, places=[S.WAITING]), now_ms, moving_up=True) == block


@pytest.mark.parametrize(
    ("status", "now_ms", "may"),
    [
        (S.SIGNED_UP, 299, True), (S.SIGNED_UP, 300, False), (S.WAITING, 299, True), (S.CHECKED_IN, 299, False),
        (S.SCORED, 299, False), (S.WITHDRAWN, 299, False),
    ],
)  # fmt: skip
def test_withdrawing(status: RegistrationStatus, now_ms: int, may: bool) -> None:
    assert withdrawable(status, 300, now_ms) is may
