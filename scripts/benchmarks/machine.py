"""The machine under measurement: cores, processes pinned to them, their CPU time and memory."""

import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from background import LOGS, DidNotStart, listens

ROOT: Final = Path(__file__).resolve().parents[2]
APP_CORE: Final = 0
LOAD_CORE: Final = 1
_TICK: Final = os.sysconf("SC_CLK_TCK")
_READY_SECONDS: Final = 30


def take_load_core() -> None:
    """This process and what it starts (the database) stay off the application's core."""
    os.sched_setaffinity(0, {min(LOAD_CORE, (os.cpu_count() or 1) - 1)})


@contextmanager
def program(name: str, arguments: Sequence[str], environment: Mapping[str, str], port: int, core: int) -> Iterator[int]:
    """Run `python ARGUMENTS` on one core until the block ends; yields its process id once it listens.

    Its output lies in .work/bench-NAME.log. Raises DidNotStart.
    """
    command = ["taskset", "-c", str(core), sys.executable, *arguments]
    with (LOGS / f"bench-{name}.log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **environment}, stdout=log, stderr=log, stdin=subprocess.DEVNULL
        )
    try:
        deadline = time.monotonic() + _READY_SECONDS
        while port and not listens(port):
            if process.poll() is not None or time.monotonic() > deadline:
                raise DidNotStart(f"{name}: see .work/bench-{name}.log")
            time.sleep(0.02)
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and all its threads so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def busy_seconds(core: int) -> float:
    """Time so far in which a core did anything at all, for whomever."""
    for line in Path("/proc/stat").read_text("ascii").splitlines():
        name, *times = line.split()
        if name == f"cpu{core}":
            user, nice, system, _idle, _iowait, irq, softirq, *_ = map(int, times)
            return (user + nice + system + irq + softirq) / _TICK
    raise ValueError(f"no core {core}")


def tree(pid: int) -> list[int]:
    """A process and everything below it that is alive."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text("ascii", "replace").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        parents[int(folder.name)] = int(fields[1])
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def resident_mb(pid: int) -> float:
    """Resident memory of a process and its children in MB (10⁶ bytes); pages they share count for each."""
    return sum(_resident_kib(one) for one in tree(pid)) * 1024 / 1e6


def _resident_kib(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def description() -> str:
    """Processor, cores, memory, kernel, Python."""
    models = [line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    memory = next(int(line.split()[1]) for line in _lines("/proc/meminfo") if line.startswith("MemTotal"))
    model = models[0] if models else platform.processor()
    kernel, python = platform.release(), platform.python_version()
    return f"{model}, {os.cpu_count()} cores, {memory / 1024**2:.0f} GiB, Linux {kernel}, Python {python}"


def _lines(path: str) -> list[str]:
    return Path(path).read_text("utf-8").splitlines()
