"""证书延期: the own calendar planned backwards from the expiry, and manual part five with the person's own dates."""

from datetime import date

from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.certification.queries.renewal import Renewal, trainees_renewal
from server.certification.queries.renewal_policy import renewal_policy_of
from server.certification.rules.renewal_guide import NOTES, SITES, guide
from server.registry.rules import days_to_expiry
from server.web.parts import parts
from server.web.shapes import row_id


class RenewalActionAnswer(TypedDict):
    code: str
    text: str
    last_day: str


class RenewalStepAnswer(TypedDict):
    code: str
    title: str
    state: str
    state_name: str
    opens_on: str | None
    last_day: str


class SiteAnswer(TypedDict):
    name: str
    url: str | None


class GuideAnswer(TypedDict):
    text: str
    site: str | None
    opens_on: str | None
    last_day: str | None


class RenewalAnswer(TypedDict):
    certificate: str
    expires_on: str
    days_to_expiry: int
    step: str | None
    late: bool
    action: RenewalActionAnswer
    steps: list[RenewalStepAnswer]
    guide: list[GuideAnswer]
    notes: list[str]
    sites: list[SiteAnswer]


@contract.operation("GET", "/enrolments/<enrolment>/renewal", answers={200: RenewalAnswer})
async def show_renewal(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """Every step to the extension with its last safe day, the one thing to do next, and the official guide."""
    runtime = parts(request).runtime
    policy, today = renewal_policy_of(runtime.settings), runtime.clock.today()
    return json(_renewal(await trainees_renewal(login.holder_id, row_id(enrolment), policy, today), today))


def _renewal(renewal: Renewal, today: date) -> RenewalAnswer:
    line = renewal.line
    return {
        "certificate": line.display,
        "expires_on": line.expires_on.isoformat(),
        "days_to_expiry": days_to_expiry(line.expires_on, today),
        "step": line.step,
        "late": renewal.late,
        "action": {"code": line.action, "text": line.action.sentence, "last_day": line.last_day.isoformat()},
        "steps": [
            {
                "code": step.step,
                "title": step.step.label,
                "state": step.state,
                "state_name": step.state.label,
                "opens_on": _written(step.opens_on),
                "last_day": step.last_day.isoformat(),
            }
            for step in renewal.steps
        ],
        "guide": [
            {
                "text": one.text,
                "site": one.site,
                "opens_on": _written(one.opens_on),
                "last_day": _written(one.last_day),
            }
            for one in guide(renewal.steps)
        ],
        "notes": list(NOTES),
        "sites": [{"name": name, "url": url} for name, url in SITES.items()],
    }


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None
