"""账号管理: the list of staff accounts, and what an administrator does with one."""

import asyncio
import logging
import re
from collections.abc import Mapping
from typing import Any

import pytest
import pytest_asyncio

from server.accounts.models import RecoveryCode, StaffAccount
from server.accounts.rules import Role
from server.accounts.services.staff import Duties, LastAdministrator, change_duties, deactivate
from server.audit.models import AuditEntry
from server.audit.services import By
from server.settings import Settings
from tests.admin.people import goes_to, log_in, make_member, send
from tests.factories import NOW_MS
from tests.pages import as_member, make_staff
from tests.web.site import Browser, Shown

STAFF = "/admin/staff"
NEW: Mapping[str, Any] = {"username": "zhang", "name": "张会计", "roles": ["FINANCE"], "cities": ["370100", "370700"]}
BUTTONS = ("deactivate", "activate", "reset-password", "reset-second-factor", "sessions/end", "sessions/1/end")


@pytest_asyncio.fixture
async def admin(visitor: Browser) -> Browser:
    return await as_member(visitor, (await make_staff(Role.ADMIN, username="admin", name="陈管理")).id)


async def create(admin: Browser, **changes: object) -> Shown:
    return await send(admin, f"{STAFF}/new", **{**NEW, **changes})


async def last_entry() -> tuple[str, str, str]:
    row = await AuditEntry.all().order_by("-id").first()
    assert row
    return row.action, row.subject, row.note


def names(page: Shown) -> list[str]:
    return re.findall(r'<a href="/admin/staff/\d+">([^<]+)</a>', page.text)


async def test_new_account_logs_in_with_the_password_shown_once_and_has_to_change_it(
    visitor: Browser, admin: Browser
) -> None:
    page = await create(admin)
    shown = re.search(r'<p class="one-time"><code>([^<]+)</code>', page.text)
    assert shown

    answer = await log_in(visitor, "zhang", shown[1])

    made = await StaffAccount.get(username="zhang")
    assert (page.status, goes_to(answer)) == (200, (303, "/admin"))
    assert goes_to(await visitor.get("/admin")) == (303, "/admin/password")
    assert (made.name, made.roles, made.cities) == ("张会计", ["FINANCE"], ["370100", "370700"])
    assert shown[1] not in (await admin.get(f"{STAFF}/{made.id}")).text


async def test_new_account_goes_on_record(admin: Browser) -> None:
    await create(admin)

    made = await StaffAccount.get(username="zhang")
    assert await last_entry() == ("staff:created", f"staff:{made.id}", "财务审核；济南、潍坊")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"username": ""}, "请填写用户名。"),
        ({"username": "张三"}, "用户名为 3 至 40 个小写字母、数字或 . _ -，以字母开头。"),
        ({"username": "9zhang"}, "用户名为 3 至 40 个小写字母、数字或 . _ -，以字母开头。"),
        ({"username": "ADMIN"}, "此用户名已被使用。"),
        ({"name": " "}, "请填写姓名。"),
        ({"name": "张" * 51}, "最多 50 个字符。"),
        ({"roles": []}, "请至少选择一个角色。"),
        ({"roles": ["EMPEROR"]}, "请从列出的选项中选择。"),
        ({"roles": ["ADMIN", "FINANCE"]}, "系统管理员、安全审计员不能与其他角色兼任。"),
        ({"cities": ["999999"]}, "请从列出的选项中选择。"),
    ],
)
async def test_wrong_account_is_refused_and_what_was_typed_stays(
    admin: Browser, changes: dict[str, object], sentence: str
) -> None:
    answer = await create(admin, **changes)

    assert (answer.status, await StaffAccount.all().count()) == (422, 1)
    assert sentence in answer.text
    assert "name" in changes or 'value="张会计"' in answer.text


async def test_double_click_makes_one_account(admin: Browser) -> None:
    first, second = await create(admin), await create(admin)

    assert (first.status, second.status, await StaffAccount.filter(username="zhang").count()) == (200, 422, 1)


