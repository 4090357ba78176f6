"""The public pages: home, service guide, licence agreement, browser notice, the trainees' entry, and how pages look."""

from dataclasses import replace
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.services import lockout
from server.certification.queries.certificates import by_number, by_token
from server.errors import NotFound
from server.web.forms import posted
from server.web.pages import Pages
from server.web.parts import now_ms, parts
from server.web.rendering import SIZES, display_of, keep_display, local_path, render, see_other

site: Final = Pages("site")
_NUMBER: Final = 60


@site.get("/")
async def home(request: Request) -> HTTPResponse:
    if request.path != "/":  # the router takes "//" and "*" for it
        raise NotFound("没有这个地址，请检查链接。")
    return render(request, "site/home.html")


@site.get("/guide")
async def guide(request: Request) -> HTTPResponse:
    return render(request, "site/guide.html")


@site.get("/licence")
async def licence(request: Request) -> HTTPResponse:
    return render(request, "site/licence.html")


@site.get("/browsers")
async def browsers(request: Request) -> HTTPResponse:
    return render(request, "site/browsers.html")


@site.get("/verify")
async def verify(request: Request) -> HTTPResponse:
    """合格证明查询: by number and name together, because numbers can be counted through."""
    number, name = _asked(request, "number"), _asked(request, "name")
    found = None
    if number and name:
        await _count_look_up(request)
        found = await by_number(number, name)
    return render(request, "site/verify.html", number=number, name=name, found=found)


@site.get("/verify/<token:str>")
async def verify_token(request: Request, token: str) -> HTTPResponse:
    """What the QR code on a certificate leads to."""
    await _count_look_up(request)
    found = await by_token(token[:_NUMBER])
    return render(request, "site/verified.html", found=found, status=200 if found else 404)


def _asked(request: Request, name: str) -> str:
    return "".join(sign for sign in request.args.get(name, "") if sign.isprintable()).strip()[:_NUMBER]


async def _count_look_up(request: Request) -> None:
    """Nobody tries names or addresses by the thousand."""
    allowed = parts(request).runtime.settings.certification.verify_per_minute
    await lockout.count_request(f"verify:{request.client_ip[:45]}", allowed, 60, now_ms(request))


@site.get("/trainee/login")
async def trainee_login(request: Request) -> HTTPResponse:
    return render(request, "site/trainee_login.html")


@site.post("/display")
async def choose_display(request: Request) -> HTTPResponse:
    """Elder mode on or off, or another size of text; back to where the button was pressed."""
    chosen, mode, size = display_of(request), posted(request, "elder"), posted(request, "size")
    if mode in ("on", "off"):
        chosen = replace(chosen, elder=mode == "on")
    if size in SIZES:
        chosen = replace(chosen, size=size)
    response = see_other(local_path(posted(request, "next")))
    keep_display(response, chosen)
    return response
