"""工作台: what waits for this member of staff."""

from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin import inquiries, invoices, province, references, study_photos
from server.admin.changes import listed as changes
from server.admin.desk import HOME, Member, Waiting, desk
from server.admin.enrolment import receipts
from server.admin.exams import incidents
from server.admin.questions import reports
from server.admin.reports import queue as score_reports
from server.admin.reviews import appeals
from server.admin.reviews import queue as reviews
from server.admin.sittings import listed as sittings
from server.web.rendering import render

# Each domain's module of the desk names its own; a line here shows it.
QUEUES: Final[tuple[Waiting, ...]] = (
    receipts.WAITING,
    *changes.QUEUES,
    *invoices.QUEUES,
    reviews.WAITING,
    references.WAITING,
    *incidents.QUEUES,
    reports.WAITING,
    inquiries.WAITING,
    study_photos.WAITING,
    *appeals.QUEUES,
    sittings.WAITING,
    *score_reports.QUEUES,
    province.WAITING,
)


@desk.get(HOME, Permission.DESK)
async def home(request: Request, member: Member) -> HTTPResponse:
    waiting = [(queue, await queue.count(member.scope)) for queue in QUEUES if queue.permission in member.permissions]
    pages = [entry for entry in desk.menu_for(member) if entry.path != HOME]
    return render(request, "admin/home.html", waiting=waiting, pages=pages)
