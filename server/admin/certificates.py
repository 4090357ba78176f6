"""合格证明 for staff: the list, one as PDF, many as a ZIP."""

from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.certification.queries.certificates import STANDINGS, Whose, certificates_found, ids_to_print, ours
from server.certification.queries.prints import print_of, prints_of
from server.certification.services.printing import ask_for_prints, print_certificate
from server.errors import NotFound
from server.settings import cities
from server.web.documents import drawing, send_zip
from server.web.downloads import attachment
from server.web.forms import posted
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.rendering import see_other
from server.web.templates import moment

CERTIFICATES: Final = "/admin/certificates"
MANAGE: Final = Permission.CERTIFICATE_MANAGE
LIST: Final = Listing(
    columns=(
        Column("证明编号", lambda row: row.number),
        Column("学员", lambda row: row.name),
        Column("证书编号", lambda row: row.display),
        Column("企业", lambda row: row.enterprise_name),
        Column("学习班", lambda row: row.class_number),
        Column("出具", lambda row: row.issued_ms, show=moment),
        Column("打印次数", lambda row: row.prints, number=True),
        Column("状态", lambda row: row.standing),
    ),
    filters=(
        Filter("standing", "状态", STANDINGS),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("q", "姓名、证书编号、证明编号或学习班编号"),
    ),
    export="合格证明",
    empty="没有符合条件的合格证明。",
)


@desk.listing(CERTIFICATES, LIST, "admin/certificates/list.html", MANAGE)
async def certificates(_request: Request, member: Member, wanted: Wanted) -> Found:
    sent = wanted.filters
    rows, total = await certificates_found(
        Whose(scope=member.scope), text=sent["q"], city=sent["city"], standing=sent["standing"],
        offset=wanted.offset, limit=wanted.limit,
    )  # fmt: skip
    prints = await prints_of(enterprise_id=None, asked_by=member.by.who)
    return Found(rows, total, {"prints": prints, "sent": sent, "base": CERTIFICATES})


@desk.get(f"{CERTIFICATES}/<number:int>/certificate.pdf", MANAGE)
async def certificate(request: Request, member: Member, number: int) -> HTTPResponse:
    """One as PDF; counted as a print."""
    issued = await ours(Whose(scope=member.scope), number)
    if issued is None:
        raise NotFound
    pdf = await print_certificate(issued, drawing(request), by=member.by)
    return attachment(pdf, f"继续教育合格证明_{issued.number}.pdf", "application/pdf")


@desk.post(f"{CERTIFICATES}/print", MANAGE)
async def ask(request: Request, member: Member) -> HTTPResponse:
    """批量打印: what the list shows."""
    found = await ids_to_print(
        Whose(scope=member.scope), text=posted(request, "q") or "", city=posted(request, "city") or "",
        standing=posted(request, "standing") or "",
    )  # fmt: skip
    await ask_for_prints(found, None, by=member.by)
    return see_other(CERTIFICATES, f"正在生成 {len(found)} 份合格证明，完成后可在本页下载。")


@desk.get(f"{CERTIFICATES}/prints/<number:int>/all.zip", MANAGE)
async def download(request: Request, member: Member, number: int) -> HTTPResponse | None:
    return await send_zip(request, (await print_of(number, enterprise_id=None, asked_by=member.by.who)).key)
