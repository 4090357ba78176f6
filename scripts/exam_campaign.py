"""Use it to prove that exams lose nothing: thousands of simulated sittings in which everything is killed at random.

    .venv/bin/python scripts/exam_campaign.py [--database sqlite|postgres] [--sittings 10000] [--seed 1]

Real `python -m server web` and `worker` processes on a database of their own; people who answer, think again, send
twice and out of order, lose the line in mid-request, lose the app, change the telephone, leave for good or answer on
after the deadline; `kill -9` for web, worker, both, and on PostgreSQL the database server. Every answer of the server
is written down and held against the database at the end: docs/reliability.md says what must be true. 1 if anything
is not.

`--at-once`: people in an exam at the same time; `--minutes`: length of an exam; `--kill-seconds`: between two kills.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append(str(Path(__file__).resolve().parent / "lib"))

import uvloop
from background import folder
from benchmarks import machine
from campaign.figures import lines
from campaign.running import Campaign, Plan

from tests.faults.servers import Cluster
from tests.faults.site import Site


def main() -> int:
    given = _given()
    plan = Plan(given.sittings, given.at_once, given.minutes, given.seed, given.kill_seconds)
    print(f"{machine.description()}\n{plan} on {given.database}", flush=True)
    with place(given.database) as (site, cluster):
        campaign = Campaign(plan, site, cluster)
        verdict, kills = uvloop.run(campaign.run())
    print(f"load at the end {os.getloadavg()[1]:.1f}")
    print("\n".join(lines(verdict, kills, campaign.happened, campaign.seconds)), flush=True)
    return 1 if verdict.wrong else 0


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--sittings", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=0.5)
    parser.add_argument("--kill-seconds", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


@contextmanager
def place(database: str) -> Iterator[tuple[Site, Cluster | None]]:
    """A site whose processes end with the block, and the server of its database where it has one."""
    with folder() as home, folder() as server:
        site, cluster = Site(home, {}), None
        if database == "postgres":
            cluster = Cluster(server)
            cluster.start()
            site.sections["database"] = {"url": f"{cluster.url}/postgres", "pool_max": 10}
        try:
            yield site, cluster
        finally:
            site.end()
            if cluster:
                cluster.end()


if __name__ == "__main__":
    sys.exit(main())
