"""学习照片: when a finished topic waits for people, when its trainee is told, and which round of study counts."""

import asyncio
from typing import Any

import pytest
import pytest_asyncio

from server.accounts.models import Consent, Notice
from server.accounts.rules import ConsentScope
from server.audit.models import AuditEntry
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.enrolment.models import Enrolment
from server.errors import NotFound
from server.learning import queries
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from server.learning.services import photo_marks, starts
from server.outbox.models import Job
from server.proctoring.models import Snapshot
from server.proctoring.rules import PhotoState, SnapshotStatus
from server.proctoring.services.judging import PhotosChanged
from server.settings import Settings
from tests.factories import (
    NOW_MS,
    make_certificate,
    make_enrolment,
    make_person,
    make_progress,
    make_snapshot,
    make_topic,
)
from tests.learning.conftest import Trainee

MACHINE = By("system", NOW_MS)
REVIEWER = By("staff:1", NOW_MS + 5000)
BAD = {"status": SnapshotStatus.FLAGGED, "flags": ["DARK"]}
WAITING = {"status": SnapshotStatus.WAITING}


@pytest_asyncio.fixture
async def progress(database: Settings) -> TopicProgress:
    """A finished topic of somebody who agreed to comparison."""
    enrolment = await make_enrolment(await make_certificate(await make_person()))
    await Consent.create(
        person_id=enrolment.person_id, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0",
        given_ms=NOW_MS,
    )  # fmt: skip
    return await make_progress(enrolment, await make_topic(title="安全管理"))


async def photo(progress: TopicProgress, **changes: Any) -> Snapshot:
    enrolment = await Enrolment.get(id=progress.enrolment_id)
    return await make_snapshot(enrolment.person_id, progress.id, **changes)


async def mark(progress: TopicProgress, *, comparing: bool = True) -> tuple[bool, int]:
    """Whether it waits for people afterwards, and how many notices there are."""
    await photo_marks.mark_photos(progress.id, comparing=comparing, by=MACHINE)
    found = await TopicProgress.get(id=progress.id)
    return found.photos_open_ms is not None, await Notice.all().count()


async def test_topic_with_mostly_bad_photos_waits_for_people_and_is_told(progress: TopicProgress) -> None:
    await photo(progress, **BAD)
    await photo(progress)

    assert await mark(progress) == (True, 1)

    notice, entry = await Notice.get(), await AuditEntry.get()
    assert (notice.kind, notice.text) == (
        "PHOTOS_BAD",
        "专题“安全管理”的学习照片不合格，您可以重新学习本专题，系统会重新拍照，已得学分不变。"
        "学习时请正对摄像头，保持光线充足、画面中只有您一人。",
    )
    assert (entry.action, entry.actor) == ("topic_progress:photos_bad", "system")


async def test_trainee_is_told_once(progress: TopicProgress) -> None:
    await photo(progress, **BAD)
    await mark(progress)
    await photo(progress, **BAD)

    assert await mark(progress) == (True, 1)


async def test_notice_names_the_duty_where_the_class_blocks_the_exam(progress: TopicProgress) -> None:
    await TrainingClass.filter(id__gt=0).update(photos_block_exam=True)
    await photo(progress, **BAD)

    await mark(progress)

    assert "本班要求学习照片合格后才能参加结业考试。" in (await Notice.get()).text


async def test_good_photos_are_nobodys_work(progress: TopicProgress) -> None:
    await photo(progress)
    await photo(progress)
    await photo(progress, **BAD)

    assert await mark(progress) == (False, 0)


async def test_topic_without_a_photo_to_look_at_is_told_and_does_not_wait(progress: TopicProgress) -> None:
    missed = {"status": SnapshotStatus.MISSED, "flags": ["MISSED"], "key": None, "sha256": None, "taken_ms": None}
    await photo(progress, **missed)

    assert await mark(progress) == (False, 1)


async def test_topic_that_is_not_finished_is_left_alone(progress: TopicProgress) -> None:
    await photo(progress, **BAD)
    await TopicProgress.filter(id=progress.id).update(status=TopicStatus.IN_PROGRESS, completed_ms=None)

    assert await mark(progress) == (False, 0)


@pytest.mark.parametrize(
    ("comparing", "compare", "scope", "waits"),
    [
        (True, True, ConsentScope.PHOTO_AND_COMPARISON, False),
        (False, True, ConsentScope.PHOTO_AND_COMPARISON, True),
        (True, False, ConsentScope.PHOTO_AND_COMPARISON, True),
        (True, True, ConsentScope.PHOTO, True),
    ],
)
async def test_photo_waits_for_people_where_no_machine_compares(
    progress: TopicProgress, comparing: bool, compare: bool, scope: ConsentScope, waits: bool
) -> None:
    await Consent.filter(withdrawn_ms=None).update(scope=scope)
    await photo(progress, compare=compare, **WAITING)

    assert await mark(progress, comparing=comparing) == (waits, 0)


async def test_wait_ends_once_the_photos_are_good(progress: TopicProgress) -> None:
    taken = await photo(progress, **WAITING)
    before = await mark(progress, comparing=False)
    await Snapshot.filter(id=taken.id).update(status=SnapshotStatus.COMPARED)

    assert (before, await mark(progress)) == ((True, 0), (False, 0))


async def test_comparison_of_a_finished_topics_photo_marks_it(progress: TopicProgress) -> None:
    taken = await photo(progress, **BAD)

    await photo_marks.mark_photos_beside(taken.id, comparing=True, by=MACHINE)

    assert await Notice.all().count() == 1


