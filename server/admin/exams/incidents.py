"""考试事故: the list, and one of them with the decision of the second person and what became of each attempt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of, names_of
from server.exams import queries
from server.exams.queries import IncidentFilter, IncidentLine
from server.exams.rules import IncidentKind, IncidentStatus
from server.exams.services import incidents as services
from server.web.forms import Form, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.rendering import render, see_other
from server.web.templates import moment

INCIDENTS: Final = "/admin/incidents"
_ONE: Final = f"{INCIDENTS}/<number:int>"


@dataclass(frozen=True)
class Row:
    """A line with the names of those who acted."""

    line: IncidentLine
    proposer: str
    decider: str


LIST: Final = Listing(
    columns=(
        Column("编号", lambda row: row.line.id, sort="number"),
        Column("处理", lambda row: row.line.what),
        Column("场次", lambda row: row.line.attempts, number=True),
        Column("原因", lambda row: row.line.reason),
        Column("状态", lambda row: row.line.status.label),
        Column("提出", lambda row: f"{row.proposer} {moment(row.line.proposed_ms)}"),
        Column("审批", lambda row: f"{row.decider} {moment(row.line.decided_ms)}"),
    ),
    filters=(
        Filter("queue", "待办", {"decide": "待我审批", "proposed": "我提出的"}),
        Filter("kind", "处理", {each.value: each.label for each in IncidentKind}),
        Filter("status", "状态", {each.value: each.label for each in IncidentStatus}),
    ),
    sort="number",
    descending=True,
    export="考试事故",
    empty="没有符合条件的考试事故。",
)
QUEUES: Final = (
    Waiting("考试事故待审批", f"{INCIDENTS}?queue=decide", Permission.INCIDENT_DECIDE, queries.incidents_waiting),
)


@desk.listing(INCIDENTS, LIST, "admin/exams/incidents.html", Permission.INCIDENT_DECIDE)
async def incidents(_request: Request, member: Member, wanted: Wanted) -> Found:
    sent, who = wanted.filters, member.by.who
    conditions = IncidentFilter(
        kind=sent["kind"], status=sent["status"],
        waiting_for=who if sent["queue"] == "decide" else "", proposed_by=who if sent["queue"] == "proposed" else "",
    )  # fmt: skip
    found = await queries.incidents(
        member.scope, conditions, newest=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    names = await names_of({who for line in found.rows for who in (line.proposed_by, line.decided_by) if who})
    rows = [Row(line, names[line.proposed_by], names.get(line.decided_by or "", "")) for line in found.rows]
    return Found(rows, found.total, {"may_propose": Permission.INCIDENT_PROPOSE in member.permissions})


async def shown(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The incident, if the scope covers all its cities."""
    found = await queries.incident_in_full(member.scope, number)
    return {"incident": found, "own": found.line.proposed_by == member.by.who}


@desk.get(_ONE, Permission.INCIDENT_DECIDE)
async def incident(request: Request, member: Member, number: int) -> HTTPResponse:
    values = await shown(request, member, number)
    line = values["incident"].line
    names = await names_of({who for who in (line.proposed_by, line.decided_by) if who})
    steps = await history_of(f"incident:{number}")
    return render(
        request, "admin/exams/incident.html", steps=steps, proposer=names[line.proposed_by],
        decider=names.get(line.decided_by or "", ""), **values,
    )  # fmt: skip


@desk.post(f"{_ONE}/approve", Permission.INCIDENT_DECIDE)
async def approve(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    await services.approve_incident(number, by=member.by)
    return see_other(f"{INCIDENTS}/{number}", "已同意，正在逐场处理，结果如下。")


class Refusal(Form):
    reason = TextAreaField("不同意的原因", [required("请写明原因。"), Length(min=2, max=200)])


@desk.form(f"{_ONE}/decline", Refusal, "admin/exams/decline_incident.html", Permission.INCIDENT_DECIDE, values=shown)
async def decline(_request: Request, member: Member, form: Refusal, number: int) -> HTTPResponse:
    await services.decline_incident(number, str(form.reason.data), by=member.by)
    return await _onward(member, f"事故 {number} 已登记为不同意。")


@desk.post(f"{_ONE}/withdraw", Permission.INCIDENT_PROPOSE)
async def withdraw(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    await services.withdraw_incident(number, by=member.by)
    return see_other(f"{INCIDENTS}/{number}", "已撤回。")


async def _onward(member: Member, told: str) -> HTTPResponse:
    """To the next one that waits for this person, if there is one."""
    following = await queries.next_incident_waiting(member.scope, member.by.who)
    if following is None:
        return see_other(INCIDENTS, told)
    return see_other(f"{INCIDENTS}/{following}", f"{told}下一项如下。")
