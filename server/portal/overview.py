"""企业信息 and 服务指南: where a clerk arrives, with what waits for the enterprise."""

from sanic import HTTPResponse, Request

from server.certification.queries.renewals import Urgency, figures
from server.enrolment import queries as enrolment
from server.portal.clerk import HOME, Clerk, portal
from server.portal.renewals import board_of
from server.registry import queries as registry
from server.review.queries.failures import open_failures
from server.web.parts import parts
from server.web.rendering import render


@portal.get(HOME)
async def overview(request: Request, clerk: Clerk) -> HTTPResponse:
    policy, today = parts(request).policy, parts(request).runtime.clock.today()
    city = policy.cities.get(clerk.enterprise.city_code)
    return render(
        request,
        "enterprise/overview.html",
        enterprise=clerk.enterprise,
        city=city.name if city else clerk.enterprise.city_code,
        contact=await registry.contact_of(clerk.enterprise_id),
        urgent=(await figures(board_of(request, clerk))).get(clerk.enterprise.city_code, {}),
        urgencies=(Urgency.LATE, Urgency.SOON),
        failed=await open_failures(clerk.enterprise_id),
        waiting=await enrolment.waiting(clerk.enterprise_id, clerk.enterprise.city_code, today=today, policy=policy),
    )


@portal.get("/enterprise/guide")
async def guide(request: Request, _clerk: Clerk) -> HTTPResponse:
    return render(request, "enterprise/guide.html", policy=parts(request).policy.numbers)
