"""GET categories, topics and my-topics of an enrolment, with live progress."""

import logging
from typing import Any

import pytest

from server.catalogue.models import Category
from server.proctoring.models import Snapshot
from tests.api.conftest import Cast
from tests.api.student import Student
from tests.factories import TODAY, make_topic
from tests.live import Client


async def topics(student: Student, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await student.client.get(f"{student.path}/topics{query}")).body
    return found


async def mine(student: Student) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await student.client.get(f"{student.path}/my-topics")).body
    return found


async def test_categories_count_fitting_and_completed_topics(student: Student, cast: Cast) -> None:
    law = await Category.create(name="法律法规", position=1)
    await make_topic(category=law)
    await make_topic(kinds=["B"])
    await make_topic(active=False)
    await student.finish()

    answer = await student.client.get(f"{student.path}/categories")

    assert (answer.status, answer.body) == (
        200,
        [
            {"id": str(law.id), "name": "法律法规", "topics": 1, "completed": 0},
            {"id": str(cast.topic.category_id), "name": "建设工程安全生产管理", "topics": 1, "completed": 1},
        ],
    )


async def test_topic_tells_what_it_gives_and_asks(student: Student, cast: Cast) -> None:
    answer = await student.client.get(f"{student.path}/topics")

    assert (answer.status, answer.body) == (
        200,
        [
            {
                "id": str(cast.topic.id),
                "title": cast.topic.title,
                "teacher": "李老师",
                "summary": "",
                "category_id": str(cast.topic.category_id),
                "credits": 1.0,
                "required_seconds": 45,
                "watched_seconds": 0,
                "status": "NEW",
                "may_start": True,
                "reason": None,
            }
        ],
    )


async def test_topics_of_one_category(student: Student, cast: Cast) -> None:
    law = await Category.create(name="法律法规", position=1)
    topic = await make_topic(category=law)

    of_law, of_none, of_all = [await topics(student, query) for query in (f"?category={law.id}", "?category=x", "")]

    assert [[found["id"] for found in listed] for listed in (of_law, of_none, of_all)] == [
        [str(topic.id)],
        [],
        [str(topic.id), str(cast.topic.id)],
    ]


@pytest.mark.parametrize("changes", [{"kinds": ["B", "C"]}, {"active": False}])
async def test_topic_that_does_not_fit_is_not_offered(student: Student, cast: Cast, changes: dict[str, Any]) -> None:
    await make_topic(**changes)

    assert [found["id"] for found in await topics(student)] == [str(cast.topic.id)]


async def test_watched_seconds_are_live(student: Student) -> None:
    await student.settle()
    await student.beat(15)
    await student.beat(14.6)

    found = (await topics(student))[0]

    assert (found["status"], found["watched_seconds"], found["may_start"]) == ("IN_PROGRESS", 29, True)


async def test_unfinished_topic_bars_the_others(student: Student) -> None:
    await make_topic()
    await student.start()

    listed = await topics(student)

    assert [(found["may_start"], found["reason"]) for found in listed] == [(True, None), (False, "TOPIC_UNFINISHED")]


async def test_full_credits_bar_new_topics(student: Student, cast: Cast) -> None:
    await cast.enrolment.update_from_dict({"credit_tenths": 240, "status": "CREDITS_COMPLETE"}).save()

    assert [(found["may_start"], found["reason"]) for found in await topics(student)] == [(False, "CREDITS_COMPLETE")]


async def test_closed_study_bars_every_topic(student: Student, cast: Cast) -> None:
    await student.finish()
    await cast.certificate.update_from_dict({"expires_on": TODAY.replace(day=23)}).save()

    found = (await topics(student))[0]

    assert (found["status"], found["reason"]) == ("COMPLETED", "CERTIFICATE_EXPIRED")


async def test_chosen_topics_come_in_the_order_of_choice(student: Student, cast: Cast) -> None:
    law = await make_topic(category=await Category.create(name="法律法规", position=1), required_seconds=30)
    await student.finish()
    student.topic_id = law.id
    await student.start()

    listed = await mine(student)

    shown = [(found["id"], found["status"], found["photo_state"], found["restudying"]) for found in listed]
    assert shown == [
        (str(cast.topic.id), "COMPLETED", "WAITING", False),
        (str(law.id), "IN_PROGRESS", "OK", False),
    ]


async def test_nothing_chosen_yet_is_an_empty_list(student: Student) -> None:
    assert await mine(student) == []


@pytest.mark.parametrize(
    ("status", "flags", "state"),
    [
        ("COMPARED", [], "OK"),
        ("FLAGGED", ["LATE"], "OK"),
        ("FLAGGED", ["NO_FACE"], "BAD"),
        ("REJECTED", [], "BAD"),
        ("ACCEPTED", ["DARK"], "OK"),
        ("WAITING", [], "WAITING"),
    ],
)
async def test_photo_state_follows_the_photographs(student: Student, status: str, flags: list[str], state: str) -> None:
    await student.settle()
    await (await Snapshot.get()).update_from_dict({"status": status, "flags": flags}).save()

    assert (await mine(student))[0]["photo_state"] == state


async def test_lists_ask_as_often_for_three_topics_as_for_one(
    student: Student, caplog: pytest.LogCaptureFixture
) -> None:
    async def queries() -> int:
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
            await topics(student)
            await mine(student)
        return len([record for record in caplog.records if record.name == "tortoise.db_client"])

    await student.finish()
    with_one = await queries()
    for _ in range(2):
        student.topic_id = (await make_topic()).id
        await student.finish()

    assert (await queries(), len(await mine(student))) == (with_one, 3)


@pytest.mark.parametrize("path", ["categories", "topics", "my-topics"])
async def test_somebody_elses_enrolment_is_not_there(stranger: Client, cast: Cast, path: str) -> None:
    theirs = await stranger.get(f"/enrolments/{cast.enrolment.id}/{path}")
    nobodys = await stranger.get(f"/enrolments/{cast.enrolment.id + 1}/{path}")

    assert [(answer.status, answer.code) for answer in (theirs, nobodys)] == [(404, "NOT_FOUND")] * 2
