"""Invoice block, mailing block and receipt as tables: what is refused, and the limits in GBK bytes."""

from dataclasses import replace
from datetime import date

import pytest

from server.enrolment.rules import (
    InvoiceKind,
    Mailing,
    Receipt,
    invoice_faults,
    mailing_faults,
    receipt_faults,
    taxpayer_warning,
    tidied,
)
from tests.enrolment.conftest import INVOICE

DISTRICTS = {"济南市": ("历下区", "市中区"), "青岛市": ("市南区",)}
MAILING = Mailing("山东示例建设集团有限公司", "济南市", "历下区", "示例路1号3楼", "陈会计", "13800138000")
TODAY = date(2026, 11, 24)
RECEIPT = Receipt("山东示例建设集团有限公司", "1234", TODAY)


def test_good_blocks_have_no_faults() -> None:
    assert (invoice_faults(INVOICE, full_block=True), mailing_faults(MAILING, DISTRICTS)) == ({}, {})


@pytest.mark.parametrize(
    ("field", "text", "good"),
    [
        ("kind", "81", True),
        ("kind", "", False),
        ("kind", "85", False),
        ("title", "", False),
        ("title", "中" * 50, True),
        ("title", "中" * 50 + "a", False),
        ("title", "㛃" * 25, True),  # outside GBK: four bytes
        ("title", "㛃" * 25 + "a", False),
        ("title", "阿卜杜拉·买买提𬭎建筑队", True),
        ("title", "<b>公司</b>", False),
        ("title", "公司\n二行", False),
        ("title", "公\u200b司", False),
        ("title", "=1+1有限公司", True),  # made safe where it is exported
        ("taxpayer_number", "", False),
        ("taxpayer_number", "91370100MA0000015E", False),
        ("taxpayer_number", "370102800101001", True),
        ("taxpayer_number", "12345678901234567", True),
        ("taxpayer_number", "1" * 19, True),
        ("taxpayer_number", "1" * 20, True),
        ("taxpayer_number", "1" * 16, False),
        ("taxpayer_number", "1" * 14, False),
        ("taxpayer_number", "1" * 21, False),
        ("email", "", False),
        ("email", "caiwu", False),
        ("email", "cai wu@example.com", False),
        ("phone", "", False),
        ("phone", "0531-8", False),
        ("phone", "（0531）8888000", True),
        ("phone", "0531-88880000转", False),
        ("phone", "1" * 20, True),
        ("phone", "1" * 21, False),
        ("account", "", False),
        ("account", "1", True),
        ("account", "1" * 50, True),
        ("account", "1" * 51, False),
        ("account", "6.228E+18", False),
        ("remark", "", True),
        ("remark", "张" * 200, True),
        ("remark", "张" * 201, False),
    ],
)
def test_invoice_field(field: str, text: str, good: bool) -> None:
    faults = invoice_faults(replace(INVOICE, **{field: text}), full_block=True)

    assert set(faults) == (set() if good else {field})


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [("address", "phone", 100 - len(INVOICE.phone)), ("bank", "account", 100 - len(INVOICE.account))],
)
def test_two_fields_share_a_hundred_bytes(first: str, second: str, left: int) -> None:
    fits, exceeds = (replace(INVOICE, **{first: "a" * length}) for length in (left, left + 1))

    assert (set(invoice_faults(fits, full_block=True)), set(invoice_faults(exceeds, full_block=True))) == (
        set(),
        {first},
    )


def test_address_and_bank_may_be_left_out_where_the_law_is_enough() -> None:
    bare = replace(INVOICE, address="", phone="", bank="", account="")

    assert (invoice_faults(bare, full_block=False), set(invoice_faults(bare, full_block=True))) == (
        {},
        {"address", "phone", "bank", "account"},
    )


def test_blocks_are_tidied() -> None:
    typed = replace(INVOICE, title=" 公司 ", taxpayer_number="９１３７０１００ma0000015d", account="６２２８ 4800")

    assert tidied(typed) == replace(INVOICE, title="公司", taxpayer_number="91370100MA0000015D", account="6228 4800")
    assert tidied(replace(MAILING, mobile="+86 138-0013-8000")) == MAILING


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("company", ""),
        ("company", "中" * 51),
        ("city", ""),
        ("city", "郑州市"),
        ("district", "市南区"),
        ("district", ""),
        ("address", ""),
        ("address", "中" * 101),
        ("recipient", "<陈>"),
        ("recipient", "中" * 26),
        ("mobile", "12800138000"),
        ("mobile", ""),
    ],
)
def test_mailing_field_is_refused(field: str, text: str) -> None:
    assert set(mailing_faults(replace(MAILING, **{field: text}), DISTRICTS)) == {field}


def test_rare_taxpayer_numbers_are_warned_of() -> None:
    assert taxpayer_warning("91370100MA0000015D") is None
    assert taxpayer_warning("1" * 15) == "纳税人识别号为15位，与统一社会信用代码的18位不同，请再次核对。"


def test_kinds_are_named_as_on_the_invoice() -> None:
    assert [kind.label for kind in InvoiceKind] == ["电子发票（增值税专用发票）", "电子发票（普通发票）"]


@pytest.mark.parametrize(
    ("receipt", "faulty"),
    [
        (RECEIPT, set()),
        (replace(RECEIPT, payer=""), {"payer"}),
        (replace(RECEIPT, payer="中" * 50), set()),
        (replace(RECEIPT, payer="中" * 51), {"payer"}),
        (replace(RECEIPT, payer="<公司>"), {"payer"}),
        (replace(RECEIPT, last_four="123"), {"last_four"}),
        (replace(RECEIPT, last_four="12345"), {"last_four"}),
        (replace(RECEIPT, last_four="12a4"), {"last_four"}),
        (replace(RECEIPT, paid_on=date(2026, 11, 25)), {"paid_on"}),
        (replace(RECEIPT, paid_on=date(2026, 11, 20)), set()),
        (replace(RECEIPT, paid_on=date(2025, 11, 20)), set()),
        (replace(RECEIPT, paid_on=date(2025, 11, 19)), {"paid_on"}),
    ],
)
def test_receipt(receipt: Receipt, faulty: set[str]) -> None:
    assert set(receipt_faults(receipt, confirmed_on=date(2026, 11, 20), today=TODAY)) == faulty


def test_receipt_is_tidied() -> None:
    assert Receipt(" 公司 ", "１２ ３４", TODAY).tidied() == Receipt("公司", "1234", TODAY)
