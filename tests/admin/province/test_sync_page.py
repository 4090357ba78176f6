"""省级平台: who sees it, what it tells, and that asking twice asks once."""

import logging
from pathlib import Path

import pytest

from server import db
from server.accounts.rules import Role
from server.integrations.province import Change, ChangeKind
from server.outbox.models import Job
from server.registry.models import SyncCursor
from server.registry.services.asides import Aside, put_aside
from server.settings import Settings, load
from tests.admin.people import goes_to
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.pages import as_staff, visiting
from tests.web.site import Browser

PAGE = "/admin/province"


async def aside(number: int, *, waiting: bool = False, kind: ChangeKind = ChangeKind.CERTIFICATES) -> None:
    change = Change("U", number, {"id": f"c{number}", "name": "李秘密"})
    async with db.transaction():
        await put_aside(kind, [Aside(change, "有效期至：没有这一天，请核对日期。", waiting)], NOW_MS)


async def test_unconnected_province_is_said(visitor: Browser) -> None:
    page = await (await as_staff(visitor, Role.AUTHORITY)).get(PAGE)

    assert ("尚未连接省级平台" in page.text, "立即同步" in page.text, page.text.count("尚未同步")) == (True, False, 4)


async def test_each_kind_tells_how_far_it_is(visitor: Browser) -> None:
    await SyncCursor.create(kind="persons", cursor="1234", taken=5678, synced_ms=NOW_MS)
    await SyncCursor.create(kind="certificates", fault="code 1002")
    await aside(1)

    page = await (await as_staff(visitor, Role.ACADEMIC)).get(PAGE)

    for words in ("正常", "5678", "1234", "中断：code 1002", "没有这一天"):
        assert words in page.text


async def test_what_a_record_holds_is_not_shown(visitor: Browser) -> None:
    await aside(1)

    page = await (await as_staff(visitor, Role.AUTHORITY)).get(PAGE)

    assert ("c1" in page.text, "李秘密" in page.text) == (True, False)


@pytest.mark.parametrize(("query", "shown"), [("waiting=yes", ["c2"]), ("waiting=no", ["c1"]), ("kind=persons", [])])
async def test_issues_are_filtered(query: str, shown: list[str], visitor: Browser) -> None:
    await aside(1)
    await aside(2, waiting=True)

    page = await (await as_staff(visitor, Role.AUTHORITY)).get(f"{PAGE}?{query}")

    assert [name for name in ("c1", "c2") if f">{name}<" in page.text.replace("\n", "").replace("  ", "")] == shown


async def test_statements_do_not_grow_with_the_issues(visitor: Browser, caplog: pytest.LogCaptureFixture) -> None:
    member = await as_staff(visitor, Role.AUTHORITY)

    async def counted() -> int:
        caplog.clear()
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            await member.get(PAGE)
        return len([record for record in caplog.records if record.name == "tortoise.db_client"])

    await aside(1)
    with_one = await counted()
    await aside(2)
    await aside(3)

    assert (await counted(), with_one <= 8) == (with_one, True)


async def test_desk_tells_what_upstream_has_to_put_right(visitor: Browser) -> None:
    await aside(1)
    await aside(2, waiting=True)

    page = await (await as_staff(visitor, Role.ACADEMIC)).get("/admin")

    [line] = [line for line in page.text.splitlines() if "省级平台未登记的变更" in line]
    assert ("/admin/province?waiting=no" in line, ">1</strong>" in line) == (True, True)


@pytest.mark.parametrize("role", [Role.FINANCE, Role.REVIEWER, Role.TEACHER, Role.SUPPORT, Role.ADMIN, Role.AUDITOR])
async def test_others_may_not_see_it(role: Role, visitor: Browser) -> None:
    assert (await (await as_staff(visitor, role)).get(PAGE)).status == 403


async def ask(member: Browser, token: str | None = None) -> tuple[int, str]:
    page = await member.get(PAGE)
    return goes_to(await member.post(f"{PAGE}/sync", {"csrf_token": page.token if token is None else token}))


async def test_asking_twice_leaves_one_job(test_settings: Settings, tmp_path: Path, clock: TestClock) -> None:
    connected = load(
        data_dir=test_settings.data_dir, database=test_settings.database.model_dump(),
        province={"base_url": "http://127.0.0.1:9"}, log={"level": "WARNING"},
    )  # fmt: skip
    async with visiting(connected, clock) as visitor:
        member = await as_staff(visitor, Role.AUTHORITY)

        assert [await ask(member), await ask(member)] == [(303, PAGE), (303, PAGE)]
        assert [job.kind for job in await Job.all()] == ["sync_register"]


async def test_staff_of_a_city_sees_it_and_asks_for_nothing(visitor: Browser) -> None:
    await aside(1)
    member = await as_staff(visitor, Role.AUTHORITY, cities=("370700",))
    page = await member.get(PAGE)

    answer = await member.post(f"{PAGE}/sync", {"csrf_token": (await member.get("/admin/account")).token})

    assert (page.status, "上传变更文件" in page.text, answer.status, await Job.all().count()) == (200, False, 404, 0)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_forged_request_asks_for_nothing(token: str, visitor: Browser) -> None:
    member = await as_staff(visitor, Role.AUTHORITY)

    assert (await member.post(f"{PAGE}/sync", {"csrf_token": token})).status == 403
    assert await Job.all().count() == 0
