"""The generator's mess at a tenth of its size: nothing wrong, 97 % matched."""

from collections import Counter

import pytest
from synthetic.figures import outcome
from synthetic.mess import MESS, make_world

from server.banking.rules import match_transfers


@pytest.mark.parametrize("seed", [1, 2])
def test_messy_transfers_are_matched_and_never_wrongly(seed: int) -> None:
    world = make_world(1_000, 2_000, seed)

    found = Counter(
        outcome(world, match) for match in match_transfers(world.transfers, world.orders, closed_codes=world.closed)
    )

    paying = sum(bool(world.truth[transfer.id]) for transfer in world.transfers)
    assert found["wrong"] == 0
    assert found["matched"] / paying >= 0.97


def test_generator_repeats_itself() -> None:
    assert make_world(200, 400, 7).transfers == make_world(200, 400, 7).transfers


def test_shares_of_the_mess_are_in_a_thousand() -> None:
    assert sum(share for share, _, _ in MESS.values()) == 1_000
