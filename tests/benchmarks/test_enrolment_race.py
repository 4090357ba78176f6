"""The command that measures the race for the last seats, with a few of everything."""

from collections import Counter

from enrolment_race import Outcome, race

from server.settings import Settings


async def test_race_is_run_and_counted(test_settings: Settings) -> None:
    outcomes = await race(test_settings, confirmations=8, seats=3, rounds=2)

    assert [Outcome(one.answers, one.lost, one.seats_taken, 0, 0) for one in outcomes] == [
        Outcome(Counter(succeeded=3, ClassFull=5), lost=0, seats_taken=3, seconds=0, cpu_seconds=0)
    ] * 2
