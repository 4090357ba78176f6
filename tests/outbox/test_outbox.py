"""Jobs: claimed under a lease by one carrier, done once, postponed ever longer, laid aside in the end."""

import asyncio

import pytest

from server import db
from server.outbox import services as outbox
from server.outbox.models import Job
from server.outbox.services import Work
from server.settings import Settings
from tests.factories import NOW_MS

LEASE_MS = 60_000


async def add(kind: str = "compare", **more: object) -> Job:
    await outbox.add(kind, {"snapshot": 7}, now_ms=NOW_MS, **more)  # type: ignore[arg-type]
    return await Job.all().order_by("-id").first()  # type: ignore[return-value]


async def begun(now_ms: int = NOW_MS) -> Work:
    """The one due job, claimed and taken."""
    lease, [job_id] = await outbox.claim(now_ms, LEASE_MS, 10)
    taken = await outbox.take(job_id, lease, now_ms, LEASE_MS)
    assert taken is not None
    return taken


async def test_claimed_job_is_taken_with_its_arguments(database: Settings) -> None:
    job = await add()

    taken = await begun()

    assert taken == Work(job.id, taken.lease, "compare", {"snapshot": 7}, 1)


async def test_claim_takes_the_oldest_due_jobs_up_to_the_limit(database: Settings) -> None:
    later, due, first = await add(delay_ms=10_000), await add(delay_ms=1000), await add()

    _, ids = await outbox.claim(NOW_MS + 10_000, LEASE_MS, 2)

    assert ids in ([first.id, due.id], [due.id, first.id])
    assert later.id not in ids


async def test_job_is_not_due_before_its_time(database: Settings) -> None:
    await add(delay_ms=1000)

    _, early = await outbox.claim(NOW_MS + 999, LEASE_MS, 10)
    _, due = await outbox.claim(NOW_MS + 1000, LEASE_MS, 10)

    assert (len(early), len(due)) == (0, 1)


async def test_two_claimers_share_the_jobs_without_overlap(database: Settings) -> None:
    jobs = [(await add()).id for _ in range(12)]

    claims = await asyncio.gather(*(outbox.claim(NOW_MS, LEASE_MS, 3) for _ in range(6)))

    assert sorted(id_ for _, ids in claims for id_ in ids) == jobs


async def test_claimed_job_is_free_again_after_its_lease(database: Settings) -> None:
    job = await add()
    await outbox.claim(NOW_MS, LEASE_MS, 10)

    _, during = await outbox.claim(NOW_MS + LEASE_MS, LEASE_MS, 10)
    _, after = await outbox.claim(NOW_MS + LEASE_MS + 1, LEASE_MS, 10)

    assert (list(during), list(after)) == ([], [job.id])


async def test_message_delivered_twice_begins_the_job_once(database: Settings) -> None:
    await add()
    lease, [job_id] = await outbox.claim(NOW_MS, LEASE_MS, 10)

    taken = await asyncio.gather(*(outbox.take(job_id, lease, NOW_MS, LEASE_MS) for _ in range(3)))

    assert len([work for work in taken if work]) == 1


async def test_job_given_to_another_is_not_begun_under_the_old_lease(database: Settings) -> None:
    await add()
    lease, [job_id] = await outbox.claim(NOW_MS, LEASE_MS, 10)
    await outbox.claim(NOW_MS + LEASE_MS + 1, LEASE_MS, 10)

    assert await outbox.take(job_id, lease, NOW_MS + LEASE_MS + 2, LEASE_MS) is None


async def test_given_back_jobs_are_due_at_once_but_begun_ones_stay(database: Settings) -> None:
    first, second = await add(), await add()
    lease, _ = await outbox.claim(NOW_MS, LEASE_MS, 10)
    await outbox.take(first.id, lease, NOW_MS, LEASE_MS)

    await outbox.give_back(lease)

    _, ids = await outbox.claim(NOW_MS, LEASE_MS, 10)
    assert list(ids) == [second.id]


async def test_jobs_in_hand_are_those_under_a_lease(database: Settings) -> None:
    await add(), await add(), await add()
    _, ids = await outbox.claim(NOW_MS, LEASE_MS, 2)

    assert len(ids) == await outbox.in_hand(NOW_MS) == 2
    assert await outbox.in_hand(NOW_MS + LEASE_MS + 1) == 0


async def test_finished_job_is_done_for_ever(database: Settings) -> None:
    job = await add()

    finished = await outbox.finish(await begun(), NOW_MS + 5)

    _, ids = await outbox.claim(NOW_MS + 10 * LEASE_MS, LEASE_MS, 10)
    assert (finished, list(ids)) == (True, [])
    assert (await Job.get(id=job.id)).done_ms == NOW_MS + 5


async def test_finishing_after_the_lease_went_to_another_changes_nothing(database: Settings) -> None:
    job = await add()
    late = await begun()
    await begun(NOW_MS + LEASE_MS + 1)

    assert await outbox.finish(late, NOW_MS) is False
    assert (await Job.get(id=job.id)).done_ms is None


async def test_postponing_after_the_lease_went_to_another_changes_nothing(database: Settings) -> None:
    job = await add()
    late = await begun()
    other = await begun(NOW_MS + LEASE_MS + 1)

    await outbox.postpone(late, ValueError(), NOW_MS, 1)

    kept = await Job.get(id=job.id)
    assert (kept.lease, kept.dead_ms, kept.fault) == (other.lease, None, "")


async def test_same_work_is_added_once_for_ever(database: Settings) -> None:
    await add(dedupe="compare:7")
    await outbox.finish(await begun(), NOW_MS)

    await add(dedupe="compare:7")

    assert await Job.all().count() == 1


async def test_work_without_a_dedupe_key_is_added_each_time(database: Settings) -> None:
    await add()
    await add()

    assert await Job.all().count() == 2


async def test_job_of_a_transaction_that_fails_is_never_there(database: Settings) -> None:
    async def fails() -> None:
        async with db.transaction():
            await add()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()

    assert await Job.all().count() == 0


async def test_postponed_job_waits_ever_longer(database: Settings) -> None:
    job, now_ms, waits = await add(), NOW_MS, []

    for _ in range(8):
        taken = await begun(now_ms)
        assert await outbox.postpone(taken, ValueError("text that may be personal"), now_ms, 100) is False
        postponed = await Job.get(id=job.id)
        waits.append((postponed.run_after_ms - now_ms) // 1000)
        now_ms = postponed.run_after_ms

    assert waits == [5, 15, 60, 300, 900, 3600, 3600, 3600]
    assert postponed.fault == "ValueError"


async def test_job_is_laid_aside_after_too_many_tries(database: Settings) -> None:
    job, now_ms, dead = await add(), NOW_MS, []

    for _ in range(3):
        dead.append(await outbox.postpone(await begun(now_ms), ValueError(), now_ms, 3))
        now_ms += 3_600_000

    _, ids = await outbox.claim(now_ms, LEASE_MS, 10)
    assert (dead, list(ids)) == ([False, False, True], [])
    assert (await Job.get(id=job.id)).dead_ms == NOW_MS + 2 * 3_600_000
