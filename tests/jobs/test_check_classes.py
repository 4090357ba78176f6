"""The worker checks the classes after a change of the catalogue, and every ten minutes whatever happened."""

from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.catalogue.services.questions import retire_question
from server.catalogue.services.readying import CHANGED
from server.crypto import Keyring
from server.jobs.handlers import HANDLERS
from server.jobs.periodic import CHORES, check_classes
from server.outbox.models import Job
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_class, make_question

STAFF = By("staff:1", NOW_MS)


async def is_held(training_class: TrainingClass) -> bool:
    return (await TrainingClass.get(id=training_class.id)).held_for != ""


async def test_change_of_a_question_has_the_classes_checked(
    database: Settings, clock: TestClock, keyring: Keyring
) -> None:
    training_class, question = await make_class(), await make_question()

    await retire_question(question.item, by=STAFF)
    [job] = await Job.all()
    await HANDLERS[job.kind](Runtime(database, keyring, store_of(database), clock), {})

    assert (job.kind, job.run_after_ms) == (CHANGED, NOW_MS + 10_000)
    assert await is_held(training_class)


async def test_many_changes_in_a_row_are_one_job(database: Settings) -> None:
    for question in [await make_question() for _ in range(3)]:
        await retire_question(question.item, by=STAFF)

    assert await Job.all().count() == 1


async def test_classes_are_checked_by_the_clock_too(database: Settings, clock: TestClock, keyring: Keyring) -> None:
    training_class = await make_class()

    await check_classes(Runtime(database, keyring, store_of(database), clock))

    assert await is_held(training_class)
    assert [chore.every_seconds for chore in CHORES if chore.do is check_classes] == [600]
