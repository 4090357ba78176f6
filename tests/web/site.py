"""A small audience of our own, declared as any other, and a browser without a window for it."""

import asyncio
import re
import socket
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import aiohttp
from jinja2 import ChoiceLoader, DictLoader
from sanic import HTTPResponse, Request, Sanic
from sanic.response import html, text
from wtforms import BooleanField, DateField, IntegerField, PasswordField, RadioField, SelectField, StringField
from wtforms.validators import InputRequired, Length, NumberRange

from server import crypto
from server.admin.accounts.entrance import entrance as staff_entrance
from server.errors import Busy, Conflict, Forbidden, InvalidInput, NotLoggedIn, TooLarge, TooManyRequests
from server.portal import forgotten
from server.portal.accounts import entrance
from server.portal.public import site
from server.proctoring.services.snapshots import ChallengeExpired
from server.settings import Settings, load
from server.web.forms import Form, options, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.pages import Entry, Pages, setup_pages
from server.web.problems import setup_problems
from server.web.rendering import render, see_other
from server.web.templates import yuan

assert forgotten  # importing it has declared its pages
BROWSER: Final = {"accept": "text/html,application/xhtml+xml"}


class Order(Form):
    name = StringField("企业名称", [required("请填写企业名称。"), Length(max=20)])
    people = IntegerField("人数", [NumberRange(min=1, message="至少 1 人。")])
    paid = DateField("缴费日期")
    kind = SelectField("班别", choices=options({"A": "A 类", "B": "B 类"}))
    invoice = RadioField("发票", choices=options({"n": "普通", "s": "专用"}), default="n")
    password = PasswordField("密码")
    agree = BooleanField("同意", [InputRequired("请先勾选。")])


@dataclass(frozen=True)
class Clerk:
    name: str = "示例公司"


async def clerk(request: Request) -> Clerk:
    if "yes" not in (request.headers.get("x-clerk"), request.cookies.get("clerk")):
        raise NotLoggedIn
    return Clerk()


ROWS: Final = [(number, f"企业{number:03d}", number * 100_00) for number in range(1, 124)]
LISTING: Final = Listing(
    columns=(
        Column("序号", lambda row: row[0], sort="number", number=True),
        Column("企业", lambda row: row[1], sort="name"),
        Column("金额（元）", lambda row: row[2], show=yuan, number=True),
    ),
    filters=(
        Filter("q", "关键词"),
        Filter("parity", "奇偶", {"odd": "奇", "even": "偶"}),
        Filter("day", "日期", is_day=True),
    ),
    sort="number",
    export="企业列表",
)

open_site = Pages("open")
firm = Pages("firm", who=clerk, login="/firm/login", log_out="/firm/logout", menu=(Entry("/firm/list", "列表"),))
REFUSALS: Final = {
    403: Forbidden,
    409: Conflict,
    410: ChallengeExpired,
    413: TooLarge,
    422: lambda: InvalidInput({"name": "名称不对。"}),
    429: lambda: TooManyRequests(30),
    500: lambda: ValueError("370102198001010015"),
    503: Busy,
}


@open_site.form("/order", Order, "order.html")
async def order(_request: Request, form: Order) -> HTTPResponse:
    if form.name.data == "冲突":
        raise Conflict("此订单已处理。")
    if form.name.data == "无效":
        raise InvalidInput({"people": "人数与名单不符。", "elsewhere": "另有错误。"})
    return see_other("/done", "已提交：<订单>")


@open_site.get("/done")
async def done(request: Request) -> HTTPResponse:
    return render(request, "site/trainee_login.html")


@open_site.get("/refusal/<status:int>")
async def refusal(_request: Request, status: int) -> HTTPResponse:
    raise REFUSALS[status]()  # type: ignore[operator]


@open_site.get("/own-policy")
async def own_policy(_request: Request) -> HTTPResponse:
    return html("<p>", headers={"Content-Security-Policy": "default-src 'none'", "Cache-Control": "max-age=5"})


