"""企业: the list of the register within one's cities, one enterprise, and resetting its password."""

import logging
import re

import pytest

from server.accounts.models import EnterpriseAccount, LoginGuard
from server.accounts.rules import Role
from server.accounts.services import enterprise_login
from server.audit.models import AuditEntry
from server.registry.models import Enterprise
from server.registry.rules import fold_enterprise_name
from tests.admin.people import goes_to, send
from tests.factories import NOW_MS, make_certificate, make_enterprise, make_person
from tests.pages import as_clerk, as_staff
from tests.web.site import Browser, Shown

ENTERPRISES = "/admin/enterprises"


def rows(page: Shown) -> list[str]:
    return re.findall(r'<a href="/admin/enterprises/\d+">([^<]+)</a>', page.text)


async def with_own_password(**changes: object) -> Enterprise:
    enterprise = await make_enterprise(**changes)
    await EnterpriseAccount.create(enterprise=enterprise, password_hash="x")
    return enterprise


async def reset(member: Browser, enterprise: Enterprise, reason: str = "FORGOTTEN", page: str = "") -> Shown:
    return await send(member, f"{ENTERPRISES}/{enterprise.id}/reset", page=page, reason=reason)


async def test_list_is_filtered_and_sorted(visitor: Browser) -> None:
    await make_enterprise(name="甲（山东）建设公司", credit_code="91370100MA0000001A")
    await make_enterprise(name="乙建筑公司", credit_code="91370700MA0000002B", city_code="370700")
    await make_enterprise(name="丙公司", credit_code="91370200MA0000003C", city_code="370200", active=False)
    member = await as_staff(visitor, Role.SUPPORT)

    found = {
        query: sorted(rows(await member.get(f"{ENTERPRISES}?{query}")))
        for query in ("", "q=甲(山 东)", "q=91370700", "q=9137010", "q=%", "q=_", "city=370700", "state=off", "q=没有")
    }

    every = ["丙公司", "乙建筑公司", "甲（山东）建设公司"]
    assert found == {
        "": every,
        "q=甲(山 东)": ["甲（山东）建设公司"],
        "q=91370700": ["乙建筑公司"],
        "q=9137010": ["甲（山东）建设公司"],
        "q=%": [],
        "q=_": [],
        "city=370700": ["乙建筑公司"],
        "state=off": ["丙公司"],
        "q=没有": [],
    }
    codes = rows(await member.get(f"{ENTERPRISES}?sort=credit_code&order=desc"))
    assert codes == ["乙建筑公司", "丙公司", "甲（山东）建设公司"]


