"""The payment oracle (peers.md §5) and domain.md §6.3, one row a behaviour."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from server.banking.rules import Claim, Match, OpenOrder, Share, Transfer, Verdict, match_transfers, shares_of

FIRM = "示例建设（济南）有限公司"
OTHER = "样板建筑有限公司"
ACCOUNT = "6228480000000001234"
FRIDAY, SATURDAY, SUNDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)
CLAIM = Claim(FIRM, "1234", FRIDAY)


def order(number: int = 1, **changes: Any) -> OpenOrder:
    """Two people's order of FIRM; codes hold no sign that is mistaken for another."""
    codes = {1: "K7M4P2Q9", 2: "W3X8B6C5", 3: "T9R0D7F3"}
    made = OpenOrder(number, codes[number], 48_000, 1, FIRM, date(2026, 11, 16))
    return replace(made, **changes)


def transfer(number: int = 1, **changes: Any) -> Transfer:
    made = Transfer(number, 48_000, FRIDAY, FIRM, ACCOUNT, "培训费")
    return replace(made, **changes)


CLAIMED = order(claims=(CLAIM,))
CODED = transfer(remark=f"{FIRM}+2人 K7M4P2Q9")
STRANGER: dict[str, Any] = {"payer": "李示例", "account": "6217000000009999"}

Expected = list[tuple[str, tuple[int, ...]]]
SUGGESTED, CANDIDATES, UNMATCHED = "SUGGESTED", "CANDIDATES", "UNMATCHED"

