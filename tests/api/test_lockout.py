"""Guessing passwords: five failures in fifteen minutes lock a name, known or not; addresses have a limit too."""

import asyncio

from server.settings import Settings
from tests.api.conftest import Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, identity_number, make_certificate, make_person
from tests.live import Answer, Client, live

WRONG = "A20151234568"
MINUTES = 60


async def fail(client: Client, times: int, number: str = IDENTITY_NUMBER) -> list[tuple[int, str | None]]:
    answers = [await client.log_in(number, WRONG) for _ in range(times)]
    return [(answer.status, answer.code) for answer in answers]


async def test_five_failures_lock_the_account(client: Client, cast: Cast, clock: TestClock) -> None:
    failures = await fail(client, 5)
    clock.advance(100)

    answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert failures == [(401, "LOGIN_FAILED")] * 5
    detail = "登录失败次数过多，账号已暂时锁定，请稍后再试，或用微信登录。"
    assert (answer.status, answer.code, answer.body["retry_after"], answer.body["detail"]) == (
        423,
        "ACCOUNT_LOCKED",
        800,
        detail,
    )


async def test_unknown_name_locks_alike(client: Client, cast: Cast) -> None:
    unknown, known = identity_number(5), IDENTITY_NUMBER
    refusals: dict[str, Answer] = {}
    for number in (unknown, known):
        await fail(client, 5, number)
        refusals[number] = await client.log_in(number, CERTIFICATE_KEY)
        refusals[number].body.pop("request_id")

    assert (refusals[unknown].status, refusals[unknown].body) == (423, refusals[known].body)


async def test_four_failures_lock_nothing(client: Client, cast: Cast) -> None:
    await fail(client, 4)

    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


async def test_success_starts_the_count_again(client: Client, cast: Cast) -> None:
    await fail(client, 4)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert await fail(client, 5) == [(401, "LOGIN_FAILED")] * 5


async def test_lock_ends_after_fifteen_minutes(client: Client, cast: Cast, clock: TestClock) -> None:
    await fail(client, 5)

    clock.advance(15 * MINUTES - 0.001)
    locked = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    clock.advance(0.001)
    open_again = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (locked.status, locked.body["retry_after"], open_again.status) == (423, 1, 201)


async def test_tries_while_locked_do_not_lengthen_the_lock(client: Client, cast: Cast, clock: TestClock) -> None:
    await fail(client, 5)
    for _ in range(14):
        clock.advance(MINUTES)
        await fail(client, 1)
    clock.advance(MINUTES)

    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


async def test_a_lock_that_ended_allows_five_new_failures(client: Client, cast: Cast, clock: TestClock) -> None:
    await fail(client, 5)
    clock.advance(15 * MINUTES)

    assert await fail(client, 6) == [*[(401, "LOGIN_FAILED")] * 5, (423, "ACCOUNT_LOCKED")]


async def test_failures_older_than_the_window_are_forgotten(client: Client, cast: Cast, clock: TestClock) -> None:
    await fail(client, 4)
    clock.advance(15 * MINUTES)

    assert await fail(client, 5) == [(401, "LOGIN_FAILED")] * 5


async def test_failures_within_the_window_lock_however_slowly_they_come(
    client: Client, cast: Cast, clock: TestClock
) -> None:
    for _ in range(5):
        await fail(client, 1)
        clock.advance(3 * MINUTES - 1)

    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).code == "ACCOUNT_LOCKED"


async def test_running_sessions_go_on_while_locked(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    await fail(another(client), 6)

    assert (await client.get("/me")).status == 200


async def test_wechat_login_goes_on_while_locked(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await fail(another(client), 6)

    assert (await another(client).post("/sessions/wechat", {"code": "demo-li"})).status == 201


async def test_other_people_log_in_while_one_is_locked(client: Client, cast: Cast) -> None:
    await make_certificate(await make_person(identity_number(7)), key="A20187654321")
    await fail(client, 6)

    assert (await client.log_in(identity_number(7), "A20187654321")).status == 201


async def test_guesses_at_once_cannot_exceed_the_count(client: Client, cast: Cast) -> None:
    answers = await asyncio.gather(*(another(client).log_in(IDENTITY_NUMBER, WRONG) for _ in range(20)))

    statuses = [answer.status for answer in answers]
    assert (statuses.count(401), statuses.count(423)) == (5, 15)


async def test_unreadable_input_is_no_failure(client: Client, cast: Cast) -> None:
    for _ in range(6):
        await client.log_in("123", WRONG)
        await client.post("/sessions", {"id_number": IDENTITY_NUMBER})

    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


def with_address_limit(settings: Settings, failures: int) -> Settings:
    accounts = settings.accounts.model_copy(update={"address_failures": failures})
    return settings.model_copy(update={"accounts": accounts})


async def test_address_with_many_failures_is_refused(test_settings: Settings, clock: TestClock) -> None:
    async with live(with_address_limit(test_settings, 3), clock) as client:
        await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        for serial in range(3):
            await fail(client, 1, identity_number(serial))

        answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
        clock.advance(15 * MINUTES)
        later = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (answer.status, answer.code, answer.headers["Retry-After"], answer.body["retry_after"]) == (
        429,
        "TOO_MANY_REQUESTS",
        "900",
        900,
    )
    assert later.status == 201


async def test_address_limit_counts_failures_only(test_settings: Settings, clock: TestClock) -> None:
    async with live(with_address_limit(test_settings, 3), clock) as client:
        await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        await fail(client, 2, identity_number(0))

        statuses = [(await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status for _ in range(5)]

    assert statuses == [201] * 5
