"""Changes after payment as tables: who may be changed in which way, and into which class."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from server.enrolment.rules import (
    CHANGE_STEPS,
    CYCLE_FREE,
    GIVEN_UP,
    REFUND_STEPS,
    ChangeBlock,
    ChangeKind,
    ChangeStatus,
    EnrolmentStatus,
    MoveBlock,
    OrderStatus,
    Payee,
    Terms,
    change_block,
    move_blocks,
    payee_faults,
    payout_fault,
    reason_fault,
)

TODAY = date(2026, 11, 24)
CLASS = Terms(1, "A", "370100", 24000, 240, date(2027, 1, 23), 10)
OTHER = replace(CLASS, class_id=2)
PAYEE = Payee("山东示例建设集团有限公司", "中国农业银行济南示例支行", "15000001040001234")
REFUND, SWAP, MOVE = ChangeKind


def block(kind: ChangeKind, status: EnrolmentStatus, *, begun: bool = False, authority: bool = False) -> Any:
    return change_block(kind, OrderStatus.APPROVED, status, begun=begun, begun_may_be_refunded=authority)


@pytest.mark.parametrize("kind", list(ChangeKind))
@pytest.mark.parametrize("order", [each for each in OrderStatus if each is not OrderStatus.APPROVED])
def test_only_approved_orders_are_changed(kind: ChangeKind, order: OrderStatus) -> None:
    found = change_block(kind, order, EnrolmentStatus.STUDYING, begun=False, begun_may_be_refunded=True)

    assert found is ChangeBlock.ORDER_NOT_APPROVED


@pytest.mark.parametrize(
    ("kind", "begun", "authority", "expected"),
    [
        (REFUND, False, False, None),
        (REFUND, False, True, None),
        (REFUND, True, False, ChangeBlock.BEGUN),
        (REFUND, True, True, None),
        (SWAP, False, False, None),
        (SWAP, True, False, ChangeBlock.BEGUN),
        (SWAP, True, True, ChangeBlock.BEGUN),
        (MOVE, False, False, None),
        (MOVE, True, False, None),
    ],
)
def test_beginning_of_study_binds_swap_and_refund(
    kind: ChangeKind, begun: bool, authority: bool, expected: ChangeBlock | None
) -> None:
    assert block(kind, EnrolmentStatus.STUDYING, begun=begun, authority=authority) is expected


@pytest.mark.parametrize("kind", list(ChangeKind))
@pytest.mark.parametrize("status", sorted(GIVEN_UP))
def test_what_is_given_up_is_not_changed(kind: ChangeKind, status: EnrolmentStatus) -> None:
    assert block(kind, status) is ChangeBlock.GIVEN_UP


@pytest.mark.parametrize("kind", list(ChangeKind))
@pytest.mark.parametrize("status", ["EXAM_REVIEW", "PASSED", "REPORTED", "CERTIFIED", "FAILED"])
def test_whoever_sat_the_exam_is_not_changed(kind: ChangeKind, status: str) -> None:
    assert block(kind, EnrolmentStatus(status), begun=True, authority=True) is ChangeBlock.EXAMINED


@pytest.mark.parametrize(
    ("changed", "blocks"),
    [
        ({}, ()),
        ({"class_id": 1}, (MoveBlock.SAME_CLASS,)),
        ({"kind": "B"}, (MoveBlock.OTHER_KIND,)),
        ({"city_code": "370700"}, (MoveBlock.OTHER_CITY,)),
        ({"price_fen": 23999}, (MoveBlock.PRICE_DIFFERS,)),
        ({"price_fen": 24001}, (MoveBlock.PRICE_DIFFERS,)),
        ({"credit_tenths": 120}, (MoveBlock.CREDITS_DIFFER,)),
        ({"study_to": TODAY}, ()),
        ({"study_to": date(2026, 11, 23)}, (MoveBlock.STUDY_OVER,)),
        ({"seats_left": 1}, ()),
        ({"seats_left": 0}, (MoveBlock.FULL,)),
        ({"price_fen": 0, "seats_left": 0, "kind": "B"}, (
            MoveBlock.OTHER_KIND, MoveBlock.PRICE_DIFFERS, MoveBlock.FULL,
        )),
    ],
)  # fmt: skip
def test_a_class_is_changed_for_its_like(changed: dict[str, Any], blocks: tuple[MoveBlock, ...]) -> None:
    assert move_blocks(CLASS, replace(OTHER, **changed), TODAY) == blocks


@pytest.mark.parametrize("each", [*ChangeBlock, *MoveBlock])
def test_each_block_is_told_in_words(each: ChangeBlock | MoveBlock) -> None:
    assert each.sentence.endswith("。")


def test_only_a_refund_is_paid_out() -> None:
    assert CHANGE_STEPS[ChangeStatus.CONFIRMED] == set()
    assert REFUND_STEPS[ChangeStatus.CONFIRMED] == {ChangeStatus.PAID_OUT}


@pytest.mark.parametrize("status", [each for each in ChangeStatus if each is not ChangeStatus.PROPOSED])
def test_a_decision_stands(status: ChangeStatus) -> None:
    assert CHANGE_STEPS[status] == set()


def test_given_up_frees_the_certificates_cycle() -> None:
    assert GIVEN_UP | {EnrolmentStatus.FAILED} == CYCLE_FREE


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({}, set()),
        ({"name": ""}, {"name"}),
        ({"name": "字" * 51}, {"name"}),
        ({"name": "<b>"}, {"name"}),
        ({"bank": ""}, {"bank"}),
        ({"bank": "字" * 51}, {"bank"}),
        ({"account": ""}, {"account"}),
        ({"account": "6.228E+18"}, {"account"}),
        ({"account": "=1+1"}, {"account"}),
    ],
)
def test_faulty_payee_names_its_field(changed: dict[str, str], fields: set[str]) -> None:
    assert set(payee_faults(replace(PAYEE, **changed).tidied())) == fields


def test_an_account_is_kept_as_plain_digits() -> None:
    assert replace(PAYEE, account=" １５00 0001-0400 ").tidied().account == "150000010400"


@pytest.mark.parametrize(("length", "good"), [(0, False), (1, False), (2, True), (200, True), (201, False)])
def test_every_change_has_a_reason(length: int, good: bool) -> None:
    assert (reason_fault("字" * length) is None) is good


@pytest.mark.parametrize(
    ("paid_on", "good"), [("2026-11-19", False), ("2026-11-20", True), ("2026-11-24", True), ("2026-11-25", False)]
)
def test_money_goes_out_between_decision_and_today(paid_on: str, good: bool) -> None:
    assert (payout_fault(date.fromisoformat(paid_on), date(2026, 11, 20), TODAY) is None) is good
