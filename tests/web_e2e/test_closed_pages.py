"""Every page behind a login in a real browser: clean for axe, no sideways scrolling, large enough in elder mode.

The pages are those of the router: a new one is looked at without being named here, unless its address has places.
"""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from server.accounts.rules import Role, permissions_of
from server.app import AUDIENCES
from server.web.pages import Pages, Route
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.doors import log_in_as_clerk, log_in_as_staff
from tests.web_e2e.test_public_pages import DESKTOP, PHONE, SMALL_TARGETS, SMALL_TEXT, look, violations

CLERK: Final = "clerk"
# The demo's staff by role: whoever is the first to hold a page's permission opens it.
STAFF: Final = {
    Role.FINANCE: "finance",
    Role.ACADEMIC: "academic",
    Role.REVIEWER: "reviewer1",
    Role.TEACHER: "teacher",
    Role.SUPPORT: "support",
    Role.AUTHORITY: "authority",
    Role.ADMIN: "admin",
    Role.AUDITOR: "auditor",
}
# Addresses with places, as the demo fills them.
FILLED: Final = {
    "/enterprise/classes/<number:int>/apply": "/enterprise/classes/3/apply",
    "/enterprise/orders/<number:int>": "/enterprise/orders/6",
    "/enterprise/orders/<number:int>/print": "/enterprise/orders/6/print",
    "/enterprise/invoices/<order:int>/buyer": "/enterprise/invoices/2/buyer",
    "/admin/receipts/<number:int>": "/admin/receipts/6",
    "/admin/receipts/<number:int>/reject": "/admin/receipts/6/reject",
    "/admin/orders/<number:int>": "/admin/orders/6",
    "/admin/invoices/orders/<order:int>": "/admin/invoices/orders/1",
    "/admin/invoices/orders/<order:int>/request": "/admin/invoices/orders/2/request",
    "/admin/invoices/<number:int>/issue": "/admin/invoices/1/issue",
    "/admin/invoices/<number:int>/file": "/admin/invoices/2/file",
    "/admin/invoices/<number:int>/reverse": "/admin/invoices/2/reverse",
    "/admin/enterprises/<number:int>": "/admin/enterprises/1",
    "/admin/enterprises/<number:int>/people": "/admin/enterprises/1/people",
    "/admin/enterprises/<number:int>/reset": "/admin/enterprises/1/reset",
    "/admin/trainees/<number:int>": "/admin/trainees/1",
    "/admin/trainees/<number:int>/identity": "/admin/trainees/1/identity",
    "/admin/trainees/<number:int>/reset": "/admin/trainees/1/reset",
    "/admin/staff/<number:int>": "/admin/staff/1",
    "/admin/bank-rows/<number:int>": "/admin/bank-rows/1",
    "/admin/bank-rows/<number:int>/release/<allocation:int>": "/admin/bank-rows/1/release/1",
    "/admin/bank-rows/<number:int>/account": "/admin/bank-rows/1/account",
    "/admin/statements/<number:int>": "/admin/statements/1",
    "/admin/questions/<item:int>": "/admin/questions/1",
    "/admin/questions/<item:int>/edit": "/admin/questions/2/edit",
    "/admin/changes/<number:int>": "/admin/changes/1",
    "/admin/reports/<number:int>": "/admin/reports/1",
    "/admin/reports/<number:int>/revoke": "/admin/reports/1/revoke",
    "/admin/reports/batches/<number:int>": "/admin/reports/batches/1",
    "/admin/reports/batches/<number:int>/receipt": "/admin/reports/batches/1/receipt",
    "/admin/enrolments/<number:int>/refund": "/admin/enrolments/1/refund",
    "/admin/enrolments/<number:int>/swap": "/admin/enrolments/1/swap",
    "/admin/enrolments/<number:int>/move": "/admin/enrolments/1/move",
    "/admin/inquiries/<number:int>": "/admin/inquiries/1",
    "/admin/inquiries/<number:int>/answer": "/admin/inquiries/1/answer",
    "/admin/question-reports/<number:int>": "/admin/question-reports/1",
    "/admin/question-reports/<number:int>/answer": "/admin/question-reports/2/answer",
    "/admin/blueprints/<number:int>": "/admin/blueprints/3",
    "/admin/blueprints/<number:int>/sample": "/admin/blueprints/3/sample",
    "/admin/sittings/<number:int>": "/admin/sittings/1",
    "/admin/sittings/<number:int>/edit": "/admin/sittings/1/edit",
    "/admin/sittings/<number:int>/cancel": "/admin/sittings/1/cancel",
    "/admin/sittings/<number:int>/seats": "/admin/sittings/1/seats",
    "/admin/sittings/<number:int>/door": "/admin/sittings/1/door",
    "/admin/sittings/<number:int>/sign-in": "/admin/sittings/1/sign-in",
    "/admin/sittings/<number:int>/scores": "/admin/sittings/1/scores",
}
# Pages that say something else where more is asked for, or where no conditions hold back what is done.
ASKED: Final = (
    (CLERK, "/enterprise/classes?kind=B"),
    ("academic", "/admin/incidents/new?q=x"),
    ("authority", "/admin/reports?status=LANDED"),
    ("teacher", "/admin/inquiries/2"),
)
# Not pages, or pages of rows that no demo holds at its start; the journeys look at some of them.
LEFT_OUT: Final = {
    "/enterprise/invoices/files/<file:int>": "a file",
    "/admin/invoices/files/<file:int>": "a file",
    "/admin/invoices/requests.xlsx": "a file",
    "/admin/reports/batches/<number:int>/file.xlsx": "a file",
    "/admin/certificates/<number:int>/certificate.pdf": "a file",
    "/admin/certificates/prints/<number:int>/all.zip": "a file",
    "/enterprise/certificates/<number:int>/certificate.pdf": "a file",
    "/enterprise/certificates/prints/<number:int>/all.zip": "a file",
    "/enterprise/orders/<number:int>/cancel": "no order of the demo may be cancelled",
    "/admin/questions/template": "a file",
    "/admin/sittings/<number:int>/scores/template": "a file",
    "/admin/sittings/<number:int>/tickets/<file:int>": "a file",
    "/admin/check-in/<number:int>/list": "data for the script of the door",
    "/admin/check-in/<number:int>/photos/<place:int>": "a photograph",
    "/admin/photos/snapshots/<number:int>": "a photograph",
    "/admin/photos/references/<number:int>": "a photograph",
    "/admin/blueprints/<number:int>/total": "a fragment",
    "/admin/reviews/<number:int>/next": "leads on to the next case",
    "/admin/reviews/<number:int>": "seen by test_review_desk.py",
    "/admin/reviews/<number:int>/fail": "seen by test_review_desk.py",
    "/admin/check-in/<number:int>": "seen by test_check_in.py",
    "/admin/appeals/<number:int>": "seen on the way of the exam's journey",
    "/admin/attempts/<number:int>": "nobody has sat an exam at the demo's start",
    "/admin/incidents/<number:int>": "no incident in the demo",
    "/admin/incidents/<number:int>/decline": "no incident in the demo",
    "/admin/references/<number:int>": "there are no photographs of faces in the demo",
    "/admin/references/<number:int>/reject": "there are no photographs of faces in the demo",
    "/admin/study-photos/<number:int>": "there are no photographs of faces in the demo",
    "/admin/province/files/<number:int>": "no file has been uploaded",
    "/admin/sittings/<number:int>/scores/<upload:int>": "no sheet has been uploaded",
    "/admin/questions/uploads/<number:int>": "no sheet has been uploaded",
    "/admin/statements/uploads/<number:int>": "seen on the way of the journey",
    "/admin/changes/<number:int>/decline": "asks for another person than the one who looks",
    "/admin/changes/<number:int>/payout": "no refund has been agreed to",
    "/admin/code": "asks for a second factor, which the demo has off",
    "/admin/unlock": "asks for a session that has been idle",
}
CLOSED: Final = [audience for audience in AUDIENCES if audience.who is not None]


