"""A server process beside the tests: started in a folder of its own, awaited, ended and swept away."""

import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

HOST: Final = "127.0.0.1"
START_SECONDS: Final = 60
LOGS: Final = Path(__file__).resolve().parents[2] / ".work"


class DidNotStart(Exception):
    """A server ended or stayed silent; the text is the end of its log."""


@contextmanager
def folder() -> Iterator[Path]:
    """An empty folder that goes with the block."""
    with tempfile.TemporaryDirectory(prefix="anguan-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def free_ports(count: int) -> list[int]:
    """Different ports that nobody listens on now."""
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind((HOST, 0))
        return [probe.getsockname()[1] for probe in probes]


def listens(port: int) -> bool:
    """Whether a server accepts connections."""
    with suppress(OSError), socket.create_connection((HOST, port), timeout=1):
        return True
    return False


@contextmanager
def running(
    name: str,
    command: Sequence[str],
    is_ready: Callable[[], bool],
    *,
    cwd: Path,
    end: signal.Signals,
    program: str | None = None,
    user: str | None = None,
) -> Iterator[None]:
    """Run a server for the block; raises DidNotStart. Its own session keeps Ctrl-C from ending it before the tests."""
    log = LOGS / f"{name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command,
            executable=program,
            cwd=cwd,
            user=user,
            group=user,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        _await(process, is_ready, log)
        yield
    finally:
        process.send_signal(end)
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()
        process.wait()


def _await(process: "subprocess.Popen[bytes]", is_ready: Callable[[], bool], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not is_ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise DidNotStart(f"{log.stem} did not start:\n{log.read_text('utf-8', 'replace')[-2000:]}")
        time.sleep(0.05)
