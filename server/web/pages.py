"""Pages of one audience: each declared once, with who may see it, its form or its list; CSRF is checked for all."""

import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any, Final, Protocol
from urllib.parse import quote

from sanic import HTTPResponse, Request, Sanic

from server.accounts import queries
from server.accounts.queries import Login
from server.accounts.rules import Holder, Permission
from server.errors import Forbidden, NotFound, NotLoggedIn, Refusal
from server.settings import Settings
from server.web import csrf
from server.web.assets import setup_assets
from server.web.auth import COOKIE
from server.web.forms import Form, passwords_of, read
from server.web.headers import setup_headers
from server.web.listing import Found, Listing, Wanted, present
from server.web.parts import now_ms
from server.web.rendering import render, see_other
from server.web.templates import environment

Handler = Callable[..., Coroutine[Any, Any, HTTPResponse | None]]  # None: the answer was streamed
Values = Callable[..., Awaitable[Mapping[str, Any]]]
Rows = Callable[..., Awaitable[Found]]
_ASK: Final = ("GET", "HEAD")
_ON_OUR_SITE: Final = re.compile(r"https?://[^/]+(/[!-~]*)")
_LARGEST: Final = 2**63 - 1  # of a number in an address: no row has a larger one, and no database can look for it


class Visitor(Protocol):
    """Whoever is logged in; the page's head greets by name."""

    @property
    def name(self) -> str: ...


class GoFirst(Exception):
    """Raised by an audience's `who`: this visitor has something to do before any other page, such as a password.

    `back`: as after a login, where he was is named to the page as `next`, and what was typed is kept.
    """

    def __init__(self, path: str, sentence: str = "", *, back: bool = False) -> None:
        super().__init__(sentence)
        self.path, self.sentence, self.back = path, sentence, back


@dataclass(frozen=True)
class Entry:
    """A line of the menu at the side; staff see those whose permission they have.

    `also`: another address whose pages belong to it.
    """

    path: str
    caption: str
    permission: Permission | None = None
    also: str = ""

    def fit(self, path: str) -> int:
        """How much of a page's address is the entry's; 0: it is not one of its pages."""
        addresses = (self.path, self.also or self.path)
        return max(len(address) if f"{path}/".startswith(f"{address}/") else 0 for address in addresses)


@dataclass(frozen=True)
class Route:
    """One address of an audience; `permission`: what a guarded audience asks for there."""

    path: str
    methods: tuple[str, ...]
    handler: Handler
    permission: Permission | None


