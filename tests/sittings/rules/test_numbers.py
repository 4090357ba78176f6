"""Numbers of sittings, seats and tickets; what is wrong with a plan."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from server.sittings.rules import Plan, first_free, next_number, plan_faults, ticket_number
from server.sittings.rules.numbers import MonthFull

PLAN: Final = Plan("考场", "机房", "示例路", "370700", 50, 100, 200, 300, 400)


@pytest.mark.parametrize(
    ("taken", "number"), [((), "201911001"), (("201911013",), "201911014"), (("201910044", "201911002"), "201911003")]
)
def test_next_number(taken: tuple[str, ...], number: str) -> None:
    assert next_number(date(2019, 11, 20), taken) == number


def test_month_has_999_numbers() -> None:
    with pytest.raises(MonthFull):
        next_number(date(2019, 11, 20), ["201911999"])


def test_ticket_number() -> None:
    assert ticket_number("201911014", 7) == "2019110140007"


@pytest.mark.parametrize(("taken", "seat"), [(set(), 1), ({1, 2}, 3), ({1, 3}, 2), ({2, 3}, 1)])
def test_first_free_seat(taken: set[int], seat: int) -> None:
    assert first_free(taken) == seat


@pytest.mark.parametrize(
    ("changes", "faulty"),
    [
        ({}, []),
        ({"seats": 0}, ["seats"]),
        ({"seats": 2001}, ["seats"]),
        ({"sign_up_until_ms": 100}, ["sign_up_until"]),
        ({"ends_ms": 300}, ["ends"]),
        ({"starts_ms": 199}, ["starts"]),
        ({"starts_ms": 200}, []),
        ({"sign_up_until_ms": 20, "sign_up_from_ms": 10, "starts_ms": 50}, ["starts"]),
    ],
)
def test_faults_of_a_plan(changes: dict[str, Any], faulty: list[str]) -> None:
    assert list(plan_faults(replace(PLAN, **changes), 50)) == faulty
