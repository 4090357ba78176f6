"""The table that a run prints: a line of Markdown for each case."""

from typing import Final

from benchmarks.figures import ratio
from benchmarks.web import Result

HEAD: Final = (
    "| case | measured/s | p50 ms | p99 ms | CPU µs | bare/s | bare µs | ratio | others | generator | MB |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)


def line(name: str, result: Result) -> str:
    """`others` and `generator` are shares of a core, the worst of all rounds."""
    ours, bare = result.median, result.bare
    share = ratio(ours.rate, bare.rate)
    every = [*result.rounds, *result.bare_rounds]
    others, generator = max(one.others for one in every), max(one.generator for one in every)
    return (
        f"| {name} | {ours.rate:,.0f} | {ours.p50_ms:.1f} | {ours.p99_ms:.1f} | {ours.cpu_us:.0f} | {bare.rate:,.0f}"
        f" | {bare.cpu_us:.0f} | {share or 0:.0%} | {others:.0%} | {generator:.0%} | {result.resident_mb:.0f} |"
    )
