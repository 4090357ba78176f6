"""Use it to measure the race for the seats of a room: many trainees sign up at once, and the database is counted after.

    .venv/bin/python scripts/sitting_race.py [--database sqlite|postgres|URL] [--people 1000] [--seats 50]

`sqlite` (the default) and `postgres` are databases of their own that flush as in production and go with the run; a
URL names an empty database that stays. Each sign-up is whole: everything asked again, seat, ticket number and token
given, log entry written.

succeeded: sign-ups answered with a seat. refused: answered "full". failed: answered anything else.
"""

import argparse
import asyncio
import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append(str(Path(__file__).resolve().parent / "lib"))

import uvloop
from background import LOGS
from benchmarks import machine
from enrolment_race import database

from server import runtime
from server.audit.services import By
from server.catalogue.rules import ExamMode
from server.clock import Clock
from server.enrolment.models import Enrolment
from server.settings import Settings
from server.sittings.models import Registration, Sitting
from server.sittings.rules import HOLDS_SEAT
from server.sittings.services import signing_up
from tests import factories


@dataclass(frozen=True)
class Outcome:
    """How each sign-up was answered, what the database holds, and how long it took."""

    answers: Counter[str]
    seats: list[int]  # those held, as the database says
    seats_taken: int
    tickets: int  # different ticket numbers
    seconds: float
    cpu_seconds: float  # of this process


def main() -> int:
    given = _given()
    LOGS.mkdir(exist_ok=True)
    print(f"{machine.description()}\n{given.people} sign-ups at once for {given.seats} seats", flush=True)
    with database(given.database) as chosen:
        outcome = uvloop.run(race(chosen, given.people, given.seats))
    return 0 if _tell(outcome, given.seats) else 1


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--seats", type=int, default=50)
    return parser.parse_args()


async def race(chosen: Settings, people: int, seats: int) -> Outcome:
    async with runtime.opened(chosen):
        now, day = Clock().now_ms(), factories.DAY_MS
        sitting = await factories.make_sitting(
            seats=seats, sign_up_from_ms=now - day, sign_up_until_ms=now + day, starts_ms=now + 5 * day,
            ends_ms=now + 6 * day,
        )  # fmt: skip
        calls = [_sign_up(one, sitting.id) for one in await _candidates(people)]
        began, worked = time.perf_counter(), time.process_time()
        answers = await asyncio.gather(*calls, return_exceptions=True)
        seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - worked
        held = await Registration.filter(sitting_id=sitting.id, status__in=[*HOLDS_SEAT])
        words = Counter(type(one).__name__ if isinstance(one, BaseException) else "succeeded" for one in answers)
        taken = (await Sitting.get(id=sitting.id)).seats_taken
        tickets = len({place.ticket_number for place in held})
        return Outcome(words, sorted(place.seat or 0 for place in held), taken, tickets, seconds, cpu_seconds)


async def _candidates(people: int) -> list[Enrolment]:
    today, month = Clock().today(), timedelta(days=30)
    training_class = await factories.make_class(
        exam_mode=ExamMode.OFFLINE, study_from=today - month, study_to=today + month
    )
    found = []
    for _ in range(people):
        certificate = await factories.make_certificate(await factories.make_person(), expires_on=today + 2 * month)
        enrolment = await factories.make_enrolment(certificate, training_class)
        await factories.complete_credits(enrolment)
        found.append(enrolment)
    return found


async def _sign_up(enrolment: Enrolment, sitting_id: int) -> object:
    by = By(f"trainee:{enrolment.person_id}", Clock().now_ms())
    return await signing_up.sign_up(enrolment.person_id, enrolment.id, sitting_id, by=by)


def _tell(outcome: Outcome, seats: int) -> bool:
    succeeded, refused = outcome.answers["succeeded"], outcome.answers["Full"]
    failed = {name: count for name, count in outcome.answers.items() if name not in ("succeeded", "Full")}
    print(
        f"succeeded {succeeded}, refused {refused}, failed {failed or 0}, seats held {len(outcome.seats)} of {seats},"
        f" {outcome.tickets} ticket numbers, {outcome.seconds:.2f} s, CPU {outcome.cpu_seconds:.2f} s",
        flush=True,
    )
    each_once = outcome.seats == list(range(1, seats + 1)) and outcome.tickets == seats
    return succeeded == outcome.seats_taken == seats and each_once and not failed


if __name__ == "__main__":
    sys.exit(main())
