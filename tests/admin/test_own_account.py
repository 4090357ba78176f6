"""我的账号: password, second factor, recovery codes, sessions, and the steps that come before any other page."""

import re

import pytest

from server import db
from server.accounts.models import RecoveryCode, Session, StaffAccount
from server.accounts.rules.second_factor import STEP_MS, address_for_app
from server.audit.models import AuditEntry
from server.settings import Settings
from tests.admin.people import PASSWORD, changed, code, goes_to, log_in, make_member, send
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.pages import as_member, visiting
from tests.web.site import Browser, Shown

NEW = "Jinan-2027"
ACCOUNT = "/admin/account"


async def change(member: Browser, path: str = f"{ACCOUNT}/password", **changes: str) -> Shown:
    return await send(member, path, **({"old": PASSWORD, "new": NEW, "again": NEW} | changes))


async def actions() -> list[str]:
    return [row.action for row in await AuditEntry.all().order_by("id")]


def secret_of(page: Shown) -> str:
    """The text beside the picture."""
    found = re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)
    assert found
    return found[1].replace(" ", "")


async def set_up(member: Browser, clock: TestClock, path: str = f"{ACCOUNT}/second-factor", steps: int = 0) -> Shown:
    page = await member.get(path)
    return await member.post(path, _sent(page, code(clock.ms, steps, secret_of(page))))


def _sent(page: Shown, typed: str) -> dict[str, str]:
    sealed = re.search(r'name="sealed" value="([^"]+)"', page.text)
    assert sealed
    return {"csrf_token": page.token, "sealed": sealed[1], "code": typed}


async def test_changed_password_logs_in_and_the_old_one_does_not(visitor: Browser, test_settings: Settings) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    answer = await change(member)

    assert goes_to(answer) == (303, ACCOUNT)
    assert [(await log_in(visitor, password=word)).status for word in (PASSWORD, NEW)] == [401, 303]
    assert (await actions())[:1] == ["staff:password-changed"]


async def test_changed_password_ends_ones_other_sessions(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    member, elsewhere = await as_member(visitor, account.id), await as_member(visitor, account.id)

    await change(member)

    assert ((await member.get("/admin")).status, (await elsewhere.get("/admin")).status) == (200, 303)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"old": "wrong"}, "原密码不正确。"),
        ({"new": PASSWORD, "again": PASSWORD}, "新密码不能与原密码相同。"),
        ({"new": "Wang-20261", "again": "Wang-20261"}, "密码不能包含用户名。"),
        ({"new": "short-1", "again": "short-1"}, "密码长度应为 8 至 64 个字符。"),
        ({"new": "onlyletters", "again": "onlyletters"}, "至少三种。"),
        ({"again": "Jinan-2028"}, "两次输入的新密码不一致。"),
        ({"old": "", "new": "", "again": ""}, "请填写原密码。"),
    ],
)
async def test_wrong_password_form_changes_nothing(
    visitor: Browser, test_settings: Settings, changes: dict[str, str], sentence: str
) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    answer = await change(member, **changes)

    assert (answer.status, sentence in answer.text, NEW in answer.text) == (422, True, False)
    assert (await log_in(visitor)).status == 303


async def test_guessing_the_old_password_locks_the_change(visitor: Browser, test_settings: Settings) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    statuses = [(await change(member, old="wrong")).status for _ in range(6)]

    assert statuses == [422, 422, 422, 422, 422, 423]


async def test_password_given_by_an_administrator_is_changed_first(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings, must_change_password=True)
    member = await as_member(visitor, account.id)

    before = [goes_to(await member.get(path)) for path in ("/admin", f"{ACCOUNT}/password")]
    answer = await change(member, "/admin/password")

    assert (before, goes_to(answer)) == ([(303, "/admin/password")] * 2, (303, ACCOUNT))
    assert (await member.get("/admin")).status == 200


