"""The public pages over HTTP: what they say, that their links lead somewhere, and how elder mode is kept."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server import settings
from server.settings import Settings
from tests.web.site import Browser, browsing

PAGES = ("/", "/guide", "/licence", "/browsers", "/trainee/login", "/enterprise/login", "/verify")


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    async with browsing(settings.load()) as found:
        yield found


@pytest.mark.parametrize("path", PAGES)
async def test_page_is_served(browser: Browser, path: str) -> None:
    answer, head = await browser.get(path), await browser.call("HEAD", path)

    assert (answer.status, answer.text.count("<h1>"), head.status, head.body) == (200, 1, 200, b"")


@pytest.mark.parametrize("path", PAGES)
async def test_every_link_leads_somewhere(browser: Browser, path: str) -> None:
    text = (await browser.get(path)).text
    linked = set(re.findall(r'(?:href|src|action)="(/[^"]*)"', text)) - {"/display"}

    statuses = {address: (await browser.get(address.replace("&amp;", "&"))).status for address in linked}

    assert {address: status for address, status in statuses.items() if status != 200} == {}
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(re.findall(r'id="([^"]+)"', text))


@pytest.mark.parametrize("path", PAGES)
async def test_page_asks_no_foreign_host_for_anything(browser: Browser, path: str) -> None:
    text = (await browser.get(path)).text

    assert re.findall(r'(?:src|action)="(?:https?:)?//[^"]*"', text) == []


async def test_home_says_who_enters_where(browser: Browser) -> None:
    text = (await browser.get("/")).text

    assert re.findall(r'<a class="entry[^"]*" href="([^"]+)"><strong>([^<]+)', text) == [
        ("/enterprise/login", "企业登录"),
        ("/trainee/login", "学员登录"),
        ("/guide", "服务指南"),
        ("/verify", "合格证明查询"),
    ]
    assert re.findall(r"</span>([^<]+)</li>", text) == ["学习报名", "缴费汇款", "在线学习", "合格结业"]


@pytest.mark.parametrize("path", PAGES)
async def test_help_phone_of_the_settings_is_on_every_page(path: str) -> None:
    async with browsing(settings.load(site={"help_phone": "0531-12345", "icp": "鲁ICP备1号"})) as browser:
        text = (await browser.get(path)).text

    assert ("0531-12345" in text, "鲁ICP备1号" in text, "0532" in text) == (True, True, False)


async def test_licence_tells_its_version(browser: Browser) -> None:
    text = (await browser.get("/licence")).text

    assert ("版本 2026-01" in text, text.count("<h2>")) == (True, 9)


async def test_browser_notice_is_the_manuals(browser: Browser) -> None:
    text = (await browser.get("/")).text

    notice = text[text.index('id="old-browser"') :][:400]
    assert "本系统不支持 IE 及其他兼容模式的浏览器" in notice
    assert "360 浏览器（极速模式）" in notice


async def choose(browser: Browser, **choice: str) -> tuple[int, str]:
    token = (await browser.get("/guide")).token
    answer = await browser.post("/display", {"csrf_token": token, "next": "/guide", **choice})
    return answer.status, answer.headers.get("Location", "")


async def shown(browser: Browser) -> str:
    found = re.search(r'<html lang="zh-CN" class="([^"]*)"', (await browser.get("/guide")).text)
    return found[1] if found else ""


async def test_elder_mode_is_kept_until_it_is_left(browser: Browser) -> None:
    first, answer = await shown(browser), await choose(browser, elder="on")
    then = await shown(browser)
    await choose(browser, elder="off")

    assert (first, answer, then, await shown(browser)) == ("size-m", (303, "/guide"), "elder size-m", "size-m")


async def test_size_of_text_is_kept_beside_elder_mode(browser: Browser) -> None:
    await choose(browser, elder="on")
    await choose(browser, size="l")

    assert await shown(browser) == "elder size-l"


@pytest.mark.parametrize("choice", [{"size": "huge"}, {"elder": "maybe"}, {}])
async def test_unknown_choice_changes_nothing(browser: Browser, choice: dict[str, str]) -> None:
    answer = await choose(browser, **choice)

    assert (answer, await shown(browser)) == ((303, "/guide"), "size-m")


@pytest.mark.parametrize("cookie", ["elder", "elder-xxl", "-", "é", "elder-m-l"])
async def test_damaged_cookie_is_read_as_usual_size(browser: Browser, cookie: str) -> None:
    browser.cookies["display"] = cookie

    assert (await shown(browser)).endswith("size-m")


async def test_display_leads_to_this_site_only(browser: Browser) -> None:
    assert await choose(browser, size="l", next="//evil.example/") == (303, "/")


async def test_display_without_token_is_refused(browser: Browser) -> None:
    answer = await browser.post("/display", {"size": "l"})

    assert (answer.status, browser.cookies.get("display")) == (403, None)


def test_licence_of_a_version_without_text_is_refused_by_the_settings() -> None:
    with pytest.raises(ValueError, match="licence_version"):
        settings.load(site={"licence_version": "../../base"})


def test_settings_name_a_licence_that_is_there() -> None:
    chosen: Settings = settings.load()

    assert (
        settings.CONFIG_FOLDER.parent / f"admin_templates/site/licence/{chosen.site.licence_version}.html"
    ).is_file()


@pytest.mark.parametrize(
    ("query", "heading"),
    [
        ("", None),
        ("?number=%20%20", None),
        ("?number=HG2026-001", None),
    ],
)
async def test_certificate_that_does_not_exist_is_not_found(browser: Browser, query: str, heading: str | None) -> None:
    answer = await browser.get(f"/verify{query}")

    found = re.search(r'<h2 id="answer">([^<]+)</h2>', answer.text)
    assert (answer.status, found and found[1]) == (200, heading)
