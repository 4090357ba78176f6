"""Who has a case open: told to others, prolonged, given back; and the next free one."""

import asyncio

import pytest

from server.accounts.rules import PROVINCE, CityScope, Role
from server.review.models import ReviewCase
from server.review.queries.waiting import Place, cases_waiting, next_case
from server.review.services import leases
from server.review.services.refusals import AlreadyDecided, LeaseHeld, NeedsAuthority, SamePerson
from server.settings import Settings
from tests.factories import NOW_MS
from tests.pages import make_staff
from tests.review.desk import (
    AUTHORITY_DECIDES,
    FIRST,
    MINUTE,
    SECOND,
    actions,
    failed,
    make_case,
    make_reaudit,
    passed,
    report,
    reviewer,
)

JINAN, WEIFANG = "370100", "370700"
HALF_AN_HOUR = 30 * MINUTE


async def lease(case: ReviewCase) -> tuple[str | None, int]:
    found = await ReviewCase.get(id=case.id)
    return found.lease_by, found.lease_until_ms


async def test_case_is_held_for_half_an_hour(database: Settings) -> None:
    case = await make_case()

    until = await leases.open_case(case.id, reviewer())

    assert until == NOW_MS + HALF_AN_HOUR
    assert await lease(case) == (FIRST, until)
    assert await actions(case) == [(FIRST, "review_case:leased", "")]


async def test_opening_again_prolongs_without_an_entry(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer())

    await leases.open_case(case.id, reviewer(minutes=20))

    assert await lease(case) == (FIRST, NOW_MS + 20 * MINUTE + HALF_AN_HOUR)
    assert len(await actions(case)) == 1


async def test_another_is_told_who_has_it_and_until_when(database: Settings) -> None:
    case = await make_case()
    holder = await make_staff(Role.REVIEWER, name="李审核")
    await leases.open_case(case.id, reviewer(f"staff:{holder.id}"))

    with pytest.raises(LeaseHeld) as refused:
        await leases.open_case(case.id, reviewer("staff:99", minutes=29))

    assert refused.value.extra == {"by": "李审核", "until_ms": NOW_MS + HALF_AN_HOUR}


async def test_of_two_who_open_at_once_one_holds_it(database: Settings) -> None:
    case = await make_case()

    answers = await asyncio.gather(
        *(leases.open_case(case.id, reviewer(who)) for who in (FIRST, SECOND)), return_exceptions=True
    )

    assert {type(answer) for answer in answers} == {int, LeaseHeld}


async def test_lease_that_ran_out_goes_to_the_next(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer(FIRST))

    await leases.open_case(case.id, reviewer(SECOND, minutes=30))

    assert (await lease(case))[0] == SECOND


async def test_whoever_may_not_decide_does_not_hold(database: Settings) -> None:
    contested, closed = await make_case(), await make_case()
    await failed(contested)
    await passed(closed)

    for case, one, refusal in (
        (contested, reviewer(FIRST), SamePerson),
        (contested, reviewer(SECOND, policy=AUTHORITY_DECIDES), NeedsAuthority),
        (closed, reviewer(SECOND), AlreadyDecided),
    ):
        with pytest.raises(refusal):
            await leases.open_case(case.id, one)


async def test_released_case_is_free_at_once(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer())

    await leases.release_case(case.id, reviewer(SECOND))
    held = await lease(case)
    await leases.release_case(case.id, reviewer(FIRST))

    assert (held[0], (await lease(case))[0]) == (FIRST, None)
    assert [action for _, action, _ in await actions(case)] == ["review_case:leased", "review_case:released"]


async def test_queue_goes_by_risk_then_age(database: Settings) -> None:
    young = await make_case(risk=40, opened_ms=NOW_MS)
    old = await make_case(risk=40, opened_ms=NOW_MS - 1)
    risky = await make_case(risk=90)

    taken = [await leases.take_next(reviewer(f"staff:{number}"), Place()) for number in range(4)]

    assert taken == [risky.id, old.id, young.id, None]


async def test_next_one_comes_after_this_one_and_then_the_first_again(database: Settings) -> None:
    risky, usual, last = await make_case(risk=90), await make_case(risk=40), await make_case(risk=10)

    after = [Place(case.id, case.risk, case.opened_ms) for case in (risky, usual, last)]

    assert [await next_case(reviewer(), place) for place in after] == [usual.id, last.id, risky.id]


async def test_ten_who_begin_at_once_get_ten_cases(database: Settings) -> None:
    for _ in range(10):
        await make_case()

    taken = await asyncio.gather(*(leases.take_next(reviewer(f"staff:{number}"), Place()) for number in range(10)))

    assert len(set(taken)) == 10


async def test_nobody_is_given_what_he_may_not_decide(database: Settings) -> None:
    mine, reported = await make_case(), await make_reaudit()
    await failed(mine, FIRST)
    await failed(reported, SECOND)
    await report(reported)
    third = reviewer("staff:3", policy=AUTHORITY_DECIDES)
    authority = reviewer("staff:4", policy=AUTHORITY_DECIDES, may_contest=True)

    given = [await next_case(one, Place()) for one in (reviewer(FIRST), third, authority)]

    assert given == [None, None, mine.id]


async def test_own_pass_is_not_given_for_a_second_look(database: Settings) -> None:
    case = await make_case()
    await passed(case, FIRST)
    again = await make_reaudit()
    await ReviewCase.filter(id=again.id).update(attempt_id=case.attempt_id)

    assert [await next_case(reviewer(who), Place()) for who in (FIRST, SECOND)] == [None, again.id]


async def test_reviewer_of_a_city_is_given_its_cases_only(database: Settings) -> None:
    await make_case(JINAN, risk=90)
    own = await make_case(WEIFANG)
    scope = CityScope(frozenset({WEIFANG}))

    assert (await next_case(reviewer(scope=scope), Place()), await cases_waiting(scope)) == (own.id, 1)


async def test_city_with_too_few_people_falls_to_the_province(database: Settings) -> None:
    for _ in range(2):
        await make_staff(Role.REVIEWER, cities=(JINAN,))
    await make_staff(Role.REVIEWER, cities=(WEIFANG,))
    await make_staff(Role.FINANCE, cities=(WEIFANG,))
    await make_case(JINAN, risk=90)
    short = await make_case(WEIFANG)

    assert (await next_case(reviewer(), Place()), await cases_waiting(PROVINCE)) == (short.id, 1)


async def test_reviewer_who_left_does_not_count(database: Settings) -> None:
    await make_staff(Role.REVIEWER, cities=(JINAN,))
    gone = await make_staff(Role.REVIEWER, cities=(JINAN,))
    gone.active = False
    await gone.save()
    case = await make_case(JINAN)

    assert await next_case(reviewer(), Place()) == case.id


@pytest.mark.parametrize(("people", "falls"), [(2, True), (3, False)])
async def test_second_look_at_a_pass_needs_three_people(database: Settings, people: int, falls: bool) -> None:
    for _ in range(people):
        await make_staff(Role.REVIEWER, cities=(JINAN,))
    case = await make_reaudit(JINAN)

    assert await next_case(reviewer(), Place()) == (case.id if falls else None)
