"""DELETE /sessions/current, and sessions that ended by themselves."""

from server.audit.models import AuditEntry
from tests.api.conftest import Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client

DAY = 86_400


async def test_log_out_ends_the_session(trainee: Client) -> None:
    answer = await trainee.delete("/sessions/current")

    after = await trainee.get("/me")
    assert (answer.status, answer.body, after.status, after.code) == (204, b"", 401, "NOT_LOGGED_IN")


async def test_log_out_leaves_the_other_devices(trainee: Client) -> None:
    phone = another(trainee)
    await phone.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    await trainee.delete("/sessions/current")

    assert (await phone.get("/me")).status == 200


async def test_log_out_twice_is_refused(trainee: Client) -> None:
    await trainee.delete("/sessions/current")

    assert (await trainee.delete("/sessions/current")).code == "NOT_LOGGED_IN"


async def test_log_out_goes_on_record(trainee: Client, cast: Cast) -> None:
    await trainee.delete("/sessions/current")

    last = await AuditEntry.all().order_by("-id").first()
    assert last is not None
    assert (last.action, last.actor) == ("session:ended", f"trainee:{cast.person.id}")


async def test_session_expires_after_its_days(trainee: Client, clock: TestClock) -> None:
    clock.advance(30 * DAY - 0.001)
    before = await trainee.get("/me")
    clock.advance(0.001)
    after = await trainee.get("/me")

    assert (before.status, after.status, after.body["detail"]) == (200, 401, "登录已过期，请重新登录。")


async def test_forged_token_is_not_logged_in(client: Client) -> None:
    answers = [
        await client.get("/me", headers={"authorization": sent}) for sent in ("Bearer x", "Bearer ", "Basic x", "x")
    ]

    assert [(answer.status, answer.code) for answer in answers] == [(401, "NOT_LOGGED_IN")] * 4


async def test_without_a_token_the_answer_says_to_log_in(client: Client) -> None:
    answer = await client.get("/me")

    request_id = answer.body.pop("request_id")
    assert len(request_id) == 36
    assert (answer.headers["Content-Type"], answer.body) == (
        "application/problem+json",
        {
            "type": "urn:anguan:problem:not_logged_in",
            "title": "NOT_LOGGED_IN",
            "status": 401,
            "code": "NOT_LOGGED_IN",
            "detail": "请先登录。",
        },
    )