ORACLE: dict[str, tuple[list[Transfer], list[OpenOrder], Expected]] = {
    "code and amount": ([CODED], [order()], [(SUGGESTED, (1,))]),
    "code alone, payer unknown": (
        [transfer(remark="K7M4P2Q9", **STRANGER)],
        [order()],
        [(SUGGESTED, (1,))],
    ),
    "look-alike characters": ([transfer(remark="K7MAPZQ9", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "look-alike S and O": (
        [transfer(remark="W3X8B6CS"), transfer(2, remark="T9RoD7F3")],
        [order(2), order(3)],
        [(SUGGESTED, (2,)), (SUGGESTED, (3,))],
    ),
    "random spaces": ([transfer(remark=" K7 M4P 2Q9 ", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "newline in the code": ([transfer(remark="K7M4\nP2Q9", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "trailing comma": ([transfer(remark="K7M4P2Q9，", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "prefix glued to the code": ([transfer(remark="NO20261120K7M4P2Q9", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "number of people glued": ([transfer(remark="2人K7M4P2Q9培训", **STRANGER)], [order()], [(SUGGESTED, (1,))]),
    "full width, lower case": (
        [transfer(remark="ｋ７ｍ４ｐ２ｑ９", **STRANGER)],
        [order()],
        [(SUGGESTED, (1,))],
    ),
    "underpaid": ([replace(CODED, amount_fen=47_000)], [order()], [(CANDIDATES, (1,))]),
    "short by a fee": ([transfer(amount_fen=47_950)], [CLAIMED], [(CANDIDATES, (1,))]),
    "overpaid": ([replace(CODED, amount_fen=50_000)], [order()], [(CANDIDATES, (1,))]),
    "in parts, code": (
        [replace(CODED, amount_fen=20_000), replace(CODED, id=2, amount_fen=28_000)],
        [order()],
        [(SUGGESTED, (1,)), (SUGGESTED, (1,))],
    ),
    "in parts, no code": (
        [transfer(amount_fen=20_000), transfer(2, amount_fen=28_000)],
        [CLAIMED],
        [(SUGGESTED, (1,)), (SUGGESTED, (1,))],
    ),
    "first part only": ([replace(CODED, amount_fen=20_000)], [order()], [(CANDIDATES, (1,))]),
    "the rest of an order paid in part": (
        [replace(CODED, amount_fen=28_000)],
        [order(amount_fen=28_000)],
        [(SUGGESTED, (1,))],
    ),
    "closed order is not paid": ([transfer(remark="D7F3G8H2")], [CLAIMED], [(CANDIDATES, (1,))]),
    "wrong class: code of another amount": (
        [transfer(remark="W3X8B6C5")],
        [CLAIMED, order(2, amount_fen=30_000)],
        [(CANDIDATES, (2,))],
    ),
    "nothing fits": ([transfer(remark="货款", payer="样板建材行", account="99")], [order()], [(UNMATCHED, ())]),
    "money out": ([transfer(amount_fen=-48_000)], [CLAIMED], [(UNMATCHED, ())]),
    "reversal row": ([replace(CODED, reversal=True)], [order()], [(UNMATCHED, ())]),
    "split, both codes": (
        [transfer(amount_fen=96_000, remark="K7M4P2Q9 W3X8B6C5")],
        [order(), order(2)],
        [(SUGGESTED, (1, 2))],
    ),
    "split mismatch is refused": (
        [transfer(amount_fen=95_000, remark="K7M4P2Q9 W3X8B6C5")],
        [order(), order(2)],
        [(CANDIDATES, (1, 2))],
    ),
    "split, receipts only": (
        [transfer(amount_fen=72_000)],
        [CLAIMED, order(2, amount_fen=24_000, claims=(CLAIM,))],
        [(SUGGESTED, (1, 2))],
    ),
    "split in two ways": (
        [transfer(amount_fen=96_000)],
        [CLAIMED, order(2, claims=(CLAIM,)), order(3, claims=(CLAIM,))],
        [(CANDIDATES, (1, 2))],
    ),
    "receipt, no code": ([transfer()], [CLAIMED], [(SUGGESTED, (1,))]),
    "name in the remark, no receipt": ([transfer(remark=f"{FIRM}+2人")], [order()], [(SUGGESTED, (1,))]),
    "name alone is not enough": ([transfer()], [order()], [(CANDIDATES, (1,))]),
    "brackets of another width": ([transfer(payer="示例建设(济南)有限公司")], [CLAIMED], [(SUGGESTED, (1,))]),
    "brackets left out, spaces": ([transfer(payer="示例建设济南 有限公司 ")], [CLAIMED], [(SUGGESTED, (1,))]),
    "long form of the company": ([transfer(payer="示例建设〔济南〕有限责任公司")], [CLAIMED], [(SUGGESTED, (1,))]),
    "private payer, company in the remark": (
        [transfer(remark=f"{FIRM}2人", **STRANGER)],
        [order(claims=(Claim("李示例", "9999", FRIDAY),))],
        [(SUGGESTED, (1,))],
    ),
    "private payer, no receipt": ([transfer(remark=f"{FIRM}2人", **STRANGER)], [order()], [(CANDIDATES, (1,))]),
    "namesake with another account": (
        [transfer(payer="王示例", account="0000")],
        [order(claims=(Claim("王示例", "9999", FRIDAY),))],
        [(UNMATCHED, ())],
    ),
    "two equal orders on one day": (
        [transfer()],
        [CLAIMED, order(2, claims=(CLAIM,))],
        [(CANDIDATES, (1,))],
    ),
    "two equal orders, code decides": (
        [replace(CODED, remark="W3X8B6C5")],
        [CLAIMED, order(2, claims=(CLAIM,))],
        [(SUGGESTED, (2,))],
    ),
    "two transfers for the same order": (
        [transfer(), transfer(2)],
        [CLAIMED],
        [(CANDIDATES, (1,)), (CANDIDATES, (1,))],
    ),
    "the transfer with the code goes first": (
        [transfer(), replace(CODED, id=2)],
        [CLAIMED],
        [(CANDIDATES, (1,)), (SUGGESTED, (1,))],
    ),
    "wrong last four": ([transfer(account="5678")], [CLAIMED], [(SUGGESTED, (1,))]),
    "receipt dated on a weekend": (
        [transfer(booked_on=MONDAY)],
        [order(claims=(replace(CLAIM, paid_on=SATURDAY),))],
        [(SUGGESTED, (1,))],
    ),
    "money before the receipt": (
        [transfer()],
        [order(claims=(replace(CLAIM, paid_on=MONDAY),))],
        [(SUGGESTED, (1,))],
    ),
    "money before the order": ([transfer()], [replace(CLAIMED, confirmed_on=MONDAY)], [(CANDIDATES, (1,))]),
    "another firm pays, code": (
        [transfer(remark="K7M4P2Q9")],
        [order(enterprise_id=2, enterprise_name=OTHER)],
        [(SUGGESTED, (1,))],
    ),
    "a firm pays for another it names": (
        [transfer(remark=f"代付{OTHER}2人")],
        [CLAIMED, order(2, enterprise_id=2, enterprise_name=OTHER)],
        [(CANDIDATES, (1,))],
    ),
}


def short(match: Match) -> tuple[str, tuple[int, ...]]:
    return str(match.verdict), match.proposals[0].order_ids if match.proposals else ()


@pytest.mark.parametrize("behaviour", ORACLE)
def test_oracle(behaviour: str) -> None:
    transfers, orders, expected = ORACLE[behaviour]

    assert [short(match) for match in match_transfers(transfers, orders, closed_codes=["D7F3G8H2"])] == expected


def reasons(given: Transfer, *orders: OpenOrder) -> tuple[str, ...]:
    return match_transfers([given], orders)[0].proposals[0].reasons


def test_reasons_are_told_in_words() -> None:
    given = transfer(remark=f"{FIRM} K7MAP2Q9", account="5678", booked_on=MONDAY)

    assert reasons(given, order(claims=(replace(CLAIM, paid_on=SATURDAY),))) == (
        "金额相符：480.00元",
        "附言写有订单号K7M4P2Q9（按形近字辨认）",
        "付款户名与企业名称相符",
        "附言写有企业名称",
        "到账日与回执日期相符，回执日期为休息日",
        "账号尾号不符：回执为1234，银行为5678",
    )


@pytest.mark.parametrize(
    ("amount", "told"),
    [
        (47_950, "少付0.50元：转账479.50元，订单应缴480.00元，可能扣了手续费"),
        (24_000, "少付240.00元：转账240.00元，订单应缴480.00元"),
        (50_000, "多付20.00元：转账500.00元，订单应缴480.00元"),
    ],
)
def test_wrong_amounts_are_told_in_yuan(amount: int, told: str) -> None:
    assert reasons(replace(CODED, amount_fen=amount), order())[0] == told


@pytest.mark.parametrize(
    ("day", "score"), [(17, 85), (18, 85), (19, 90), (20, 90), (21, 90), (23, 85), (27, 80), (28, 75)]
)
def test_days_between_receipt_and_booking_count(day: int, score: int) -> None:
    given = transfer(booked_on=date(2026, 11, day), account="")

    assert match_transfers([given], [CLAIMED])[0].proposals[0].score == score


def test_moved_holiday_is_asked_of_the_calendar() -> None:
    holiday = {FRIDAY, SATURDAY, SUNDAY}
    given = transfer(booked_on=MONDAY, account="")

    match = match_transfers([given], [CLAIMED], workday=lambda day: day not in holiday)[0]

    assert (match.verdict, match.proposals[0].score) == (Verdict.SUGGESTED, 90)


def test_codes_that_look_alike_are_never_guessed() -> None:
    alike = [order(code="K7M4P2Q9"), order(2, code="K7MAP2Q9")]

    clear, unclear = (
        match_transfers([transfer(remark=code, **STRANGER)], alike)[0] for code in ("K7MAP2Q9", "K7MAPZQ9")
    )

    assert (short(clear), unclear.verdict) == ((SUGGESTED, (2,)), Verdict.CANDIDATES)


def test_longer_firm_name_hides_the_shorter_one_within() -> None:
    orders = [order(enterprise_name=f"济南{OTHER}"), order(2, enterprise_id=2, enterprise_name=OTHER)]

    match = match_transfers([transfer(remark=f"济南{OTHER}", payer=f"济南{OTHER}")], orders)[0]

    assert short(match) == (SUGGESTED, (1,))


def test_money_is_divided_among_the_orders() -> None:
    given = {1: transfer(amount_fen=20_000), 2: transfer(2, amount_fen=30_000)}
    proposal = match_transfers(list(given.values()), [order(code="", claims=(CLAIM,), amount_fen=50_000)])[0].proposals[
        0
    ]

    assert shares_of(proposal, given, {1: order(amount_fen=50_000)}) == (Share(1, 1, 20_000), Share(2, 1, 30_000))


def test_what_is_paid_too_much_stays_on_the_row() -> None:
    proposal = match_transfers([replace(CODED, amount_fen=50_000)], [order()])[0].proposals[0]

    assert shares_of(proposal, {1: replace(CODED, amount_fen=50_000)}, {1: order()}) == (Share(1, 1, 48_000),)


def test_bank_data_stay_out_of_repr() -> None:
    shown = repr(CODED) + repr(CLAIM)

    assert [word for word in (FIRM, ACCOUNT, "1234", "K7M4P2Q9") if word in shown] == []
