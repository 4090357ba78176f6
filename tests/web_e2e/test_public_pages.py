"""The public pages in a real browser: for the eye, the keyboard, a reading machine, an old browser and old people."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from tests.web_e2e.conftest import Lesson

VENDOR: Final = Path(__file__).parent / "vendor" / "axe-core"
AXE: Final = (VENDOR / "axe.min.js").read_text("utf-8")
CHINESE: Final = json.loads((VENDOR / "zh_CN.json").read_text("utf-8"))
TAGS: Final = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATHS: Final = (
    "/",
    "/guide",
    "/licence",
    "/browsers",
    "/trainee/login",
    "/enterprise/login",
    "/verify?number=1",
    "/verify?number=1&name=x",
    "/nowhere",
)
DESKTOP, PHONE = (1440, 900), (390, 844)


@pytest.fixture
def said(page: Page, lesson: Lesson) -> list[str]:
    """What the browser complains about, and whatever it asks of foreign hosts."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    page.on("request", lambda asked: None if asked.url.startswith((lesson.base, "data:")) else heard.append(asked.url))
    return heard


def look(page: Page, lesson: Lesson, path: str, size: tuple[int, int] = DESKTOP, display: str = "") -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    if display:
        page.context.add_cookies([{"name": "display", "value": display, "url": lesson.base}])
    page.goto(f"{lesson.base}{path}")


def violations(page: Page) -> list[tuple[str, list[str]]]:
    page.evaluate(AXE)
    page.evaluate("locale => axe.configure({locale})", CHINESE)
    found: dict[str, Any] = page.evaluate("tags => axe.run({runOnly: tags})", TAGS)
    return [(one["help"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("display", ["", "elder-l"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_axe_finds_nothing(page: Page, lesson: Lesson, path: str, display: str, size: tuple[int, int]) -> None:
    look(page, lesson, path, size, display)

    assert violations(page) == []


@pytest.mark.parametrize("path", PATHS[:-1])
def test_browser_complains_about_nothing(page: Page, lesson: Lesson, said: list[str], path: str) -> None:
    look(page, lesson, path)

    assert said == []


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("display", ["usual-s", "usual-l", "elder-m", "elder-l"])
def test_phone_needs_no_sideways_scrolling(page: Page, lesson: Lesson, path: str, display: str) -> None:
    look(page, lesson, path, PHONE, display)

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


SMALL_TEXT: Final = """() => [...document.querySelectorAll('body *')]
  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.offsetParent)
  .filter(e => !e.matches('.skip, .visually-hidden'))
  .filter(e => { const s = getComputedStyle(e), size = parseFloat(s.fontSize);
                 return size < 18 || parseFloat(s.lineHeight) / size < 1.3 })
  .map(e => e.outerHTML.slice(0, 120))"""
SMALL_TARGETS: Final = """() => [...document.querySelectorAll('button, .btn, .entry, nav a, .foot a, .brand')]
  .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
  .filter(([_, box]) => box.width && (box.width < 59.9 || box.height < 59.9))
  .map(([text, box]) => `${text} ${box.width} x ${box.height}`)"""


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_elder_mode_has_large_text_and_targets(page: Page, lesson: Lesson, path: str, size: tuple[int, int]) -> None:
    look(page, lesson, path, size, "elder-s")

    assert (page.evaluate(SMALL_TEXT), page.evaluate(SMALL_TARGETS)) == ([], [])


def test_elder_mode_is_one_press_away(page: Page, lesson: Lesson, said: list[str]) -> None:
    look(page, lesson, "/guide")

    page.get_by_role("button", name="长辈版").click()
    page.wait_for_selector("html.elder")

    assert (page.url, page.get_by_role("button", name="退出长辈版").count(), said) == (f"{lesson.base}/guide", 1, [])


def test_keyboard_skips_to_the_content(page: Page, lesson: Lesson) -> None:
    look(page, lesson, "/")

    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")

    assert (first, page.evaluate("document.activeElement.id")) == ("跳到主要内容", "main")


def test_focus_is_seen_on_everything_the_keyboard_reaches(page: Page, lesson: Lesson) -> None:
    look(page, lesson, "/")
    unseen = []

    for _ in range(page.locator("a, button").count()):
        page.keyboard.press("Tab")
        if page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") < 2:
            unseen.append(page.evaluate("document.activeElement.outerHTML"))

    assert unseen == []


def test_notice_is_hidden_from_a_browser_that_can(page: Page, lesson: Lesson) -> None:
    look(page, lesson, "/")

    assert not page.is_visible("#old-browser")


def test_notice_is_shown_to_a_browser_without_fetch(page: Page, lesson: Lesson) -> None:
    page.add_init_script("delete window.fetch")

    look(page, lesson, "/")

    assert page.is_visible("#old-browser")


def test_pages_work_without_scripts(browser: Browser, lesson: Lesson) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{lesson.base}/")

    page.get_by_role("button", name="长辈版").click()

    assert page.get_attribute("html", "class") == "elder size-m"
    page.close()


def test_print_leaves_the_frame_away(page: Page, lesson: Lesson) -> None:
    look(page, lesson, "/licence")

    page.emulate_media(media="print")

    assert [page.is_visible(part) for part in (".head", ".foot", "article")] == [False, False, True]
