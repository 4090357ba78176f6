"""What bank transfers do to orders: the behaviours known from other systems, and those that none of them has.

Each case is a statement as it is imported, what matching says of each of its rows, and the orders that are approved
once somebody has confirmed every suggestion. A1 480, A2 720 (one firm), B1 1200, T1 = T2 240 (twins), P1 960 (a private
person's receipt), DONE approved before, GONE cancelled.
"""

import pytest
import pytest_asyncio

from server.banking import queries
from server.banking.models import BankAllocation, BankRow
from server.banking.services.allocating import AlreadyAllocated, RowUsedUp
from server.banking.services.assigning import NothingOwed, assign, reopen_with, take_from_order
from server.banking.services.deciding import ReasonNeeded, Underpaid
from server.banking.services.reading import read_statement
from server.enrolment.models import Order
from server.enrolment.rules import OrderStatus
from server.workflow import DecidedMeanwhile
from tests.banking.oracle import FIRM, HEADER, OTHER, PRIVATE, STAFF, TWIN, World, new_world
from tests.banking.statement_files import xlsx_file
from tests.factories import TODAY

A, B, T, NOBODY = "6228480000000001234", "6228480000000005678", "6228480000000004321", "6228480000000009999"
CANDIDATES, UNMATCHED = "CANDIDATES", "UNMATCHED"

# what happens: transfers (yuan, payer, account, remark) → what matching says → orders approved by confirming
CASES = {
    "the code and the amount": ([("480", FIRM, A, "{A1}")], ["SUGGESTED A1"], "A1"),
    "name, number of people and the code": ([("480", FIRM, A, FIRM + "+2人 {A1}")], ["SUGGESTED A1"], "A1"),
    "look-alike characters": ([("480", FIRM, A, "{A1_misread}")], ["SUGGESTED A1"], "A1"),
    "spaces inside the code": ([("480", FIRM, NOBODY, "{A1_spaced}")], ["SUGGESTED A1"], "A1"),
    "a line break inside the code": ([("480", FIRM, NOBODY, "{A1_broken}")], ["SUGGESTED A1"], "A1"),
    "a comma behind the code": ([("480", FIRM, A, "{A1}，")], ["SUGGESTED A1"], "A1"),
    "lower case and full width": ([("480", FIRM, NOBODY, "{A1_wide}")], ["SUGGESTED A1"], "A1"),
    "a thousands separator": ([("1,200.00", OTHER, B, "{B1}")], ["SUGGESTED B1"], "B1"),
    "too little": ([("465", FIRM, A, "{A1}")], [CANDIDATES], ""),
    "too much": ([("500", FIRM, A, "{A1}")], [CANDIDATES], ""),
    "in parts": ([("200", FIRM, A, "{A1}"), ("280", FIRM, A, "{A1}")], ["SUGGESTED A1"] * 2, "A1"),
    "in parts that do not make it up": ([("200", FIRM, A, "{A1}"), ("270", FIRM, A, "{A1}")], [CANDIDATES] * 2, ""),
    "one transfer for two orders": ([("1200", FIRM, A, "{A1} {A2}")], ["SUGGESTED A1 A2"], "A1 A2"),
    "two orders, another sum": ([("1210", FIRM, A, "{A1} {A2}")], [CANDIDATES], ""),
    "code of a cancelled order": ([("1680", OTHER, B, "{GONE}")], [CANDIDATES], ""),
    "code of an order paid before": ([("1440", OTHER, B, "{DONE}")], [CANDIDATES], ""),
    "a second payment of an order paid before": ([("1200", OTHER, B, "{DONE}")], [CANDIDATES], ""),
    "somebody else's code": ([("480", "过路人", NOBODY, "ABCD1234")], [UNMATCHED], ""),
    "interest is kept and pays nothing": ([("3.21", "", "", "结息")], [UNMATCHED], ""),
    "no code: name, number of people and receipt": ([("480", FIRM, A, FIRM + "+2人")], ["SUGGESTED A1"], "A1"),
    "no code: brackets and spaces of the name": (
        [("480", "示例建设(济南) 有限责任公司", A, "培训费")], ["SUGGESTED A1"], "A1",
    ),
    "two equal orders on one day, no code": ([("240", TWIN, T, "培训费")], [CANDIDATES], ""),
    "two equal orders on one day, with the code": ([("240", TWIN, T, "{T2}")], ["SUGGESTED T2"], "T2"),
    "both of them with one code each": (
        [("240", TWIN, T, "{T1}"), ("240", TWIN, T, "{T2}")], ["SUGGESTED T1", "SUGGESTED T2"], "T1 T2",
    ),
    "one code on two transfers": ([("240", TWIN, T, "{T1}"), ("240", TWIN, T, "{T1}")], [CANDIDATES] * 2, ""),
    "a private person, by the receipt": ([("960", "王伟", NOBODY[:-4] + "8888", PRIVATE)], ["SUGGESTED P1"], "P1"),
    "the name on the account is another firm's": ([("480", "示例集团母公司", NOBODY, "{A1}")], ["SUGGESTED A1"], "A1"),
    "the remark names another firm": ([("480", FIRM, A, OTHER)], [CANDIDATES], ""),
    "money back to the payer": ([("480", FIRM, A, "{A1}"), ("|480", FIRM, A, "冲正")], [], ""),
}  # fmt: skip


