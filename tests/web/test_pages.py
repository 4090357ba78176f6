"""Pages: who may see them, how refusals look to people, and that every template loads."""

import hashlib
import json
from datetime import date

import pytest
from jinja2 import UndefinedError

from server import settings
from server.web.assets import assets
from server.web.rendering import local_path
from server.web.templates import (
    FOLDER,
    category,
    credits_of,
    day,
    environment,
    identity,
    invoice_kind,
    mobile,
    moment,
    tail,
    yuan,
)
from tests.web.site import BROWSER, REFUSALS, Browser

TEMPLATES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.html"))


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_loads(name: str) -> None:
    assert environment(settings.load()).get_template(name)


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_has_no_inline_script_or_style(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")

    assert [word for word in (" style=", "<style", " onclick=", "<script>", "javascript:") if word in text] == []


def test_undefined_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment(settings.load()).from_string("{{ nobody }}").render()


@pytest.mark.parametrize("status", [status for status in REFUSALS if status != 500])
async def test_refusal_is_a_page_for_people(browser: Browser, status: int) -> None:
    answer = await browser.get(f"/refusal/{status}")

    assert (answer.status, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert "<h1>" in answer.text
    assert "请告知编号：<code>" in answer.text


async def test_fault_is_a_page_that_tells_nothing_personal(browser: Browser) -> None:
    answer = await browser.get("/refusal/500")

    assert (answer.status, "系统出了问题" in answer.text, "370102" in answer.text) == (500, True, False)


async def test_request_number_of_the_page_is_the_proxys(browser: Browser) -> None:
    answer = await browser.get("/refusal/409", {"x-request-id": "from-nginx-1"})

    assert "<code>from-nginx-1</code>" in answer.text


async def test_missing_page_and_wrong_method_are_pages(browser: Browser) -> None:
    missing, wrong = await browser.get("/nowhere"), await browser.call("DELETE", "/guide")

    assert (missing.status, "找不到这个页面" in missing.text) == (404, True)
    assert (wrong.status, "不支持这种操作方式" in wrong.text) == (405, True)


@pytest.mark.parametrize(("path", "accept"), [("/nowhere", "*/*"), ("/api/v1/nowhere", BROWSER["accept"])])
async def test_programs_get_problem_json(browser: Browser, path: str, accept: str) -> None:
    answer = await browser.get(path, {"accept": accept})

    assert (answer.status, answer.headers["content-type"]) == (404, "application/problem+json")


async def test_waiting_time_is_told_in_the_header(browser: Browser) -> None:
    answer = await browser.get("/refusal/429")

    assert answer.headers["Retry-After"] == "30"


async def test_htmx_gets_a_refusal_where_messages_go(browser: Browser) -> None:
    answer = await browser.get("/refusal/409", {"hx-request": "true", "accept": "*/*"})

    assert (answer.status, answer.headers["HX-Retarget"], "<html" in answer.text) == (409, "#told", False)


async def test_stranger_is_sent_to_the_login_and_back(browser: Browser) -> None:
    answer = await browser.get("/firm/list?q=%E9%9D%92&page=2")

    assert (answer.status, answer.headers["Location"]) == (
        303,
        "/firm/login?next=/firm/list%3Fq%3D%25E9%259D%2592%26page%3D2",
    )


async def test_stranger_of_htmx_is_sent_as_a_whole(browser: Browser) -> None:
    answer = await browser.get("/firm/list", {"hx-request": "true"})

    assert (answer.status, answer.headers["HX-Redirect"]) == (401, "/firm/login")


async def test_visitor_is_greeted_and_finds_the_menu(browser: Browser) -> None:
    answer = await browser.get("/firm/list", {"x-clerk": "yes"})

    assert "欢迎您：<strong>示例公司</strong>" in answer.text
    assert '<a href="/firm/list" aria-current="page">列表</a>' in answer.text
    assert 'action="/firm/logout"' in answer.text


@pytest.mark.parametrize(
    ("sent", "path"),
    [
        ("/guide?a=1", "/guide?a=1"),
        (None, "/"),
        ("", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("/a\r\nSet-Cookie: x", "/"),
        ("javascript:alert(1)", "/"),
    ],
)
def test_only_addresses_of_this_site_are_gone_to(sent: str | None, path: str) -> None:
    assert local_path(sent) == path


def test_filters_write_as_people_read() -> None:
    assert [yuan(123450), yuan(-5), yuan(0), yuan(None)] == ["1,234.50", "-0.05", "0.00", "—"]
    assert [day(date(2026, 8, 31)), day(None)] == ["2026年8月31日", "—"]
    assert [moment(1_798_765_499_999), moment(None)] == ["2027-01-01 09:04", "—"]
    assert [identity("370102198001010015"), identity(None)] == ["370***********0015", "—"]
    assert [mobile("13812341234"), mobile(""), tail("6228480000001234")] == ["138****1234", "—", "****1234"]


# The floor is Chrome 91: the 360 and Sogou browsers of clerks have old cores.
TOO_NEW = {
    ".css": ("oklch(", "color-mix(", "light-dark(", ":has(", "@container", "@layer", "&:"),
    ".js": ("structuredClone", ".at(", "findLast", "?.[", "??=", "Object.hasOwn"),
}


@pytest.mark.parametrize("name", sorted(name for name in assets() if name.startswith(("css/", "js/"))))
def test_own_asset_is_fit_for_old_browsers(name: str) -> None:
    text = assets()[name].plain.decode()

    assert [word for word in TOO_NEW[f".{name.rpartition('.')[2]}"] if word in text] == []


def test_notices_script_is_read_by_internet_explorer() -> None:
    text = assets()["js/browser.js"].plain.decode()

    assert [word for word in ("=>", "let ", "const ", "`", "class ") if word in text] == []


def test_vendored_files_are_those_of_the_record() -> None:
    record = json.loads(assets()["vendor/vendor.json"].plain)
    served = {name.removeprefix("vendor/") for name in assets() if name.startswith("vendor/")}

    assert {name: about["sha256"] for name, about in record.items()} == {
        name: hashlib.sha256(assets()[f"vendor/{name}"].plain).hexdigest() for name in record
    }
    assert served == {*record, "vendor.json", "bootstrap/LICENSE", "htmx.org/LICENSE"}


async def test_asset_is_kept_for_ever_under_its_own_address(browser: Browser) -> None:
    mark = assets()["css/theme.css"].mark

    named, other = await browser.get(f"/static/css/theme.css?v={mark}"), await browser.get("/static/css/theme.css?v=x")

    assert (named.headers["Cache-Control"], named.headers["content-type"]) == (
        "public, max-age=31536000, immutable",
        "text/css; charset=utf-8",
    )
    assert other.headers["Cache-Control"] == "public, max-age=300"
    assert named.body == assets()["css/theme.css"].plain


async def test_unchanged_asset_is_not_sent_again(browser: Browser) -> None:
    mark = assets()["css/theme.css"].mark

    answer = await browser.get("/static/css/theme.css", {"if-none-match": f'"{mark}"'})

    assert (answer.status, answer.body) == (304, b"")


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/", "/static/nothing.css"])
async def test_nothing_beside_the_assets_is_sent(browser: Browser, path: str) -> None:
    answer = await browser.get(path)

    assert answer.status == 404


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("B", "项目负责人（B类）"),
        ("C1", "机械类专职安全生产管理人员（C1类）"),
        ("CONSTRUCTOR_2", "二级建造师"),
        ("E", "二级建造师选修"),
    ],
)
def test_category_is_written_in_words(code: str, words: str) -> None:
    assert category(code, "二级建造师选修") == words


def test_credits_and_kinds_of_invoices_are_written() -> None:
    assert [credits_of(240), credits_of(15)] == ["24", "1.5"]
    assert [invoice_kind("81"), invoice_kind("82")] == ["电子发票（增值税专用发票）", "电子发票（普通发票）"]
