"""The command line of scripts/bench: which cases, how long, and the table as they come."""

import argparse
import json
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import uvloop
from background import LOGS

from benchmarks import faces_case, machine, offered_case, start_case, table, web, worker_case
from benchmarks.databases import Kind, Place, place
from benchmarks.desk import LISTS

KINDS: Final[tuple[Kind, ...]] = ("postgres", "sqlite")
# Each group has a database of its own: lists are read among 100,000 rows.
WEB: Final[Sequence[tuple[Kind, Sequence[str]]]] = (
    ("postgres", ("beat-postgres", "snapshot-postgres", "login-postgres", "password-postgres", "topics-postgres")),
    ("sqlite", ("beat-sqlite-full", "beat-sqlite-normal", "snapshot-sqlite", "login-sqlite", "topics-sqlite")),
    *((kind, tuple(f"{name}-{kind}" for name in ("answer", "start", "handin"))) for kind in KINDS),
    *((kind, tuple(f"list-{name}-{kind}" for name in LISTS)) for kind in KINDS),
)
OTHERS: Final = ("start", "worker", "faces", "offered")
EVERY: Final = [name for _, names in WEB for name in names] + list(OTHERS)

Kept = dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Measure the cases named, or all, and print the table."""
    options = _options(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is ended
    machine.take_load_core()
    LOGS.mkdir(exist_ok=True)
    kept: Kept = {"machine": machine.description(), "seconds": options.seconds, "rounds": options.rounds}
    print(f"{machine.description()}\n", flush=True)
    kept |= _web(options)
    for name, measure in _others(options).items():
        if name in options.cases:
            kept[name] = measure()
    if options.json:
        options.json.write_text(json.dumps(kept, indent=1), "utf-8")
    return 0


def _web(options: argparse.Namespace) -> Kept:
    kept: Kept = {}
    for kind, names in WEB:
        chosen = [name for name in names if name in options.cases]
        if chosen:
            with place(kind) as where:
                kept |= uvloop.run(_place(where, chosen, options))
    return kept


async def _place(where: Place, names: Sequence[str], options: argparse.Namespace) -> Kept:
    kept: Kept = {}
    print(table.HEAD, flush=True)
    async for name, result in web.run(where, names, seconds=options.seconds, rounds=options.rounds):
        print(table.line(name, result), flush=True)
        kept[name] = asdict(result)
    return kept


def _others(options: argparse.Namespace) -> dict[str, Callable[[], Kept]]:
    return {
        "start": lambda: _start(options.rounds),
        "worker": lambda: _worker(options.faces),
        "faces": lambda: _faces(options.faces),
        "offered": _offered,
    }


def _start(rounds: int) -> Kept:
    kept: Kept = {}
    for kind in KINDS:
        with place(kind) as where:
            kept[kind] = start_case.run(where, rounds)
        print(f"start to ready, {kind}: {kept[kind]:.2f} s", flush=True)
    return kept


def _offered() -> Kept:
    kept: Kept = {}
    for kind in KINDS:
        with place(kind) as where:
            found = uvloop.run(offered_case.run(where))
        print(offered_case.line(kind, found), flush=True)
        kept[kind] = asdict(found)
    return kept


def _worker(folder: Path) -> Kept:
    pictures = sorted(folder.rglob("*.jpg"))
    if not pictures:
        return _left_out("worker", folder)
    with place("postgres") as where:
        work = uvloop.run(worker_case.run(where, pictures))
    print(f"memory: web {work.web_mb:.0f} MB, worker {work.worker_mb:.0f} MB; {work.rate:.1f} comparisons/s")
    return asdict(work)


def _faces(folder: Path) -> Kept:
    if not folder.is_dir():
        return _left_out("faces", folder)
    found = faces_case.run(folder)
    print("\n".join(faces_case.lines(found)), flush=True)
    return found


def _left_out(case: str, folder: Path) -> Kept:
    print(f"{case}: left out, there are no photographs in {folder.name}/ (name a folder by --faces)", flush=True)
    return {}


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Speed and memory of the real application.")
    parser.add_argument("cases", nargs="*", metavar="case", help=", ".join(EVERY))
    parser.add_argument("--seconds", type=float, default=8.0, help="length of a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="also write every round to this file")
    parser.add_argument("--faces", type=Path, default=machine.ROOT.parent / "shared" / "faces", help="labelled photos")
    options = parser.parse_args(arguments)
    options.cases = options.cases or EVERY
    if unknown := set(options.cases) - set(EVERY):
        parser.error(f"no case {', '.join(sorted(unknown))}; there are: {', '.join(EVERY)}")
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