@pytest_asyncio.fixture
async def world(database: object) -> World:
    return await new_world()


def spoilt(world: World) -> dict[str, str]:
    """The code of A1 as people and banks spoil it."""
    code = world.codes["A1"]
    return {
        "{A1_misread}": code.translate(str.maketrans("2450", "ZASO")),
        "{A1_spaced}": " ".join(code),
        "{A1_broken}": f'"{code[:4]}\n{code[4:]}"',
        "{A1_wide}": "".join(chr(ord(sign) + 0xFEE0) for sign in code.lower()),
    }


def written(world: World, transfers: list[tuple[str, str, str, str]]) -> list[tuple[str, ...]]:
    marks = spoilt(world)
    return [tuple(marks.get(text, text) for text in transfer) for transfer in transfers]


@pytest.mark.parametrize("case", CASES)
async def test_transfers_are_matched_and_confirmed(world: World, case: str) -> None:
    transfers, verdicts, approved = CASES[case]
    await world.bring(written(world, transfers))

    assert await world.verdicts() == verdicts
    assert await world.confirm() == set(approved.split())


async def only_row() -> BankRow:
    return await BankRow.all().get()


async def test_same_file_twice_brings_nothing(world: World) -> None:
    transfers = [("480", FIRM, A, "{A1}")]
    await world.bring(transfers)

    again = await world.bring(transfers)

    assert (again.added, again.known, await BankRow.all().count()) == (0, 1, 1)


async def test_imported_again_after_approval_pays_nothing_twice(world: World) -> None:
    await world.bring([("480", FIRM, A, "{A1}")])
    await world.confirm()

    await world.bring([("480", FIRM, A, "{A1}")])

    assert (await world.verdicts(), await BankAllocation.all().count()) == ([], 1)


async def test_gbk_file_is_read(world: World) -> None:
    await world.bring([("480", FIRM, A, FIRM + "+2人")], encoding="gb18030")

    assert await world.verdicts() == ["SUGGESTED A1"]


async def test_account_in_scientific_notation_is_refused(world: World) -> None:
    row = [f"{TODAY} 09:00:00", "480", "", "1", "6.22848E+18", FIRM, "培训费"]

    reading = read_statement(xlsx_file([HEADER, row]), "明细.xlsx")

    assert [(fault.sheet, fault.row, fault.column) for fault in reading.faults] == [("明细", 2, "对方账号")]
    assert "科学计数法" in reading.faults[0].reason


async def test_too_little_is_refused_without_a_reason(world: World) -> None:
    await world.bring([("465", FIRM, A, "{A1}")])

    with pytest.raises(ReasonNeeded):
        await world.approve([world.orders["A1"].id], [(await only_row()).id])

    assert (await Order.get(id=world.orders["A1"].id)).status is OrderStatus.SUBMITTED
    assert (await only_row()).available_fen == 46_500


async def test_a_bank_fee_may_be_let_pass_with_a_reason(world: World) -> None:
    await world.bring([("465", FIRM, A, "{A1}")])

    await world.approve([world.orders["A1"].id], [(await only_row()).id], "银行扣了手续费")

    assert await world.confirm() == {"A1"}
    assert (await only_row()).available_fen == 0


async def test_more_than_a_fee_is_never_let_pass(world: World) -> None:
    await world.bring([("400", FIRM, A, "{A1}")])

    with pytest.raises(Underpaid):
        await world.approve([world.orders["A1"].id], [(await only_row()).id], "以后补")


