"""Ending study from outside it: the enrolment was given up or leads elsewhere now."""

from server.learning.services import clock


async def end_study(person_id: int, enrolment_id: int, now_ms: int) -> None:
    """End the person's lease if it runs in this enrolment; what was credited stays. In the caller's transaction.

    Takes the clock's lock as study does, before any lock of the enrolment; a start at the same moment waits.
    """
    row = await clock.locked_or_new(person_id, now_ms)
    if row.lease and row.enrolment_id == enrolment_id:
        await clock.store_closed(await clock.end_lease(row, now_ms))
