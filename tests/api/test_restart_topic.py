"""POST /enrolments/{id}/topics/{topic}/restart: a finished topic is studied again for better photographs."""

import pytest

from server.audit.models import AuditEntry
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotStatus
from tests.api.conftest import Cast
from tests.api.student import Student
from tests.factories import make_topic
from tests.live import Answer, Client


async def restart(student: Student) -> Answer:
    return await student.client.post(f"{student.topic_path}/restart")


async def test_restarted_topic_is_studied_from_the_beginning(student: Student) -> None:
    await student.finish()

    answer = await restart(student)

    started = (await student.start()).body
    assert (answer.status, answer.body, started["mode"], started["watched_seconds"]) == (204, b"", "STUDY", 0)


async def test_credit_status_and_photographs_stay(student: Student) -> None:
    await student.finish()
    await restart(student)
    await student.settle()
    await student.beat(15)

    mine = (await student.client.get(f"{student.path}/my-topics")).body[0]
    kept = (await student.client.get(f"{student.topic_path}/snapshots")).body
    enrolment = (await student.client.get("/enrolments")).body[0]
    shown = (mine["status"], mine["watched_seconds"], mine["restudying"], len(kept), enrolment["credits_earned"])
    assert shown == ("COMPLETED", 45, True, 2, 1.0)


async def test_photo_state_is_that_of_the_latest_finished_round(student: Student) -> None:
    async def state() -> str:
        return str((await student.client.get(f"{student.path}/my-topics")).body[0]["photo_state"])

    await student.finish()
    await Snapshot.filter(id__gt=0).update(status=SnapshotStatus.REJECTED)
    states = [await state()]
    student.clock.advance(1)
    await restart(student)
    await student.settle()
    states.append(await state())
    for _ in range(3):
        await student.beat(15)

    assert [*states, await state()] == ["BAD", "BAD", "WAITING"]


async def test_second_finish_earns_no_second_credit(student: Student) -> None:
    await student.finish()
    await restart(student)
    await student.finish()

    mine = (await student.client.get(f"{student.path}/my-topics")).body[0]
    enrolment = (await student.client.get("/enrolments")).body[0]
    assert (mine["restudying"], enrolment["credits_earned"]) == (False, 1.0)
    assert (await student.start()).body["mode"] == "REVIEW"


async def test_restarted_topic_is_not_the_unfinished_one(student: Student) -> None:
    await student.finish()
    await restart(student)

    assert (await student.start(topic_id=str((await make_topic()).id))).status == 201


async def test_full_credits_do_not_bar_it(student: Student, cast: Cast) -> None:
    await cast.enrolment.update_from_dict({"credit_tenths": 230}).save()
    await student.finish()

    answer = await restart(student)

    assert (answer.status, (await student.start()).status) == (204, 201)


async def test_restart_twice_goes_on(student: Student) -> None:
    await student.finish()
    await restart(student)
    await student.settle()
    await student.beat(15)

    answer = await restart(student)

    assert (answer.status, (await student.start()).body["watched_seconds"]) == (204, 15)


async def test_restart_goes_on_record(student: Student, cast: Cast) -> None:
    await student.finish()
    await restart(student)

    last = await AuditEntry.all().order_by("-id").first()
    assert last is not None
    assert (last.action, last.actor) == ("topic_progress:restarted", f"trainee:{cast.person.id}")


async def test_unfinished_topic_cannot_be_restarted(student: Student) -> None:
    await student.start()

    answer = await restart(student)

    detail = "只有已学完的专题才能重新学习。"
    assert (answer.status, answer.code, answer.body["detail"]) == (409, "NOT_COMPLETED", detail)


@pytest.mark.parametrize("topic", ["0", "999", "x"])
async def test_topic_that_was_never_chosen_is_not_there(student: Student, topic: str) -> None:
    answer = await student.client.post(f"{student.path}/topics/{topic}/restart")

    assert (answer.status, answer.code) == (404, "NOT_FOUND")


async def test_somebody_elses_topic_is_not_there(student: Student, stranger: Client) -> None:
    await student.finish()

    assert (await stranger.post(f"{student.topic_path}/restart")).code == "NOT_FOUND"
