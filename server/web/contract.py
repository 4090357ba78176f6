"""The API's operations: one declaration validates the request and writes the OpenAPI document."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, Final

from prometheus_client import Histogram
from sanic import Blueprint, HTTPResponse, Request

from server.errors import Refusal
from server.web import auth
from server.web.shapes import Shape, parse

Handler = Callable[..., Awaitable[HTTPResponse | None]]  # None: the answer was streamed

_SECONDS: Final = Histogram(
    "anguan_request_seconds",
    "Time to answer an operation",
    ["operation"],
    buckets=(0.002, 0.005, 0.02, 0.1, 0.5, 2, 10),
)


@dataclass(frozen=True)
class Operation:
    """One call of the contract."""

    name: str
    method: str
    path: str
    summary: str
    body: type[Shape] | None
    query: Mapping[str, str]  # name → meaning, all optional texts
    answers: Mapping[int, object]  # status → TypedDict, or None for an empty body
    refusals: Sequence[type[Refusal]]
    public: bool
    uploads: bool

    @property
    def methods(self) -> Sequence[str]:
        """Players ask for a file's length before they ask for the file; what may be read without a login is a file."""
        return ("GET", "HEAD") if self.public and self.method == "GET" else (self.method,)


class Contract:
    """The operations of one blueprint, in the order of declaration."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint
        self.operations: list[Operation] = []

    def operation(
        self,
        method: str,
        path: str,
        *,
        answers: Mapping[int, object],
        body: type[Shape] | None = None,
        query: Mapping[str, str] | None = None,
        refusals: Sequence[type[Refusal]] = (),
        public: bool = False,
        own_auth: bool = False,
        uploads: bool = False,
    ) -> Callable[[Handler], Handler]:
        """Declare a call. The handler gets the request, the login (unless `public`; with `own_auth` only the
        session's token, for the hot path that checks it inside its own statement), the body, the path's parts."""

        def declare(handler: Handler) -> Handler:
            summary = (handler.__doc__ or "").partition("\n")[0].strip()
            entry = Operation(
                handler.__name__, method, path, summary, body, query or {}, answers, refusals, public, uploads
            )
            self.operations.append(entry)
            seconds = _SECONDS.labels(entry.name)

            @wraps(handler)
            async def answer(request: Request, **places: str) -> HTTPResponse | None:
                began = time.perf_counter()
                who: list[Any] = []
                if not public:
                    who = [auth.session_token(request)] if own_auth else [await auth.trainee(request)]
                if body is not None:
                    who.append(parse(body, request.body))
                try:
                    return await handler(request, *who, **places)
                finally:
                    seconds.observe(time.perf_counter() - began)

            self.blueprint.add_route(answer, path, methods=entry.methods, name=handler.__name__)
            return handler

        return declare
