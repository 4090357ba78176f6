"""准考证 as PDF: of one person, or of a whole room, one to a page."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sanic import Request

from server.integrations.pdf import qr_data_url, render_pdf
from server.integrations.storage import Missing, Store
from server.proctoring import queries as proctoring
from server.sittings.queries.people import Sitter
from server.sittings.queries.rooms import SittingCard
from server.web.documents import style_of
from server.web.parts import parts


@dataclass(frozen=True)
class Ticket:
    sitter: Sitter
    qr: str
    photo: str | None  # of the certificate, where the register has one


async def tickets_pdf(request: Request, sitting: SittingCard, sitters: Sequence[Sitter]) -> bytes:
    """In the order given. Raises PdfUnavailable."""
    photos = await _photos([one.person_id for one in sitters], parts(request).runtime.store)
    tickets = [Ticket(one, qr_data_url(one.token), photos.get(one.person_id)) for one in sitters]
    template = request.app.ctx.templates.get_template("documents/tickets.html")
    return await render_pdf(template.render(sitting=sitting, tickets=tickets), style_of("tickets"))


async def _photos(person_ids: Sequence[int], store: Store) -> Mapping[int, str]:
    """Person → the photograph as data; what retention has deleted is left out."""
    found = {}
    for person_id, photo in (await proctoring.registry_photos(person_ids)).items():
        try:
            body = await store.get(photo.key or "")
        except Missing:
            continue
        kind = "png" if body.startswith(b"\x89PNG") else "jpeg"
        found[person_id] = f"data:image/{kind};base64,{base64.b64encode(body).decode()}"
    return found
