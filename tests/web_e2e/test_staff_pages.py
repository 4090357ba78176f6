"""The staff's pages in a real browser: the way in with a second factor, then every page for the eye and axe."""

from collections.abc import Iterator
from typing import Final

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.web_e2e.conftest import Lesson
from tests.web_e2e.test_public_pages import DESKTOP, PHONE, look, violations

PASSWORD: Final = "Demo-2026"
PATHS: Final = {
    "admin": ("/admin", "/admin/account", "/admin/account/password", "/admin/account/second-factor", "/admin/staff",
              "/admin/staff/new", "/admin/staff/1", "/admin/code", "/admin/unlock", "/admin/login"),
    "support": ("/admin/renewals", "/admin/enterprises", "/admin/enterprises/1", "/admin/enterprises/1/people",
                "/admin/enterprises/1/reset", "/admin/trainees", "/admin/trainees/1", "/admin/trainees/1/identity",
                "/admin/trainees/1/reset"),
    "academic": ("/admin/changes", "/admin/enrolments/1/refund", "/admin/enrolments/1/swap",
                 "/admin/enrolments/1/move", "/admin/blueprints", "/admin/blueprints/3",
                 "/admin/blueprints/3/sample", "/admin/question-reports", "/admin/question-reports/1",
                 "/admin/attempts", "/admin/incidents", "/admin/incidents/new", "/admin/incidents/new?q=x",
                 "/admin/sittings", "/admin/sittings/new", "/admin/sittings/1", "/admin/sittings/1/edit",
                 "/admin/sittings/1/seats", "/admin/sittings/1/cancel", "/admin/sittings/1/scores", "/admin/check-in",
                 "/admin/check-in/1"),
    "reviewer1": ("/admin/references", "/admin/study-photos", "/admin/reviews", "/admin/reviews/wall",
                  "/admin/appeals"),
    "teacher": ("/admin/inquiries", "/admin/inquiries/1", "/admin/inquiries/2"),
    "authority": ("/admin/reports", "/admin/reports?status=LANDED", "/admin/reports/1", "/admin/reports/1/revoke",
                  "/admin/reports/batches/1", "/admin/reports/batches/1/receipt", "/admin/certificates"),
    "auditor": ("/admin/log",),
}  # fmt: skip


def log_in(page: Page, lesson: Lesson, username: str) -> None:
    page.goto(f"{lesson.base}/admin/login")
    page.get_by_label("用户名").fill(username)
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录", exact=True).click()


def set_up(page: Page) -> str:
    """The telephone takes the secret and says its code, which is given."""
    code = pyotp.TOTP(page.locator("figcaption code").inner_text().replace(" ", "")).now()
    page.get_by_label("验证码").fill(code)
    page.get_by_role("button", name="完成设置").click()
    return code


@pytest.fixture(scope="module")
def contexts(browser: Browser, lesson: Lesson) -> Iterator[dict[str, BrowserContext]]:
    """Everybody logged in, each in a browser of their own."""
    made = {username: browser.new_context(locale="zh-CN") for username in PATHS}
    for username, context in made.items():
        page = context.new_page()
        log_in(page, lesson, username)
        page.close()
    yield made
    for context in made.values():
        context.close()


def test_way_in_out_and_in_again(page: Page, lesson: Lesson) -> None:
    log_in(page, lesson, "finance")
    titles = [page.title()]
    page.get_by_role("link", name="我的账号").first.click()
    page.get_by_role("link", name="设置二次验证").click()
    taken = set_up(page)
    codes = page.locator(".recovery-codes code").all_inner_texts()
    page.get_by_role("link", name="我已保存，继续").click()
    titles.append(page.title())
    page.get_by_role("button", name="退出登录").click()
    log_in(page, lesson, "finance")
    titles.append(page.title())
    page.get_by_label("验证码").fill(taken)
    page.get_by_role("button", name="验证并进入").click()
    refused = page.locator("#summary").inner_text()
    page.get_by_label("验证码").fill(codes[0])
    page.get_by_role("button", name="验证并进入").click()
    titles.append(page.title())

    names = ("工作台", "我的账号", "二次验证", "工作台")
    assert (titles, len(codes)) == ([f"{name} - 安管网教" for name in names], 10)
    assert "已使用过" in refused


@pytest.mark.parametrize(("username", "path"), [(who, path) for who, paths in PATHS.items() for path in paths])
@pytest.mark.parametrize(("size", "display"), [(DESKTOP, ""), (PHONE, ""), (DESKTOP, "elder-l"), (PHONE, "elder-l")])
def test_page_is_for_everybody(
    contexts: dict[str, BrowserContext], lesson: Lesson, username: str, path: str, size: tuple[int, int], display: str
) -> None:
    page = contexts[username].new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    look(page, lesson, path, size, display or "usual-m")

    found = (violations(page), heard, page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0)
    page.close()
    assert found == ([], [], True)