async def test_list_tells_people_and_password(visitor: Browser) -> None:
    own, none = await with_own_password(name="甲公司"), await make_enterprise(name="乙公司")
    person = await make_person()
    await make_certificate(person, own)
    await make_certificate(await make_person(), none)
    member = await as_staff(visitor, Role.SUPPORT)

    text = (await member.get(f"{ENTERPRISES}?sort=name")).text

    cells = [re.sub(r"<[^>]+>|\s", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", text, re.DOTALL)]
    assert [(cells[at], cells[at + 3], cells[at + 4]) for at in range(0, len(cells), 6)] == [
        ("乙公司", "1", "未登录过"),
        ("甲公司", "1", "已改密码"),
    ]


async def test_member_of_a_city_sees_its_enterprises_only(visitor: Browser) -> None:
    here, there = await make_enterprise(name="潍坊公司", city_code="370700"), await make_enterprise(name="济南公司")
    member = await as_staff(visitor, Role.SUPPORT, cities=("370700",))

    assert rows(await member.get(ENTERPRISES)) == ["潍坊公司"]
    assert rows(await member.get(f"{ENTERPRISES}?city=370100")) == []
    paths = [f"{ENTERPRISES}/{one.id}{page}" for one in (here, there) for page in ("", "/people", "/reset")]
    assert [(await member.get(path)).status for path in paths] == [200, 200, 200, 404, 404, 404]


@pytest.mark.parametrize("page", ["", "/1/people"])
async def test_lists_ask_as_many_questions_whatever_their_rows(
    visitor: Browser, caplog: pytest.LogCaptureFixture, page: str
) -> None:
    first = await make_enterprise()
    member, path = await as_staff(visitor, Role.SUPPORT), f"{ENTERPRISES}{page.replace('/1/', f'/{first.id}/')}"
    asked = []
    for _ in range(2):
        await make_certificate(await make_person(), first)
        await make_certificate(await make_person(), await make_enterprise())
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            caplog.clear()
            await member.get(path)
        asked.append(len(caplog.records))

    assert (asked[0] == asked[1], max(asked) <= 8) == (True, True)


async def test_people_are_shown_masked(visitor: Browser) -> None:
    enterprise = await make_enterprise()
    await make_certificate(await make_person("370102198001010015", name="李示例"), enterprise, key="A20151234567")
    member = await as_staff(visitor, Role.FINANCE)

    text = (await member.get(f"{ENTERPRISES}/{enterprise.id}/people")).text

    assert ("李示例" in text, "370***********0015" in text, "370102198001010015" in text) == (True, True, False)


async def test_reset_password_ends_the_sessions_and_goes_on_record(visitor: Browser) -> None:
    enterprise = await with_own_password()
    clerk, member = await as_clerk(visitor, enterprise.id), await as_staff(visitor, Role.SUPPORT)

    answer = await reset(member, enterprise)

    entry = await AuditEntry.get(action="enterprise:reset")
    assert goes_to(answer) == (303, f"{ENTERPRISES}/{enterprise.id}")
    assert ((await EnterpriseAccount.get()).password_hash, (await clerk.get("/enterprise")).status) == (None, 303)
    assert (entry.subject, entry.note, entry.actor.partition(":")[0]) == (
        f"enterprise:{enterprise.id}", "忘记密码", "staff",
    )  # fmt: skip


async def test_reset_lets_a_locked_enterprise_in_at_once(visitor: Browser) -> None:
    enterprise = await with_own_password()
    guard = enterprise_login.guard_of(fold_enterprise_name(enterprise.name))
    await LoginGuard.create(key=guard, failures=6, window_from_ms=NOW_MS, locked_until_ms=NOW_MS + 900_000)

    await reset(await as_staff(visitor, Role.SUPPORT), enterprise)

    assert await LoginGuard.all().count() == 0


async def test_double_click_resets_once(visitor: Browser) -> None:
    enterprise = await with_own_password()
    member = await as_staff(visitor, Role.SUPPORT)

    statuses = [(await reset(member, enterprise)).status for _ in range(2)]

    assert (statuses, await AuditEntry.filter(action="enterprise:reset").count()) == ([303, 409], 1)


async def test_first_password_needs_no_reset(visitor: Browser) -> None:
    answer = await reset(await as_staff(visitor, Role.SUPPORT), await make_enterprise())

    assert (answer.status, "用初始密码即可登录，不需要重置。" in answer.text) == (409, True)


@pytest.mark.parametrize("reason", ["", "BOREDOM"])
async def test_reset_needs_a_reason(visitor: Browser, reason: str) -> None:
    enterprise = await with_own_password()

    answer = await reset(await as_staff(visitor, Role.SUPPORT), enterprise, reason)

    assert (answer.status, (await EnterpriseAccount.get()).password_hash) == (422, "x")


@pytest.mark.parametrize("role", [Role.FINANCE, Role.ACADEMIC, Role.AUTHORITY, Role.ADMIN])
async def test_reset_is_for_support_alone(visitor: Browser, role: Role) -> None:
    enterprise = await with_own_password()

    answer = await reset(await as_staff(visitor, role), enterprise, page="/admin")

    assert (answer.status, (await EnterpriseAccount.get()).password_hash) == (403, "x")


async def test_reset_of_another_city_or_of_nobody_is_not_there(visitor: Browser) -> None:
    enterprise = await with_own_password()
    member = await as_staff(visitor, Role.SUPPORT, cities=("370700",))
    nobody = Enterprise(id=999)

    statuses = [(await reset(member, one, page="/admin")).status for one in (enterprise, nobody)]

    assert (statuses, (await EnterpriseAccount.get()).password_hash) == ([404, 404], "x")


async def test_forged_reset_is_refused(visitor: Browser) -> None:
    enterprise = await with_own_password()
    member = await as_staff(visitor, Role.SUPPORT)

    answer = await member.post(f"{ENTERPRISES}/{enterprise.id}/reset", {"reason": "FORGOTTEN"})

    assert (answer.status, (await EnterpriseAccount.get()).password_hash) == (403, "x")


async def test_page_tells_what_happened_and_what_may_be_done(visitor: Browser) -> None:
    enterprise = await with_own_password(contact="赵联系", phone="13812345678")
    member, finance = await as_staff(visitor, Role.SUPPORT), await as_staff(visitor, Role.FINANCE)
    page = f"{ENTERPRISES}/{enterprise.id}"

    before, of_finance = (await member.get(page)).text, (await finance.get(page)).text
    await reset(member, enterprise)
    after = (await member.get(page)).text

    assert [f'href="{page}/reset"' in text for text in (before, of_finance, after)] == [True, False, False]
    assert ("138****5678" in before, "13812345678" in before) == (True, False)
    assert "客服重置企业密码" in after
