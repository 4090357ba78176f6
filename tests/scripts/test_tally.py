"""The numbers that end scripts/test."""

from pathlib import Path

import pytest
from tally import Tally, of_report, table

REPORT = """<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests">
<testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.5"><testcase name="t"/></testsuite>
</testsuites>"""
ALL_PASSED = REPORT.replace('errors="1" failures="2" skipped="3"', 'errors="0" failures="0" skipped="0"')
NOTHING = ALL_PASSED.replace('tests="10"', 'tests="0"')


@pytest.mark.parametrize(
    ("text", "exit_code", "expected"),
    [
        pytest.param(REPORT, 1, Tally(4, 3, 3), id="errors-are-failures"),
        pytest.param(ALL_PASSED, 0, Tally(10, 0, 0), id="all-passed"),
        pytest.param(NOTHING, 5, Tally(0, 0, 0), id="nothing-collected-is-no-failure"),
        pytest.param(ALL_PASSED, 1, Tally(10, 1, 0), id="failed-beside-the-tests"),
        pytest.param(ALL_PASSED, 2, Tally(10, 1, 0), id="interrupted"),
        pytest.param("<testsuites", -11, Tally(0, 1, 0), id="crashed-while-writing"),
        pytest.param(None, -9, Tally(0, 1, 0), id="killed-before-writing"),
    ],
)
def test_report_and_exit_code_give_the_tally(tmp_path: Path, text: str | None, exit_code: int, expected: Tally) -> None:
    report = tmp_path / "stage.xml"
    if text is not None:
        report.write_text(text, "utf-8")

    tally = of_report(report, exit_code)

    assert tally == expected


def test_total_line_is_the_sum_of_the_stages() -> None:
    total = Tally(4, 0, 0, 1.0) + Tally(179, 2, 3, 2.5)

    assert (str(total), total.seconds) == ("183 passed, 2 failed, 3 skipped", 3.5)


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        (Tally(1, 0, 0), True),
        (Tally(1, 0, 9), True),
        (Tally(9, 1, 0), False),
        (Tally(0, 0, 0), False),
        (Tally(0, 0, 5), False),
    ],
)
def test_only_a_run_that_passed_something_and_failed_nothing_succeeds(tally: Tally, expected: bool) -> None:
    assert tally.succeeded is expected


def test_table_has_a_line_per_stage() -> None:
    lines = table({"sqlite": Tally(179, 0, 2, 7.31), "s3": Tally()}).splitlines()

    assert lines == [
        "stage         seconds  passed  failed  skipped",
        "sqlite            7.3     179       0        2",
        "s3                0.0       0       0        0",
    ]
