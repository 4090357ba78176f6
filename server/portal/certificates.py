"""合格证明 of an enterprise's people: the list, one as PDF, all of them as a ZIP."""

from typing import Final

from sanic import HTTPResponse, Request

from server.certification.queries.certificates import STANDINGS, Whose, certificates_found, ids_to_print, ours
from server.certification.queries.prints import print_of, prints_of
from server.certification.services.printing import ask_for_prints, print_certificate
from server.errors import NotFound
from server.portal.clerk import Clerk, portal
from server.web.documents import drawing, send_zip
from server.web.downloads import attachment
from server.web.forms import posted
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.rendering import see_other
from server.web.templates import moment

CERTIFICATES: Final = "/enterprise/certificates"
LIST: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.name),
        Column("证书编号", lambda row: row.display),
        Column("学习班", lambda row: row.class_number),
        Column("证明编号", lambda row: row.number),
        Column("出具", lambda row: row.issued_ms, show=moment),
        Column("打印次数", lambda row: row.prints, number=True),
        Column("状态", lambda row: row.standing),
    ),
    filters=(Filter("standing", "状态", STANDINGS), Filter("q", "姓名、证书编号或证明编号")),
    export="合格证明",
    empty="还没有合格证明。考试合格并由主管部门上报成绩后，这里可以打印。",
)


@portal.listing(CERTIFICATES, LIST, "enterprise/certificates.html")
async def certificates(_request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    sent, whose = wanted.filters, Whose(clerk.enterprise_id)
    rows, total = await certificates_found(
        whose, text=sent["q"], standing=sent["standing"], offset=wanted.offset, limit=wanted.limit
    )
    prints = await prints_of(enterprise_id=clerk.enterprise_id)
    return Found(rows, total, {"prints": prints, "sent": sent, "base": CERTIFICATES})


@portal.get(f"{CERTIFICATES}/<number:int>/certificate.pdf")
async def certificate(request: Request, clerk: Clerk, number: int) -> HTTPResponse:
    """One as PDF; counted as a print."""
    issued = await ours(Whose(clerk.enterprise_id), number)
    if issued is None:
        raise NotFound
    pdf = await print_certificate(issued, drawing(request), by=clerk.by)
    return attachment(pdf, f"继续教育合格证明_{issued.number}.pdf", "application/pdf")


@portal.post(f"{CERTIFICATES}/print")
async def ask(request: Request, clerk: Clerk) -> HTTPResponse:
    """批量打印: what the list shows."""
    text, standing = posted(request, "q") or "", posted(request, "standing") or ""
    found = await ids_to_print(Whose(clerk.enterprise_id), text=text, standing=standing)
    await ask_for_prints(found, clerk.enterprise_id, by=clerk.by)
    return see_other(CERTIFICATES, f"正在生成 {len(found)} 份合格证明，完成后可在本页下载。")


@portal.get(f"{CERTIFICATES}/prints/<number:int>/all.zip")
async def download(request: Request, clerk: Clerk, number: int) -> HTTPResponse | None:
    return await send_zip(request, (await print_of(number, enterprise_id=clerk.enterprise_id)).key)