def opener(audience: Pages, route: Route) -> str:
    if audience.name.startswith("enterprise"):
        return CLERK
    return next((name for role, name in STAFF.items() if route.permission in permissions_of([role])), "finance")


def pages() -> Iterator[tuple[str, str]]:
    """(who opens it, address)"""
    for audience in CLOSED:
        for route in audience.routes:
            if "GET" in route.methods and route.path not in LEFT_OUT:
                yield opener(audience, route), FILLED.get(route.path, route.path)
    yield from ASKED


@pytest.fixture(scope="session")
def sessions(browser: Browser, lesson: Lesson) -> dict[str, list[dict[str, object]]]:
    """The cookies of everybody who opens pages."""
    kept = {}
    for who in sorted({who for who, _ in pages()}):
        context = browser.new_context(locale="zh-CN")
        page = context.new_page()
        if who == CLERK:
            log_in_as_clerk(page, lesson.base)
        else:
            log_in_as_staff(page, lesson.base, who)
        kept[who] = [dict(cookie) for cookie in context.cookies()]
        context.close()
    return kept


@pytest.mark.parametrize(("who", "path"), sorted(set(pages())))
def test_page_is_fit_for_everybody(
    page: Page, lesson: Lesson, sessions: dict[str, list[dict[str, object]]], who: str, path: str
) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.context.add_cookies(sessions[who])  # type: ignore[arg-type]
    found: dict[str, list[object]] = {}

    for size in (DESKTOP, PHONE):
        look(page, lesson, path, size, "usual-m")
        found[f"{size[0]}"] = [*wide(page), *(violations(page) if size is DESKTOP else [])]
        look(page, lesson, path, size, "elder-s")
        small = [*page.evaluate(SMALL_TEXT), *page.evaluate(SMALL_TARGETS)]
        found[f"{size[0]} elder"] = [*wide(page), *small, *(violations(page) if size is PHONE else [])]

    wrong = {shown: faults for shown, faults in found.items() if faults}
    assert (page.url, wrong, said) == (f"{lesson.base}{path}", {}, [])


def wide(page: Page) -> list[str]:
    beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"{beyond} px too wide"] if beyond > 0 else []
