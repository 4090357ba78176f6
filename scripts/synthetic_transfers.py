"""Use it to measure matching: makes messy synthetic transfers from a seed, matches them and prints the figures.

    .venv/bin/python scripts/synthetic_transfers.py [--transfers 10000] [--orders 20000] [--seed 1] [--database]

`--database`: the same through a database that is thrown away (or the empty one of ANGUAN_DATABASE__URL): imported,
read, matched and kept, with the seconds of each.

A transfer counts as matched when the suggestion is exactly the orders it pays; any other suggestion is wrong.
The mess is the table `MESS` of `synthetic/mess.py`: kind → (share in a thousand, what happens, how it is made).
"""

import argparse
import asyncio
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from synthetic.figures import outcome, print_figures
from synthetic.mess import make_world
from synthetic.stored import run
from synthetic.world import World

from server.banking.rules import Match, match_transfers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--transfers", type=int, default=10_000)
    parser.add_argument("--orders", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", action="store_true")
    given = parser.parse_args()
    world = make_world(given.transfers, given.orders, given.seed)
    matches, seconds = asyncio.run(run(world)) if given.database else _in_memory(world)
    outcomes = Counter((world.kinds[match.transfer_id], outcome(world, match)) for match in matches)
    print_figures(outcomes, seconds, len(matches), len(world.orders))
    return 0


def _in_memory(world: World) -> tuple[list[Match], float]:
    began = time.perf_counter()
    matches = match_transfers(world.transfers, world.orders, closed_codes=world.closed)
    return matches, time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