async def test_what_is_paid_too_much_stays_on_the_row(world: World) -> None:
    await world.bring([("500", FIRM, A, "{A1}")])

    await world.approve([world.orders["A1"].id], [(await only_row()).id])

    assert (await only_row()).available_fen == 2_000


async def test_two_orders_with_another_sum_are_refused(world: World) -> None:
    await world.bring([("1100", FIRM, A, "{A1} {A2}")])
    both = [world.orders["A1"].id, world.orders["A2"].id]

    with pytest.raises(Underpaid):
        await world.approve(both, [(await only_row()).id])

    assert (await only_row()).available_fen == 110_000


async def test_one_receipt_for_two_orders_is_used_up_once(world: World) -> None:
    """Cheat: two orders are claimed with one transfer. The row is the truth."""
    await world.bring([("240", TWIN, T, "{T1}")])
    row = (await only_row()).id
    shares = await queries.shares_for([row], [world.orders["T2"].id])
    await world.confirm()

    assert await queries.shares_for([row], [world.orders["T2"].id]) == ()
    with pytest.raises(RowUsedUp):
        await assign(row, world.codes["T2"], by=STAFF)
    assert [share.amount_fen for share in shares] == [24_000]


async def test_same_row_pays_an_order_once(world: World) -> None:
    await world.bring([("300", FIRM, A, "培训费")])
    row = (await only_row()).id
    await assign(row, world.codes["A1"], by=STAFF)

    with pytest.raises((AlreadyAllocated, RowUsedUp)):
        await assign(row, world.codes["A1"], by=STAFF)


async def test_order_is_decided_once(world: World) -> None:
    await world.bring([("480", FIRM, A, "{A1}")])
    await world.confirm()

    with pytest.raises(DecidedMeanwhile):
        await world.approve([world.orders["A1"].id], [], "再来一次")


async def test_row_is_given_to_an_order_by_hand(world: World) -> None:
    await world.bring([("480", "某人", NOBODY, "培训费")])
    verdicts = await world.verdicts()

    await assign((await only_row()).id, world.codes["A1"].lower(), by=STAFF)
    await world.approve([world.orders["A1"].id], [])

    assert (verdicts, await world.confirm()) == ([UNMATCHED], {"A1"})


async def test_money_taken_from_an_order_waits_again(world: World) -> None:
    await world.bring([("480", "某人", NOBODY, "培训费")])
    row = (await only_row()).id
    await assign(row, world.orders["A1"].number, by=STAFF)
    allocation = await BankAllocation.all().get()

    await take_from_order(row, allocation.id, "选错订单", by=STAFF)

    assert (await only_row()).available_fen == 48_000


async def test_paid_order_takes_no_more(world: World) -> None:
    await world.bring([("480", FIRM, A, "{A1}"), ("480", FIRM, NOBODY, "培训费")])
    await world.confirm()
    second = await BankRow.filter(available_fen__gt=0).get()

    with pytest.raises(NothingOwed):
        await assign(second.id, world.codes["A1"], by=STAFF)


async def test_late_money_reopens_a_cancelled_order(world: World) -> None:
    await world.bring([("1680", OTHER, B, "{GONE}")])

    await reopen_with((await only_row()).id, world.orders["GONE"].id, by=STAFF, policy=world.policy)

    assert (await Order.get(id=world.orders["GONE"].id)).status is OrderStatus.AWAITING_PAYMENT
    assert await queries.paid_fen([world.orders["GONE"].id]) == {world.orders["GONE"].id: 168_000}
    assert await queries.orders_with_money([world.orders["GONE"].id]) == {world.orders["GONE"].id}


async def test_statement_that_comes_after_the_approval_pays_the_order(world: World) -> None:
    await world.approve([world.orders["A1"].id], [], "已见银行回单")
    await world.bring([("480", FIRM, A, "{A1}")])

    await assign((await only_row()).id, world.codes["A1"], by=STAFF)

    assert (await only_row()).available_fen == 0


async def test_thousand_rows_are_imported_and_kept(world: World) -> None:
    rows = [(f"{place}.37", "路人", f"62284800000{place:08d}", "货款") for place in range(1, 1001)]

    imported = await world.bring([("480", FIRM, A, "{A1}"), *rows])

    assert (imported.added, (await world.verdicts())[0], await world.confirm()) == (1001, "SUGGESTED A1", {"A1"})
