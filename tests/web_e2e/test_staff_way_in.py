"""The staff's way in with a second factor, in a real browser."""

from typing import Final

import pyotp
from playwright.sync_api import Page

from tests.web_e2e.conftest import Lesson

PASSWORD: Final = "Demo-2026"


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
