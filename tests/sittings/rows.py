"""Good rows of sittings, and the changes of them that the tables' constraints must refuse."""

from tests.factories import make_candidate, make_place, make_sitting

SITTINGS_REFUSED = {
    "ck_sitting_seats": "UPDATE sitting SET seats_taken = seats + 1",
    "ck_sitting_times": "UPDATE sitting SET ends_ms = starts_ms",
    "ck_sitting_registration_ticket": "UPDATE sitting_registration SET token = NULL",
    "ck_sitting_registration_result": "UPDATE sitting_registration SET status = 'SCORED' WHERE seat = 1",
    "ck_sitting_registration_checked_in": "UPDATE sitting_registration SET status = 'CHECKED_IN' WHERE seat = 1",
    "uq_sitting_registration_open": "UPDATE sitting_registration SET enrolment_id = (SELECT min(enrolment_id)"
    " FROM sitting_registration)",
    "uq_sitting_registration_seat": "UPDATE sitting_registration SET seat = 1",
}


async def make_places() -> None:
    """Two seats of one sitting."""
    sitting = await make_sitting()
    for _ in range(2):
        await make_place(sitting, await make_candidate())
