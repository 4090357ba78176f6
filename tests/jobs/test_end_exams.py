"""The worker's chores that end exams: whoever does not hand in is handed in, with no client."""

import pytest

from server.crypto import Keyring
from server.exams.models import Answer, Attempt
from server.exams.rules import DEFAULT, AttemptStatus, SealedBy, slot
from server.jobs.periodic import CHORES, mark_exams, seal_exams
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_attempt, make_certificate, make_enrolment, make_person, make_question


@pytest.fixture
def runtime(database: Settings, clock: TestClock, keyring: Keyring) -> Runtime:
    return Runtime(database, keyring, store_of(database), clock)


async def test_attempt_ends_by_itself_and_is_marked_at_once(runtime: Runtime, clock: TestClock) -> None:
    question = await make_question()
    enrolment = await make_enrolment(await make_certificate(await make_person()), status="CREDITS_COMPLETE")
    attempt = await make_attempt(enrolment, paper=[[question.id, "CBAD"]], blueprint=DEFAULT.as_json())
    await Answer.create(slot=slot(attempt.id, 1), choice="B", seq=1, saved_ms=NOW_MS)

    clock.advance(3605)
    await seal_exams(runtime)
    assert (await Attempt.get()).sealed_ms is None
    clock.advance(0.5)
    await seal_exams(runtime)
    await mark_exams(runtime)

    ended = await Attempt.get()
    assert (ended.sealed_by, ended.sealed_ms, ended.marked_ms) == (SealedBy.CLOCK, clock.ms, clock.ms)
    assert (ended.status, ended.score_halves, ended.answered) == (AttemptStatus.SCORE_FAILED, 2, 1)


def test_chores_run_often_enough_for_marks_within_five_seconds() -> None:
    every = [chore.every_seconds for chore in CHORES if chore.do in (seal_exams, mark_exams)]

    assert len(every) == 2
    assert sum(every) <= 2
