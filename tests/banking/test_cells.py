"""Cells of statements: amounts to fen, moments to Shanghai, accounts in full or not at all."""

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from server.banking.rules import yuan
from server.banking.services.cells import LOST_DIGITS, account, amount_fen, incoming, moment
from server.clock import SHANGHAI


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("480", 48_000),
        ("480.5", 48_050),
        ("1,234,567.89", 123_456_789),
        ("1，234．50", 123_450),
        ("￥480.00", 48_000),
        ("¥ 480.00元", 48_000),
        ("-240.00", -24_000),
        ("￥-240.00", -24_000),
        ("−240", -24_000),
        ("+240.00", 24_000),
        ("(240.00)", -24_000),
        ("480.000000", 48_000),
        (" 0.00 ", 0),
        ("1234567.", 123_456_700),
        ("240.00 CNY", 24_000),
        ("0.01", 1),
    ],
)
def test_amounts_are_read_in_every_form(text: str, fen: int) -> None:
    assert amount_fen(text) == fen


@pytest.mark.parametrize(
    "text", ["", "-", "1.234", "4.8E+2", "12,34.00", "--5", "贰佰", "NaN", "1 000 x", "9" * 40, "0x10", "1.2.3"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="应为金额"):
        amount_fen(text)


@given(st.integers(-(10**11), 10**11))
def test_amounts_round_trip(fen: int) -> None:
    assert amount_fen(yuan(fen)) == fen


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        ("20261120", "", ("2026-11-20 00:00:00", False)),
        ("2026-11-20", "", ("2026-11-20 00:00:00", False)),
        ("2026/1/2 9:30", "", ("2026-01-02 09:30:00", True)),
        ("2026.01.02 09:30:05", "", ("2026-01-02 09:30:05", True)),
        ("2026年1月2日", "", ("2026-01-02 00:00:00", False)),
        ("2026年1月2日 9时30分5秒", "", ("2026-01-02 09:30:05", True)),
        ("20261120093005", "", ("2026-11-20 09:30:05", True)),
        ("20261120 093005123", "", ("2026-11-20 09:30:05", True)),
        ("2026-11-20T09:30:05.123", "", ("2026-11-20 09:30:05", True)),
        ("2026-11-20-09.30.05.123456", "", ("2026-11-20 09:30:05", True)),
        ("２０２６－１１－２０　０９：３０", "", ("2026-11-20 09:30:00", True)),
        ("20261120", "09:30:05", ("2026-11-20 09:30:05", True)),
        ("20261120", "093005", ("2026-11-20 09:30:05", True)),
        ("20261120", "2026-11-20 09:30:05", ("2026-11-20 09:30:05", True)),
    ],
)
def test_moments_are_read_in_every_form(day: str, clock: str, expected: tuple[str, bool]) -> None:
    at, timed = expected

    assert moment(day, clock) == (datetime.fromisoformat(at).replace(tzinfo=SHANGHAI), timed)


@pytest.mark.parametrize(
    ("day", "clock"),
    [("2026-02-30", ""), ("19991231", ""), ("46000", ""), ("昨天", ""), ("2026-11-20 25:00", ""), ("20261120", "下午")],
)
def test_what_is_no_moment_is_refused(day: str, clock: str) -> None:
    with pytest.raises(ValueError, match="日期"):
        moment(day, clock)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\t6228480000000001234", "6228480000000001234"),
        ("'6228 4800 0000 0001 234", "6228480000000001234"),
        ('="6228480000000001234"', "6228480000000001234"),
        ("15-100001040000002", "15100001040000002"),
        ("６２２８", "6228"),
        ("6228****1234", "6228****1234"),
        ("nra1234", "NRA1234"),
        ("", ""),
    ],
)
def test_accounts_are_freed_of_what_exports_add(text: str, expected: str) -> None:
    assert account(text) == expected


@pytest.mark.parametrize("text", ["6.228E+18", "6.22848e18", "6E+18", "6228480000000001234.0"])
def test_accounts_that_lost_digits_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="科学计数法") as refusal:
        account(text)

    assert str(refusal.value) == LOST_DIGITS


@pytest.mark.parametrize(
    ("text", "expected"),
    [("贷", True), ("借", False), ("收入", True), ("支", False), ("来账", True), ("往账", False), (" 转出 ", False)],
)
def test_directions_are_understood(text: str, expected: bool) -> None:
    assert incoming(text) is expected


@given(st.text(max_size=40))
@example("²")
@example("٣")
@example("(1)")
@example("1" * 5000)
def test_readers_raise_nothing_but_a_sentence(text: str) -> None:
    for read in (amount_fen, moment, account, incoming):
        try:
            read(text)
        except ValueError as fault:
            assert str(fault).endswith("。"), repr(fault)  # noqa: PT017  each reader's own sentence
