"""The door in a real browser: found by code, let in, and without a network kept in the phone until there is one."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Thread
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from server import runtime, settings
from server.enrolment.models import Enrolment
from server.sittings.models import Registration
from server.sittings.rules import RegistrationStatus
from tests.factories import make_place, make_sitting
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.test_public_pages import PHONE, violations
from tests.web_e2e.test_staff_way_in import log_in

HOUR_MS: Final = 3_600_000


@dataclass
class Door:
    page: Page
    sitting_id: int
    tickets: list[str]
    tokens: list[str]
    lesson: Lesson

    def find(self, code: str) -> None:
        self.page.get_by_label("准考证二维码或准考证号").fill(code)
        self.page.get_by_role("button", name="查找").click()

    def let_in(self, code: str) -> None:
        self.find(code)
        self.page.get_by_role("button", name="身份证核对无误，签到").click()

    def statuses(self) -> list[RegistrationStatus]:
        return _in_thread(self.lesson, self.sitting_id)[2]


async def _room(lesson: Lesson, sitting_id: int) -> tuple[list[str], list[str], list[RegistrationStatus], int]:
    """Made the first time; of three people of the demo."""
    async with runtime.opened(settings.load(data_dir=lesson.data_dir)):
        if not sitting_id:
            now = int(time.time() * 1000)
            sitting = await make_sitting(
                number="202501001", city_code="370100", seats=3, sign_up_from_ms=now - 3 * HOUR_MS,
                sign_up_until_ms=now - 2, starts_ms=now - 1, ends_ms=now + HOUR_MS,
            )  # fmt: skip
            for enrolment in await Enrolment.all().order_by("id").limit(3):
                await make_place(sitting, enrolment)
            sitting_id = sitting.id
        rows = await Registration.filter(sitting_id=sitting_id).order_by("seat")
        tickets, tokens = [row.ticket_number or "" for row in rows], [row.token or "" for row in rows]
        return tickets, tokens, [row.status for row in rows], sitting_id


def _in_thread(lesson: Lesson, sitting_id: int = 0) -> tuple[list[str], list[str], list[RegistrationStatus], int]:
    """Playwright has a loop running in this one."""
    found: list[tuple[list[str], list[str], list[RegistrationStatus], int]] = []
    thread = Thread(target=lambda: found.append(asyncio.run(_room(lesson, sitting_id))))
    thread.start()
    thread.join()
    return found[0]


@pytest.fixture(scope="module")
def door(browser: Browser, lesson: Lesson) -> Iterator[Door]:
    tickets, tokens, _, sitting_id = _in_thread(lesson)
    context = browser.new_context(locale="zh-CN", viewport={"width": PHONE[0], "height": PHONE[1]})
    page = context.new_page()
    log_in(page, lesson, "academic")
    page.goto(f"{lesson.base}/admin/check-in")
    page.get_by_text("济南第一考场").click()
    yield Door(page, sitting_id, tickets, tokens, lesson)
    context.close()


def test_found_by_number_and_let_in(door: Door) -> None:
    expect(door.page.locator("[data-expected]")).to_have_text("3")

    door.let_in(door.tickets[0])

    expect(door.page.get_by_text("请下一位考生")).to_be_visible()
    expect(door.page.locator("[data-arrived]")).to_have_text("1")
    expect(door.page.locator("[data-pending]")).to_be_hidden()
    assert door.statuses() == [
        RegistrationStatus.CHECKED_IN,
        RegistrationStatus.SIGNED_UP,
        RegistrationStatus.SIGNED_UP,
    ]
    assert violations(door.page) == []


def test_code_of_nobody(door: Door) -> None:
    door.find("2019110149999")

    expect(door.page.get_by_text("本考场没有这个准考证")).to_be_visible()


def test_without_a_network_the_phone_keeps_it_and_sends_it_once(door: Door) -> None:
    door.page.context.set_offline(True)
    door.let_in(door.tokens[1])
    door.let_in(door.tickets[2])
    expect(door.page.locator("[data-pending]")).to_have_text("，待上传 2")
    expect(door.page.locator("[data-net]")).to_contain_text("没有网络")
    assert door.statuses()[1:] == [RegistrationStatus.SIGNED_UP] * 2

    door.page.context.set_offline(False)

    expect(door.page.locator("[data-pending]")).to_be_hidden(timeout=15_000)
    assert door.statuses() == [RegistrationStatus.CHECKED_IN] * 3
    door.find(door.tickets[2])
    expect(door.page.get_by_role("button", name="身份证核对无误，签到")).to_have_count(0)


def test_journal_outlives_a_reload(door: Door) -> None:
    """Sent again after an answer that was lost: nothing is doubled."""
    key = f"door-journal-{door.sitting_id}"
    door.page.evaluate(
        """([id, key]) => {
          const place = JSON.parse(localStorage.getItem(`door-list-${id}`))[0].id;
          localStorage.setItem(key, JSON.stringify({ [place]: Date.now() }));
        }""",
        [door.sitting_id, key],
    )

    door.page.reload()

    expect(door.page.locator("[data-arrived]")).to_have_text("3")
    door.page.wait_for_function("(key) => localStorage.getItem(key) === '{}'", arg=key)
    assert door.statuses() == [RegistrationStatus.CHECKED_IN] * 3


def test_list_is_forgotten_when_the_door_closes(door: Door) -> None:
    door.page.get_by_role("button", name="结束签到，清除本机名单").click()

    door.page.wait_for_url("**/admin/check-in")
    assert door.page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('door-'))") == []
