"""PC pages: the session cookie reads, and writes only together with the CSRF token of that very session."""

import pytest
import pytest_asyncio

from server.accounts.models import Session
from server.accounts.rules import Holder
from server.crypto import digest
from server.web.auth import COOKIE, csrf_token
from tests.api.conftest import Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client


@pytest_asyncio.fixture
async def token(client: Client, cast: Cast) -> str:
    return str((await another(client).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).body["token"])


@pytest.fixture
def browser(client: Client, token: str) -> Client:
    """A PC page: cookie, no bearer token."""
    return Client(client.http, client.base, {"cookie": f"{COOKIE}={token}"})


async def test_cookie_reads(browser: Client) -> None:
    assert (await browser.get("/me")).body["person"]["name"] == "李示例"


async def test_cookie_with_csrf_token_writes(browser: Client, token: str) -> None:
    answer = await browser.call("DELETE", "/sessions/current", headers={"x-csrf-token": csrf_token(token)})

    assert (answer.status, (await browser.get("/me")).status) == (204, 401)


@pytest.mark.parametrize("sent", [None, "", "x", "中"])
async def test_cookie_without_its_csrf_token_writes_nothing(browser: Client, sent: str | None) -> None:
    headers = {} if sent is None else {"x-csrf-token": sent}
    answer = await browser.call("DELETE", "/sessions/current", headers=headers)

    detail = "页面已过期，请刷新后再提交一次。"
    assert (answer.status, answer.code, answer.body["detail"]) == (403, "CSRF_FAILED", detail)
    assert (await browser.get("/me")).status == 200


async def test_csrf_token_of_another_session_writes_nothing(browser: Client) -> None:
    other = (await another(browser).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).body["token"]

    answer = await browser.call("DELETE", "/sessions/current", headers={"x-csrf-token": csrf_token(other)})

    assert answer.code == "CSRF_FAILED"


async def test_bearer_token_needs_no_csrf_token(client: Client, token: str) -> None:
    headers = {"authorization": f"Bearer {token}", "cookie": f"{COOKIE}=x"}

    assert (await client.call("DELETE", "/sessions/current", headers=headers)).status == 204


async def test_beat_by_cookie_asks_for_the_csrf_token_too(browser: Client) -> None:
    body = {"token": "1.x", "playing": True, "position": 0, "rate": 1, "camera": True}

    assert (await browser.post("/study/x/beats", body)).code == "CSRF_FAILED"


async def test_unknown_cookie_is_not_logged_in(client: Client) -> None:
    assert (await client.get("/me", headers={"cookie": f"{COOKIE}=x"})).code == "NOT_LOGGED_IN"


@pytest.mark.parametrize("holder", [Holder.STAFF, Holder.ENTERPRISE])
async def test_session_of_another_audience_is_refused(
    client: Client, cast: Cast, clock: TestClock, holder: Holder
) -> None:
    """Its holder's id may be the number of a person."""
    await Session.create(
        digest=digest("token"),
        holder=holder,
        holder_id=cast.person.id,
        created_ms=clock.ms,
        expires_ms=clock.ms + 1000,
    )
    client.headers["authorization"] = "Bearer token"
    body = {"token": "1.x", "playing": True, "position": 0, "rate": 1, "camera": True}

    answers = [await client.get("/me"), await client.get("/enrolments"), await client.post("/study/x/beats", body)]

    assert [(answer.status, answer.code) for answer in answers] == [(403, "FORBIDDEN")] * 3
