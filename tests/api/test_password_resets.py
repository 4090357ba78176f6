"""A forgotten password of a trainee: the code goes to the registry's mobile, and nobody learns whether there is one."""

import pytest

from server.accounts.models import Notice, TraineeAccount
from server.settings import Settings
from tests.api.conftest import Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, identity_number
from tests.live import Answer, Client
from tests.messages import last_code, other_than, waiting

MOBILE, NEW = "13800001234", "Anquan-2026"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    """With a gateway: nothing is sent here, the worker does that."""
    return test_settings.model_copy(update={"sms": test_settings.sms.model_copy(update={"url": "http://127.0.0.1:9"})})


async def ask(client: Client, **changed: str) -> Answer:
    return await client.post("/password-resets/codes", {"id_number": IDENTITY_NUMBER, "mobile": MOBILE} | changed)


async def reset(client: Client, code: str, **more: str) -> Answer:
    return await client.post("/password-resets", {"id_number": IDENTITY_NUMBER, "mobile": MOBILE, "code": code} | more)


async def give_mobile(cast: Cast, mobile: str | None = MOBILE) -> None:
    cast.person.mobile = mobile
    await cast.person.save(update_fields=["mobile"])


async def set_password(client: Client) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    await client.put("/me/password", {"old": CERTIFICATE_KEY, "new": "Vergessen-1"})


async def test_code_sets_a_new_password_and_ends_all_sessions(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    await set_password(client)
    asked = await ask(client, mobile="+86 138-0000-1234")

    answer = await reset(client, await last_code(), new=NEW)

    assert (asked.status, asked.body, answer.status, answer.body) == (202, {"expires_in": 600}, 204, b"")
    assert [message.mobile for message in await waiting()] == [MOBILE]
    ended, logged_in = await client.get("/me"), await another(client).log_in(IDENTITY_NUMBER, NEW)
    assert (ended.status, logged_in.status) == (401, 201)
    assert "验证码重置" in (await Notice.all().order_by("-id"))[0].text


async def test_without_a_new_password_the_certificate_number_logs_in_again(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    await set_password(client)
    await ask(client)

    answer = await reset(client, await last_code())

    again = await another(client).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    assert (answer.status, again.status, again.body["must_set_password"]) == (204, 201, True)


async def test_whoever_never_logged_in_accepts_the_licence_at_the_first_login(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    await ask(client)
    await reset(client, await last_code(), new=NEW)
    before = (await TraineeAccount.get()).licence_ms

    await client.log_in(IDENTITY_NUMBER, NEW)

    assert (before, (await TraineeAccount.get()).licence_ms is not None) == (None, True)


async def test_reset_frees_a_locked_number(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    for _ in range(6):
        await client.log_in(IDENTITY_NUMBER, "A20151234568")
    await ask(client)

    await reset(client, await last_code(), new=NEW)

    assert (await client.log_in(IDENTITY_NUMBER, NEW)).status == 201


@pytest.mark.parametrize("mobile", ["13900001234", None, "0531-88880000"])
async def test_another_mobile_or_none_hears_the_same(client: Client, cast: Cast, mobile: str | None) -> None:
    await give_mobile(cast, mobile)

    asked, answered = await ask(client), await reset(client, "123456", new=NEW)

    assert (asked.status, asked.body, await waiting()) == (202, {"expires_in": 600}, [])
    assert (answered.status, list(answered.body["fields"])) == (422, ["code"])


async def test_unknown_person_hears_the_same(client: Client) -> None:
    asked = await ask(client, id_number=identity_number(77))

    assert (asked.status, asked.body) == (202, {"expires_in": 600})


async def test_code_of_one_person_is_none_of_another(client: Client, cast: Cast, stranger: Client) -> None:
    await give_mobile(cast)
    await ask(client)

    answer = await reset(client, await last_code(), id_number=identity_number(90_001))

    assert (answer.status, list(answer.body["fields"])) == (422, ["code"])


async def test_wrong_codes_use_up_five_tries(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    await ask(client)
    code = await last_code()

    statuses = [(await reset(client, sent)).status for sent in [other_than(code)] * 5 + [code]]

    assert statuses == [422] * 6


async def test_code_is_good_once(client: Client, cast: Cast) -> None:
    await give_mobile(cast)
    await ask(client)
    code = await last_code()

    assert [(await reset(client, code, new=NEW)).status for _ in range(2)] == [204, 422]


async def test_code_ends_after_ten_minutes(client: Client, cast: Cast, clock: TestClock) -> None:
    await give_mobile(cast)
    await ask(client)
    clock.advance(600)

    assert (await reset(client, await last_code())).status == 422


@pytest.mark.parametrize("new", ["anquan", CERTIFICATE_KEY, IDENTITY_NUMBER])
async def test_poor_password_is_refused_and_the_code_stays_good(client: Client, cast: Cast, new: str) -> None:
    await give_mobile(cast)
    await ask(client)
    code = await last_code()

    refused = await reset(client, code, new=new)

    assert (refused.status, list(refused.body["fields"])) == (422, ["new"])
    assert (await reset(client, code, new=NEW)).status == 204


async def test_sixth_code_of_a_day_is_refused(client: Client, cast: Cast) -> None:
    answers = [await ask(client) for _ in range(6)]

    last = answers.pop()
    assert [answer.status for answer in answers] == [202] * 5
    assert (last.status, last.code, last.headers["Retry-After"]) == (429, "TOO_MANY_REQUESTS", "86400")


async def test_numbers_that_cannot_be_any_are_named(client: Client) -> None:
    answer = await ask(client, id_number="370102", mobile="1380000")

    assert (answer.status, sorted(answer.body["fields"])) == (422, ["id_number", "mobile"])
