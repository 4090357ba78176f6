"""银行流水: the files imported; a new one is looked at before anything is written."""

from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import FileField

from server.accounts.rules import Permission
from server.admin.banking.account import of_province
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.banking import queries
from server.banking.services import uploads
from server.banking.services.importing import Imported
from server.web.forms import Form, posted
from server.web.listing import Column, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.templates import moment, yuan

STATEMENTS: Final = Listing(
    columns=(
        Column("导入时间", lambda row: row.imported_ms, show=moment),
        Column("文件", lambda row: row.filename),
        Column("银行", lambda row: row.bank.label),
        Column("新增行数", lambda row: row.added, number=True),
        Column("已有行数", lambda row: row.known, number=True),
        Column("收入合计（元）", lambda row: row.in_fen, show=yuan, number=True),
        Column("尚有余额的行数", lambda row: row.waiting, number=True),
    ),
    empty="还没有导入过银行流水。",
)
FAULTS_SHOWN: Final = 200


class StatementFile(Form):
    file = FileField(
        "银行流水文件",
        description="农业银行、工商银行、建设银行、中国银行网银导出的 .xlsx、.xls 或 .csv 文件，请勿修改后再上传。",
        render_kw={"accept": ".xlsx,.xls,.csv,.txt", "required": True},
    )


@desk.listing("/admin/statements", STATEMENTS, "admin/banking/statements.html", Permission.BANK)
async def statements(_request: Request, member: Member, wanted: Wanted) -> Found:
    of_province(member)
    return Found(*await queries.statements(offset=wanted.offset, limit=wanted.limit))


@desk.form("/admin/statements/new", StatementFile, "admin/banking/upload.html", Permission.BANK)
async def upload(request: Request, member: Member, _form: StatementFile) -> HTTPResponse:
    """Keep the file and show what it holds."""
    of_province(member)
    sent: Any = request.files.get("file") if request.files else None
    name, content = (sent.name, sent.body) if sent else ("", b"")
    number = await uploads.keep_upload(name, content, store=parts(request).runtime.store, by=member.by)
    return see_other(f"/admin/statements/uploads/{number}")


@desk.get("/admin/statements/uploads/<number:int>", Permission.BANK)
async def preview(request: Request, member: Member, number: int) -> HTTPResponse:
    """What an import would do, and every cell that cannot be read."""
    of_province(member)
    found = await uploads.preview(number, store=parts(request).runtime.store, by=member.by)
    return render(request, "admin/banking/preview.html", preview=found, faults=found.reading.faults[:FAULTS_SHOWN])


@desk.post("/admin/statements/uploads/<number:int>/import", Permission.BANK)
async def bring_in(request: Request, member: Member, number: int) -> HTTPResponse:
    """导入, or 只导入正确的行."""
    of_province(member)
    keep_good = posted(request, "keep_good") == "yes"
    store = parts(request).runtime.store
    done = await uploads.import_upload(number, keep_good=keep_good, store=store, by=member.by)
    if isinstance(done, Imported):
        back = f"/admin/statements/{done.statement_id}" if done.statement_id else f"/admin/statements/uploads/{number}"
        return see_other(back, _told(done))
    return see_other(f"/admin/statements/{done}", "这个文件已经导入，没有重复写入。")


@desk.get("/admin/statements/<number:int>", Permission.BANK)
async def statement(request: Request, member: Member, number: int) -> HTTPResponse:
    of_province(member)
    found, steps = await queries.statement(number), await history_of(f"bank_statement:{number}")
    return render(request, "admin/banking/statement.html", statement=found, steps=steps)


def _told(done: Imported) -> str:
    if done.statement_id is None:
        return "文件有错误，没有导入任何数据。"
    if not done.added:
        return f"没有新的流水：{done.known} 行以前都导入过。"
    reversed_ = f"，冲正 {len(done.reversals.paired)} 对" if done.reversals.paired else ""
    contested = (
        f"，其中 {len(done.reversals.contested)} 笔冲正的款项已用于订单，请人工处理" if done.reversals.contested else ""
    )
    return f"新增 {done.added} 行，已有 {done.known} 行{reversed_}{contested}。匹配结果几秒后显示。"
