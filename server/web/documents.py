"""Documents as PDF: a template, its style and values of ours; nothing else gets in."""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import date
from functools import cache, partial

from jinja2 import Environment
from sanic import HTTPResponse, Request

from server.certification.queries.certificates import Issued
from server.errors import NotFound
from server.integrations.pdf import qr_data_url, render_pdf
from server.web.assets import assets
from server.web.parts import parts
from server.web.ranges import send_file


async def certificate_pdf(templates: Environment, base_url: str, issued: Issued, now_ms: int) -> bytes:
    """The sheet as it is handed out, one print further than those counted. Raises PdfUnavailable."""
    proof, verify_url = issued.proof, f"{base_url}/verify"
    html = templates.get_template("documents/certificate.html").render(
        proof=proof,
        text=issued.text,
        exam_day=date.fromisoformat(proof.exam_day),
        cycle_expires_on=date.fromisoformat(proof.cycle_expires_on),
        issued_on=date.fromisoformat(proof.issued_on),
        online=qr_data_url(f"{verify_url}/{issued.token}"),
        offline=qr_data_url(issued.text),
        verify_url=verify_url,
        prints=issued.prints + 1,
        printed_ms=now_ms,
    )
    return await render_pdf(html, style_of("certificate"))


def drawing(request: Request) -> Callable[[Issued], Awaitable[bytes]]:
    """How the web process draws a certificate, now."""
    runtime = parts(request).runtime
    return partial(certificate_pdf, request.app.ctx.templates, runtime.settings.base_url, now_ms=runtime.clock.now_ms())


async def send_zip(request: Request, key: str) -> HTTPResponse | None:
    """A ZIP made in the background; NotFound before it is ready. Never wholly in memory."""
    if not key:
        raise NotFound
    runtime, etag = parts(request).runtime, hashlib.sha256(key.encode()).hexdigest()[:32]
    size, prefix = await runtime.store.size(key), runtime.settings.server.accel_prefix
    return await send_file(
        request, runtime.store, key, size, "application/zip", accel_prefix=prefix, etag=etag, max_age=60
    )


@cache
def style_of(document: str) -> str:
    """The style sheet of a document, from static/css/."""
    return assets()[f"css/{document}.css"].plain.decode()
