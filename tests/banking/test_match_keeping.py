"""Answers of matching are kept, and only what has changed is written."""

import pytest

from server import settings
from server.banking import queries
from server.banking.models import BankMatch, BankMatchOrder
from server.banking.rules import Match, Proposal, Verdict, read_proposals, write_proposals
from server.banking.services.assigning import assign
from server.banking.services.matching import MatchKeeper, keep_matches
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.queries import EnrolmentPolicy, policy_of
from tests.banking.oracle import STAFF, World, new_world
from tests.enrolment.conftest import CLERK, RECEIPT, confirmed
from tests.factories import NOW_MS, make_bank_row

POLICY: EnrolmentPolicy = policy_of(settings.load())
PROPOSAL = Proposal((1, 2), (3,), 105, 0, True, ("金额相符：480.00元", "附言写有订单号K7M4P2Q9"))


def test_proposals_are_read_as_they_were_written() -> None:
    assert read_proposals(write_proposals([PROPOSAL])) == (PROPOSAL,)


async def test_answers_are_kept_sealed_with_their_orders(database: object) -> None:
    order = await confirmed(POLICY, 1)
    row = await make_bank_row(order.amount_fen, remark=order.code)

    await keep_matches(await queries.match_waiting(POLICY.calendar, now_ms=NOW_MS), now_ms=NOW_MS)

    [raw] = await BankMatch._meta.db.execute_query_dict("SELECT proposals FROM bank_match")
    assert raw["proposals"].startswith("sealed:")
    assert [(one.row_id, one.order_id) for one in await BankMatchOrder.all()] == [(row.id, order.id)]


async def test_same_answer_is_not_written_again(database: object) -> None:
    row = await make_bank_row()
    match = Match(row.id, Verdict.UNMATCHED, note="没有找到符合的订单。")

    counts = [await keep_matches([match], now_ms=NOW_MS + place) for place in range(2)]

    assert (counts, (await BankMatch.all().get()).matched_ms) == ([1, 0], NOW_MS)


async def test_answer_that_has_changed_replaces_the_old_one(database: object) -> None:
    row = await make_bank_row()
    await keep_matches([Match(row.id, Verdict.UNMATCHED)], now_ms=NOW_MS)

    await keep_matches([Match(row.id, Verdict.CANDIDATES, note="依据不足")], now_ms=NOW_MS)

    assert [(one.verdict, one.note) for one in await BankMatch.all()] == [(Verdict.CANDIDATES, "依据不足")]


async def test_answer_of_a_row_that_waits_no_more_is_forgotten(database: object) -> None:
    row = await make_bank_row()
    await keep_matches([Match(row.id, Verdict.UNMATCHED)], now_ms=NOW_MS)

    assert (await keep_matches([], now_ms=NOW_MS), await BankMatch.all().count()) == (1, 0)


async def test_nothing_is_matched_while_nothing_changes(database: object) -> None:
    keeper, order = MatchKeeper(), await confirmed(POLICY, 1)
    await make_bank_row(order.amount_fen, remark=order.code)
    looked = [await keeper.keep(POLICY.calendar, now_ms=NOW_MS) for _ in range(3)]
    await BankMatch.filter(row_id__gt=0).update(mark="another")  # would be noticed if it matched again

    assert (looked, await keeper.keep(POLICY.calendar, now_ms=NOW_MS)) == ([1, 0, 0], 0)


@pytest.mark.parametrize("change", ["receipt", "row", "order", "cancelled"])
async def test_every_change_is_matched(database: object, change: str) -> None:
    keeper, order = MatchKeeper(), await confirmed(POLICY, 1)
    await make_bank_row(order.amount_fen, remark=order.code, account="6228480000000001234")
    for _ in range(2):
        await keeper.keep(POLICY.calendar, now_ms=NOW_MS)

    if change == "receipt":
        await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)
    elif change == "row":
        await make_bank_row(1, 2)
    elif change == "order":
        await Order.filter(id=(await confirmed(POLICY, 1)).id).update(enterprise_id=order.enterprise_id)
        await Order.filter(id=order.id).update(code="WWWWWWWW")
    else:
        await services.cancel_order(order.enterprise_id, order.id, by=CLERK)

    assert await keeper.keep(POLICY.calendar, now_ms=NOW_MS) > 0


async def test_order_paid_in_part_is_matched_with_what_it_still_owes(database: object) -> None:
    world: World = await new_world()
    await world.bring([("200", "某人", "1", "培训费"), ("280", "某人", "1", "{A1}")])
    first, _ = await queries.transfers_waiting()
    await assign(first.id, world.codes["A1"], by=STAFF)
    await world.match()

    assert await world.verdicts() == ["SUGGESTED A1"]
