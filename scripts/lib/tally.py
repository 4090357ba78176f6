"""Counts of tests: out of pytest's JUnit report, added up, and as the table and the line that end a run."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

# Pytest's exit codes: all passed, some failed, nothing was collected. Any other means that the run itself broke.
PASSED, FAILED, NOTHING = 0, 1, 5


@dataclass(frozen=True)
class Tally:
    """How many tests passed, failed (errors are failures) and were skipped, and the seconds it took."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            self.seconds + other.seconds,
        )

    @property
    def succeeded(self) -> bool:
        """False also when nothing ran: silence is no success."""
        return self.failed == 0 and self.passed > 0

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def of_report(report: Path, exit_code: int) -> Tally:
    """The tally of a JUnit report; a run that broke counts at least one failure, whatever the report says."""
    passed = failed = skipped = 0
    for suite in _suites(report):
        bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        omitted = int(suite.get("skipped", 0))
        passed += int(suite.get("tests", 0)) - bad - omitted
        failed, skipped = failed + bad, skipped + omitted
    broke = exit_code not in (PASSED, NOTHING)
    return Tally(passed, max(failed, int(broke)), skipped)


def _suites(report: Path) -> list[ElementTree.Element]:
    try:
        return list(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314 - pytest wrote it just now
    except (FileNotFoundError, ElementTree.ParseError):
        return []


def table(stages: Mapping[str, Tally]) -> str:
    """A line per stage, for people."""
    lines = [f"{'stage':<12}{'seconds':>9}{'passed':>8}{'failed':>8}{'skipped':>9}"]
    for name, tally in stages.items():
        lines.append(f"{name:<12}{tally.seconds:>9.1f}{tally.passed:>8}{tally.failed:>8}{tally.skipped:>9}")
    return "\n".join(lines)
