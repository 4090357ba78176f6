"""查找重复: questions that may be the same, side by side; one of them is retired, or a person tells them apart."""

from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.questions.listed import BANK
from server.catalogue.services import questions as services
from server.web.listing import Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other

DUPLICATES: Final = f"{BANK}/duplicates"
PAIRS: Final = Listing(columns=(), size=10, empty="没有发现重复或相近的试题。")


@desk.listing(DUPLICATES, PAIRS, "admin/questions/duplicates.html", Permission.QUESTION_VIEW)
async def duplicates(request: Request, member: Member, wanted: Wanted) -> Found:
    """The most alike first."""
    pairs, total = await parts(request).duplicates.page(offset=wanted.offset, limit=wanted.limit)
    return Found(pairs, total, {"may_edit": Permission.QUESTION_EDIT in member.permissions})


@desk.post(f"{DUPLICATES}/retire/<item:int>", Permission.QUESTION_EDIT)
async def retire(_request: Request, member: Member, item: int) -> HTTPResponse:
    """停用 one of the two, and on to the next pair."""
    await services.retire_question(item, by=member.by)
    return see_other(DUPLICATES, f"试题 {item} 已停用。")


@desk.post(f"{DUPLICATES}/<first:int>/<second:int>/apart", Permission.QUESTION_EDIT)
async def tell_apart(_request: Request, member: Member, first: int, second: int) -> HTTPResponse:
    """不是重复."""
    await services.tell_apart(first, second, by=member.by)
    return see_other(DUPLICATES, "已记下：不是重复。其中一题修改后会重新比较。")
