"""Use it to measure the end of an exam that thousands sit: all deadlines at one moment, no client, one worker.

    .venv/bin/python scripts/exam_storm.py [--database sqlite|postgres|both] [--attempts 3000]

Databases of their own that flush as in production; papers of 80 questions from a bank of 5,000, all answered, half of
them well enough. The worker runs on core 0, the database and the watch on core 1. Goal: sealed at the deadline + 5 s
(and the half second between two looks), marked within 5 s more; 1 if missed.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append(str(Path(__file__).resolve().parent / "lib"))

import uvloop
from background import LOGS
from benchmarks import machine
from benchmarks.databases import Kind, place
from campaign import storming
from campaign.storming import Storm

SEALED_SECONDS: Final = 5.0 + 1.0
MARKED_SECONDS: Final = 5.0 + 5.0
KINDS: Final[dict[str, tuple[Kind, ...]]] = {
    "sqlite": ("sqlite",),
    "postgres": ("postgres",),
    "both": ("sqlite", "postgres"),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", choices=list(KINDS), default="both")
    parser.add_argument("--attempts", type=int, default=3000)
    given = parser.parse_args()
    machine.take_load_core()
    LOGS.mkdir(exist_ok=True)
    print(f"{machine.description()}, load {os.getloadavg()[0]:.1f}", flush=True)
    storms = []
    for kind in KINDS[given.database]:
        with place(kind) as where:
            storms.append(uvloop.run(storming.run(where, given.attempts)))
        print(f"{kind}: {_told(storms[-1])}", flush=True)
    return 0 if all(one.last_sealed <= SEALED_SECONDS and one.last_marked <= MARKED_SECONDS for one in storms) else 1


def _told(storm: Storm) -> str:
    lock = f", longest wait for the write lock {storm.lock_ms:.0f} ms" if storm.lock_ms else ""
    return (
        f"{storm.attempts} attempts, seconds after the deadline: first sealed {storm.first_sealed:.2f},"
        f" all sealed {storm.last_sealed:.2f}, all marked {storm.last_marked:.2f}; {storm.statuses};"
        f" CPU of the worker {storm.cpu_seconds:.1f} s{lock}"
    )


if __name__ == "__main__":
    sys.exit(main())
