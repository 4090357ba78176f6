"""答疑交流 for trainees: list, ask, one inquiry with its replies, add, close."""

from typing import Any, Final

import pytest
import pytest_asyncio

from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.qna.models import Inquiry, InquiryReply
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_certificate, make_enrolment, make_person, make_topic
from tests.live import Answer, Client
from tests.qna.rows import ANSWERED, make_inquiry

QUESTION: Final = "安全带应当高挂低用吗？"


async def ask(client: Client, cast: Cast, **changes: Any) -> Answer:
    body = {"topic_id": str(cast.topic.id), "text": QUESTION, **changes}
    return await client.post(f"/enrolments/{cast.enrolment.id}/inquiries", body)


@pytest_asyncio.fixture
async def other(cast: Cast) -> Enrolment:
    """Somebody else's enrolment of the same category."""
    return await make_enrolment(await make_certificate(await make_person(name="王小明")))


async def say(inquiry: Inquiry, text: str, *, staff: bool = True, at_ms: int = NOW_MS) -> None:
    by = "staff:3" if staff else f"trainee:{inquiry.person_id}"
    await InquiryReply.create(inquiry=inquiry, by=by, from_staff=staff, text=text, at_ms=at_ms)


async def ids(client: Client, query: str = "") -> list[str]:
    return [item["id"] for item in (await client.get(f"/inquiries{query}")).body["items"]]


async def test_question_waits_with_both_clocks(trainee: Client, cast: Cast) -> None:
    answer = await ask(trainee, cast, text=f" {QUESTION} ")

    row = await Inquiry.get()
    assert (answer.status, answer.body) == (201, {"id": str(row.id)})
    assert (row.person_id, row.enrolment_id, row.topic_id, row.city_code, row.text, row.public, row.status) == (
        cast.person.id, cast.enrolment.id, cast.topic.id, "370100", QUESTION, True, "OPEN",
    )  # fmt: skip
    assert (await trainee.get(f"/inquiries/{row.id}")).body == {
        "id": str(row.id), "topic_id": str(cast.topic.id), "topic_title": cast.topic.title, "text": QUESTION,
        "public": True, "mine": True, "asked_by": "我", "status": "OPEN", "status_text": "待答复",
        "asked_at": "2026-11-24T09:00:00.000+08:00", "answered_at": None,
        "first_answer_due": "2026-11-24T11:00:00.000+08:00", "solution_due": "2026-11-27T23:59:59.999+08:00",
        "may_reply": True, "may_close": True, "replies": [],
    }  # fmt: skip


async def test_same_question_sent_twice_is_asked_once(trainee: Client, cast: Cast) -> None:
    first, second = await ask(trainee, cast), await ask(trainee, cast)

    assert (second.status, second.body, await Inquiry.all().count()) == (201, first.body, 1)


@pytest.mark.parametrize("text", ["", "  ", "字" * 1001, 7, None, "a\x00b"])
async def test_text_is_1_to_1000_characters(trainee: Client, cast: Cast, text: Any) -> None:
    answer = await ask(trainee, cast, text=text)

    assert (answer.status, list(answer.body["fields"]), await Inquiry.all().count()) == (422, ["text"], 0)


@pytest.mark.parametrize("topic", ["0", "999999", "x", "-1"])
async def test_topic_that_never_was_cannot_be_asked_about(trainee: Client, cast: Cast, topic: str) -> None:
    assert (await ask(trainee, cast, topic_id=topic)).status == 404


async def test_topic_of_another_category_cannot_be_asked_about(trainee: Client, cast: Cast) -> None:
    topic = await make_topic(kinds=["C3"])

    assert (await ask(trainee, cast, topic_id=str(topic.id))).status == 404


async def test_enrolment_of_somebody_else_cannot_be_used(stranger: Client, cast: Cast) -> None:
    assert ((await ask(stranger, cast)).status, await Inquiry.all().count()) == (404, 0)


@pytest.mark.parametrize("status", [EnrolmentStatus.PENDING, EnrolmentStatus.REFUNDED])
async def test_who_is_not_admitted_does_not_ask(trainee: Client, cast: Cast, status: EnrolmentStatus) -> None:
    await Enrolment.filter(id=cast.enrolment.id).update(status=status)

    answer = await ask(trainee, cast)

    assert (answer.status, answer.code, await Inquiry.all().count()) == (409, "NOT_ADMITTED", 0)


async def test_one_person_asks_ten_times_a_day(trainee: Client, cast: Cast, clock: TestClock) -> None:
    for number in range(10):
        await ask(trainee, cast, text=f"第{number}问")

    refused = await ask(trainee, cast, text="再问")
    clock.advance(86_400)

    assert (refused.status, refused.code) == (429, "TOO_MANY_REQUESTS")
    assert (await ask(trainee, cast, text="第二天")).status == 201


async def test_list_has_own_ones_and_answered_public_ones(trainee: Client, cast: Cast, other: Enrolment) -> None:
    own = await make_inquiry(cast.enrolment, cast.topic, public=False)
    answered = await make_inquiry(other, cast.topic, **ANSWERED)
    await make_inquiry(other, cast.topic)  # waits
    await make_inquiry(other, cast.topic, **ANSWERED, **{"public": False})
    await make_inquiry(other, await make_topic(kinds=["C3"]), **ANSWERED)

    page = (await trainee.get("/inquiries")).body

    assert {name: page[name] for name in ("total", "page", "pages")} == {"total": 2, "page": 1, "pages": 1}
    assert [(item["id"], item["mine"], item["asked_by"]) for item in page["items"]] == [
        (str(answered.id), False, "王*"),
        (str(own.id), True, "我"),
    ]


