"""底照审核: passing or rejecting a candidate, and on to the next."""

import pytest

from server.accounts.rules import Role
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import ReferenceSource, ReferenceStatus, SnapshotStatus
from tests.admin.people import goes_to, send
from tests.admin.test_reference_queue import QUEUE, candidate
from tests.pages import as_staff
from tests.web.site import Browser, Shown


async def approve(member: Browser, found: ReferencePhoto, **fields: object) -> Shown:
    sent = {"ground": "ID_CHECK", **fields}
    return await send(member, f"{QUEUE}/{found.id}", page="/admin/account", **sent)


async def reject(member: Browser, found: ReferencePhoto, **fields: object) -> Shown:
    sent = {"fault": "UNCLEAR", **fields}
    return await send(member, f"{QUEUE}/{found.id}/reject", page="/admin/account", **sent)


DECISIONS = [approve, reject]


async def status(found: ReferencePhoto) -> ReferenceStatus:
    return (await ReferencePhoto.get(id=found.id)).status


async def test_approval_makes_the_reference_and_accepts_its_snapshot(visitor: Browser) -> None:
    found = await candidate()

    answer = await approve(await as_staff(visitor, Role.REVIEWER), found)

    assert goes_to(answer) == (303, QUEUE)
    assert (await status(found), (await Snapshot.get()).status) == (ReferenceStatus.APPROVED, SnapshotStatus.ACCEPTED)


async def test_approval_by_the_certificate_photo_replaces_it(visitor: Browser) -> None:
    found = await candidate(registry=True)

    await approve(await as_staff(visitor, Role.AUTHORITY), found, ground="REGISTRY_PHOTO")

    registered = await ReferencePhoto.get(source=ReferenceSource.REGISTRY)
    assert (await status(found), registered.status) == (ReferenceStatus.APPROVED, ReferenceStatus.REPLACED)


async def test_approval_by_a_certificate_photo_that_is_not_there_is_refused(visitor: Browser) -> None:
    found = await candidate()

    answer = await approve(await as_staff(visitor, Role.REVIEWER), found, ground="REGISTRY_PHOTO")

    assert (answer.status, "系统中没有此人的证书照片" in answer.text) == (409, True)
    assert await status(found) is ReferenceStatus.CANDIDATE


@pytest.mark.parametrize(
    ("fault", "snapshot"),
    [("UNCLEAR", "COMPARED"), ("COVERED", "COMPARED"), ("OTHER_PERSON", "REJECTED"), ("COPY", "REJECTED")],
)
async def test_rejection_takes_its_snapshot_along_where_that_proves_nothing(
    visitor: Browser, fault: str, snapshot: str
) -> None:
    found = await candidate()

    answer = await reject(await as_staff(visitor, Role.REVIEWER), found, fault=fault)

    assert goes_to(answer) == (303, QUEUE)
    assert (await status(found), (await Snapshot.get()).status) == (ReferenceStatus.REJECTED, snapshot)


@pytest.mark.parametrize("decide", DECISIONS)
async def test_next_one_waiting_opens_by_itself(visitor: Browser, decide: object) -> None:
    first, second, third = [await candidate(minutes=minutes) for minutes in (3, 2, 1)]
    member = await as_staff(visitor, Role.REVIEWER)

    ways = [goes_to(await decide(member, one)) for one in (second, third, first)]  # type: ignore[operator]

    assert ways == [(303, f"{QUEUE}/{third.id}"), (303, f"{QUEUE}/{first.id}"), (303, QUEUE)]


@pytest.mark.parametrize(("decide", "field"), [(approve, "ground"), (reject, "fault")])
@pytest.mark.parametrize("value", ["", "NOBODY"])
async def test_decision_without_its_ground_or_reason_is_shown_again(
    visitor: Browser, decide: object, field: str, value: str
) -> None:
    found = await candidate()

    answer = await decide(await as_staff(visitor, Role.REVIEWER), found, **{field: value})  # type: ignore[operator]

    assert (answer.status, f'href="#{field}"' in answer.text, await status(found)) == (422, True, "CANDIDATE")


@pytest.mark.parametrize("decide", DECISIONS)
async def test_whoever_is_slower_is_told(visitor: Browser, decide: object) -> None:
    found = await candidate()
    await approve(await as_staff(visitor, Role.REVIEWER), found)

    answer = await decide(await as_staff(visitor, Role.REVIEWER), found)  # type: ignore[operator]

    assert (answer.status, "刚刚已被他人处理" in answer.text, "“已通过”" in answer.text) == (409, True, True)
    assert await status(found) is ReferenceStatus.APPROVED


@pytest.mark.parametrize("decide", DECISIONS)
async def test_other_cities_and_missing_rows_are_not_there(visitor: Browser, decide: object) -> None:
    found = await candidate()
    stranger = await as_staff(visitor, Role.REVIEWER, cities=("370700",))

    answers = [await decide(stranger, one) for one in (found, ReferencePhoto(id=found.id + 1))]  # type: ignore[operator]

    assert ([one.status for one in answers], await status(found)) == ([404, 404], "CANDIDATE")


@pytest.mark.parametrize("decide", DECISIONS)
async def test_others_may_not_decide(visitor: Browser, decide: object) -> None:
    found = await candidate()

    answer = await decide(await as_staff(visitor, Role.ACADEMIC), found)  # type: ignore[operator]

    assert (answer.status, await status(found)) == (403, "CANDIDATE")


@pytest.mark.parametrize("decide", DECISIONS)
async def test_forged_page_decides_nothing(visitor: Browser, decide: object) -> None:
    found = await candidate()

    answer = await decide(await as_staff(visitor, Role.REVIEWER), found, csrf_token="forged")  # type: ignore[operator]

    assert (answer.status, await status(found)) == (403, "CANDIDATE")
