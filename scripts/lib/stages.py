"""The stages of the test run: what each one starts, and which tests it gives to pytest."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from functools import cached_property
from pathlib import Path
from typing import Final

import checks
import debian
import servers
import tally
from tally import Tally

ROOT: Final = Path(__file__).resolve().parents[2]
REPORTS: Final = ROOT / ".work" / "junit"
# A stage that hangs is cut off, so that the others still run and the total is still told.
LIMIT_SECONDS: Final = 30 * 60
# These need more than a database and have stages of their own.
ELSEWHERE: Final = ("tests/web_e2e", "tests/faults", "tests/s3")
SQLITE: Final = {"ANGUAN_TEST_DATABASE": "sqlite"}
# Each process has a template database of its own, each test a copy of it, so tests do not meet.
ON_ALL_CORES: Final = (f"--numprocesses={os.cpu_count() or 1}", "--dist=worksteal")


class Run:
    """One call of scripts/test: the servers that several stages share, ended with the stack."""

    def __init__(self, stack: ExitStack, pytest_arguments: Sequence[str]) -> None:
        self.stack = stack
        self.pytest_arguments = pytest_arguments
        self.apt = debian.Apt()
        stack.callback(self.apt.stop)

    @cached_property
    def databases(self) -> dict[str, str]:
        """The tests' environment with PostgreSQL and Redis, which start when first asked for."""
        self.apt.install(debian.POSTGRES)
        self.apt.install(debian.REDIS)
        return {
            "ANGUAN_TEST_DATABASE": self.stack.enter_context(servers.postgres()),
            "ANGUAN_TEST_REDIS": self.stack.enter_context(servers.redis()),
        }

    def pytest(self, stage: str, paths: Sequence[str], environment: dict[str, str]) -> Tally:
        """Run pytest in a session of its own and end whatever it leaves behind."""
        report = REPORTS / f"{stage}.xml"
        report.unlink(missing_ok=True)
        command = [sys.executable, "-m", "pytest", *paths, f"--junitxml={report}", *self.pytest_arguments]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ANGUAN_TEST_")}
        process = subprocess.Popen(command, cwd=ROOT, env=inherited | environment, start_new_session=True)
        try:
            code = process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            print(f"{stage}: cut off after {LIMIT_SECONDS} s", flush=True)
            code = _interrupt(process)
        except BaseException:
            _interrupt(process)
            raise
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        return tally.of_report(report, code)


def check(_: Run) -> Tally:
    """The static checks; each tool counts as a test."""
    passed = [result.passed for result in checks.run_all()]
    return Tally(passed.count(True), passed.count(False))


def sqlite(run: Run) -> Tally:
    """All of tests/ that needs a database only, on SQLite."""
    run.apt.install(debian.DOCUMENTS)
    return run.pytest("sqlite", [*_unit_tests(), *ON_ALL_CORES], SQLITE)


def postgres(run: Run) -> Tally:
    """The same on PostgreSQL, with Redis at hand."""
    run.apt.install(debian.DOCUMENTS)
    return run.pytest("postgres", [*_unit_tests(), *ON_ALL_CORES], run.databases)


def s3(run: Run) -> Tally:
    """Storage against a real S3 server."""
    if not _has_tests("tests/s3"):
        return _nothing("tests/s3")
    with servers.s3() as environment:
        return run.pytest("s3", ["tests/s3"], SQLITE | environment)


def web(run: Run) -> Tally:
    """The pages in a real browser."""
    if not _has_tests("tests/web_e2e"):
        return _nothing("tests/web_e2e")
    run.apt.install(debian.BROWSER)
    run.apt.install(debian.DOCUMENTS)
    return run.pytest("web", ["tests/web_e2e"], SQLITE | {"CHROMIUM": "/usr/bin/chromium"})


def miniprogram(_: Run) -> Tally:
    """Nothing yet: there is no mini-program."""
    if (ROOT / "miniprogram").exists():
        raise debian.Missing("miniprogram/ is there, but this stage does not know yet how to test it")
    return _nothing("miniprogram/")


def faults(run: Run) -> Tally:
    """Killed processes, full disks and lost databases, on SQLite and PostgreSQL as each test chooses."""
    if not _has_tests("tests/faults"):
        return _nothing("tests/faults")
    run.apt.install(debian.DOCUMENTS)
    return run.pytest("faults", ["tests/faults"], run.databases)


STAGES: Final[dict[str, Callable[[Run], Tally]]] = {
    stage.__name__: stage for stage in (check, sqlite, postgres, s3, web, miniprogram, faults)
}


def prepare(run: Run, names: Sequence[str]) -> None:
    """Begin the one long download, so that it runs beside the stages before its own."""
    if "web" in names and _has_tests("tests/web_e2e"):
        run.apt.download(debian.BROWSER)


def _unit_tests() -> list[str]:
    return ["tests", *(f"--ignore={folder}" for folder in ELSEWHERE)]


def _has_tests(folder: str) -> bool:
    return any((ROOT / folder).rglob("test_*.py"))


def _nothing(where: str) -> Tally:
    print(f"nothing to test in {where} yet", flush=True)
    return Tally()


def _interrupt(process: "subprocess.Popen[bytes]") -> int:
    """As Ctrl-C: pytest ends its fixtures and tells where it was; killed after 20 s."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        return process.wait(20)
    process.kill()
    return process.wait()
