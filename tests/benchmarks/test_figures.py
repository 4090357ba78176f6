"""Rates, percentiles and medians as the table shows them."""

import pytest
from benchmarks.figures import Round, median_of, percentile, ratio, round_of

HUNDRED = [float(number) for number in range(100, 0, -1)]


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([], 0.5, 0.0),
        ([3.0], 0.5, 3.0),
        ([3.0], 0.99, 3.0),
        ([2.0, 1.0], 0.5, 1.0),
        ([2.0, 1.0], 0.51, 2.0),
        (HUNDRED, 0.5, 50.0),
        (HUNDRED, 0.99, 99.0),
        (HUNDRED, 1.0, 100.0),
        (HUNDRED, 0.0, 1.0),
    ],
)
def test_percentile_is_the_smallest_value_not_exceeded(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == expected


def test_round_counts_answers_cpu_and_other_peoples_work() -> None:
    latencies = [0.010, 0.020, 0.030, 0.040]

    measured = round_of(latencies, 2.0, cpu_seconds=1.0, busy=0.75, generator_seconds=0.5)

    assert measured == Round(rate=2.0, p50_ms=20.0, p99_ms=40.0, cpu_us=250_000.0, others=0.25, generator=0.25)


def test_round_without_answers_is_zero() -> None:
    measured = round_of([], 2.0, cpu_seconds=0.1, busy=0.0, generator_seconds=0.0)

    assert measured == Round(rate=0.0, p50_ms=0.0, p99_ms=0.0, cpu_us=0.0, others=0.0, generator=0.0)


def test_median_takes_every_figure_by_itself() -> None:
    rounds = [Round(1, 9, 30, 5, 0.1, 0), Round(2, 8, 10, 6, 0.3, 0), Round(3, 7, 20, 4, 0.2, 0)]

    assert median_of(rounds) == Round(2, 8, 20, 5, 0.2, 0)


@pytest.mark.parametrize(("measured", "bare", "expected"), [(600.0, 1000.0, 0.6), (1.0, None, None), (1.0, 0.0, None)])
def test_ratio_needs_a_bare_rate(measured: float, bare: float | None, expected: float | None) -> None:
    assert ratio(measured, bare) == expected