async def test_bad_topics_are_the_finished_ones(progress: TopicProgress) -> None:
    enrolment = await Enrolment.get(id=progress.enrolment_id)
    good, running = await make_progress(enrolment), await make_progress(enrolment)
    await TopicProgress.filter(id=running.id).update(status=TopicStatus.IN_PROGRESS, completed_ms=None)
    await photo(progress, **BAD)
    await photo(good)
    await photo(running, **BAD)

    assert await queries.topics_with_bad_photos(enrolment.id) == [progress.topic_id]


async def round_of(trainee: Trainee, **verdict: Any) -> None:
    """What the comparison says of the latest round's photographs."""
    latest = await Snapshot.filter(status=SnapshotStatus.WAITING)
    for one in latest:
        await Snapshot.filter(id=one.id).update(**({"status": SnapshotStatus.COMPARED} | verdict))


async def test_photos_of_the_latest_finished_round_count(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=20)
    await trainee.settle(topic)
    await trainee.beat(30)
    await round_of(trainee, **BAD)
    states = [await queries.topics_with_bad_photos(trainee.enrolment.id)]
    trainee.clock.advance(1)
    await starts.restart_topic(trainee.login, trainee.enrolment.id, topic.id, by=trainee.by)
    await trainee.settle(topic)
    await round_of(trainee)
    states.append(await queries.topics_with_bad_photos(trainee.enrolment.id))

    await trainee.beat(30)

    states.append(await queries.topics_with_bad_photos(trainee.enrolment.id))
    assert states == [[topic.id], [topic.id], []]


async def test_each_bad_round_is_told(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=20)
    told = []
    for _ in range(2):
        await trainee.settle(topic)
        await trainee.beat(30)
        await round_of(trainee, **BAD)
        progress = await TopicProgress.get()
        told.append(await mark(progress))
        trainee.clock.advance(1)
        await starts.restart_topic(trainee.login, trainee.enrolment.id, topic.id, by=trainee.by)

    assert told == [(True, 1), (True, 2)]


async def test_finished_round_has_its_photos_looked_at_by_a_job(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=20)
    await trainee.settle(topic)

    await trainee.beat(30)

    job, progress = await Job.get(kind=photo_marks.MARK), await TopicProgress.get()
    assert job.args == f'{{"progress": {progress.id}}}'


async def test_people_accept_all_but_those_they_reject(progress: TopicProgress) -> None:
    first, second, third = await photo(progress, **BAD), await photo(progress, **BAD), await photo(progress)
    shown = [first.id, second.id, third.id]
    await mark(progress)

    state = await photo_marks.judge_photos(progress.id, shown, [first.id], by=REVIEWER)

    found = [(await Snapshot.get(id=number)).status for number in shown]
    entries = await AuditEntry.filter(actor="staff:1").order_by("id").values_list("action", "subject")
    assert (state, found) == (PhotoState.OK, ["REJECTED", "ACCEPTED", "ACCEPTED"])
    assert entries == [
        ("snapshot:rejected", f"snapshot:{first.id}"),
        ("snapshot:accepted", f"snapshot:{second.id}"),
        ("snapshot:accepted", f"snapshot:{third.id}"),
    ]
    assert (await TopicProgress.get(id=progress.id)).photos_open_ms is None
    assert await queries.topics_with_bad_photos(progress.enrolment_id) == []


async def test_trainee_is_told_what_people_found_bad(progress: TopicProgress) -> None:
    taken = await photo(progress, **WAITING)
    await mark(progress, comparing=False)

    state = await photo_marks.judge_photos(progress.id, [taken.id], [taken.id], by=REVIEWER)

    assert (state, (await Notice.get()).kind) == (PhotoState.BAD, "PHOTOS_BAD")
    assert (await TopicProgress.get(id=progress.id)).photos_open_ms is None


@pytest.mark.parametrize(("shown", "rejected"), [([], []), ([1], []), ([1, 2], [3]), ([1, 2, 3], [])])
async def test_other_photos_than_those_that_were_seen_are_not_judged(
    progress: TopicProgress, shown: list[int], rejected: list[int]
) -> None:
    first, second = await photo(progress), await photo(progress, **BAD)
    numbers = {1: first.id, 2: second.id, 3: second.id + 1}

    with pytest.raises(PhotosChanged):
        await photo_marks.judge_photos(
            progress.id, [numbers[one] for one in shown], [numbers[one] for one in rejected], by=REVIEWER
        )

    assert (await Snapshot.get(id=first.id)).status is SnapshotStatus.COMPARED


async def test_photos_are_judged_once(progress: TopicProgress) -> None:
    taken = await photo(progress, **BAD)
    await photo_marks.judge_photos(progress.id, [taken.id], [], by=REVIEWER)

    with pytest.raises(PhotosChanged):
        await photo_marks.judge_photos(progress.id, [taken.id], [taken.id], by=REVIEWER)


async def test_of_two_who_judge_at_once_one_does(progress: TopicProgress) -> None:
    taken = await photo(progress, **BAD)
    one, other = (
        photo_marks.judge_photos(progress.id, [taken.id], rejected, by=REVIEWER) for rejected in ([], [taken.id])
    )

    answers = await asyncio.gather(one, other, return_exceptions=True)

    assert [type(answer) for answer in answers].count(PhotosChanged) == 1
    assert await AuditEntry.filter(actor="staff:1", subject=f"snapshot:{taken.id}").count() == 1


async def test_topic_that_is_not_there_is_not_found(progress: TopicProgress) -> None:
    with pytest.raises(NotFound):
        await photo_marks.judge_photos(progress.id + 1, [1], [], by=REVIEWER)
