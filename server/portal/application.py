"""报名申请: the form, the confirmation page that carries the whole of it, and 确认报名. Nothing is stored before."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request

from server.clock import day_of
from server.crypto import new_token
from server.enrolment import queries, services
from server.portal.application_form import ApplicationForm, goes_back, initial_of
from server.portal.clerk import Clerk, portal
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.templates import day, yuan

FORM: Final = "enterprise/apply.html"


async def values(request: Request, clerk: Clerk, number: int) -> Mapping[str, Any]:
    policy, today = parts(request).policy, day_of(clerk.by.at_ms)
    found = await queries.applicants(clerk.enterprise_id, number, today=today, policy=policy)
    return {
        "found": found,
        "today": today,
        "numbers": policy.numbers,
        "months": policy.open_months(clerk.enterprise.city_code),
        "districts": policy.districts,
        "initial": initial_of(clerk, await queries.last_blocks(clerk.enterprise_id)),
    }


@portal.form("/enterprise/classes/<number:int>/apply", ApplicationForm, FORM, values=values)
async def apply(request: Request, clerk: Clerk, form: ApplicationForm, number: int) -> HTTPResponse:
    if goes_back(request):
        return render(request, FORM, form=form, **await values(request, clerk, number))
    policy, application = parts(request).policy, form.application(number)
    if form.confirmed:
        order = await services.confirm_order(
            clerk.enterprise_id, application, price_fen=int(form.price.data), request=form.page.data, by=clerk.by,
            policy=policy,
        )  # fmt: skip
        told = f"报名已确认，请最迟{day(order.hold_until)}汇款{yuan(order.amount_fen)}元，汇款后填写缴费回执。"
        return see_other("/enterprise/orders", told)
    draft = await services.draft_order(clerk.enterprise_id, application, by=clerk.by, policy=policy)
    return render(request, "enterprise/confirm.html", form=form, draft=draft, page_token=new_token())