class Pages:
    """The pages of one audience.

    `who` finds the logged-in visitor or raises NotLoggedIn or GoFirst; he is the handlers' second argument. Without
    `who` the pages are public. `login` and `log_out` are the paths of the audience's own pages for that.
    `guarded`: every page names its Permission, and `who` gives somebody with `permissions`.
    """

    def __init__(
        self,
        name: str,
        *,
        who: Callable[[Request], Awaitable[Visitor]] | None = None,
        login: str = "/",
        log_out: str = "",
        menu: Sequence[Entry] = (),
        guarded: bool = False,
    ) -> None:
        self.name, self.who, self.login, self.log_out, self.menu = name, who, login, log_out, menu
        self.guarded = guarded
        self.routes: list[Route] = []

    def get(self, path: str, permission: Permission | None = None) -> Callable[[Handler], Handler]:
        """A page to look at."""
        return self._declare(path, _ASK, permission)

    def post(self, path: str, permission: Permission | None = None) -> Callable[[Handler], Handler]:
        """A change by one button: the page must be ours and fresh, or the answer is StalePage."""

        def declare(handler: Handler) -> Handler:
            @wraps(handler)
            async def change(request: Request, *who: Visitor, **places: Any) -> HTTPResponse | None:
                if not csrf.is_genuine(request):
                    raise csrf.StalePage
                return await handler(request, *who, **places)

            self._declare(path, ("POST",), permission)(change)
            return handler

        return declare

    def form(
        self,
        path: str,
        kind: type[Form],
        template: str,
        permission: Permission | None = None,
        *,
        values: Values | None = None,
    ) -> Callable[[Handler], Handler]:
        """A page with a form. The handler gets the valid form (last positional argument) and answers with see_other.

        Whatever is wrong (a field: 422; a stale page: 403; a refusal of the handler's service) shows the page again
        with what was typed. `values` gives the template's names, `initial` among them fills an untouched form.
        """

        def declare(handler: Handler) -> Handler:
            @wraps(handler)
            async def answer(request: Request, *who: Visitor, **places: Any) -> HTTPResponse | None:
                known = dict(await values(request, *who, **places)) if values else {}
                form = read(kind, request, known.pop("initial", {}), known)
                show = partial(render, request, template, form=form, **known)
                if request.method != "POST":
                    return show()
                if not csrf.is_genuine(request):
                    form.refuse(csrf.StalePage())
                    return show(status=csrf.StalePage.status)
                if not form.validate():
                    return show(status=422)
                try:
                    return await handler(request, *who, form, **places)
                except Refusal as refusal:
                    form.refuse(refusal)
                    return _with_headers(show(status=refusal.status), refusal.headers)

            self._declare(path, (*_ASK, "POST"), permission, secret=passwords_of(kind))(answer)
            return handler

        return declare

    def listing(
        self, path: str, listing: Listing, template: str, permission: Permission | None = None
    ) -> Callable[[Rows], Rows]:
        """A list: page, fragment and export under one address. The handler gets what is Wanted, last, gives Found."""

        def declare(handler: Rows) -> Rows:
            @wraps(handler)
            async def answer(request: Request, *who: Visitor, **places: Any) -> HTTPResponse | None:
                async def fetch(wanted: Wanted) -> Found:
                    return await handler(request, *who, wanted, **places)

                return await present(request, listing, template, fetch)

            self._declare(path, _ASK, permission)(answer)
            return handler

        return declare

    def install(self, app: Sanic[Any, Any]) -> None:
        for route in self.routes:
            name = f"{self.name}_{route.handler.__module__.rpartition('.')[2]}_{route.handler.__name__}"
            app.add_route(route.handler, route.path, methods=route.methods, name=name)

    def menu_for(self, visitor: object) -> Sequence[Entry]:
        """The entries whose pages this visitor may see."""
        allowed: frozenset[Permission] = getattr(visitor, "permissions", frozenset())
        return [entry for entry in self.menu if entry.permission is None or entry.permission in allowed]

    def _declare(
        self, path: str, methods: tuple[str, ...], permission: Permission | None, secret: Set[str] = frozenset()
    ) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            @wraps(handler)
            async def answer(request: Request, **places: Any) -> HTTPResponse | None:
                request.ctx.audience, request.ctx.secret = self, secret
                if any(isinstance(place, int) and abs(place) > _LARGEST for place in places.values()):
                    raise NotFound
                if self.who is None:
                    return await handler(request, **places)
                try:
                    visitor = request.ctx.login = await self.who(request)
                except NotLoggedIn:
                    return _send_to(request, self.login)
                except GoFirst as first:
                    return _send_first(request, first)
                if self.guarded and permission not in getattr(visitor, "permissions", frozenset()):
                    raise Forbidden
                return await handler(request, visitor, **places)

            self.routes.append(Route(path, methods, answer, permission))
            return handler

        return declare


def _send_first(request: Request, first: GoFirst) -> HTTPResponse:
    if first.back:
        return _send_to(request, first.path, first.sentence)
    if request.headers.get("hx-request") == "true":
        return HTTPResponse(status=401, headers={"HX-Redirect": first.path})
    return see_other(first.path, first.sentence)


def _shown_by_htmx(request: Request) -> str:
    """The page that htmx asks from, to come back to."""
    shown = _ON_OUR_SITE.fullmatch(request.headers.get("hx-current-url", ""))
    return f"?next={quote(shown[1])}" if shown else ""


def _send_to(request: Request, door: str, sentence: str = "") -> HTTPResponse:
    """To a page that lets people in, and back; what was typed, but for passwords, stays on a page of its own."""
    if request.headers.get("hx-request") == "true":
        return HTTPResponse(status=401, headers={"HX-Redirect": door + _shown_by_htmx(request)})
    if request.method == "POST":
        secret = {csrf.FIELD, *request.ctx.secret}
        typed = [(name, text) for name, texts in (request.form or {}).items() for text in texts if name not in secret]
        values = {"door": door, "locked": bool(sentence), "typed": typed}
        return render(request, "problems/session_ended.html", status=401, **values)
    back = quote(request.path + (f"?{request.query_string}" if request.query_string else ""))
    return see_other(f"{door}?next={back}", sentence)


async def session(request: Request, holder: Holder) -> Login:
    """The session of the cookie, for an audience's `who`. NotLoggedIn without one, Forbidden for another kind's."""
    token = str(request.cookies.get(COOKIE) or "")
    login = await queries.login_by_token(token, now_ms(request)) if token.isascii() and token else None
    if login is None:
        raise NotLoggedIn
    if login.holder is not holder:
        raise Forbidden
    return login


def setup_pages(app: Sanic[Any, Any], settings: Settings, audiences: Sequence[Pages]) -> None:
    """Templates, static files, headers, and the pages of every audience."""
    app.ctx.templates = environment(settings)
    setup_headers(app, https=settings.base_url.startswith("https://"))
    setup_assets(app)
    for audience in audiences:
        audience.install(app)


def _with_headers(response: HTTPResponse, headers: Mapping[str, str]) -> HTTPResponse:
    response.headers.update(headers)
    return response
