"""The headers that go out with every page: what its scripts may do, and that no shared computer keeps it."""

from typing import Any, Final

from sanic import HTTPResponse, Request, Sanic
from sanic.response import BaseHTTPResponse

CONTENT_SECURITY_POLICY: Final = (
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
PAGE_HEADERS: Final = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Permissions-Policy": "camera=(self), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    # Names and identity numbers: the back button asks the server, which asks who is there.
    "Cache-Control": "no-store",
}


def setup_headers(app: Sanic[Any, Any], *, https: bool) -> None:
    """Add them to whatever is HTML, error pages too; a handler's own header wins. `https`: never plain again."""

    async def add_headers(_request: Request, response: BaseHTTPResponse) -> HTTPResponse | None:
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        if https:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        if (response.content_type or "").startswith("text/html"):
            for name, value in PAGE_HEADERS.items():
                response.headers.setdefault(name, value)
        return None  # the answer goes on as it is

    app.register_middleware(add_headers, "response")
