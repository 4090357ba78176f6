"""底照审核: first snapshots of people without a reference, held against the certificate photo or the ID card."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.enrolment import queries as enrolments
from server.proctoring import queries
from server.proctoring.rules import ApprovalGround, CandidateFault
from server.proctoring.services import candidates
from server.registry import queries as registry
from server.web.forms import Form, options, required
from server.web.listing import Column, Found, Listing, Wanted
from server.web.rendering import see_other
from server.web.templates import moment

REFERENCES: Final = "/admin/references"
_ONE: Final = f"{REFERENCES}/<number:int>"
_PAGE: Final = "admin/proctoring/reference.html"
_GROUNDS: Final = {str(one): one.label for one in ApprovalGround}
_FAULTS: Final = {str(one): one.label for one in CandidateFault}

QUEUE: Final = Listing(
    columns=(
        Column("等待自", lambda row: row.created_ms, show=moment),
        Column("学员", lambda row: row.name),
        Column("证书照片", lambda row: "有" if row.has_registry_photo else "无"),
    ),
    empty="没有待审核的底照。",
)


async def waiting(scope: CityScope) -> int:
    """For the 工作台."""
    return (await queries.candidates_waiting(scope, limit=1)).total


WAITING: Final = Waiting("底照审核", REFERENCES, Permission.REFERENCE_APPROVE, waiting)


@desk.listing(REFERENCES, QUEUE, "admin/proctoring/references.html", Permission.REFERENCE_APPROVE)
async def queue(_request: Request, member: Member, wanted: Wanted) -> Found:
    """Whoever waits longest stands first."""
    found = await queries.candidates_waiting(member.scope, offset=wanted.offset, limit=wanted.limit)
    return Found(found.rows, found.total)


class Approval(Form):
    """通过, and what the photograph was held against."""

    ground = RadioField("核对依据", [required("请选择核对依据。")], choices=options(_GROUNDS))


class Rejection(Form):
    """不通过."""

    fault = RadioField("不通过原因", [required("请选择不通过的原因。")], choices=options(_FAULTS))


async def reference_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """One candidate, beside what it is held against."""
    candidate = await queries.candidate(number)
    member.reach(*await enrolments.enrolled_cities(candidate.person_id))
    return {
        "candidate": candidate,
        "person": await registry.person_card(candidate.person_id),
        "certificates": await registry.certificates_of(candidate.person_id),
        "registrations": await registry.registrations_of(candidate.person_id),
        "registry_photo": await queries.registry_photo(candidate.person_id),
        "neighbours": await queries.neighbours(candidate.created_ms, number, member.scope),
        "waiting": await waiting(member.scope),
        "faults": _FAULTS,
    }


@desk.form(_ONE, Approval, _PAGE, Permission.REFERENCE_APPROVE, values=reference_values)
async def approve(_request: Request, member: Member, form: Approval, number: int) -> HTTPResponse:
    """通过, and on to the next."""
    ground = ApprovalGround(form.ground.data)
    await candidates.approve_candidate(number, ground=ground, by=member.by)
    return await _onward(member, number, f"底照已通过：{ground.label}。")


@desk.form(f"{_ONE}/reject", Rejection, _PAGE, Permission.REFERENCE_APPROVE, values=reference_values)
async def reject(_request: Request, member: Member, form: Rejection, number: int) -> HTTPResponse:
    """不通过: a later photograph of the person may become the candidate."""
    fault = CandidateFault(form.fault.data)
    await candidates.reject_candidate(number, fault, by=member.by)
    return await _onward(member, number, f"底照未通过：{fault.label}。")


async def _onward(member: Member, number: int, told: str) -> HTTPResponse:
    """The next one opens by itself; after the last one the queue."""
    decided = await queries.candidate(number)
    _, after = await queries.neighbours(decided.created_ms, number, member.scope)
    return see_other(f"{REFERENCES}/{after.id}" if after else REFERENCES, told)
