"""消息: what the system has told a person."""

from sanic import HTTPResponse, Request, empty, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.accounts.queries.notices import notices_of
from server.accounts.services import notices
from server.api import contract
from server.clock import rfc3339
from server.errors import InvalidInput, NotFound
from server.web.parts import now_ms
from server.web.shapes import row_id


class MessageAnswer(TypedDict):
    id: str
    kind: str
    text: str
    created_at: str
    read: bool


@contract.operation("GET", "/messages", query={"before": "消息的 id，只要更早的"}, answers={200: list[MessageAnswer]})
async def list_messages(request: Request, login: Login) -> HTTPResponse:
    """The person's messages, newest first, 50 at a time; `unread` of GET /me counts those not read yet."""
    found = await notices_of(login.holder_id, before=_before(request))
    answer: list[MessageAnswer] = [
        {
            "id": str(notice.id),
            "kind": notice.kind,
            "text": notice.text,
            "created_at": rfc3339(notice.created_ms),
            "read": notice.read_ms is not None,
        }
        for notice in found
    ]
    return json(answer)


def _before(request: Request) -> int | None:
    sent = request.args.get("before")
    try:
        return row_id(sent) if sent else None
    except NotFound:
        raise InvalidInput({"before": "不是消息的 id。"}) from None


@contract.operation("POST", "/messages/<message>/read", answers={204: None})
async def read_message(request: Request, login: Login, message: str) -> HTTPResponse:
    """The person has seen this message; reading it again changes nothing."""
    await notices.mark_read(login.holder_id, row_id(message), now_ms=now_ms(request))
    return empty()
