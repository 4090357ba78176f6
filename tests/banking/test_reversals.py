"""Which row takes back which."""

from datetime import date

import pytest

from server.banking.rules import Booking, is_reversal, pair_reversals


def booking(
    number: int, fen: int, day: int, *, reversal: bool = False, account: str = "1234", payer: str = ""
) -> Booking:
    return Booking(number, fen, date(2026, 11, day), account, payer, reversal)


@pytest.mark.parametrize(
    ("remark", "against", "expected"),
    [
        ("冲正", False, True),
        ("退 汇", False, True),
        ("", True, True),
        ("培训费", False, False),
        ("退休培训", False, False),
    ],
)
def test_reversal_is_told_by_words_or_sign(remark: str, against: bool, expected: bool) -> None:
    assert is_reversal(remark, against_its_column=against) is expected


@pytest.mark.parametrize(
    ("bookings", "pairs"),
    [
        ([booking(1, 480, 1), booking(2, -480, 2, reversal=True)], {2: 1}),
        ([booking(1, 480, 1), booking(2, 480, 1), booking(3, -480, 1, reversal=True)], {3: 2}),
        ([booking(1, 480, 1), booking(2, -480, 2)], {}),
        ([booking(1, 480, 1), booking(2, -470, 2, reversal=True)], {}),
        ([booking(1, 480, 1, account="9"), booking(2, -480, 2, reversal=True)], {}),
        ([booking(1, 480, 3), booking(2, -480, 2, reversal=True)], {}),
        ([booking(1, -480, 1), booking(2, 480, 2, reversal=True)], {2: 1}),
        (
            [
                booking(1, 480, 1, account="", payer="示例（A）"),
                booking(2, -480, 2, reversal=True, account="", payer="示例(A)"),
            ],
            {2: 1},
        ),
        ([booking(1, 480, 1, account=""), booking(2, -480, 2, reversal=True, account="")], {}),
        (
            [booking(1, 480, 1), booking(2, -480, 2, reversal=True), booking(3, -480, 3, reversal=True)],
            {2: 1},
        ),
    ],
)
def test_reversal_takes_back_the_latest_equal_row(bookings: list[Booking], pairs: dict[int, int]) -> None:
    assert pair_reversals(bookings) == pairs


def test_reversal_reaches_back_thirty_days() -> None:
    late = Booking(2, -480, date(2026, 12, 2), "1234", "", True)

    assert pair_reversals([booking(1, 480, 1), late]) == {}
