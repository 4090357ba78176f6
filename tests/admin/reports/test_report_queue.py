"""成绩上报: the list within one's cities, letting go, and what the home page tells."""

import logging

import pytest
import pytest_asyncio

from server.accounts.rules import Role
from server.certification.models import ReportBatch, ScoreReport
from server.certification.rules import ReportStatus
from server.integrations.province.service import RecordState
from tests.certification.desk import answered_report, queued_report, released_report
from tests.pages import as_staff
from tests.web.site import Browser

QUEUE = "/admin/reports"


@pytest_asyncio.fixture
async def authority(visitor: Browser) -> Browser:
    return await as_staff(visitor, Role.AUTHORITY)


async def statuses() -> list[ReportStatus]:
    return [row.status for row in await ScoreReport.all().order_by("id")]


async def test_the_list_shows_whose_results_wait(authority: Browser) -> None:
    await queued_report(name="王待放行")
    page = await authority.get(QUEUE)
    assert [word in page.text for word in ("王待放行", "待放行", "没有连接省平台", "370102")] == [
        True,
        True,
        True,
        False,
    ]


async def test_letting_go_makes_a_batch(authority: Browser) -> None:
    await queued_report()
    answer = await authority.post(f"{QUEUE}/release", {"city": "", "csrf_token": (await authority.get(QUEUE)).token})
    assert (answer.status, await statuses()) == (303, [ReportStatus.RELEASED])


async def test_letting_go_twice_is_refused(authority: Browser) -> None:
    await released_report()
    answer = await authority.post(f"{QUEUE}/release", {"city": "", "csrf_token": (await authority.get(QUEUE)).token})
    assert (answer.status, "没有待放行的成绩" in answer.text) == (409, True)


async def test_letting_go_of_one_city_leaves_the_others(authority: Browser) -> None:
    await queued_report()
    await queued_report(city="370200")
    token = (await authority.get(QUEUE)).token
    await authority.post(f"{QUEUE}/release", {"city": "370200", "csrf_token": token})
    assert await statuses() == [ReportStatus.QUEUED, ReportStatus.RELEASED]


async def test_members_of_a_city_see_and_release_theirs_alone(visitor: Browser) -> None:
    await queued_report(name="济南人")
    await queued_report(name="青岛人", city="370200")
    member = await as_staff(visitor, Role.AUTHORITY, cities=("370200",))
    page = await member.get(QUEUE)
    assert ("青岛人" in page.text, "济南人" in page.text) == (True, False)
    await member.post(f"{QUEUE}/release", {"csrf_token": page.token})
    assert [batch.city_code for batch in await ReportBatch.all()] == ["370200"]


@pytest.mark.parametrize("role", [Role.FINANCE, Role.REVIEWER, Role.ACADEMIC, Role.SUPPORT, Role.ADMIN])
async def test_others_do_not_report(visitor: Browser, role: Role) -> None:
    assert (await (await as_staff(visitor, role)).get(QUEUE)).status in (403, 404)


@pytest.mark.parametrize(
    ("filters", "shown"),
    [("?status=REJECTED", True), ("?status=QUEUED", False), ("?q=李示", True), ("?city=370200", False)],
)
async def test_the_list_is_filtered(authority: Browser, filters: str, shown: bool) -> None:
    await answered_report(RecordState.REJECTED)
    page = await authority.get(f"{QUEUE}{filters}")
    assert ("查无此人" in page.text) is shown


async def test_the_home_page_tells_what_waits(authority: Browser) -> None:
    await queued_report()
    await answered_report(RecordState.REJECTED)
    page = await authority.get("/admin")
    assert ("成绩待放行" in page.text, "成绩被退回" in page.text) == (True, True)


@pytest.mark.parametrize("path", [QUEUE, "/admin/certificates"])
async def test_the_list_asks_the_database_as_often_for_three_rows_as_for_one(
    authority: Browser, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    counted = []
    for _ in range(2):
        await answered_report()
        await released_report()
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
            assert (await authority.get(path)).status == 200
        counted.append(len([one for one in caplog.records if one.name == "tortoise.db_client"]))
    assert counted[0] == counted[1]
    assert counted[0] <= 14
