"""Photographs: shown to whoever may see them in their city, and each view is in the log."""

import pytest

from server import runtime
from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.enrolment.models import Enrolment
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import SubjectKind
from server.registry.models import Person
from server.settings import Settings
from tests.factories import (
    NOW_MS,
    make_attempt,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_progress,
    make_reference,
    make_snapshot,
)
from tests.pages import as_member, as_staff, make_staff
from tests.web.site import Browser

PICTURE = b"\xff\xd8\xff a photograph"


async def make_studying(city_code: str = "370100") -> Enrolment:
    return await make_enrolment(await make_certificate(await make_person()), await make_class(city_code=city_code))


async def study_photo(settings: Settings, city_code: str = "370100", body: bytes = PICTURE) -> Snapshot:
    enrolment = await make_studying(city_code)
    taken = await make_snapshot(enrolment.person_id, (await make_progress(enrolment)).id)
    await runtime.store_of(settings).put(str(taken.key), body, "image/jpeg")
    return taken


async def reference(settings: Settings, city_code: str = "370100") -> ReferencePhoto:
    found = await make_reference((await make_studying(city_code)).person_id)
    await runtime.store_of(settings).put(found.key, PICTURE, "image/jpeg")
    return found


async def views() -> list[tuple[str, str, str, int, str]]:
    rows = AuditEntry.filter(action__endswith=":viewed").order_by("id")
    return list(await rows.values_list("actor", "action", "subject", "at_ms", "note"))


async def test_snapshot_is_shown_and_nobody_keeps_it(visitor: Browser, test_settings: Settings) -> None:
    taken = await study_photo(test_settings)

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(f"/admin/photos/snapshots/{taken.id}")

    assert (shown.status, shown.body, shown.headers["Content-Type"]) == (200, PICTURE, "image/jpeg")
    assert shown.headers["Cache-Control"] == "private, no-store"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"


async def test_photo_of_a_phone_that_sends_png_is_shown_as_such(visitor: Browser, test_settings: Settings) -> None:
    taken = await study_photo(test_settings, body=b"\x89PNG a photograph")

    shown = await (await as_staff(visitor, Role.REVIEWER)).get(f"/admin/photos/snapshots/{taken.id}")

    assert shown.headers["Content-Type"] == "image/png"


async def test_each_view_is_one_entry_with_who_when_and_on_whom(visitor: Browser, test_settings: Settings) -> None:
    taken, kept = await study_photo(test_settings), await reference(test_settings)
    staff = await make_staff(Role.REVIEWER)
    member = await as_member(visitor, staff.id)

    await member.get(f"/admin/photos/snapshots/{taken.id}")
    await member.get(f"/admin/photos/references/{kept.id}")
    await member.get(f"/admin/photos/references/{kept.id}")

    who = f"staff:{staff.id}"
    of_reference = (who, "reference_photo:viewed", f"reference_photo:{kept.id}", NOW_MS, f"学员 {kept.person_id}")
    of_snapshot = (who, "snapshot:viewed", f"snapshot:{taken.id}", NOW_MS, f"学员 {taken.person_id}")
    assert await views() == [of_snapshot, of_reference, of_reference]


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.AUTHORITY])
async def test_reference_is_shown_to_reviewers_and_the_authority(
    visitor: Browser, test_settings: Settings, role: Role
) -> None:
    kept = await reference(test_settings, "370700")

    shown = await (await as_staff(visitor, role, cities=("370700",))).get(f"/admin/photos/references/{kept.id}")

    assert (shown.status, shown.body) == (200, PICTURE)


@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.REVIEWER, Role.AUTHORITY}])
async def test_others_see_no_photo(visitor: Browser, test_settings: Settings, role: Role) -> None:
    taken = await study_photo(test_settings)

    answer = await (await as_staff(visitor, role)).get(f"/admin/photos/snapshots/{taken.id}")

    assert (answer.status, await views()) == (403, [])


async def test_photo_of_another_city_is_not_there(visitor: Browser, test_settings: Settings) -> None:
    taken, kept = await study_photo(test_settings), await reference(test_settings)
    member = await as_staff(visitor, Role.REVIEWER, cities=("370700",))

    answers = [await member.get(f"/admin/photos/{one}") for one in (f"snapshots/{taken.id}", f"references/{kept.id}")]

    assert ([answer.status for answer in answers], await views()) == ([404, 404], [])


async def test_study_photo_belongs_to_the_city_of_its_own_class(visitor: Browser, test_settings: Settings) -> None:
    taken = await study_photo(test_settings, "370100")
    certificate = await make_certificate(await Person.get(id=taken.person_id))
    await make_enrolment(certificate, await make_class(city_code="370700"))

    member = await as_staff(visitor, Role.REVIEWER, cities=("370700",))

    assert (await member.get(f"/admin/photos/snapshots/{taken.id}")).status == 404


async def test_photo_of_an_exam_is_shown_in_the_city_of_the_class(visitor: Browser, test_settings: Settings) -> None:
    enrolment = await make_studying("370700")
    attempt = await make_attempt(enrolment)
    taken = await make_snapshot(enrolment.person_id, attempt.id, subject_kind=SubjectKind.ATTEMPT)
    await runtime.store_of(test_settings).put(str(taken.key), PICTURE, "image/jpeg")

    answers = [
        await (await as_staff(visitor, Role.REVIEWER, cities=(city,))).get(f"/admin/photos/snapshots/{taken.id}")
        for city in ("370700", "370100")
    ]

    assert [answer.status for answer in answers] == [200, 404]


async def test_what_is_not_there_or_was_deleted_is_not_viewed(visitor: Browser, test_settings: Settings) -> None:
    enrolment = await make_studying()
    progress = await make_progress(enrolment)
    missed = await make_snapshot(enrolment.person_id, progress.id, key=None, sha256=None, taken_ms=None)
    lost = await make_snapshot(enrolment.person_id, progress.id)
    member = await as_staff(visitor, Role.REVIEWER)

    answers = [await member.get(f"/admin/photos/snapshots/{one}") for one in (missed.id, lost.id, lost.id + 1)]
    answers.append(await member.get("/admin/photos/references/1"))

    assert ([answer.status for answer in answers], await views()) == ([404] * 4, [])