async def test_list_is_narrowed(trainee: Client, cast: Cast, other: Enrolment) -> None:
    own = await make_inquiry(cast.enrolment, cast.topic)
    topic = await make_topic(title="起重吊装")
    answered = await make_inquiry(other, topic, text="吊装半径怎么量？", **ANSWERED)
    await say(answered, "量到回转中心。")

    found = {
        query: await ids(trainee, query)
        for query in ("?mine=1", f"?topic={topic.id}", "?q=半径", "?q=起重", "?q=回转中心", "?q=%25", "?page=2")
    }

    assert found == {
        "?mine=1": [str(own.id)], f"?topic={topic.id}": [str(answered.id)], "?q=半径": [str(answered.id)],
        "?q=起重": [str(answered.id)], "?q=回转中心": [str(answered.id)], "?q=%25": [], "?page=2": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "status"),
    [("?topic=x", 404), ("?page=0", 422), ("?page=x", 422), ("?page=99999", 422), (f"?q={'字' * 51}", 422)],
)
async def test_list_refuses_what_cannot_be_meant(trainee: Client, query: str, status: int) -> None:
    assert (await trainee.get(f"/inquiries{query}")).status == status


async def test_who_is_not_admitted_sees_own_ones_alone(trainee: Client, cast: Cast, other: Enrolment) -> None:
    await Enrolment.filter(id=cast.enrolment.id).update(status=EnrolmentStatus.PENDING)
    own, answered = await make_inquiry(cast.enrolment), await make_inquiry(other, cast.topic, **ANSWERED)

    assert await ids(trainee) == [str(own.id)]
    assert (await trainee.get(f"/inquiries/{answered.id}")).status == 404


async def test_others_read_up_to_the_latest_answer(trainee: Client, cast: Cast, other: Enrolment) -> None:
    answered = await make_inquiry(other, cast.topic, **ANSWERED)
    await say(answered, "是。", at_ms=NOW_MS + 60_000)
    await say(answered, "我的电话是13800000000", staff=False, at_ms=NOW_MS + 60_001)

    shown = await trainee.get(f"/inquiries/{answered.id}")

    assert shown.body["replies"] == [
        {"text": "是。", "from_teacher": True, "by": "老师", "at": "2026-11-24T09:01:00.000+08:00"}
    ]
    assert {name: shown.body[name] for name in ("mine", "asked_by", "may_reply", "may_close", "solution_due")} == {
        "mine": False, "asked_by": "王*", "may_reply": False, "may_close": False, "solution_due": None,
    }  # fmt: skip
    assert "王小明" not in str(shown.body)


@pytest.mark.parametrize("changes", [{"public": False, **ANSWERED}, {}])
async def test_private_and_unanswered_ones_of_others_are_not_there(
    trainee: Client, cast: Cast, other: Enrolment, changes: dict[str, Any]
) -> None:
    inquiry = await make_inquiry(other, cast.topic, **changes)

    assert (await trainee.get(f"/inquiries/{inquiry.id}")).status == 404


async def test_adding_after_an_answer_asks_again(trainee: Client, cast: Cast, clock: TestClock) -> None:
    inquiry = await make_inquiry(cast.enrolment, cast.topic, **ANSWERED)
    clock.advance(3600)

    answer = await trainee.post(f"/inquiries/{inquiry.id}/replies", {"text": " 为什么？ "})

    assert (answer.status, answer.body["status"], answer.body["first_answer_due"]) == (
        201, "REOPENED", "2026-11-24T12:00:00.000+08:00",
    )  # fmt: skip
    assert answer.body["replies"] == [
        {"text": "为什么？", "from_teacher": False, "by": "我", "at": "2026-11-24T10:00:00.000+08:00"}
    ]


async def test_same_words_sent_twice_are_said_once(trainee: Client, cast: Cast) -> None:
    path = f"/inquiries/{(await make_inquiry(cast.enrolment, cast.topic)).id}/replies"

    answers = [await trainee.post(path, {"text": "补充"}) for _ in range(2)]

    assert [(one.status, one.code) for one in answers[1:]] == [(409, "SAID_ALREADY")]
    assert (answers[0].status, await InquiryReply.all().count()) == (201, 1)


async def test_closed_one_takes_no_more(trainee: Client, cast: Cast) -> None:
    path = f"/inquiries/{(await make_inquiry(cast.enrolment, cast.topic)).id}"

    closed, again = await trainee.post(f"{path}/close"), await trainee.post(f"{path}/close")
    added = await trainee.post(f"{path}/replies", {"text": "还有一问"})

    assert (closed.status, closed.body["status"], closed.body["may_reply"]) == (200, "CLOSED", False)
    assert [(one.status, one.code) for one in (again, added)] == [(409, "STEP_NOT_ALLOWED")] * 2


@pytest.mark.parametrize("text", ["", "字" * 1001, None])
async def test_addition_is_1_to_1000_characters(trainee: Client, cast: Cast, text: Any) -> None:
    inquiry = await make_inquiry(cast.enrolment, cast.topic)

    answer = await trainee.post(f"/inquiries/{inquiry.id}/replies", {"text": text})

    assert (answer.status, list(answer.body["fields"])) == (422, ["text"])


async def test_others_neither_add_nor_close_what_they_may_read(trainee: Client, cast: Cast, other: Enrolment) -> None:
    path = f"/inquiries/{(await make_inquiry(other, cast.topic, **ANSWERED)).id}"

    answers = [
        (await trainee.get(path)).status,
        (await trainee.post(f"{path}/replies", {"text": "我也想问"})).status,
        (await trainee.post(f"{path}/close")).status,
    ]

    assert (answers, (await Inquiry.get()).status) == ([200, 404, 404], "ANSWERED")
