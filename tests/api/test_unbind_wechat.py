"""DELETE /bindings/wechat: the next launch asks for the numbers again."""

from server.accounts.models import TraineeAccount
from server.audit.models import AuditEntry
from tests.api.conftest import OTHER_KEY, OTHER_NUMBER, Cast, another
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client


async def test_unbound_wechat_account_no_longer_logs_in(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")

    answer = await client.delete("/bindings/wechat")

    silent = await another(client).post("/sessions/wechat", {"code": "demo-li"})
    account = await TraineeAccount.get(person_id=cast.person.id)
    assert (answer.status, answer.body, silent.code) == (204, b"", "NOT_BOUND")
    assert (account.openid, account.openid_index) == (None, None)


async def test_unbinding_keeps_the_session(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await client.delete("/bindings/wechat")

    assert (await client.get("/me")).body["wechat_bound"] is False


async def test_unbinding_what_is_not_bound_is_done_already(trainee: Client) -> None:
    assert (await trainee.delete("/bindings/wechat")).status == 204


async def test_unbinding_leaves_others_bound(client: Client, cast: Cast, stranger: Client) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await stranger.log_in(OTHER_NUMBER, OTHER_KEY, "demo-wang")

    await client.delete("/bindings/wechat")

    assert (await another(client).post("/sessions/wechat", {"code": "demo-wang"})).status == 201


async def test_unbinding_goes_on_record(trainee: Client, cast: Cast) -> None:
    await trainee.delete("/bindings/wechat")

    last = await AuditEntry.all().order_by("-id").first()
    assert last is not None
    assert (last.action, last.subject) == ("trainee:wechat-unbound", f"person:{cast.person.id}")
