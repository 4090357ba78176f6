"""全部建议一次通过: a check list of suggestions, each decided by itself, and what became of each."""

from dataclasses import dataclass
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.banking.account import of_province
from server.admin.desk import Member, desk
from server.banking import queries
from server.banking.queries import Offer
from server.banking.services import deciding
from server.errors import Refusal
from server.web.parts import parts
from server.web.rendering import render

GONE: Final = "建议已有变化，请重新查看。"
AT_MOST: Final = 200


@dataclass(frozen=True)
class Outcome:
    """What became of one line of the check list; `refusal` empty: done."""

    offer: Offer | None
    refusal: str


@desk.get("/admin/bank-rows/suggestions", Permission.ORDER_AUDIT)
async def suggestions(request: Request, member: Member) -> HTTPResponse:
    """Those whose receipts have been sent may be confirmed; the others wait for their receipt."""
    of_province(member)
    number = request.args.get("statement") or ""
    statement = int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None
    found = await queries.suggestions(statement)
    ready, waiting = ([offer for offer in found if offer.ready is wanted] for wanted in (True, False))
    return render(request, "admin/banking/suggestions.html", ready=ready, waiting=waiting)


@desk.post("/admin/bank-rows/suggestions", Permission.ORDER_AUDIT)
async def approve_all(request: Request, member: Member) -> HTTPResponse:
    """Each in a transaction of its own: one that is refused holds nobody else up."""
    of_province(member)
    chosen = list(dict.fromkeys(request.form.getlist("offer", [])))[:AT_MOST] if request.form else []
    outcomes = [await _approve(request, member, token) for token in chosen]
    return render(request, "admin/banking/suggestions_done.html", outcomes=outcomes)


async def _approve(request: Request, member: Member, token: str) -> Outcome:
    offer = await queries.suggestion(token)
    if offer is None:
        return Outcome(None, GONE)
    order_ids = [order.id for order in offer.orders]
    try:
        await deciding.approve_paid(
            order_ids,
            await queries.shares_for(offer.proposal.transfer_ids, order_ids),
            tolerance_fen=parts(request).runtime.settings.banking.fee_tolerance_fen,
            by=member.by,
            policy=parts(request).policy,
        )
    except Refusal as refusal:
        return Outcome(offer, refusal.detail)
    return Outcome(offer, "")
