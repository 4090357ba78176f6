"""The road of the manual in a real browser: 企业登录 → 报名 → 缴费 → 审核 → study is open; and 审核未通过."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from server.clock import SHANGHAI
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.doors import as_trainee, log_in_as_clerk, log_in_as_staff

FIRM: Final = "山东示例建设集团有限公司"
ENROLLED: Final = (("孙丽华", "370104198506120028", "C320210002004"), ("马建军", "370112197909230032", "C320210002005"))
REJECTED: Final = (("高翔", "370102199003050015", "C220210002006"),)


@dataclass
class People:
    """A clerk's and a payment reviewer's browser."""

    clerk: Page
    finance: Page
    base: str


@pytest.fixture
def people(browser: Browser, lesson: Lesson) -> Iterator[People]:
    contexts = [browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}) for _ in range(2)]
    clerk, finance = (context.new_page() for context in contexts)
    log_in_as_clerk(clerk, lesson.base)
    log_in_as_staff(finance, lesson.base, "finance")
    yield People(clerk, finance, lesson.base)
    for context in contexts:
        context.close()


def enrol(page: Page, base: str, names: list[str]) -> str:
    """From the class list to the order; returns the code for the transfer's remark."""
    page.goto(f"{base}/enterprise/classes?kind=C")
    page.get_by_role("link", name="我要报名").click()
    for caption, text in (
        ("地址", "济南市历下区示例路1号"),
        ("电话", "0531-88880000"),
        ("开户银行", "中国农业银行济南示例支行"),
        ("银行账号", "15000001040001234"),
        ("邮箱", "caiwu@example.com"),
    ):
        page.get_by_label(re.compile(caption)).first.fill(text)
    page.get_by_label("电子发票（普通发票）").check()
    for name in names:
        page.get_by_label(f"选择{name}").check()
    page.get_by_role("button", name="提交申请").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("报名确认")
    page.get_by_role("button", name="确认报名").click()
    page.get_by_role("link", name="缴费回执填写").first.click()
    return code_shown(page)


def code_shown(page: Page) -> str:
    """The code in the remark that the page tells to write: 企业名称+人数 and the code."""
    found = re.search(r"\+\d+人\s*([0-9A-Z]{8})", page.locator("main").inner_text())
    assert found is not None, page.locator("main").inner_text()
    return found[1]


def hand_in(page: Page, last_four: str) -> None:
    page.get_by_label(re.compile("户名或个人姓名")).fill(FIRM)
    page.get_by_label(re.compile("卡号")).fill(last_four)
    page.get_by_label(re.compile("缴费时间|缴费日期")).fill(f"{datetime.now(SHANGHAI):%Y-%m-%d}")
    page.get_by_role("button", name="提交回执").click()
    expect(page.locator("#told")).to_contain_text("待审核")


def statement(amount: str, remark: str, folder: Path) -> Path:
    """A 农行 export with one payment in it, as its net bank writes it."""
    text = StringIO()
    rows = csv.writer(text)
    rows.writerow(["账户明细"])
    rows.writerow(["账号:15-000000000000000"])
    rows.writerow(
        ["交易时间", "收入金额", "支出金额", "账户余额", "交易行名", "对方省市", "对方账号", "对方户名", "交易用途"]
    )
    now = f"{datetime.now(SHANGHAI):%Y-%m-%d %H:%M:%S}"
    rows.writerow([now, amount, "", "100000.00", "济南", "山东", "15-000001040001234", FIRM, remark])
    path = folder / "明细.csv"
    path.write_bytes(text.getvalue().encode("gb18030"))
    return path


def bring_in(page: Page, base: str, file: Path) -> None:
    page.goto(f"{base}/admin/statements/new")
    page.get_by_label(re.compile("银行流水文件")).set_input_files(file)
    page.get_by_role("button", name="检查文件").click()
    expect(page.locator("main")).to_contain_text("农业银行")
    page.get_by_role("button", name="导入", exact=True).click()
    expect(page.locator("#told")).to_contain_text("新增 1 行")


def open_case(page: Page, base: str, code: str) -> None:
    page.goto(f"{base}/admin/receipts")
    page.get_by_role("link", name=code).click()


def approve_with_the_row(page: Page, base: str, code: str) -> None:
    """The worker matches what has been imported within seconds; then one key approves."""
    open_case(page, base, code)
    offer = page.locator("#approval").get_by_text("附言写有订单号")
    for _ in range(40):
        if offer.count():
            break
        page.wait_for_timeout(250)
        page.reload()
    expect(offer).to_be_visible()
    page.keyboard.press("a")
    expect(page.locator("main")).to_contain_text("撤销")


def statuses(base: str, identity_number: str, certificate: str) -> list[str]:
    """What the trainee's own client is told by GET /enrolments."""
    enrolments = as_trainee(base, identity_number, certificate, lambda client: client.get("/enrolments"))
    return [enrolment["status"] for enrolment in enrolments.body]


def test_two_people_are_enrolled_paid_for_and_may_study(people: People, tmp_path: Path) -> None:
    clerk, finance, base = people.clerk, people.finance, people.base
    code = enrol(clerk, base, [name for name, _, _ in ENROLLED])
    hand_in(clerk, "1234")
    assert [statuses(base, number, key) for _, number, key in ENROLLED] == [["PENDING"], ["PENDING"]]

    bring_in(finance, base, statement("480.00", f"{FIRM}+2人 {code}", tmp_path))
    approve_with_the_row(finance, base, code)

    assert [statuses(base, number, key) for _, number, key in ENROLLED] == [["STUDYING"], ["STUDYING"]]
    clerk.goto(f"{base}/enterprise/orders")
    expect(clerk.get_by_role("row").filter(has_text=code)).to_contain_text("审核通过")


def test_receipt_sent_back_is_corrected_and_approved(people: People, tmp_path: Path) -> None:
    clerk, finance, base = people.clerk, people.finance, people.base
    code = enrol(clerk, base, [name for name, _, _ in REJECTED])
    hand_in(clerk, "9999")

    open_case(finance, base, code)
    finance.get_by_label(re.compile("未通过原因")).select_option(label="付款户名、账号后四位或缴费日期与到账记录不符")
    finance.get_by_role("button", name="未通过").click()
    clerk.goto(f"{base}/enterprise/orders")
    row = clerk.get_by_role("row").filter(has_text="审核未通过")
    expect(row).to_have_count(1)
    row.get_by_role("link", name="订单申请").click()
    hand_in(clerk, "1234")
    bring_in(finance, base, statement("240.00", f"{FIRM}+1人 {code}", tmp_path))
    approve_with_the_row(finance, base, code)

    assert [statuses(base, number, key) for _, number, key in REJECTED] == [["STUDYING"]]