async def test_second_factor_is_set_up_before_any_page(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    account = await make_member(test_settings, totp_secret=None)
    await log_in(visitor)
    before = goes_to(await visitor.get(ACCOUNT))

    answer = await set_up(visitor, clock, "/admin/second-factor")

    kept = await StaffAccount.get(id=account.id)
    assert (before, answer.status, answer.text.count("<li><code>")) == ((303, "/admin/second-factor"), 200, 10)
    assert (kept.totp_step, (await Session.get()).proved_ms) == (clock.ms // STEP_MS, NOW_MS)
    assert (await visitor.get(ACCOUNT)).status == 200


async def test_second_factor_is_not_demanded_where_the_settings_do_not(
    test_settings: Settings, clock: TestClock
) -> None:
    chosen = changed(test_settings, require_second_factor=False)
    async with visiting(chosen, clock) as visitor:
        await make_member(chosen, totp_secret=None)
        await log_in(visitor)

        assert (await visitor.get(ACCOUNT)).status == 200


async def test_secret_lies_sealed_in_the_database(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)
    page = await set_up(member, clock)

    row = await db.reader().execute_query_dict("SELECT totp_secret FROM staff_account")
    assert (page.status, row[0]["totp_secret"].startswith("sealed:k1:")) == (200, True)


async def test_recovery_codes_that_were_shown_log_in_and_are_kept_as_digests(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)
    shown = re.findall(r"<li><code>([a-z2-9-]+)</code></li>", (await set_up(member, clock)).text)

    await log_in(visitor)
    answers = [goes_to(await send(visitor, "/admin/code", code=one)) for one in shown[:2]]

    kept = {row.digest for row in await RecoveryCode.all()}
    assert (answers, len(shown), len(kept)) == ([(303, "/admin")] * 2, 10, 10)
    assert kept.isdisjoint(shown)


async def test_picture_says_what_the_text_says(visitor: Browser, test_settings: Settings) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    page = await member.get(f"{ACCOUNT}/second-factor")

    assert '<img src="data:image/svg+xml' in page.text
    assert address_for_app(secret_of(page), "wang", "安管网教") == (
        f"otpauth://totp/%E5%AE%89%E7%AE%A1%E7%BD%91%E6%95%99:wang?secret={secret_of(page)}"
        "&issuer=%E5%AE%89%E7%AE%A1%E7%BD%91%E6%95%99"
    )


async def test_wrong_code_shows_the_same_secret_again(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    account = await make_member(test_settings)
    member = await as_member(visitor, account.id)
    page = await member.get(f"{ACCOUNT}/second-factor")

    again = await member.post(f"{ACCOUNT}/second-factor", _sent(page, "000000"))

    assert (again.status, secret_of(again)) == (422, secret_of(page))
    assert (await StaffAccount.get()).totp_secret == account.totp_secret


async def test_secret_of_another_session_is_not_taken(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    account = await make_member(test_settings)
    member, elsewhere = await as_member(visitor, account.id), await as_member(visitor, account.id)
    theirs, own = [await one.get(f"{ACCOUNT}/second-factor") for one in (elsewhere, member)]

    sent = _sent(theirs, code(clock.ms, secret=secret_of(theirs))) | {"csrf_token": own.token}
    answer = await member.post(f"{ACCOUNT}/second-factor", sent)

    assert (answer.status, (await StaffAccount.get()).totp_secret) == (422, account.totp_secret)


async def test_renewed_second_factor_replaces_the_former_and_ends_other_sessions(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    account = await make_member(test_settings)
    await RecoveryCode.create(staff=account, digest="0" * 64)
    member, elsewhere = await as_member(visitor, account.id), await as_member(visitor, account.id)

    await set_up(member, clock)
    await log_in(visitor)
    old = await send(visitor, "/admin/code", code=code(clock.ms, 1))

    assert (old.status, (await elsewhere.get("/admin")).status, await RecoveryCode.all().count()) == (422, 303, 10)


async def test_new_recovery_codes_void_the_former(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    await RecoveryCode.create(staff=account, digest="0" * 64)
    member = await as_member(visitor, account.id)

    answer = await send(member, f"{ACCOUNT}/recovery-codes", page=ACCOUNT)

    assert (answer.status, answer.text.count("<li><code>")) == (200, 10)
    assert (await RecoveryCode.exists(digest="0" * 64), await actions()) == (False, ["staff:recovery-codes-renewed"])


async def test_account_lists_the_devices_and_ends_one(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    member, elsewhere = await as_member(visitor, account.id), await as_member(visitor, account.id)
    page = await member.get(ACCOUNT)
    [other] = re.findall(r'action="(/admin/account/sessions/\d+/end)"', page.text)

    answer = await send(member, other, page=ACCOUNT)

    assert (page.text.count("登录</span>"), goes_to(answer)) == (1, (303, ACCOUNT))
    assert ((await member.get("/admin")).status, (await elsewhere.get("/admin")).status) == (200, 303)


async def test_all_other_devices_are_ended_at_once(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    member, *others = [await as_member(visitor, account.id) for _ in range(3)]

    await send(member, f"{ACCOUNT}/sessions/end-others", page=ACCOUNT)

    assert [(await one.get("/admin")).status for one in (member, *others)] == [200, 303, 303]


async def test_session_of_somebody_else_is_not_there(visitor: Browser, test_settings: Settings) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)
    stranger = await as_member(visitor, (await make_member(test_settings, username="li")).id)
    theirs = await Session.all().order_by("-id").first()
    assert theirs

    answer = await send(member, f"{ACCOUNT}/sessions/{theirs.id}/end", page=ACCOUNT)

    assert (answer.status, (await stranger.get("/admin")).status) == (404, 200)


@pytest.mark.parametrize("path", ["recovery-codes", "sessions/1/end", "sessions/end-others"])
async def test_forged_button_is_refused(visitor: Browser, test_settings: Settings, path: str) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    assert (await member.post(f"{ACCOUNT}/{path}", {"csrf_token": "forged"})).status == 403
    assert await actions() == []


@pytest.mark.parametrize("path", ["password", "second-factor"])
async def test_forged_form_is_refused(visitor: Browser, test_settings: Settings, path: str) -> None:
    member = await as_member(visitor, (await make_member(test_settings)).id)

    answer = await member.post(f"{ACCOUNT}/{path}", {"old": PASSWORD, "new": NEW, "again": NEW, "code": "000000"})

    assert (answer.status, await actions()) == (403, [])
