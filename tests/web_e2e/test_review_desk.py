"""The review desk in a real browser: keys, the next page fetched ahead, and no photograph logged that nobody saw."""

import asyncio
from collections.abc import Iterator
from threading import Thread
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from server import runtime, settings
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus
from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from tests.factories import SEALED, make_attempt, make_review_case
from tests.live import jpeg
from tests.review.desk import add_photo
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.test_public_pages import DESKTOP, PHONE, look, violations
from tests.web_e2e.test_staff_way_in import log_in

REVIEWS: Final = "/admin/reviews"
CASES: Final = 3


async def _make_cases(lesson: Lesson) -> None:
    """Exams of the demo's people, with three photographs each, the second the worst."""
    async with runtime.opened(settings.load(data_dir=lesson.data_dir)) as opened:
        for place, enrolment in enumerate(await Enrolment.all().order_by("id").limit(CASES)):
            await Enrolment.filter(id=enrolment.id).update(status=EnrolmentStatus.EXAM_REVIEW)
            attempt = await make_attempt(enrolment, **(SEALED | {"status": AttemptStatus.IN_REVIEW}))
            for number in range(3):
                flags = [SnapshotFlag.MULTI_FACE] if number == 1 else []
                status = SnapshotStatus.FLAGGED if flags else SnapshotStatus.COMPARED
                key = f"snapshots/desk-{place}-{number}.jpg"
                unique = {"challenge": f"desk-{place}-{number}", "sha256": f"desk{place}{number}".rjust(64, "0")}
                await add_photo(attempt, key=key, flags=flags, status=status, **unique)
                await opened.store.put(key, jpeg(), "image/jpeg")
            await make_review_case(attempt, risk=100 - place)


def _in_thread(lesson: Lesson) -> None:
    """Playwright has a loop running in this one."""
    faults: list[BaseException] = []

    def work() -> None:
        try:
            asyncio.run(_make_cases(lesson))
        except BaseException as fault:
            faults.append(fault)

    thread = Thread(target=work)
    thread.start()
    thread.join()
    if faults:
        raise faults[0]


@pytest.fixture(scope="module")
def desk(browser: Browser, lesson: Lesson) -> Iterator[Page]:
    """A reviewer of the province before three exams."""
    _in_thread(lesson)
    page = browser.new_page(locale="zh-CN", viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    log_in(page, lesson, "reviewer1")
    yield page
    page.close()


def begin(page: Page, lesson: Lesson) -> None:
    page.goto(f"{lesson.base}{REVIEWS}?city=ALL")
    page.locator("a.row-link").first.click()
    expect(page.get_by_text("由您审核至")).to_be_visible()


def large(page: Page) -> str | None:
    return page.locator("[data-frame]:not([hidden])").get_attribute("data-frame")


@pytest.mark.parametrize(("size", "display"), [(DESKTOP, ""), (PHONE, ""), (DESKTOP, "elder-l"), (PHONE, "elder-l")])
@pytest.mark.parametrize("path", [f"{REVIEWS}/1", f"{REVIEWS}/1/fail", f"{REVIEWS}/wall"])
def test_pages_are_for_everybody(desk: Page, lesson: Lesson, path: str, size: tuple[int, int], display: str) -> None:
    look(desk, lesson, path, size, display or "usual-m")

    assert (violations(desk), desk.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0) == ([], True)


def test_arrows_walk_through_the_photographs_from_the_worst(desk: Page, lesson: Lesson) -> None:
    desk.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    begin(desk, lesson)

    found = [large(desk)]
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"):
        desk.keyboard.press(key)
        found.append(large(desk))

    assert found == ["2", "3", "3", "2", "1"]


def test_digit_opens_the_box_with_its_reason_and_fails_nobody(desk: Page, lesson: Lesson) -> None:
    begin(desk, lesson)
    sent: list[str] = []
    desk.on("request", lambda request: sent.append(request.method))

    desk.keyboard.press("3")

    expect(desk.get_by_label("照片中出现无关人员")).to_be_checked()
    expect(desk.get_by_role("button", name="建议不通过")).to_be_visible()
    assert "POST" not in sent


def test_pass_shows_the_next_which_was_fetched_ahead_and_undo_comes_back(desk: Page, lesson: Lesson) -> None:
    begin(desk, lesson)
    first = desk.url
    desk.wait_for_load_state("networkidle")
    asked: list[str] = []
    desk.on("request", lambda request: asked.append(f"{request.method} {request.url.removeprefix(lesson.base)}"))

    desk.locator("[data-after-photo]:not([disabled])").wait_for()
    desk.keyboard.press("p")
    desk.keyboard.press("p")
    expect(desk.locator("#just-done")).to_contain_text("通过")
    desk.wait_for_load_state("networkidle")
    second, passes = desk.url, [one for one in asked if one.endswith("/pass")]
    following = second.removeprefix(lesson.base)
    photos = [place for place, one in enumerate(asked) if "/admin/photos/" in one]

    assert (second != first, len(passes)) == (True, 1)
    assert f"GET {following}" not in asked  # it lay ready
    assert min(photos) > asked.index(passes[0])
    desk.keyboard.press("u")
    expect(desk.locator("#told")).to_contain_text("已撤销")
    assert desk.url == first
