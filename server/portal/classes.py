"""继续教育报名: the classes of the enterprise's city, a tab for each kind."""

from typing import Final

from sanic import HTTPResponse, Request

from server.catalogue import queries as catalogue
from server.catalogue.queries import ClassCard
from server.catalogue.rules import Opening
from server.clock import day_of
from server.enrolment import queries
from server.portal.clerk import Clerk, portal
from server.web.rendering import render

# Where people may enrol now, or soon, stands above what is over.
_ORDER: Final = (Opening.OPEN, Opening.NOT_READY, Opening.NOT_YET, Opening.FULL, Opening.CLOSED)


@portal.get("/enterprise/classes")
async def classes(request: Request, clerk: Clerk) -> HTTPResponse:
    kinds = await catalogue.class_kinds()
    asked = request.args.get("kind", "")
    chosen = next((kind for kind in kinds if kind.code == asked), kinds[0] if kinds else None)
    cards = await catalogue.classes_of_kind(chosen.code, clerk.enterprise.city_code) if chosen else []
    today = day_of(clerk.by.at_ms)

    def place(card: ClassCard) -> int:
        return _ORDER.index(card.opening(today))

    return render(
        request, "enterprise/classes.html", kinds=kinds, chosen=chosen, cards=sorted(cards, key=place), today=today,
        ending=await queries.ending_orders(clerk.enterprise_id),
    )  # fmt: skip
