"""底照审核: the queue of candidates, and one candidate beside the certificate photo."""

import pytest

from server.accounts.rules import Role
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceSource, ReferenceStatus
from tests.admin.finance import counted
from tests.factories import (
    IDENTITY_NUMBER,
    NOW_MS,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_reference,
    make_snapshot,
)
from tests.pages import as_staff
from tests.web.site import Browser

QUEUE = "/admin/references"


async def candidate(
    name: str = "李示例", minutes: int = 0, city_code: str = "370100", registry: bool = False, number: str | None = None
) -> ReferencePhoto:
    """Waiting for so many minutes."""
    person = await make_person(number, name=name)
    await make_enrolment(await make_certificate(person), await make_class(city_code=city_code))
    taken = await make_snapshot(person.id)
    if registry:
        await make_reference(person.id)
    return await make_reference(
        person.id, source=ReferenceSource.SNAPSHOT, status=ReferenceStatus.CANDIDATE, snapshot=taken, key=taken.key,
        created_ms=NOW_MS - minutes * 60_000,
    )  # fmt: skip


def names(text: str) -> list[str]:
    """Of the list, from top to bottom."""
    return [part.split("</a>")[0].split(">")[-1] for part in text.split('class="row-link"')[1:]]


async def test_whoever_waits_longest_stands_first(visitor: Browser) -> None:
    for name, minutes in (("甲", 1), ("乙", 3), ("丙", 2)):
        await candidate(name, minutes)

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(QUEUE)

    assert names(shown.text) == ["乙", "丙", "甲"]


async def test_queue_shows_the_own_cities_only(visitor: Browser) -> None:
    await candidate("济南人")
    await candidate("潍坊人", city_code="370700")

    shown = await (await as_staff(visitor, Role.REVIEWER, cities=("370700", "370600"))).get(QUEUE)

    assert names(shown.text) == ["潍坊人"]


async def test_decided_ones_and_registry_photos_do_not_wait(visitor: Browser) -> None:
    decided = await candidate("甲")
    await ReferencePhoto.filter(id=decided.id).update(status=ReferenceStatus.REJECTED)
    await make_reference((await make_person()).id)

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(QUEUE)

    assert "没有待审核的底照。" in shown.text


@pytest.mark.parametrize("rows", [1, 3])
async def test_queue_takes_the_same_queries_for_any_number(visitor: Browser, rows: int) -> None:
    for _ in range(rows):
        await candidate()
    member = await as_staff(visitor, Role.REVIEWER, cities=("370100",))

    with counted() as queries:
        shown = await member.get(QUEUE)

    assert (len(names(shown.text)), len(queries)) == (rows, 4)


async def test_home_says_how_many_wait(visitor: Browser) -> None:
    await candidate()
    await candidate(city_code="370700")

    shown = await (await as_staff(visitor, Role.REVIEWER, cities=("370700",))).get("/admin")

    line = shown.text.partition('href="/admin/references"')[2].partition("</a>")[0]
    assert "底照审核" in line


async def test_candidate_stands_beside_the_certificate_photo_and_masked_identity(visitor: Browser) -> None:
    found = await candidate(registry=True, number=IDENTITY_NUMBER)
    registered = await ReferencePhoto.get(source=ReferenceSource.REGISTRY)

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(f"{QUEUE}/{found.id}")

    pictures = [f'src="/admin/photos/references/{one.id}"' in shown.text for one in (found, registered)]
    assert (shown.status, pictures) == (200, [True, True])
    assert ("370***********0015" in shown.text, IDENTITY_NUMBER in shown.text) == (True, False)
    assert ['value="REGISTRY_PHOTO"' in shown.text, 'value="ID_CHECK"' in shown.text] == [True, True]


async def test_without_a_certificate_photo_only_the_identity_card_counts(visitor: Browser) -> None:
    found = await candidate()

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(f"{QUEUE}/{found.id}")

    assert "登记库没有证书照片" in shown.text
    assert ['value="REGISTRY_PHOTO"' in shown.text, 'value="ID_CHECK"' in shown.text] == [False, True]


async def test_neighbours_are_those_waiting_before_and_after(visitor: Browser) -> None:
    first, middle, last = [await candidate(minutes=minutes) for minutes in (3, 2, 1)]
    await candidate(minutes=2, city_code="370700")
    member = await as_staff(visitor, Role.REVIEWER, cities=("370100",))

    shown = await member.get(f"{QUEUE}/{middle.id}")

    assert f'rel="prev" data-key="k" href="{QUEUE}/{first.id}"' in shown.text
    assert f'rel="next" data-key="j" href="{QUEUE}/{last.id}"' in shown.text


async def test_other_cities_and_registry_photos_are_not_there(visitor: Browser) -> None:
    found = await candidate(registry=True)
    registered = await ReferencePhoto.get(source=ReferenceSource.REGISTRY)
    stranger = await as_staff(visitor, Role.REVIEWER, cities=("370700",))
    member = await as_staff(visitor, Role.REVIEWER)

    answers = [
        await stranger.get(f"{QUEUE}/{found.id}"),
        await member.get(f"{QUEUE}/{registered.id}"),
        await member.get(f"{QUEUE}/{found.id + 10}"),
    ]

    assert [answer.status for answer in answers] == [404, 404, 404]
