"""GET /messages and POST /messages/{id}/read: what the person was told, newest first, read once."""

from server.accounts.models import Notice
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.live import Client


async def told(cast: Cast, text: str) -> Notice:
    await notices.tell(cast.person.id, NoticeKind.EXAM_RESULT, text, now_ms=NOW_MS)
    return await Notice.get(text=text)


async def unread(client: Client) -> int:
    return int((await client.get("/me")).body["unread"]["notices"])


async def test_messages_are_listed_newest_first(trainee: Client, cast: Cast) -> None:
    first, second = await told(cast, "第一条"), await told(cast, "第二条")

    answer = await trainee.get("/messages")

    about = {"kind": "EXAM_RESULT", "created_at": "2026-11-24T09:00:00.000+08:00", "read": False}
    assert (answer.status, answer.body) == (
        200,
        [{"id": str(second.id), "text": "第二条", **about}, {"id": str(first.id), "text": "第一条", **about}],
    )


async def test_older_ones_follow_from_where_the_page_ended(trainee: Client, cast: Cast) -> None:
    first, second = await told(cast, "第一条"), await told(cast, "第二条")

    answer = await trainee.get(f"/messages?before={second.id}")

    assert [message["id"] for message in answer.body] == [str(first.id)]


async def test_reading_counts_once_and_keeps_its_time(trainee: Client, cast: Cast, clock: TestClock) -> None:
    notice = await told(cast, "第一条")
    before = await unread(trainee)

    answers = []
    for _ in range(2):
        answers.append((await trainee.post(f"/messages/{notice.id}/read")).status)
        clock.advance(60)

    assert (before, answers, await unread(trainee)) == (1, [204, 204], 0)
    assert (await Notice.get(id=notice.id)).read_ms == NOW_MS


async def test_messages_of_somebody_else_are_not_there(trainee: Client, cast: Cast, stranger: Client) -> None:
    notice = await told(cast, "第一条")

    answers = await stranger.get("/messages"), await stranger.post(f"/messages/{notice.id}/read")

    assert [answer.status for answer in answers] == [200, 404]
    assert (answers[0].body, await unread(trainee)) == ([], 1)


async def test_unreadable_place_is_told(trainee: Client) -> None:
    answer = await trainee.get("/messages?before=x")

    assert (answer.status, answer.code) == (422, "INVALID_INPUT")