async def test_list_is_filtered_and_sorted(admin: Browser) -> None:
    await make_staff(Role.FINANCE, username="li", name="李会计", cities=("370700",))
    gone = await make_staff(Role.REVIEWER, Role.SUPPORT, username="zhao", name="赵审核")
    await StaffAccount.filter(id=gone.id).update(active=False)

    found = {
        query: names(await admin.get(f"{STAFF}?{query}"))
        for query in ("", "q=LI", "q=审核", "role=SUPPORT", "city=370700", "state=off", "sort=username&order=desc")
    }

    assert found == {
        "": ["admin", "li", "zhao"],
        "q=LI": ["li"],
        "q=审核": ["zhao"],
        "role=SUPPORT": ["zhao"],
        "city=370700": ["li"],
        "state=off": ["zhao"],
        "sort=username&order=desc": ["zhao", "li", "admin"],
    }


@pytest.mark.parametrize("more", [0, 2])
async def test_list_asks_as_many_questions_whatever_its_rows(
    admin: Browser, caplog: pytest.LogCaptureFixture, more: int
) -> None:
    for number in range(more):
        await make_staff(Role.FINANCE, username=f"member{number}")
    with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
        caplog.clear()
        await admin.get(STAFF)

    assert len(caplog.records) == 4


async def test_list_is_exported(admin: Browser) -> None:
    answer = await admin.get(f"{STAFF}?format=xlsx")

    assert (answer.status, answer.body[:2]) == (200, b"PK")


async def test_changed_duties_count_at_the_next_page(visitor: Browser, admin: Browser) -> None:
    account = await make_staff(Role.TEACHER)
    member = await as_member(visitor, account.id)

    answer = await send(admin, f"{STAFF}/{account.id}", name="吴主任", roles=["AUDITOR"], cities=[])

    changed = await StaffAccount.get(id=account.id)
    assert goes_to(answer) == (303, f"{STAFF}/{account.id}")
    assert (changed.name, changed.roles, changed.cities) == ("吴主任", ["AUDITOR"], [])
    assert await last_entry() == ("staff:changed", f"staff:{account.id}", "安全审计员；全省")
    assert "操作日志" in (await member.get("/admin")).text


async def test_account_out_of_use_is_out_at_once_and_may_be_used_again(
    visitor: Browser, admin: Browser, test_settings: Settings
) -> None:
    account = await make_member(test_settings)
    member, page = await as_member(visitor, account.id), f"{STAFF}/{account.id}"

    answer = await send(admin, f"{page}/deactivate", page=page)
    out = goes_to(await member.get("/admin")), (await log_in(visitor)).status
    await send(admin, f"{page}/activate", page=page)

    assert (goes_to(answer), out) == ((303, page), ((303, "/admin/login?next=/admin"), 401))
    assert ((await log_in(visitor)).status, await last_entry()) == (303, ("staff:logged-in", f"staff:{account.id}", ""))


async def test_reset_password_is_shown_once_and_ends_the_sessions(
    visitor: Browser, admin: Browser, test_settings: Settings
) -> None:
    account = await make_member(test_settings)
    member, page = await as_member(visitor, account.id), f"{STAFF}/{account.id}"

    answer = await send(admin, f"{page}/reset-password", page=page)

    shown = re.search(r'<p class="one-time"><code>([^<]+)</code>', answer.text)
    assert shown
    assert ((await member.get("/admin")).status, (await log_in(visitor)).status) == (303, 401)
    assert (await log_in(visitor, password=shown[1])).status == 303
    assert (await StaffAccount.get(id=account.id)).must_change_password


