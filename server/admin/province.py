"""省级平台: whether it is connected, how far its register is followed, what could not be taken, and changes by file."""

from typing import Final

from sanic import HTTPResponse, Request
from wtforms import FileField

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of
from server.integrations.province import ChangeKind
from server.registry.queries import sync as queries
from server.registry.services import change_files, syncing
from server.registry.services.change_files import Preview
from server.web.forms import Form
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file
from server.web.templates import moment

PROVINCE: Final = "/admin/province"
FILES: Final = f"{PROVINCE}/files"
_WAITING: Final = {"yes": True, "no": False}


async def _to_settle(_scope: CityScope) -> int:
    return await queries.issues_to_settle()


WAITING: Final = Waiting("省级平台未登记的变更", f"{PROVINCE}?waiting=no", Permission.SYNC_VIEW, _to_settle)

LISTING: Final = Listing(
    columns=(
        Column("类型", lambda row: row.kind.label),
        Column("状态", lambda row: "等待自动重试" if row.waiting else "待上级更正"),
        Column("原因", lambda row: row.reason),
        Column("首次出现", lambda row: row.first_ms, show=moment),
        Column("最近一次尝试", lambda row: row.tried_ms, show=moment),
        Column("省级平台标识", lambda row: row.upstream_id),
        Column("序号", lambda row: row.seq, number=True),
    ),
    filters=(
        Filter("kind", "类型", {str(kind): kind.label for kind in ChangeKind}),
        Filter("waiting", "状态", {"yes": "等待自动重试", "no": "待上级更正"}),
    ),
    export="未登记的变更",
    empty="没有未登记的变更。",
)


@desk.listing(PROVINCE, LISTING, "admin/province/sync.html", Permission.SYNC_VIEW)
async def province(request: Request, member: Member, wanted: Wanted) -> Found:
    chosen, runtime = wanted.filters, parts(request).runtime
    rows, total = await queries.issues_page(
        chosen["kind"], waiting=_WAITING.get(chosen["waiting"]), offset=wanted.offset, limit=wanted.limit
    )
    shown = {
        "connected": runtime.settings.province.base_url,
        "streams": await queries.streams(member.by.at_ms),
        "may_ask": member.scope.whole_province,
    }
    return Found(rows, total, shown)


@desk.post(f"{PROVINCE}/sync", Permission.SYNC_VIEW)
async def sync_now(_request: Request, member: Member) -> HTTPResponse:
    member.reach()  # the register is the whole province's
    await syncing.ask_for_sync(by=member.by)
    return see_other(PROVINCE, "已安排立即同步，稍后刷新本页查看结果。")


class RegisterFile(Form):
    file = FileField(
        "数据文件",
        description="GSA_类型_省代码_时间_序号.csv 或 .xlsx，最大 8 MB。",
        render_kw={"accept": ".csv,.xlsx", "required": True},
    )
    manifest = FileField(
        "清单", description="同名的 .ok 文件，随数据文件一起下发。", render_kw={"accept": ".ok", "required": True}
    )


@desk.form(FILES, RegisterFile, "admin/province/file.html", Permission.SYNC_VIEW)
async def upload(request: Request, member: Member, _form: RegisterFile) -> HTTPResponse:
    """Keep a file that fits its manifest, and show what it would do."""
    member.reach()
    sent, manifest = sent_file(request, "file"), sent_file(request, "manifest")
    store = parts(request).runtime.store
    number = await change_files.keep_file(sent.name, sent.content, manifest.content, store=store, by=member.by)
    return see_other(f"{FILES}/{number}")


@desk.get(f"{FILES}/<number:int>", Permission.SYNC_VIEW)
async def preview(request: Request, member: Member, number: int) -> HTTPResponse:
    found = await change_files.preview(number, store=parts(request).runtime.store, by=member.by)
    steps = await history_of(f"import_upload:{number}")
    looked_at = found if isinstance(found, Preview) else None
    upload = found.upload if isinstance(found, Preview) else found
    return render(request, "admin/province/preview.html", upload=upload, preview=looked_at, steps=steps)


@desk.post(f"{FILES}/<number:int>/take", Permission.SYNC_VIEW)
async def take(_request: Request, member: Member, number: int) -> HTTPResponse:
    member.reach()
    await change_files.take_later(number, by=member.by)
    return see_other(f"{FILES}/{number}", "已交后台登记，稍后刷新本页查看结果。")
