"""底照审核: what a person's decision on a candidate does to it, and to the photographs taken so far."""

import asyncio
from io import BytesIO

import pytest
import pytest_asyncio
from PIL import Image

from server.accounts.models import Consent
from server.audit.models import AuditEntry
from server.audit.services import By
from server.errors import NotFound
from server.outbox.models import Job
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import ApprovalGround, CandidateFault, SnapshotStatus
from server.proctoring.services import candidates, reopening
from server.proctoring.services.candidates import NoRegistryPhoto
from server.proctoring.services.references import StoredReference, replace_reference
from server.workflow import DecidedMeanwhile
from tests.factories import NOW_MS, make_person, make_reference, make_snapshot
from tests.proctoring.conftest import Desk, astronaut, jpeg

REVIEWER = By("staff:1", NOW_MS)
CLOSER = (60, 0, 460, 400)
LOOSER = (40, 0, 480, 440)


@pytest_asyncio.fixture
async def candidate(desk: Desk) -> ReferencePhoto:
    await desk.compare(jpeg(astronaut()))
    return await ReferencePhoto.get()


async def approve(candidate: ReferencePhoto, ground: ApprovalGround = ApprovalGround.ID_CHECK) -> None:
    await candidates.approve_candidate(candidate.id, ground=ground, by=REVIEWER)


async def compare_again(desk: Desk, candidate: ReferencePhoto) -> list[int]:
    """What the worker does: the job of the approval, then those that it adds. The photographs compared."""
    await reopening.compare_again(candidate.id, engine=desk.engine, store=desk.store, now_ms=NOW_MS)
    rows = Snapshot.filter(status=SnapshotStatus.WAITING, person_id=desk.person.id).order_by("id")
    waiting = [number for (number,) in await rows.values_list("id")]
    for number in waiting:
        await desk.judge(number)
    return waiting


async def test_approved_candidate_is_what_later_photos_are_compared_with(desk: Desk, candidate: ReferencePhoto) -> None:
    await approve(candidate)

    found = await desk.compare(jpeg(astronaut().crop(CLOSER)))

    assert found.similarity is not None
    assert found.similarity >= 90


async def test_approval_counts_its_snapshot_as_accepted_and_is_in_the_log(
    desk: Desk, candidate: ReferencePhoto
) -> None:
    await approve(candidate)

    taken = await Snapshot.get()
    entries = await AuditEntry.all().order_by("id").values_list("actor", "action", "subject", "note")
    assert (taken.status, taken.similarity) == (SnapshotStatus.ACCEPTED, None)
    assert entries == [
        ("staff:1", "reference_photo:approved", f"reference_photo:{candidate.id}", "已核对身份证"),
        ("staff:1", "snapshot:accepted", f"snapshot:{taken.id}", ""),
    ]


async def test_candidate_is_decided_once(desk: Desk, candidate: ReferencePhoto) -> None:
    await approve(candidate)

    with pytest.raises(DecidedMeanwhile):
        await approve(candidate)
    with pytest.raises(DecidedMeanwhile):
        await candidates.reject_candidate(candidate.id, CandidateFault.UNCLEAR, by=REVIEWER)


async def test_of_four_who_decide_at_once_one_does(desk: Desk, candidate: ReferencePhoto) -> None:
    answers = await asyncio.gather(*(approve(candidate) for _ in range(4)), return_exceptions=True)

    assert [type(answer) for answer in answers if answer] == [DecidedMeanwhile] * 3
    assert await AuditEntry.filter(action="reference_photo:approved").count() == 1


async def test_candidate_that_is_not_there_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await candidates.approve_candidate(404, ground=ApprovalGround.ID_CHECK, by=REVIEWER)


async def test_registry_photo_that_is_not_there_is_no_ground(desk: Desk, candidate: ReferencePhoto) -> None:
    with pytest.raises(NoRegistryPhoto):
        await approve(candidate, ApprovalGround.REGISTRY_PHOTO)

    assert [one.status for one in await ReferencePhoto.all()] == ["CANDIDATE"]


async def test_candidate_like_the_registry_photo_takes_its_place(desk: Desk, candidate: ReferencePhoto) -> None:
    registered = await make_reference(desk.person.id)

    await approve(candidate, ApprovalGround.REGISTRY_PHOTO)

    statuses = dict(await ReferencePhoto.all().values_list("id", "status"))
    assert statuses == {candidate.id: "APPROVED", registered.id: "REPLACED"}


