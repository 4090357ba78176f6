"""GET a topic's snapshots, and the signed addresses of its photographs."""

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from server.proctoring.models import Snapshot
from tests.api.conftest import Cast, another
from tests.api.pictures import png
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, make_topic
from tests.live import Client, jpeg


async def snapshots(student: Student) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await student.client.get(f"{student.topic_path}/snapshots")).body
    return found


async def photo_address(student: Student) -> str:
    return str((await snapshots(student))[0]["url"])


def changed(url: str, **parts: str) -> str:
    split = urlsplit(url)
    return split._replace(query=urlencode(dict(parse_qsl(split.query)) | parts)).geturl()


async def test_photograph_is_listed_with_what_was_found(student: Student) -> None:
    await student.start()
    taken = await student.answer(jpeg(7))
    judged = {"similarity": 87.5, "flags": ["DARK", "BLURRED"], "status": "FLAGGED"}
    await (await Snapshot.get()).update_from_dict(judged).save()

    listed = await snapshots(student)

    url = urlsplit(listed[0].pop("url"))
    assert url.path == f"/api/v1/photos/{taken.body['id']}"
    assert listed == [
        {
            "id": taken.body["id"],
            "taken_at": "2026-11-24T09:00:00.000+08:00",
            "similarity": 87.5,
            "flags": ["BLURRED", "DARK"],
            "status": "FLAGGED",
        }
    ]


async def test_missed_photograph_is_listed_without_an_address(student: Student) -> None:
    student.topic_id = (await make_topic(required_seconds=6000)).id
    await student.start()
    await student.beat()
    for _ in range(3):
        await student.beat(25)

    listed = await snapshots(student)

    shown = [(found["url"], found["similarity"], found["flags"], found["status"]) for found in listed]
    assert shown == [(None, None, ["MISSED"], "MISSED")]


async def test_open_and_voided_questions_are_not_listed(student: Student) -> None:
    await student.start()
    await student.beat()
    await student.beat(5, playing=False)
    await student.start()

    assert await snapshots(student) == []


async def test_topic_that_was_never_chosen_is_not_there(student: Student, cast: Cast) -> None:
    answers = [
        await student.client.get(f"{student.path}/topics/{topic}/snapshots")
        for topic in (cast.topic.id, (await make_topic()).id, 999, "x")
    ]

    assert [(answer.status, answer.code) for answer in answers] == [(404, "NOT_FOUND")] * 4


async def test_somebody_elses_photographs_are_not_there(student: Student, stranger: Client) -> None:
    await student.start()
    await student.answer()

    assert (await stranger.get(f"{student.topic_path}/snapshots")).code == "NOT_FOUND"


@pytest.mark.parametrize(("frame", "media_type"), [(jpeg(7), "image/jpeg"), (png(), "image/png")])
async def test_signed_address_shows_the_photograph(student: Student, frame: bytes, media_type: str) -> None:
    await student.start()
    await student.answer(frame)

    answer = await another(student.client).get(await photo_address(student))

    assert (answer.status, answer.body, answer.headers["Content-Type"], answer.headers["Cache-Control"]) == (
        200,
        frame,
        media_type,
        "private, no-store",
    )


@pytest.mark.parametrize("part", [{"sig": "x" * 22}, {"sig": ""}, {"e": "9999999999"}, {"s": "2"}, {"s": "x"}])
async def test_forged_address_is_refused(student: Student, part: dict[str, str]) -> None:
    await student.start()
    await student.answer()

    answer = await student.client.get(changed(await photo_address(student), **part))

    assert (answer.status, answer.code) == (403, "FORBIDDEN")


async def test_address_of_one_photograph_opens_no_other(student: Student) -> None:
    await student.start()
    taken = await student.answer()
    url = await photo_address(student)

    answer = await student.client.get(url.replace(f"/photos/{taken.body['id']}?", "/photos/99?"))

    assert answer.code == "FORBIDDEN"


async def test_address_without_a_signature_is_refused(student: Student) -> None:
    await student.start()
    taken = await student.answer()

    assert (await student.client.get(f"/photos/{taken.body['id']}")).code == "FORBIDDEN"


async def test_address_expires(student: Student, clock: TestClock) -> None:
    await student.start()
    await student.answer()
    url = await photo_address(student)

    clock.advance(600)
    before = await student.client.get(url)
    clock.advance(1)
    after = await student.client.get(url)

    detail = "链接已过期，请返回页面重新打开。"
    assert (before.status, after.status, after.code, after.body["detail"]) == (200, 410, "LINK_EXPIRED", detail)


async def test_address_ends_with_the_session_it_was_made_for(student: Student) -> None:
    await student.start()
    await student.answer()
    url = await photo_address(student)
    phone = another(student.client)
    await phone.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    await student.client.delete("/sessions/current")

    assert (await phone.get(url)).code == "FORBIDDEN"


async def test_deleted_photograph_is_not_there(student: Student) -> None:
    await student.start()
    await student.answer()
    url = await photo_address(student)
    gone = {"key": None, "sha256": None, "taken_ms": None}
    await (await Snapshot.get()).update_from_dict(gone).save()

    assert (await student.client.get(url)).code == "NOT_FOUND"
