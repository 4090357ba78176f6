"""`python -m server run --demo` as a process of its own, with a folder and a port of the test's own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from server.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


def environment(settings: Settings, **changes: str) -> dict[str, str]:
    """For a process that works on the same folder and database; nothing else of ours is inherited."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ANGUAN_")}
    chosen = {"ANGUAN_DATA_DIR": str(settings.data_dir), "ANGUAN_DATABASE__URL": settings.database.url}
    return {**inherited, **chosen, "ANGUAN_LOG__LEVEL": "WARNING", **changes}


@contextmanager
def serving_demo(settings: Settings, **changes: str) -> Iterator[str]:
    """The whole system with the demo loaded: yields its address; ended as Ctrl-C ends it."""
    port = _four_free_ports()
    env: Mapping[str, str] = environment(settings, ANGUAN_SERVER__PORT=str(port), **changes)
    log = settings.data_dir / "run.log"
    with log.open("wb") as out:
        command = [sys.executable, "-m", "server", "run", "--demo"]
        process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        base = f"http://127.0.0.1:{port}"
        _await_ready(base, process, log)
        yield base
    finally:
        _end(process)


def _four_free_ports() -> int:
    """The first of four neighbours: `run --demo` puts WeChat, the gateway for messages and the province on the next."""
    while True:
        with socket.socket() as first, socket.socket() as second, socket.socket() as third, socket.socket() as fourth:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            with suppress(OSError, OverflowError):
                for place, other in enumerate((second, third, fourth), 1):
                    other.bind(("127.0.0.1", port + place))
                return port


def _await_ready(base: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(URLError, OSError), urlopen(f"{base}/readyz", timeout=2) as answer:  # noqa: S310 - our own
            if answer.status == 200:
                return
        time.sleep(0.1)
    raise AssertionError(f"run --demo did not start:\n{log.read_text('utf-8', 'replace')[-3000:]}")


def _end(process: "subprocess.Popen[bytes]") -> None:
    """SIGTERM to the supervisor, which ends its children; whatever is left of the session is killed."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(30)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def import_reference(settings: Settings, identity_number: str, photo: Path, folder: Path) -> None:
    """By the command, as whoever runs the demo does it: the file's name is the identity number."""
    folder.mkdir()
    photo.rename(folder / f"{identity_number}.jpg")
    command = [sys.executable, "-m", "server", "import", "photos", str(folder)]
    subprocess.run(command, cwd=ROOT, env=environment(settings), check=True, capture_output=True)
