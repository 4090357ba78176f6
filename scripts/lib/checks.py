"""The static checks, two at a time: one line each, and the tool's own words only when it complains."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(sys.executable).parent
RUFF = str(PROGRAMS / "ruff")

# The slowest first, so that the others run beside it.
TOOLS = {
    "mypy": (sys.executable, "-m", "mypy"),
    "lint-imports": (str(PROGRAMS / "lint-imports"),),
    "ruff check": (RUFF, "check"),
    "ruff format": (RUFF, "format", "--check"),
    "djlint": (str(PROGRAMS / "djlint"), "--lint", "--quiet", "admin_templates"),
}
MENDERS = ((RUFF, "check", "--fix", "--quiet"), (RUFF, "format", "--quiet"))


class Result(NamedTuple):
    """What a tool said; seconds of wall time."""

    tool: str
    passed: bool
    seconds: float
    output: str


def run_all() -> list[Result]:
    """Run every tool and print its line when it is done."""
    results = []
    for result in _results():
        print(f"{'ok  ' if result.passed else 'FAIL'} {result.tool:<14}{result.seconds:6.1f} s", flush=True)
        if not result.passed:
            print(result.output, flush=True)
        results.append(result)
    return results


def _results() -> Iterator[Result]:
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for future in as_completed([pool.submit(_run, tool, command) for tool, command in TOOLS.items()]):
            yield future.result()


def _run(tool: str, command: Sequence[str]) -> Result:
    begun = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return Result(tool, done.returncode == 0, time.monotonic() - begun, done.stdout)


def main(arguments: list[str]) -> int:
    """`--fix` mends first what ruff can mend; 1 when a tool complains."""
    if arguments not in ([], ["--fix"]):
        print("usage: scripts/check [--fix]", file=sys.stderr)
        return 2
    if arguments:
        for command in MENDERS:
            subprocess.run(command, cwd=ROOT)
    return int(not all(result.passed for result in run_all()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
