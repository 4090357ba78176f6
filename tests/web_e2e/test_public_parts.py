"""Forms and lists in a real browser, on a small site made of the parts that all audiences use."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web_e2e.test_public_pages import violations

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.web.site"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def clerk(page: Page, base: str) -> Page:
    page.context.add_cookies([{"name": "clerk", "value": "yes", "url": base}])
    return page


@pytest.fixture
def said(page: Page) -> list[str]:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if "Content Security" in message.text else None)
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    return heard


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_axe_finds_nothing_on_form_and_list(clerk: Page, base: str, size: tuple[int, int]) -> None:
    clerk.set_viewport_size({"width": size[0], "height": size[1]})
    clerk.goto(f"{base}/firm/order")
    fresh = violations(clerk)
    clerk.get_by_role("button", name="提交订单").click()
    clerk.wait_for_selector("#summary")
    refused = violations(clerk)
    clerk.goto(f"{base}/firm/list")

    assert (fresh, refused, violations(clerk)) == ([], [], [])


def test_summary_has_the_focus_and_leads_to_the_field(page: Page, base: str) -> None:
    page.goto(f"{base}/order")

    page.get_by_role("button", name="提交订单").click()
    page.wait_for_selector("#summary")
    focused = page.evaluate("document.activeElement.id")
    page.get_by_role("link", name="人数").click()

    assert (focused, page.evaluate("document.activeElement.id")) == ("summary", "people")


def test_double_click_sends_once(page: Page, base: str) -> None:
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(asked.url) if asked.method == "POST" else None)
    page.goto(f"{base}/order")

    page.get_by_role("button", name="提交订单").dblclick()
    page.wait_for_selector("#summary")

    assert len(sent) == 1


def test_list_turns_pages_and_back_without_loading_anew(clerk: Page, base: str, said: list[str]) -> None:
    clerk.goto(f"{base}/firm/list")
    clerk.evaluate("window.kept = true")

    clerk.get_by_role("link", name="第 2 页").click()
    expect(clerk.get_by_text("企业051")).to_be_visible()
    address = clerk.url
    kept = clerk.evaluate("window.kept")
    clerk.go_back()
    expect(clerk.get_by_text("企业001")).to_be_visible()

    assert (address, kept, clerk.locator("header.head").count(), said) == (
        f"{base}/firm/list?sort=number&order=asc&page=2",
        True,
        1,
        [],
    )


def test_list_is_sorted_and_filtered_in_place(clerk: Page, base: str) -> None:
    clerk.goto(f"{base}/firm/list")

    clerk.get_by_label("奇偶").select_option("even")
    expect(clerk.locator("#list")).to_contain_text("共 61 条")
    clerk.get_by_role("link", name="序号").click()
    expect(clerk.locator("tbody tr").first).to_contain_text("企业122")

    assert clerk.url == f"{base}/firm/list?parity=even&sort=number&order=desc"


def test_export_is_a_file(clerk: Page, base: str) -> None:
    clerk.goto(f"{base}/firm/list")

    with clerk.expect_download() as download:
        clerk.get_by_role("link", name="导出 Excel").click()

    assert download.value.suggested_filename == "企业列表.xlsx"


def test_session_that_ends_sends_htmx_to_the_login(clerk: Page, base: str) -> None:
    clerk.goto(f"{base}/firm/list")
    clerk.context.clear_cookies()

    clerk.get_by_role("link", name="第 2 页").click()
    clerk.wait_for_url(f"{base}/firm/login?next=**")

    assert clerk.get_by_role("heading", name="找不到这个页面").count() == 1


def test_lost_network_is_told(clerk: Page, base: str) -> None:
    clerk.goto(f"{base}/firm/list")
    clerk.context.set_offline(True)

    clerk.get_by_role("link", name="第 2 页").click()
    expect(clerk.locator("#told [role=alert]")).to_have_text("网络不通，请检查网络后再试。")

    assert clerk.get_by_text("企业001").is_visible()
