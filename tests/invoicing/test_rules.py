"""Amounts, numbers of invoices wanted, and which file is which invoice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.invoicing.rules import (
    NO_NUMBER,
    Candidate,
    Facts,
    Fit,
    by_people,
    match_files,
    number_in_name,
    parts_wanted,
    read_fen,
    shares_faults,
    tax_faults,
    tax_of,
)

ONE, TWO = "26372000000000000001", "26372000000000000002"
FIRM, OTHER_FIRM = "91370100MA0000015D", "91370700700000052K"
DAY = date(2026, 11, 24)


@given(st.integers(2, 1_000_000), st.sampled_from([0, 10, 30, 60, 90, 130]))
def test_tax_computed_is_always_accepted(total_fen: int, permille: int) -> None:
    assert tax_faults(total_fen, tax_of(total_fen, permille), permille) is None


@given(st.integers(1, 100), st.integers(1, 20), st.integers(100, 100_000))
def test_parts_make_up_the_whole(people: int, parts: int, price_fen: int) -> None:
    shares = by_people(people * price_fen, people, parts)

    assert (sum(shares), len(shares), min(shares) > 0) == (people * price_fen, parts, True)


@given(st.integers(1, 100), st.integers(1, 20), st.integers(100, 100_000))
def test_parts_are_whole_persons_where_there_are_enough(people: int, parts: int, price_fen: int) -> None:
    shares = by_people(people * price_fen, people, parts)

    assert parts > people or all(share % price_fen == 0 for share in shares)


@given(st.lists(st.integers(1, 100_000), min_size=1, max_size=20), st.sampled_from([10, 30, 60]))
def test_tax_of_the_parts_stays_within_a_fen_each(shares: list[int], permille: int) -> None:
    apart, together = sum(tax_of(share, permille) for share in shares), tax_of(sum(shares), permille)

    assert abs(apart - together) <= len(shares)


@pytest.mark.parametrize(
    ("total", "tax", "accepted"),
    [
        (48_000, 2717, True),  # 452.83 + 27.17
        (48_000, 2716, True),
        (48_000, 2718, True),
        (48_000, 2719, False),
        (48_000, 2715, False),
        (48_000, 0, False),
        (48_000, -1, False),
        (48_000, 48_000, False),
    ],
)
def test_tax_may_differ_by_one_fen(total: int, tax: int, accepted: bool) -> None:
    assert (tax_faults(total, tax, 60) is None) is accepted


@pytest.mark.parametrize(
    ("remark", "people", "parts"),
    [
        ("", 5, 1),
        ("请尽快开具", 5, 1),
        ("发票1张", 5, 1),
        ("需要2张发票", 5, 2),
        ("开 3 张，谢谢", 5, 3),
        ("两张", 5, 2),
        ("十二张", 20, 12),
        ("二十张", 20, 20),
        ("2张，每张2张", 5, 2),
        ("1张专票，2张普票", 5, None),
        ("6张", 5, None),
        ("0张", 5, None),
        ("100张", 500, None),
        ("一一一一张", 5, None),
    ],
)
def test_number_of_invoices_is_read_from_the_remark(remark: str, people: int, parts: int | None) -> None:
    assert parts_wanted(remark, people) == parts


@pytest.mark.parametrize(
    ("shares", "fault"),
    [
        ([48_000], None),
        ([24_000, 24_000], None),
        ([], "一个订单可开1至20张发票。"),
        ([0, 48_000], "每张发票的金额应大于零。"),
        ([24_000, 24_001], "各张金额合计应为480.00元，现在是480.01元。"),
    ],
)
def test_shares_make_up_what_is_open(shares: list[int], fault: str | None) -> None:
    assert shares_faults(shares, 48_000) == fault


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("240", 24_000),
        ("1,234.50", 123_450),
        ("￥13.58", 1358),
        ("13.580", 1358),
        ("13.585", None),
        ("", None),
        ("NaN", None),
        ("1e400", None),
        ("Infinity", None),
        ("99999999999", None),
        ("一百", None),
    ],
)
def test_amount_is_read_as_people_write_it(text: str, fen: int | None) -> None:
    assert read_fen(text) == fen


@pytest.mark.parametrize(
    ("name", "number"),
    [
        (f"{ONE}.pdf", ONE),
        (f"dzfp_{ONE}_示例公司.ofd", ONE),
        (f"{ONE}1.pdf", None),
        (f"{ONE}_{TWO}.pdf", None),
        ("发票.pdf", None),
    ],
)
def test_number_in_a_file_name(name: str, number: str | None) -> None:
    assert number_in_name(name) == number


ISSUED = Candidate(1, 1, ONE, FIRM, 48_000)
REQUEST = Candidate(2, 2, None, FIRM, 24_000)
FULL = Facts(TWO, FIRM, 24_000, 1358, DAY)
NOT_KNOWN = "没有登记过这个发票号码，文件也没有写明税号、金额和日期：请连同 XML 或 OFD 一起上传。"


@pytest.mark.parametrize(
    ("files", "fits"),
    [
        ([Facts(ONE)], [Fit(1)]),
        ([Facts(ONE, FIRM, 48_000)], [Fit(1)]),
        ([Facts(ONE, OTHER_FIRM)], [Fit(refusal="文件中的购买方纳税人识别号与发票信息不符。")]),
        ([Facts(ONE, FIRM, 48_001)], [Fit(refusal="文件中的价税合计是480.01元，应为480.00元。")]),
        ([Facts()], [Fit(refusal=NO_NUMBER)]),
        ([Facts(TWO)], [Fit(refusal=NOT_KNOWN)]),
        ([FULL], [Fit(2, FULL)]),
        ([FULL, Facts(TWO)], [Fit(2, FULL), Fit(2, FULL)]),  # the XML tells what its PDF does not
        ([Facts(TWO, FIRM, 23_999, 1358, DAY)], [Fit(refusal="没有税号和金额都相符的开票申请。")]),
        ([Facts(TWO, OTHER_FIRM, 24_000, 1358, DAY)], [Fit(refusal="没有税号和金额都相符的开票申请。")]),
    ],
)
def test_files_fit_by_number_or_by_buyer_and_amount(files: list[Facts], fits: list[Fit]) -> None:
    assert match_files(dict(enumerate(files)), [ISSUED, REQUEST]) == dict(enumerate(fits))


def test_requests_of_two_orders_that_look_alike_are_left_to_a_person() -> None:
    twin = Candidate(3, 3, None, FIRM, 24_000)

    [fit] = match_files({0: FULL}, [REQUEST, twin]).values()

    assert fit.refusal == "有多个订单的开票申请与税号和金额相符，请在订单中逐张登记号码后再上传。"


def test_equal_parts_of_one_order_take_one_file_each() -> None:
    other = Facts(ONE, FIRM, 24_000, 1358, DAY)
    parts = [REQUEST, Candidate(3, 2, None, FIRM, 24_000)]

    fits = match_files({0: FULL, 1: other}, parts)

    assert {key: fit.invoice_id for key, fit in fits.items()} == {1: 2, 0: 3}
