"""提出事故处理: attempts are looked for by class, time and name, looked through, and proposed to a second person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import IntegerField, RadioField, SelectMultipleField, TextAreaField
from wtforms.validators import Length, Optional

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.exams.incidents import INCIDENTS
from server.clock import SHANGHAI, to_ms
from server.exams import queries
from server.exams.queries import AttemptLine, AttemptLines, AttemptSearch
from server.exams.rules import MOST_ADDED_MINUTES, MOST_ATTEMPTS, IncidentEffect, IncidentKind, incident_effect
from server.exams.services import incidents as services
from server.web.forms import Form, options, required
from server.web.listing import Filter
from server.web.rendering import see_other

NEW: Final = f"{INCIDENTS}/new"
_SENT: Final = (
    Filter("class", "学习班编号"), Filter("since", "考试时段自"), Filter("until", "至"), Filter("q", "姓名或证书编号"),
    Filter("running", "只看正在进行的"),
)  # fmt: skip
_LARGEST: Final = 2**63 - 1


@dataclass(frozen=True)
class Search:
    """What was looked for, as it was typed."""

    class_number: str
    since: str
    until: str
    text: str
    running: bool

    @property
    def given(self) -> bool:
        return any(vars(self).values())

    @property
    def conditions(self) -> AttemptSearch:
        return AttemptSearch(
            text=self.text, class_number=self.class_number, running=self.running,
            from_ms=_moment(self.since), to_ms=_moment(self.until),
        )  # fmt: skip


def searched(request: Request) -> Search:
    """Whatever cannot be meant is no condition."""
    sent = {one.key: one.read(request.args.get(one.key, "")) for one in _SENT}
    since, until = [sent[name] if _moment(sent[name]) is not None else "" for name in ("since", "until")]
    return Search(sent["class"], since, until, sent["q"], sent["running"] == "1")


def _moment(typed: str) -> int | None:
    """`2026-11-24T09:00` of the browser's field, on Shandong's clock."""
    try:
        return to_ms(datetime.fromisoformat(typed).replace(tzinfo=SHANGHAI)) if len(typed) == 16 else None
    except ValueError:
        return None


def _attempt(sent: str) -> int:
    number = int(sent)
    if not 0 < number <= _LARGEST:
        raise ValueError
    return number


class Proposal(Form):
    attempts = SelectMultipleField("考试", [required("请至少选择一场考试。")], coerce=_attempt, validate_choice=False)
    kind = RadioField(
        "如何处理", [required("请选择如何处理。")],
        choices=options({
            IncidentKind.ADD_TIME.value: "延长时间（只对正在进行的考试有效）",
            IncidentKind.VOID.value: "作废，不计考试次数（已合格的不变）",
        }),
    )  # fmt: skip
    minutes = IntegerField(
        "延长几分钟",
        [Optional()],
        description=f"1 至 {MOST_ADDED_MINUTES} 分钟；作废时不填。",
        render_kw={"inputmode": "numeric"},
    )
    reason = TextAreaField(
        "原因", [required("请写明原因。"), Length(min=2, max=200)],
        description="何时何地发生了什么，例如：9:20 至 9:40 考点停电。不要填写个人信息。",
    )  # fmt: skip

    def prepare(self, _values: Mapping[str, Any]) -> None:
        self.attempts.choices = []


def _effects(line: AttemptLine) -> list[IncidentEffect]:
    """What each kind would do to it now."""
    return [incident_effect(kind, line.status, running=line.running) for kind in IncidentKind]


async def proposal_values(request: Request, member: Member) -> Mapping[str, Any]:
    search, found = searched(request), AttemptLines([], 0)
    if search.given:
        found = await queries.attempts_found(
            member.scope, search.conditions, newest=False, limit=MOST_ATTEMPTS, count_to=MOST_ATTEMPTS + 1
        )
    return {
        "search": search,
        "rows": [(line, _effects(line)) for line in found.rows],
        "running": sum(1 for line in found.rows if line.running),
        "too_many": found.total > MOST_ATTEMPTS,
        "most": MOST_ATTEMPTS,
        "initial": {"attempts": [line.id for line in found.rows]},
    }


@desk.form(NEW, Proposal, "admin/exams/new_incident.html", Permission.INCIDENT_PROPOSE, values=proposal_values)
async def propose(_request: Request, member: Member, form: Proposal) -> HTTPResponse:
    incident = await services.propose_incident(
        IncidentKind(form.kind.data), form.minutes.data, form.reason.data, form.attempts.data,
        scope=member.scope, by=member.by,
    )  # fmt: skip
    return see_other(f"{INCIDENTS}/{incident.id}", "已提出，等待另一名工作人员审批。")
