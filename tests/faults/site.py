"""A site of its own for one fault test: a data folder, a port, real processes started from the command line."""

import asyncio
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import aiohttp
import asyncpg

from server import settings
from server.settings import Settings
from tests.live import Client

ROOT: Final = Path(__file__).resolve().parents[2]
KEY: Final = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE="  # base64 of 32 ones, as the tests' keyring has it

Process = subprocess.Popen[bytes]


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Site:
    """Settings of one installation, given to its processes through the environment."""

    folder: Path
    sections: dict[str, dict[str, Any]]
    port: int = field(default_factory=free_port)
    processes: list[Process] = field(default_factory=list)
    started: int = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def overrides(self) -> dict[str, Any]:
        """Every fault test tells the server to be quick about its waits."""
        own: dict[str, dict[str, Any]] = {
            "server": {"port": self.port, "stop_seconds": 3, "catalogue_cache_seconds": 0},
            "secrets": {"keys": {"k1": KEY}, "current": "k1"},
            "log": {"level": "INFO", "format": "json"},
            "worker": {"lease_seconds": 2, "poll_seconds": 0.1},
            "accounts": {"force_password_change": False},
        }
        for section, values in self.sections.items():
            own[section] = own.get(section, {}) | values
        return own

    @property
    def settings(self) -> Settings:
        return settings.load(data_dir=self.folder, **self.overrides)

    @property
    def environment(self) -> dict[str, str]:
        chosen = {
            f"ANGUAN_{section}__{key}".upper(): value if isinstance(value, str) else json.dumps(value)
            for section, values in self.overrides.items()
            for key, value in values.items()
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ANGUAN_")}
        return inherited | chosen | {"ANGUAN_DATA_DIR": str(self.folder)}

    def start(self, *arguments: str, **environment: str) -> Process:
        """Run `python -m server …` in a session of its own; its output goes to a log of its own."""
        with self.next_log(arguments[0]).open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "server", *arguments],
                cwd=ROOT,
                env=self.environment | environment,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.processes.append(process)
        self.started += 1
        return process

    def next_log(self, command: str) -> Path:
        """Where the next process will write."""
        return self.folder / f"{self.started}-{command}.log"

    def kill(self, process: Process) -> None:
        """End one process -9, for good: in a long run its number is somebody else's soon."""
        process.kill()
        process.wait()
        self.processes.remove(process)

    def end(self) -> None:
        """Kill what is left, children included: each was started in a session of its own."""
        for process in self.processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def logs(self) -> str:
        return "\n".join(path.read_text("utf-8", "replace")[-3000:] for path in sorted(self.folder.glob("*.log")))

    async def until(self, happened: Callable[[], Awaitable[Any]], seconds: float, what: str) -> Any:
        """Ask again and again; the first true answer, or a failure that shows the processes' logs."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if answer := await happened():
                return answer
            await asyncio.sleep(0.01)
        raise AssertionError(f"not within {seconds} s: {what}\n{self.logs()}")

    async def status_of(self, path: str, seconds: float = 10) -> int | None:
        """The status of one GET on a connection of its own; None when nobody answers."""
        address = f"{self.base}{path}"
        with suppress(aiohttp.ClientError, TimeoutError, OSError):
            async with asyncio.timeout(seconds), aiohttp.ClientSession() as http, http.get(address) as answer:
                return answer.status
        return None

    async def ready(self, seconds: float = 20) -> None:
        async def answers() -> bool:
            return await self.status_of("/readyz") == 200

        await self.until(answers, seconds, "/readyz answers 200")

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Client]:
        # Every call on a connection of its own: a killed server must not be met through a dead one.
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as http:
            yield Client(http, self.base)

    async def rows(self, statement: str) -> Sequence[dict[str, Any]]:
        """Look at the database from outside, on a connection of its own; what is changed is kept."""
        if self.settings.embedded:
            return await asyncio.to_thread(self._sqlite_rows, statement)
        connection = await asyncpg.connect(self.settings.database_url.replace("asyncpg://", "postgres://"))
        try:
            return [dict(row) for row in await connection.fetch(statement)]
        finally:
            await connection.close()

    async def is_locked(self) -> bool:
        """Whether one of the processes is inside a transaction that others may have to wait for."""
        if self.settings.embedded:
            return await asyncio.to_thread(self._sqlite_is_locked)
        inside = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        return bool(await self.rows(f"{inside} AND xact_start IS NOT NULL"))

    def _sqlite_is_locked(self) -> bool:
        connection = sqlite3.connect(self.folder / "anguan.sqlite3", timeout=0)
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
        except sqlite3.OperationalError:
            return True
        finally:
            connection.close()
        return False

    def _sqlite_rows(self, statement: str) -> list[dict[str, Any]]:
        connection = sqlite3.connect(self.folder / "anguan.sqlite3", timeout=10)
        connection.row_factory = sqlite3.Row
        try:
            with connection:
                return [dict(row) for row in connection.execute(statement)]
        finally:
            connection.close()


def children_of(process: Process, command: str) -> list[int]:
    """Process ids of the supervised children that run `python -m server COMMAND`."""
    found = []
    for name in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split():
        with suppress(FileNotFoundError):
            if Path(f"/proc/{name}/cmdline").read_bytes().split(b"\0")[3:4] == [command.encode()]:
                found.append(int(name))
    return found


def alive(pid: int) -> bool:
    """Whether the process runs (a dead one that nobody has collected does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
