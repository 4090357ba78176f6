"""Order codes: told apart in spite of two mistakes, found in a messy remark; numbers made of them."""

import random
from datetime import date

import pytest

from server.enrolment.rules import (
    CODES,
    group_number,
    order_code,
    order_codes_in,
    order_number,
    read_order_code,
    transfer_remark,
)

CODE = order_code(123_456_789)
SIGNS = "023456789BCDEFGHJKMNPQRTUVWXY"
SOME = [order_code(random.Random(serial).randrange(CODES)) for serial in range(200)]


def test_codes_are_different() -> None:
    assert len({order_code(serial) for serial in [*range(1000), CODES - 1]}) == 1001


@pytest.mark.parametrize("code", SOME[:20])
def test_code_is_read_as_it_was_given(code: str) -> None:
    assert read_order_code(code) == code


def test_every_single_mistake_is_noticed() -> None:
    wrong = {CODE[:at] + sign + CODE[at + 1 :] for at in range(8) for sign in SIGNS if sign != CODE[at]}

    assert [text for text in wrong if read_order_code(text)] == []


def test_every_swap_of_two_signs_is_noticed() -> None:
    def swapped(code: str, one: int, two: int) -> str:
        signs = list(code)
        signs[one], signs[two] = signs[two], signs[one]
        return "".join(signs)

    wrong = {swapped(code, one, two) for code in SOME for one in range(8) for two in range(one)} - set(SOME)

    assert [text for text in wrong if read_order_code(text)] == []


def test_look_alikes_are_read_as_what_they_stand_for() -> None:
    code = next(each for each in map(order_code, range(CODES)) if {"0", "2", "4", "5"} <= set(each))

    assert read_order_code(code.translate(str.maketrans("0245", "OZAS"))) == code


@pytest.mark.parametrize("text", ["", "ABC", CODE[:-1], CODE + "2", "12345678", "山东示例"])
def test_other_text_is_no_code(text: str) -> None:
    assert read_order_code(text) is None


@pytest.mark.parametrize(
    "remark",
    [
        f"山东示例建设集团有限公司+3人 {CODE}",
        f"山东示例建设集团有限公司+3人{CODE}",
        f"培训费{CODE.lower()}",
        f"{CODE[:4]} {CODE[4:]}",
        f"{CODE[:4]}-{CODE[4:]}培训费",
        "".join(chr(ord(sign) + 0xFEE0) for sign in CODE),
        f"{CODE}，{CODE}",
    ],
)
def test_code_is_found_in_a_remark(remark: str) -> None:
    assert order_codes_in(remark) == [CODE]


def test_several_codes_are_found_in_their_order() -> None:
    assert order_codes_in(f"{SOME[1]}、{SOME[0]}") == [SOME[1], SOME[0]]


def test_numbers_of_orders_and_transfers() -> None:
    found = (order_number(date(2026, 11, 24), CODE), group_number(date(2026, 11, 24), 42))

    assert found == (f"20261124{CODE}", "20261124000042")


def test_remark_holds_name_number_and_code() -> None:
    assert transfer_remark("潍坊示例建筑有限公司", 3, CODE) == f"潍坊示例建筑有限公司+3人 {CODE}"