async def test_reset_second_factor_is_set_up_anew(visitor: Browser, admin: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    await RecoveryCode.create(staff=account, digest="0" * 64)
    page = f"{STAFF}/{account.id}"

    await send(admin, f"{page}/reset-second-factor", page=page)
    await log_in(visitor)

    assert goes_to(await visitor.get("/admin")) == (303, "/admin/second-factor")
    assert await RecoveryCode.all().count() == 0


async def test_sessions_are_ended_one_by_one_or_all(visitor: Browser, admin: Browser) -> None:
    account = await make_staff(Role.FINANCE)
    members, page = [await as_member(visitor, account.id) for _ in range(3)], f"{STAFF}/{account.id}"
    shown = re.findall(rf'action="({page}/sessions/\d+/end)"', (await admin.get(page)).text)

    await send(admin, shown[0], page=page)
    left = sum([(await one.get("/admin")).status == 200 for one in members])
    await send(admin, f"{page}/sessions/end", page=page)

    assert (len(shown), left, [(await one.get("/admin")).status for one in members]) == (3, 2, [303] * 3)


@pytest.mark.parametrize("button", ["deactivate", "reset-password", "reset-second-factor"])
async def test_nobody_does_that_to_himself(admin: Browser, button: str) -> None:
    oneself = await StaffAccount.get(username="admin")
    await make_staff(Role.ADMIN, username="other")

    answer = await send(admin, f"{STAFF}/{oneself.id}/{button}", page=f"{STAFF}/new")

    assert (answer.status, "请由另一位系统管理员操作" in answer.text) == (409, True)
    assert await AuditEntry.all().count() == 0


async def test_nobody_strips_himself(admin: Browser) -> None:
    oneself = await StaffAccount.get(username="admin")
    await make_staff(Role.ADMIN, username="other")

    answer = await send(admin, f"{STAFF}/{oneself.id}", name="陈管理", roles=["TEACHER"])

    assert (answer.status, (await StaffAccount.get(id=oneself.id)).roles) == (409, ["ADMIN"])


async def test_last_administrator_in_use_stays_one(database: Settings) -> None:
    last, gone = await make_staff(Role.ADMIN), await make_staff(Role.ADMIN)
    await StaffAccount.filter(id=gone.id).update(active=False)

    with pytest.raises(LastAdministrator):
        await change_duties(last.id, Duties("陈管理", (Role.TEACHER,)), by=By("system", NOW_MS))

    assert (await StaffAccount.get(id=last.id)).roles == ["ADMIN"]


async def test_administrators_do_not_put_each_other_out_of_use_at_once(database: Settings) -> None:
    first, second = await make_staff(Role.ADMIN), await make_staff(Role.ADMIN)

    answers = await asyncio.gather(
        deactivate(first.id, by=By(f"staff:{second.id}", NOW_MS)),
        deactivate(second.id, by=By(f"staff:{first.id}", NOW_MS)),
        return_exceptions=True,
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["LastAdministrator", "NoneType"]
    assert await StaffAccount.filter(active=True).count() == 1


@pytest.mark.parametrize("button", BUTTONS)
async def test_account_that_is_not_there_is_told(admin: Browser, button: str) -> None:
    assert (await send(admin, f"{STAFF}/999/{button}", page=f"{STAFF}/new")).status == 404


@pytest.mark.parametrize("path", ["/999", "/999999999999999999999"])
async def test_page_of_an_account_that_is_not_there(admin: Browser, path: str) -> None:
    assert (await admin.get(f"{STAFF}{path}")).status == 404


@pytest.mark.parametrize("button", BUTTONS)
async def test_forged_button_is_refused(admin: Browser, button: str) -> None:
    account = await make_staff(Role.FINANCE)

    assert (await admin.post(f"{STAFF}/{account.id}/{button}", {})).status == 403
    assert await AuditEntry.all().count() == 0


async def test_forged_form_is_refused(admin: Browser) -> None:
    account = await make_staff(Role.FINANCE)

    answers = [await admin.post(path, dict(NEW)) for path in (f"{STAFF}/new", f"{STAFF}/{account.id}")]

    assert ([answer.status for answer in answers], await AuditEntry.all().count()) == ([403, 403], 0)


async def test_history_tells_who_did_what(admin: Browser) -> None:
    account = await make_staff(Role.FINANCE)
    page = f"{STAFF}/{account.id}"
    await send(admin, f"{page}/deactivate", page=page)

    text = (await admin.get(page)).text

    assert re.findall(r"<strong>([^<]+)</strong><span>([^<]+)</span>", text) == [("停用账号", "陈管理")]
