"""Enrolment and payment by keyboard and for a reading machine; what the scripts add."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from server.web.assets import FOLDER as STATIC
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.doors import log_in_as_clerk
from tests.web_e2e.test_public_pages import look, violations


@pytest.fixture(scope="module")
def clerk(browser: Browser, lesson: Lesson) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    log_in_as_clerk(page, lesson.base)
    yield page
    context.close()


@pytest.fixture
def form(clerk: Page, lesson: Lesson) -> Page:
    """The application to the class for C, with several people to choose from."""
    look(clerk, lesson, "/enterprise/classes/3/apply", display="usual-m")
    return clerk


def test_all_that_are_shown_are_chosen_at_once(form: Page) -> None:
    form.get_by_label("全选").check()
    boxes = form.locator("input[name=people]")

    assert boxes.count() == form.locator("input[name=people]:checked").count() > 0
    expect(form.locator("[data-tally]")).to_contain_text(f"已选择 {boxes.count()} 人")


def test_person_is_found_in_the_list_and_the_choice_is_kept(form: Page) -> None:
    form.get_by_label("全选").check()
    chosen = form.locator("input[name=people]:checked").count()
    form.get_by_label("在名单中查找").fill("无此人")

    assert form.locator("tbody:visible").count() == 0
    expect(form.locator("[data-tally]")).to_have_text(f"名单中显示 0 人，已选择 {chosen} 人")


def test_enter_in_the_search_sends_nothing(form: Page) -> None:
    form.get_by_label("在名单中查找").press("Enter")

    expect(form.get_by_role("heading", level=1)).to_have_text("报名申请")
    assert form.locator("#summary").count() == 0


def test_refused_form_leads_to_the_field_by_keyboard(form: Page) -> None:
    form.get_by_label("银行账号").fill("1.5E+18")
    form.get_by_role("button", name="提交申请").click()
    form.get_by_role("link", name="科学计数法").click()

    assert form.evaluate("document.activeElement.id") == "account"
    assert violations(form) == []


def test_confirmation_page_is_fit_for_a_reading_machine(form: Page) -> None:
    for name, text in (
        ("address", "济南市历下区示例路1号"),
        ("phone", "0531-88880000"),
        ("bank", "中国农业银行济南示例支行"),
        ("account", "15000001040001234"),
        ("email", "caiwu@example.com"),
    ):
        form.fill(f"#{name}", text)
    form.get_by_label("电子发票（普通发票）").check()
    form.locator("input[name=people]").first.check()
    form.get_by_role("button", name="提交申请").click()

    expect(form.get_by_role("heading", level=1)).to_have_text("报名确认")
    assert violations(form) == []


def test_districts_follow_the_city(clerk: Page, lesson: Lesson) -> None:
    """With a page of its own: the demo asks for no address."""
    look(clerk, lesson, "/guide")
    districts = "".join(
        f"<optgroup label='{city}'><option value='{city}/{name}'>{name}</option></optgroup>"
        for city, name in (("济南市", "市中区"), ("枣庄市", "市中区"), ("枣庄市", "薛城区"))
    )
    clerk.evaluate(
        "html => { document.querySelector('main').innerHTML = html; }",
        "<select id='c' data-city='d'><option value=''>市</option><option>济南市</option><option>枣庄市</option>"
        "</select>"
        f"<select id='d'><option value=''>区县</option>{districts}</select>",
    )
    clerk.evaluate(f"() => {{ {(STATIC / 'js' / 'enrolment.js').read_text('utf-8')} }}")
    clerk.select_option("#c", "枣庄市")
    clerk.select_option("#d", "枣庄市/薛城区")
    shown = clerk.locator("#d option").all_inner_texts()
    clerk.select_option("#c", "济南市")

    assert (shown, clerk.input_value("#d")) == (["区县", "市中区", "薛城区"], "")
