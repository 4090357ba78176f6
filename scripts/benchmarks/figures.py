"""The arithmetic of a measurement: rates, percentiles, medians over rounds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Round:
    """One measured window: answers a second, latencies in ms, CPU of the measured process in µs an answer.

    `others` is the share of the application's core that neither it nor idling took: above some percent
    somebody else worked on the machine and the round says little. `generator` is the share of its core
    that the load generator needed: near 1 it would be what is measured.
    """

    rate: float
    p50_ms: float
    p99_ms: float
    cpu_us: float
    others: float
    generator: float


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0-1) of all values do not exceed; 0 without values."""
    if not values:
        return 0.0
    ordered = sorted(values)
    position = -(-len(ordered) * share // 1)
    return ordered[max(0, min(len(ordered), int(position)) - 1)]


def round_of(
    latencies: Sequence[float], seconds: float, *, cpu_seconds: float, busy: float, generator_seconds: float
) -> Round:
    """`latencies` in seconds of every answer in the window; `busy`: share of the core's time that was not idle."""
    answers = len(latencies)
    return Round(
        rate=answers / seconds,
        p50_ms=percentile(latencies, 0.5) * 1000,
        p99_ms=percentile(latencies, 0.99) * 1000,
        cpu_us=cpu_seconds / answers * 1e6 if answers else 0.0,
        others=max(0.0, busy - cpu_seconds / seconds),
        generator=generator_seconds / seconds,
    )


def median_of(rounds: Sequence[Round]) -> Round:
    """The median of every figure by itself."""
    figures = {name: statistics.median(getattr(one, name) for one in rounds) for name in Round.__annotations__}
    return Round(**figures)


def ratio(measured: float, bare: float | None) -> float | None:
    """How much of the bare rate is reached; None where there is no bare rate."""
    return measured / bare if bare else None
