"""学习照片: the queue of topics, and one topic's photographs judged on one screen."""

from typing import Any

import pytest

from server.accounts.models import Notice
from server.accounts.rules import Role
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotStatus
from tests.admin.finance import counted
from tests.admin.people import goes_to, send
from tests.factories import (
    NOW_MS,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_progress,
    make_reference,
    make_snapshot,
    make_topic,
)
from tests.pages import as_staff
from tests.web.site import Browser, Shown

QUEUE = "/admin/study-photos"
BAD = {"status": SnapshotStatus.FLAGGED, "flags": ["BLURRED"]}


async def studied(
    title: str = "安全管理",
    minutes: int | None = 0,
    city_code: str = "370100",
    photos: tuple[dict[str, Any], ...] = (BAD,),
) -> TopicProgress:
    """A finished topic whose photographs have waited for so many minutes, or do not wait."""
    person = await make_person()
    enrolment = await make_enrolment(await make_certificate(person), await make_class(city_code=city_code))
    opened_ms = None if minutes is None else NOW_MS - minutes * 60_000
    progress = await make_progress(enrolment, await make_topic(title=title), photos_open_ms=opened_ms)
    for changes in photos:
        await make_snapshot(person.id, progress.id, **changes)
    return progress


async def photos_of(progress: TopicProgress) -> list[Snapshot]:
    return await Snapshot.filter(subject_id=progress.id).order_by("id")


async def verdicts(progress: TopicProgress) -> list[SnapshotStatus]:
    return [photo.status for photo in await photos_of(progress)]


async def judge(member: Browser, progress: TopicProgress, *rejected: int, **fields: object) -> Shown:
    shown = [photo.id for photo in await photos_of(progress)]
    sent = {"shown": shown, "rejected": list(rejected), **fields}
    return await send(member, f"{QUEUE}/{progress.id}", page="/admin/account", **sent)


def titles(text: str) -> list[str]:
    """Of the list, from top to bottom."""
    return [part.split("</a>")[0].split(">")[-1] for part in text.split('class="row-link"')[1:]]


async def test_whatever_waits_longest_stands_first(visitor: Browser) -> None:
    for title, minutes in (("甲", 1), ("乙", 3), ("丙", 2), ("丁", None)):
        await studied(title, minutes)

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(QUEUE)

    assert titles(shown.text) == ["乙", "丙", "甲"]


async def test_queue_shows_the_own_cities_and_how_the_photos_stand(visitor: Browser) -> None:
    await studied("济南的")
    await studied("潍坊的", city_code="370700", photos=({"status": SnapshotStatus.WAITING, "compare": False},))

    shown = await (await as_staff(visitor, Role.REVIEWER, cities=("370700",))).get(QUEUE)

    assert (titles(shown.text), "待人工查看" in shown.text) == (["潍坊的"], True)


@pytest.mark.parametrize("rows", [1, 3])
async def test_queue_takes_the_same_queries_for_any_number(visitor: Browser, rows: int) -> None:
    for _ in range(rows):
        await studied()
    member = await as_staff(visitor, Role.REVIEWER, cities=("370100",))

    with counted() as queries:
        shown = await member.get(QUEUE)

    assert (len(titles(shown.text)), len(queries)) == (rows, 5)


async def test_home_says_how_many_wait(visitor: Browser) -> None:
    await studied()

    shown = await (await as_staff(visitor, Role.REVIEWER)).get("/admin")

    assert "学习照片" in shown.text.partition(f'href="{QUEUE}"')[2].partition("</a>")[0]


async def test_topic_shows_its_photos_beside_the_reference_with_bad_ones_marked(visitor: Browser) -> None:
    progress = await studied(photos=({}, BAD, {"status": SnapshotStatus.ACCEPTED}))
    good, bad, decided = await photos_of(progress)
    kept = await make_reference(good.person_id)

    shown = (await (await as_staff(visitor, Role.REVIEWER)).get(f"{QUEUE}/{progress.id}")).text

    pictures = [f"snapshots/{one.id}" for one in (good, bad, decided)] + [f"references/{kept.id}"]
    boxes = {one.id: shown.partition(f'id="rejected-{one.id}"')[2].partition(">")[0] for one in (good, bad, decided)}
    assert [f'src="/admin/photos/{picture}"' in shown for picture in pictures] == [True] * 4
    assert boxes == {good.id: ' data-key="1"', bad.id: ' data-key="2" checked', decided.id: ""}


