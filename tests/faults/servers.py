"""Servers of a fault test's own, on loopback, that may be stopped, frozen and started again."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest

from tests.faults.site import free_port

# Nothing has to survive a power cut here, so nothing waits for the disk.
_OPTIONS: Final = ("-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=50")


def _wait(happened: Callable[[], bool], what: str, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


class Cluster:
    """A PostgreSQL server; raises Skipped, with the reason printed, where there is no PostgreSQL."""

    def __init__(self, folder: Path) -> None:
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
        on_path = shutil.which("initdb")
        if not found and not on_path:
            pytest.skip("PostgreSQL is not installed")
        self._programs = found[-1] if found else Path(str(on_path)).parent
        self._folder, self.port = folder, free_port()
        # PostgreSQL refuses to run as root; its package brought the user.
        self._user = "postgres" if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(folder, self._user, self._user)
        options = ("-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        initdb = [str(self._programs / "initdb"), "-D", "data", *options]
        subprocess.run(initdb, check=True, **self._as_user)  # type: ignore[call-overload]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def _as_user(self) -> dict[str, object]:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return {"cwd": self._folder, "user": self._user, "group": self._user, **quiet}

    @property
    def url(self) -> str:
        """The server's address, without a database."""
        return f"asyncpg://postgres@127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [str(self._programs / "postgres"), "-D", "data", "-p", str(self.port), "-k", str(self._folder)]
        self._process = subprocess.Popen([*command, *_OPTIONS], start_new_session=True, **self._as_user)  # type: ignore[call-overload]
        ready = [str(self._programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        _wait(lambda: subprocess.run(ready).returncode == 0, "PostgreSQL is ready")

    def stop(self) -> None:
        """As `pg_ctl stop -m immediate`: connections are cut without a word."""
        if self._process:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(10)
            self._process = None

    def freeze(self) -> None:
        """The server stands still with every connection open, as behind a cut cable."""
        self._signal_all(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, number: signal.Signals) -> None:
        assert self._process
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        for pid in (self._process.pid, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(pid, number)

    def end(self) -> None:
        if self._process:
            self.thaw()
            self.stop()


class RedisServer:
    """A Redis server that keeps nothing; skips, with the reason printed, where there is none."""

    def __init__(self, folder: Path) -> None:
        # One program with two names: which of them redis-tools has depends on Debian's version.
        self._program = shutil.which("redis-server") or shutil.which("redis-check-rdb")
        if not self._program:
            pytest.skip("Redis is not installed")
        self._folder, self.port = folder, free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        command = ["redis-server", *options]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(command, executable=self._program, cwd=self._folder, **quiet)  # type: ignore[call-overload]
        _wait(lambda: self.ask("PING") == "+PONG", "Redis answers")

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def ask(self, *words: str) -> str:
        """Send one command; the first line of the answer, empty when nobody answers."""
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
            connection.sendall((" ".join(words) + "\r\n").encode())
            return connection.recv(1000).decode().partition("\r\n")[0]
        return ""