async def test_after_a_rejection_the_next_good_photo_is_the_candidate(desk: Desk, candidate: ReferencePhoto) -> None:
    await candidates.reject_candidate(candidate.id, CandidateFault.COVERED, by=REVIEWER)

    later = await desk.compare(jpeg(astronaut().crop(CLOSER)))

    rows = await ReferencePhoto.all().order_by("id").values_list("status", "snapshot_id")
    assert rows == [("REJECTED", candidate.snapshot_id), ("CANDIDATE", later.id)]
    entry = await AuditEntry.get()
    assert (entry.action, entry.note) == ("reference_photo:rejected", "面部有遮挡（安全帽、口罩、墨镜等）")


async def test_photos_taken_before_the_approval_are_compared_now(desk: Desk, candidate: ReferencePhoto) -> None:
    before = await desk.compare(jpeg(astronaut().crop(CLOSER)))
    late = await desk.compare(jpeg(astronaut().crop(LOOSER)), flags=["LATE"])
    assert (before.similarity, late.similarity) == (None, None)
    await approve(candidate)

    compared = await compare_again(desk, candidate)

    found = [await Snapshot.get(id=one.id) for one in (before, late)]
    assert compared == [before.id, late.id]
    assert [(one.status, one.flags) for one in found] == [("COMPARED", []), ("FLAGGED", ["LATE"])]
    assert all(one.similarity and one.similarity >= 90 for one in found)


async def test_photo_that_waited_for_an_engine_is_compared_with_the_others(
    desk: Desk, candidate: ReferencePhoto
) -> None:
    engine, desk.engine = desk.engine, None
    waiting = await desk.compare(jpeg(astronaut().crop(CLOSER)))
    desk.engine = engine
    await approve(candidate)

    await compare_again(desk, candidate)

    assert (await Snapshot.get(id=waiting.id)).similarity is not None


async def test_what_cannot_be_compared_or_was_decided_stays_as_it_is(desk: Desk, candidate: ReferencePhoto) -> None:
    empty = await desk.compare(jpeg(Image.new("RGB", (640, 480), (120, 130, 90))))
    decided = await make_snapshot(desk.person.id, status=SnapshotStatus.REJECTED)
    unasked = await make_snapshot(desk.person.id, compare=False)
    other = await make_snapshot((await make_person()).id)
    await approve(candidate)

    compared = await compare_again(desk, candidate)

    kept = [await Snapshot.get(id=one.id) for one in (empty, decided, unasked, other)]
    assert compared == []
    assert [one.status for one in kept] == ["FLAGGED", "REJECTED", "COMPARED", "COMPARED"]


async def test_nothing_is_reopened_without_an_engine_or_consent(desk: Desk, candidate: ReferencePhoto) -> None:
    before = await desk.compare(jpeg(astronaut().crop(CLOSER)))
    await approve(candidate)
    engine, desk.engine = desk.engine, None
    without_engine = await compare_again(desk, candidate)
    desk.engine = engine
    await Consent.filter(person_id=desk.person.id).update(withdrawn_ms=NOW_MS)

    without_consent = await compare_again(desk, candidate)

    assert (without_engine, without_consent) == ([], [])
    assert (await Snapshot.get(id=before.id)).status is SnapshotStatus.COMPARED


async def test_job_that_runs_twice_leaves_nothing_waiting(desk: Desk, candidate: ReferencePhoto) -> None:
    before = await desk.compare(jpeg(astronaut().crop(CLOSER)))
    await approve(candidate)
    await compare_again(desk, candidate)

    assert await compare_again(desk, candidate) == []

    assert (await Snapshot.get(id=before.id)).status is SnapshotStatus.COMPARED
    assert await Job.filter(kind="compare_again").count() == 1


async def test_registry_photo_that_comes_later_has_earlier_photos_compared(desk: Desk) -> None:
    before = await desk.compare(jpeg(astronaut().crop(CLOSER)))
    buffer = BytesIO()
    astronaut().save(buffer, "JPEG")
    await desk.store.put("references/late.jpg", buffer.getvalue(), "image/jpeg")

    registered = await replace_reference(desk.person.id, StoredReference("references/late.jpg", "0"), by=REVIEWER)
    await compare_again(desk, registered)

    assert (await Snapshot.get(id=before.id)).similarity is not None
    jobs = await Job.filter(kind="compare_again")
    assert [job.args for job in jobs] == [f'{{"reference": {registered.id}}}']


async def test_registry_photo_of_somebody_never_photographed_needs_no_job(desk: Desk) -> None:
    await replace_reference(desk.person.id, StoredReference("references/first.jpg", "0"), by=REVIEWER)

    assert await Job.all().count() == 0
