"""The command line of scripts/bench: which cases, how long, and the table as they come."""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import uvloop
from background import LOGS

from benchmarks import machine, table, web
from benchmarks.databases import Kind, place

WEB: Final[dict[Kind, tuple[str, ...]]] = {
    "postgres": ("beat-postgres", "snapshot-postgres", "login-postgres", "password-postgres", "topics-postgres"),
    "sqlite": ("beat-sqlite-full", "beat-sqlite-normal", "snapshot-sqlite", "login-sqlite", "topics-sqlite"),
}


def main(arguments: Sequence[str]) -> int:
    """Measure the cases named, or all; 1 when a figure misses its target."""
    options = _options(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is ended
    machine.take_load_core()
    LOGS.mkdir(exist_ok=True)
    print(f"{machine.description()}\n\n{table.HEAD}", flush=True)
    kept: dict[str, Any] = {"machine": machine.description()}
    for kind, names in WEB.items():
        chosen = [name for name in names if name in options.cases]
        if chosen:
            with place(kind) as where:
                work = web.run(where, chosen, seconds=options.seconds, rounds=options.rounds)
                for name, result in uvloop.run(work).items():
                    print(table.web_line(name, result), flush=True)
                    kept[name] = asdict(result)
    if options.json:
        options.json.write_text(json.dumps(kept, indent=1), "utf-8")
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    every = [name for names in WEB.values() for name in names]
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Speed and memory of the real application.")
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(every))
    parser.add_argument("--seconds", type=float, default=8.0, help="length of a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="also write every round to this file")
    parser.add_argument("--faces", type=Path, default=machine.ROOT.parent / "shared" / "faces")
    options = parser.parse_args(arguments)
    options.cases = options.cases or every
    if unknown := set(options.cases) - set(every):
        parser.error(f"no case {', '.join(sorted(unknown))}; there are: {', '.join(every)}")
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