async def test_photos_of_an_earlier_round_are_not_shown(visitor: Browser) -> None:
    progress = await studied(photos=(BAD, {"asked_ms": NOW_MS + 1000}))
    await TopicProgress.filter(id=progress.id).update(round_ms=NOW_MS + 500)
    old, new = await photos_of(progress)

    shown = (await (await as_staff(visitor, Role.REVIEWER)).get(f"{QUEUE}/{progress.id}")).text

    assert [f"snapshots/{one.id}" in shown for one in (old, new)] == [False, True]


async def test_marked_photos_are_rejected_and_all_others_accepted(visitor: Browser) -> None:
    progress = await studied(photos=(BAD, {}, {}))
    first = (await photos_of(progress))[0]

    answer = await judge(await as_staff(visitor, Role.REVIEWER), progress, first.id)

    assert goes_to(answer) == (303, QUEUE)
    assert await verdicts(progress) == ["REJECTED", "ACCEPTED", "ACCEPTED"]
    assert ((await TopicProgress.get()).photos_open_ms, await Notice.all().count()) == (None, 0)


async def test_trainee_of_a_topic_judged_bad_is_told(visitor: Browser) -> None:
    progress = await studied(photos=({"status": SnapshotStatus.WAITING, "compare": False},))
    only = (await photos_of(progress))[0]

    await judge(await as_staff(visitor, Role.REVIEWER), progress, only.id)

    assert (await Notice.get()).person_id == only.person_id


async def test_next_one_waiting_opens_by_itself(visitor: Browser) -> None:
    first, second, third = [await studied(minutes=minutes) for minutes in (3, 2, 1)]
    member = await as_staff(visitor, Role.REVIEWER)

    ways = [goes_to(await judge(member, one)) for one in (second, third, first)]

    assert ways == [(303, f"{QUEUE}/{third.id}"), (303, f"{QUEUE}/{first.id}"), (303, QUEUE)]


async def test_second_click_is_told_that_it_is_done(visitor: Browser) -> None:
    progress = await studied()
    member = await as_staff(visitor, Role.REVIEWER)
    await judge(member, progress)

    answer = await judge(member, progress)

    assert (answer.status, "刚刚已被他人处理" in answer.text, "本专题的照片都已处理" in answer.text) == (
        409,
        True,
        True,
    )
    assert await verdicts(progress) == ["ACCEPTED"]


@pytest.mark.parametrize("fields", [{"shown": []}, {"shown": ["x"]}, {"rejected": ["404"]}])
async def test_other_photos_than_those_shown_are_refused(visitor: Browser, fields: dict[str, object]) -> None:
    progress = await studied()

    answer = await judge(await as_staff(visitor, Role.REVIEWER), progress, **fields)

    assert (answer.status, await verdicts(progress)) == (409, ["FLAGGED"])


async def test_other_cities_unfinished_topics_and_missing_rows_are_not_there(visitor: Browser) -> None:
    progress, running = await studied(), await studied()
    await TopicProgress.filter(id=running.id).update(status=TopicStatus.IN_PROGRESS, completed_ms=None)
    stranger = await as_staff(visitor, Role.REVIEWER, cities=("370700",))
    member = await as_staff(visitor, Role.REVIEWER)

    answers = [
        await stranger.get(f"{QUEUE}/{progress.id}"),
        await judge(stranger, progress),
        await judge(member, running),
        await judge(member, TopicProgress(id=running.id + 1)),
    ]

    assert [answer.status for answer in answers] == [404] * 4
    assert await verdicts(progress) == ["FLAGGED"]


async def test_others_may_not_judge(visitor: Browser) -> None:
    progress = await studied()

    answer = await judge(await as_staff(visitor, Role.ACADEMIC), progress)

    assert (answer.status, await verdicts(progress)) == (403, ["FLAGGED"])


async def test_forged_page_judges_nothing(visitor: Browser) -> None:
    progress = await studied()

    answer = await judge(await as_staff(visitor, Role.REVIEWER), progress, csrf_token="forged")

    assert (answer.status, await verdicts(progress)) == (403, ["FLAGGED"])
