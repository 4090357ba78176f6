"""The people of a campaign: enrolled, with all credits, logged in twice, and a bank to draw their papers from."""

from collections.abc import Sequence

from benchmarks.people import Trainee, seed, trainees

from server import db
from server.accounts.models import Session
from server.accounts.rules import Holder
from server.catalogue.models import Topic
from server.clock import Clock
from server.crypto import digest
from server.settings import Settings
from tests.factories import fill_bank

_MONTH_MS = 30 * 86_400_000


async def seed_examinees(count: int, settings: Settings) -> Sequence[Trainee]:
    """Write them into an empty, connected database."""
    people = trainees(count)
    await seed(people, settings)
    await fill_bank(await Topic.all().order_by("id").first() or Topic(), 120, 60, 60)
    for statement in (
        "UPDATE topic_progress SET status = 'COMPLETED', required_ms = 1, watched_ms = 1, completed_ms = started_ms",
        "UPDATE enrolment SET status = 'CREDITS_COMPLETE', credit_tenths = 240",
        "DELETE FROM study_clock",
    ):
        await db.writer().execute_query(statement)
    now_ms = Clock().now_ms()
    sessions = [
        Session(
            digest=digest(second_token(one)), holder=Holder.TRAINEE, holder_id=one.id, created_ms=now_ms,
            expires_ms=now_ms + _MONTH_MS,
        )
        for one in people
    ]  # fmt: skip
    await Session.bulk_create(sessions, batch_size=1000)
    return people


def second_token(one: Trainee) -> str:
    """The session of this person's other device."""
    return f"{one.token}-2"
