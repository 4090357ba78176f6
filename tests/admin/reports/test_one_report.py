"""One report: resending what was refused, and the revocation by two people."""

import pytest
import pytest_asyncio

from server.accounts.rules import Role
from server.certification.models import CompletionCertificate, ScoreReport
from server.certification.rules import ReportStatus
from server.integrations.province.service import RecordState
from tests.certification.desk import answered_report, queued_report
from tests.pages import as_staff
from tests.web.site import Browser


@pytest_asyncio.fixture
async def authority(visitor: Browser) -> Browser:
    return await as_staff(visitor, Role.AUTHORITY)


async def test_a_refused_report_shows_why_and_is_sent_again(authority: Browser) -> None:
    report = await answered_report(RecordState.REJECTED)
    page = await authority.get(f"/admin/reports/{report.id}")
    assert ("查无此人" in page.text, "重新上报" in page.text) == (True, True)
    answer = await authority.post(f"/admin/reports/{report.id}/resend", {"csrf_token": page.token})
    assert (answer.status, (await ScoreReport.get(id=report.id)).status) == (303, ReportStatus.RELEASED)
    again = await authority.post(f"/admin/reports/{report.id}/resend", {"csrf_token": page.token})
    assert again.status == 409


async def test_a_revocation_needs_a_reason_and_a_second_person(authority: Browser, visitor: Browser) -> None:
    report = await answered_report()
    path = f"/admin/reports/{report.id}"
    form = await authority.get(f"{path}/revoke")
    assert (await authority.post(f"{path}/revoke", {"reason": "", "csrf_token": form.token})).status == 422
    await authority.post(f"{path}/revoke", {"reason": "复核发现替考", "csrf_token": form.token})
    own = await authority.post(f"{path}/revoke/confirm", {"csrf_token": (await authority.get(path)).token})
    assert (own.status, "另一名" in own.text) == (409, True)

    other = await as_staff(visitor, Role.AUTHORITY)
    assert "撤销上报待确认" in (await other.get("/admin")).text
    answer = await other.post(f"{path}/revoke/confirm", {"csrf_token": (await other.get(path)).token})
    assert (answer.status, (await ScoreReport.get(id=report.id)).status) == (303, ReportStatus.REVOKED)
    assert (await CompletionCertificate.get()).revoked_for == "复核发现替考"


async def test_a_proposal_is_dropped(authority: Browser) -> None:
    report = await answered_report()
    path = f"/admin/reports/{report.id}"
    await authority.post(f"{path}/revoke", {"reason": "误提", "csrf_token": (await authority.get(path)).token})
    await authority.post(f"{path}/revoke/drop", {"csrf_token": (await authority.get(path)).token})
    assert (await ScoreReport.get(id=report.id)).revoke_ms is None


async def test_what_waits_is_not_revoked(authority: Browser) -> None:
    report = await queued_report()
    path = f"/admin/reports/{report.id}"
    page = await authority.get(path)
    assert "提出撤销" not in page.text
    assert (await authority.post(f"{path}/revoke", {"reason": "原因", "csrf_token": page.token})).status == 409


@pytest.mark.parametrize("more", ["", "/revoke"])
async def test_a_report_of_another_city_is_not_there(visitor: Browser, more: str) -> None:
    report = await answered_report()
    member = await as_staff(visitor, Role.AUTHORITY, cities=("370200",))
    assert (await member.get(f"/admin/reports/{report.id}{more}")).status == 404


@pytest.mark.parametrize("change", ["resend", "revoke/confirm", "revoke/drop"])
async def test_a_change_of_another_city_is_refused(visitor: Browser, change: str) -> None:
    report = await answered_report()
    member = await as_staff(visitor, Role.AUTHORITY, cities=("370200",))
    token = (await member.get("/admin/reports")).token
    assert (await member.post(f"/admin/reports/{report.id}/{change}", {"csrf_token": token})).status == 404
