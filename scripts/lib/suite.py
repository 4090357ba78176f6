"""The test run: the stages one after the other, a table, and as the last line the total."""

import signal
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import reduce
from operator import add
from subprocess import SubprocessError

import stages
import tally
from background import DidNotStart
from debian import Missing
from tally import Tally

ENDINGS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def main(arguments: Sequence[str]) -> int:
    """`[stage ...] [-- PYTEST ARGUMENTS]`; all stages when none is named. 1 when anything failed or nothing ran."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    names = arguments[:at] or list(stages.STAGES)
    if unknown := [name for name in names if name not in stages.STAGES]:
        print(f"no stage {unknown[0]!r}; there are: {', '.join(stages.STAGES)}", file=sys.stderr)
        return 2
    stages.REPORTS.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        run = stages.Run(stack, arguments[at + 1 :])
        stages.prepare(run, names)
        tallies = {name: _run(run, name) for name in names}
    total = reduce(add, tallies.values())
    print(f"\n{tally.table(tallies)}\n\n{total}")
    return int(not total.succeeded)


def _run(run: stages.Run, name: str) -> Tally:
    """A stage's tally; one that cannot be held counts as a failure, and the next ones follow."""
    print(f"\n== {name} ==", flush=True)
    begun = time.monotonic()
    try:
        result = stages.STAGES[name](run)
    except (Missing, DidNotStart, SubprocessError, OSError) as reason:
        print(reason, flush=True)
        result = Tally(failed=1)
    return replace(result, seconds=time.monotonic() - begun)


def _end(number: int, _: object) -> None:
    # Once: a second Ctrl-C would cut off the ending of the servers.
    for ending in ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
    sys.exit(128 + number)


if __name__ == "__main__":
    for ending in ENDINGS:
        signal.signal(ending, _end)
    sys.exit(main(sys.argv[1:]))
