"""No path leads to a failure but two people: neither machine nor similarity nor one person alone fails anybody."""

import asyncio
import random
import re
from contextlib import suppress
from pathlib import Path

import pytest

from server.errors import Refusal
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from server.review.models import Opinion, ReviewCase
from server.review.rules import Verdict
from server.review.services import checking, deciding, leases
from server.settings import Settings
from tests.factories import NOW_MS
from tests.review.desk import MISSED, POLICY, add_photo, attempt_of, make_case, make_reaudit, make_sat, reviewer

SERVER = Path(__file__).resolve().parents[2] / "server"


def callers(name: str) -> set[str]:
    return {
        str(path.relative_to(SERVER))
        for path in SERVER.rglob("*.py")
        if re.search(rf"\b{name}\b", path.read_text("utf-8")) and "migrations" not in path.parts
    }


def test_failing_is_called_from_one_place() -> None:
    assert callers("fail_review") == {"exams/services/outcomes.py", "review/services/deciding.py"}


@pytest.mark.parametrize("flag", SnapshotFlag)
async def test_no_photograph_however_bad_fails_an_attempt(database: Settings, flag: SnapshotFlag) -> None:
    attempt = await make_sat()
    for _ in range(5):
        await add_photo(attempt, similarity=0.0, flags=[flag], status=SnapshotStatus.FLAGGED)
        await add_photo(attempt, **MISSED)

    await checking.check_attempts(POLICY, now_ms=NOW_MS + 10**8)

    assert (await Attempt.get(id=attempt.id)).status is AttemptStatus.IN_REVIEW


async def test_no_similarity_passes_what_people_look_at(database: Settings) -> None:
    case = await make_case()
    await add_photo(await attempt_of(case), similarity=100.0)

    await checking.check_attempts(POLICY, now_ms=NOW_MS + 10**8)

    assert (await attempt_of(case)).status is AttemptStatus.IN_REVIEW
    assert await Snapshot.filter(status=SnapshotStatus.COMPARED).count() == 1


async def something(case: ReviewCase, chance: random.Random, minutes: int) -> None:
    """What one of three people might do at that moment."""
    one = reviewer(f"staff:{chance.randint(1, 3)}", minutes=minutes, may_contest=chance.random() < 0.3)
    deeds = (
        lambda: deciding.pass_case(case.id, one),
        lambda: deciding.fail_case(case.id, chance.choice(list(FailReason)), "", one),
        lambda: deciding.fail_case(case.id, chance.choice(list(FailReason)), "", one),
        lambda: deciding.undo(case.id, one),
        lambda: leases.open_case(case.id, one),
        lambda: leases.release_case(case.id, one),
    )
    with suppress(Refusal):
        await chance.choice(deeds)()


async def failing(case: ReviewCase) -> set[str]:
    rows = Opinion.filter(case_id=case.id, verdict=Verdict.FAIL, taken_back_ms=None)
    return {str(who) for who in await rows.values_list("by", flat=True)}


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("make", [make_case, make_reaudit])
async def test_whatever_people_do_a_failure_has_two_of_them(database: Settings, seed: int, make: type[object]) -> None:
    chance, case = random.Random(seed), await make()  # type: ignore[misc]

    for minutes in range(0, 60, 4):
        await asyncio.gather(*(something(case, chance, minutes) for _ in range(2)))
        failed = (await attempt_of(case)).status is AttemptStatus.REVIEW_FAILED
        assert failed == (len(await failing(case)) == 2)
