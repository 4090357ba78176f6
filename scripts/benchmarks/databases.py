"""The databases to measure on: a PostgreSQL of our own that flushes as in production, or an SQLite file."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from background import HOST, folder, free_ports, running

from benchmarks.machine import ROOT

Kind = Literal["postgres", "sqlite"]

# As delivered except for memory: whatever an answer says is on disk.
OPTIONS: Final = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "512MB"}
_INITDB: Final = ("-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8")


@dataclass(frozen=True)
class Place:
    """A migrated, empty database and a data folder; `environment` points the system at them."""

    kind: Kind
    data: Path
    environment: dict[str, str]


@contextmanager
def place(kind: Kind) -> Iterator[Place]:
    """A place that goes with the block."""
    with folder() as home:
        data = home / "data"
        data.mkdir()
        environment = {"ANGUAN_DATA_DIR": str(data), "ANGUAN_LOG__LEVEL": "WARNING"}
        if kind == "sqlite":
            yield _migrated(Place(kind, data, environment))
        else:
            with _postgres() as url:
                yield _migrated(Place(kind, data, {**environment, "ANGUAN_DATABASE__URL": url}))


def _migrated(made: Place) -> Place:
    command = [sys.executable, "-m", "server", "migrate"]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **made.environment}, stdout=subprocess.DEVNULL)
    return made


@contextmanager
def _postgres() -> Iterator[str]:
    """As scripts/lib/servers.py starts it for the tests, but durable."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
    user = "postgres" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    [port] = free_ports(1)
    with folder() as home:
        options = OPTIONS | {"listen_addresses": HOST, "unix_socket_directories": str(home)}
        command = [str(programs / "postgres"), "-D", "data", "-p", str(port)]
        command += [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        if user:
            shutil.chown(home, user, user)
        initdb = [str(programs / "initdb"), "-D", "data", *_INITDB]
        subprocess.run(initdb, check=True, cwd=home, stdout=subprocess.DEVNULL, user=user, group=user)
        ready = [str(programs / "pg_isready"), "-q", "-h", HOST, "-p", str(port)]

        def is_ready() -> bool:
            return subprocess.run(ready).returncode == 0

        with running("bench-postgres", command, is_ready, cwd=home, end=signal.SIGINT, user=user):
            yield f"postgres://postgres@{HOST}:{port}/postgres"
