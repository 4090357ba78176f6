"""The calls of a running exam from a PC page: the session cookie, and its CSRF token on every write."""

from collections.abc import Mapping
from typing import Any, Final

import pytest
import pytest_asyncio

from server.accounts.models import Session
from server.accounts.rules import Holder
from server.crypto import digest
from server.exams.models import Answer, Attempt
from server.web.auth import COOKIE, csrf_token
from tests.api.conftest import Cast, another
from tests.api.examinee import Examinee
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, NOW_MS
from tests.live import Client

WRITES: Final[Mapping[str, tuple[str, dict[str, Any]]]] = {
    "answers": ("PUT", {"entries": [{"item": "1", "choice": "A", "seq": 1_000_001}]}),
    "beats": ("POST", {"camera": True}),
    "submission": ("POST", {}),
}


@pytest_asyncio.fixture
async def token(examinee: Examinee) -> str:
    """Of the PC that took the exam over from the phone."""
    await examinee.start()
    token = str((await another(examinee.client).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).body["token"])
    pc = Client(examinee.client.http, examinee.client.base, {"authorization": f"Bearer {token}"})
    await pc.post(f"{examinee.path}/resume", {"device": "电脑"})
    return token


@pytest.fixture
def browser(examinee: Examinee, token: str) -> Client:
    return Client(examinee.client.http, examinee.client.base, {"cookie": f"{COOKIE}={token}"})


@pytest.mark.parametrize("call", WRITES)
async def test_page_with_its_csrf_token_writes(examinee: Examinee, browser: Client, token: str, call: str) -> None:
    method, body = WRITES[call]

    answer = await browser.call(
        method, f"{examinee.path}/{call}", json=body, headers={"x-csrf-token": csrf_token(token)}
    )

    assert answer.status == 200


@pytest.mark.parametrize("call", WRITES)
async def test_page_without_its_csrf_token_writes_nothing(examinee: Examinee, browser: Client, call: str) -> None:
    method, body = WRITES[call]

    answer = await browser.call(method, f"{examinee.path}/{call}", json=body, headers={"x-csrf-token": "x"})

    assert (answer.status, answer.code, await Answer.all().count()) == (403, "CSRF_FAILED", 0)
    assert (await Attempt.get()).sealed_ms is None


@pytest.mark.parametrize("call", WRITES)
@pytest.mark.parametrize("holder", [Holder.STAFF, Holder.ENTERPRISE])
async def test_session_of_another_audience_is_refused(
    examinee: Examinee, token: str, cast: Cast, holder: Holder, call: str
) -> None:
    """Its holder's id may be the number of a person, and its own that of the session before the exam."""
    other = await Session.create(
        digest=digest("other"), holder=holder, holder_id=cast.person.id, created_ms=NOW_MS, expires_ms=NOW_MS + 10**9
    )
    await Attempt.filter(id=examinee.attempt).update(session_id=other.id)
    stranger = Client(examinee.client.http, examinee.client.base, {"authorization": "Bearer other"})
    method, body = WRITES[call]

    answer = await stranger.call(method, f"{examinee.path}/{call}", json=body)

    assert (answer.status, answer.code, await Answer.all().count()) == (403, "FORBIDDEN", 0)