@open_site.get("/plain")
async def plain(_request: Request) -> HTTPResponse:
    return text("ok")


@firm.listing("/firm/list", LISTING, "list.html")
async def listed(_request: Request, _clerk: Clerk, wanted: Wanted) -> Found:
    rows = [row for row in ROWS if wanted.filters["q"] in row[1]]
    if wanted.filters["parity"]:
        rows = [row for row in rows if row[0] % 2 == (wanted.filters["parity"] == "odd")]
    rows.sort(key=lambda row: row[0], reverse=wanted.descending)
    return Found(rows[wanted.offset :][: wanted.limit], len(rows))


@firm.form("/firm/order", Order, "order.html")
async def firm_order(_request: Request, who: Clerk, form: Order) -> HTTPResponse:
    return see_other("/done", f"{who.name}：{form.name.data}")


@firm.post("/firm/approve")
async def approve(_request: Request, who: Clerk) -> HTTPResponse:
    return see_other("/done", f"{who.name} 已通过")


TEMPLATES: Final = {
    "order.html": "{% extends 'form.html' %}{% block name %}订单{% endblock %}{% block send %}提交订单{% endblock %}",
    "list.html": "{% extends 'listing.html' %}{% block name %}企业列表{% endblock %}",
}


@dataclass
class Shown:
    """What a browser gets: status, text, headers, the file's bytes."""

    status: int
    text: str
    headers: Mapping[str, str]  # any case
    body: bytes

    @property
    def token(self) -> str:
        return str(re.findall(r'name="csrf_token" value="([^"]+)"', self.text)[-1])


@dataclass
class Browser:
    """Keeps cookies (aiohttp's own jar leaves Secure ones out over http) and follows nothing."""

    http: aiohttp.ClientSession
    base: str
    cookies: dict[str, str] = field(default_factory=dict)

    async def call(self, method: str, path: str, headers: dict[str, str] | None = None, **options: Any) -> Shown:
        cookie = (
            {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        )
        sent = {**BROWSER, **cookie, **(headers or {})}
        async with self.http.request(
            method, self.base + path, headers=sent, allow_redirects=False, **options
        ) as answer:
            body = await answer.read()
            for name, morsel in answer.cookies.items():
                self.cookies.pop(name, None)
                if morsel.value and morsel["max-age"] != "0":
                    self.cookies[name] = morsel.value
            return Shown(answer.status, body.decode("utf-8", "replace"), answer.headers, body)

    async def get(self, path: str, headers: dict[str, str] | None = None) -> Shown:
        return await self.call("GET", path, headers)

    async def post(self, path: str, data: dict[str, Any], headers: dict[str, str] | None = None) -> Shown:
        return await self.call("POST", path, headers, data=data)


@asynccontextmanager
async def browsing(settings: Settings) -> AsyncIterator[Browser]:
    """The audiences above and the public's, without a database: none of these pages asks for one."""
    Sanic.test_mode = True
    app: Sanic[Any, Any] = Sanic(f"site_{uuid.uuid4().hex[:12]}", configure_logging=False)
    setup_problems(app)
    setup_pages(app, settings, (site, entrance, staff_entrance, open_site, firm))
    app.ctx.templates.loader = ChoiceLoader([DictLoader(TEMPLATES), app.ctx.templates.loader])
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    server: Any = await app.create_server(sock=sock, return_asyncio_server=True, access_log=False)
    await server.startup()
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        yield Browser(http, f"http://127.0.0.1:{sock.getsockname()[1]}")
    server.close()
    await server.wait_closed()


async def _serve_until_killed() -> None:
    crypto.use(crypto.Keyring({"k1": b"1" * 32}, "k1"))
    async with browsing(load()) as browser:
        print(browser.base, flush=True)  # noqa: T201 - read by the browser's tests
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve_until_killed())
