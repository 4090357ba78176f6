"""A province without a gateway: no code is made, and the sentence names the telephone."""

from server.accounts.models import PasswordReset
from tests.factories import IDENTITY_NUMBER
from tests.live import Client


async def test_code_cannot_be_asked_for(client: Client) -> None:
    answer = await client.post("/password-resets/codes", {"id_number": IDENTITY_NUMBER, "mobile": "13800001234"})

    assert (answer.status, answer.code, await PasswordReset.all().count()) == (409, "NO_GATEWAY", 0)
