"""What the worker does about the photographs of finished topics."""

import json

import pytest

from server.accounts.models import Consent, Notice
from server.accounts.rules import ConsentScope
from server.audit.services import By
from server.crypto import Keyring
from server.jobs.handlers import HANDLERS
from server.learning.models import TopicProgress
from server.learning.services.photo_marks import MARK
from server.outbox.models import Job
from server.proctoring.models import Snapshot
from server.proctoring.rules import CandidateFault, ReferenceSource, ReferenceStatus, SnapshotStatus
from server.proctoring.services import candidates
from server.proctoring.services.judging import JUDGED
from server.proctoring.services.snapshots import COMPARE
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import (
    NOW_MS,
    make_certificate,
    make_enrolment,
    make_person,
    make_progress,
    make_reference,
    make_snapshot,
)


@pytest.fixture
def runtime(database: Settings, clock: TestClock, keyring: Keyring) -> Runtime:
    """With the comparison switched off."""
    off = database.model_copy(update={"faces": database.faces.model_copy(update={"engine": "off"})})
    return Runtime(off, keyring, store_of(off), clock)


async def finished(runtime: Runtime, **photo: object) -> tuple[TopicProgress, Snapshot]:
    enrolment = await make_enrolment(await make_certificate(await make_person()))
    await Consent.create(
        person_id=enrolment.person_id, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0",
        given_ms=NOW_MS,
    )  # fmt: skip
    progress = await make_progress(enrolment)
    taken = await make_snapshot(enrolment.person_id, progress.id, **photo)
    await runtime.store.put(str(taken.key), b"no picture", "image/jpeg")
    return progress, taken


async def test_trainee_of_a_finished_topic_with_bad_photos_is_told_once(runtime: Runtime) -> None:
    progress, _ = await finished(runtime, status=SnapshotStatus.FLAGGED, flags=["NO_FACE"])

    for _ in range(2):
        await HANDLERS[MARK](runtime, {"progress": progress.id})

    notice = await Notice.get()
    assert (notice.kind, notice.created_ms) == ("PHOTOS_BAD", NOW_MS)


async def test_topic_of_a_rejected_candidate_stands_otherwise(runtime: Runtime) -> None:
    _, taken = await finished(runtime, status=SnapshotStatus.COMPARED)
    found = await make_reference(
        taken.person_id, source=ReferenceSource.SNAPSHOT, status=ReferenceStatus.CANDIDATE, snapshot=taken
    )
    await candidates.reject_candidate(found.id, CandidateFault.OTHER_PERSON, by=By("staff:1", NOW_MS))
    job = await Job.get(kind=JUDGED)

    await HANDLERS[JUDGED](runtime, json.loads(job.args))

    assert (await Notice.get()).person_id == taken.person_id


async def test_photo_that_nothing_compares_waits_for_people(runtime: Runtime) -> None:
    progress, taken = await finished(runtime, status=SnapshotStatus.WAITING)

    await HANDLERS[COMPARE](runtime, {"snapshot": taken.id})

    assert (await TopicProgress.get(id=progress.id)).photos_open_ms == NOW_MS
