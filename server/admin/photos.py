"""The one door through which staff see people's photographs; each view is one entry of the log."""

from typing import TYPE_CHECKING, Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.enrolment import queries as enrolments
from server.errors import NotFound
from server.exams import queries as exams
from server.integrations.storage import Missing
from server.learning import queries as learning
from server.proctoring import queries
from server.proctoring.rules import SubjectKind
from server.proctoring.services import viewing
from server.web.downloads import picture
from server.web.parts import parts

if TYPE_CHECKING:
    from server.proctoring.models import ReferencePhoto, Snapshot

_CITY_OF: Final = {SubjectKind.STUDY: learning.city_of_topic, SubjectKind.ATTEMPT: exams.city_of_attempt}


@desk.get("/admin/photos/snapshots/<number:int>", Permission.PHOTO_VIEW)
async def snapshot(request: Request, member: Member, number: int) -> HTTPResponse:
    """Taken during study or an exam; for staff of the city of that class."""
    taken = await queries.photo_of(number)
    member.reach(await _CITY_OF[taken.subject_kind](taken.subject_id))
    return await _shown(request, member, taken)


@desk.get("/admin/photos/references/<number:int>", Permission.PHOTO_VIEW)
async def reference(request: Request, member: Member, number: int) -> HTTPResponse:
    """底照; for staff of every city in which the person is enrolled."""
    found = await queries.reference_photo(number)
    member.reach(*await enrolments.enrolled_cities(found.person_id))
    return await _shown(request, member, found)


async def _shown(request: Request, member: Member, photo: "Snapshot | ReferencePhoto") -> HTTPResponse:
    """Fetched first: what retention has deleted was not looked at."""
    try:
        body = await parts(request).runtime.store.get(photo.key or "")
    except Missing:
        raise NotFound from None
    await viewing.record_view(photo, by=member.by)
    return picture(body)
