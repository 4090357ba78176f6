"""Throw-away servers for the tests, on loopback only: PostgreSQL, Redis and S3."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Final

from background import HOST, folder, free_ports, listens, running

# Nothing has to survive, so nothing is flushed.
POSTGRES_OPTIONS: Final = {
    "max_connections": "200",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}
INITDB_OPTIONS: Final = ("-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")

BUCKET: Final = "anguan"
ACCESS_KEY: Final = "anguan-test"
SECRET_KEY: Final = "anguan-test-secret"  # noqa: S105 - of a server that lives for one test run
# A port not given is the usual one, and its gRPC port that plus 10,000.
S3_PORTS: Final = ("s3.port", "filer.port", "master.port", "volume.port")
S3_OPTIONS: Final = (
    *("-dir=data", "-s3", "-s3.config=s3.json", "-s3.localSocket=s3.sock", "-filer.localSocket=filer.sock"),
    *("-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false"),
    *("-master.volumePreallocate=false", "-master.volumeSizeLimitMB=64", "-volume.max=32"),
)


@contextmanager
def postgres() -> Iterator[str]:
    """A PostgreSQL server; yields its asyncpg URL, without a database."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
    # PostgreSQL refuses to run as root; its package brought the user.
    user = "postgres" if os.geteuid() == 0 else None
    [port] = free_ports(1)
    ready = [str(programs / "pg_isready"), "-q", "-h", HOST, "-p", str(port)]
    with folder() as home:
        options = POSTGRES_OPTIONS | {"listen_addresses": HOST, "unix_socket_directories": str(home)}
        command = [str(programs / "postgres"), "-D", "data", "-p", str(port)]
        command += [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        if user:
            shutil.chown(home, user, user)
        initdb = [str(programs / "initdb"), "-D", "data", *INITDB_OPTIONS]
        subprocess.run(initdb, check=True, cwd=home, stdout=subprocess.DEVNULL, user=user, group=user)

        def is_ready() -> bool:
            return subprocess.run(ready).returncode == 0

        with running("postgres", command, is_ready, cwd=home, end=signal.SIGQUIT, user=user):
            yield f"asyncpg://postgres@{HOST}:{port}"


@contextmanager
def redis() -> Iterator[str]:
    """A Redis server that keeps nothing; yields its URL."""
    [port] = free_ports(1)
    # One program with two names; in redis-tools it stands under that of the checker, and goes by the name it is called.
    program = shutil.which("redis-server") or "/usr/bin/redis-check-rdb"
    command = ["redis-server", "--port", str(port), "--bind", HOST, "--save", "", "--appendonly", "no"]
    with (
        folder() as home,
        running("redis", command, lambda: listens(port), cwd=home, end=signal.SIGTERM, program=program),
    ):
        yield f"redis://{HOST}:{port}/0"


@contextmanager
def s3() -> Iterator[dict[str, str]]:
    """SeaweedFS's S3 with one bucket; yields the tests' environment."""
    names = [*S3_PORTS, *(f"{name}.grpc" for name in S3_PORTS)]
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    command = [str(Path(sys.executable).parent / "weed"), "-logtostderr=true", "server", f"-ip={HOST}"]
    command += [f"-ip.bind={HOST}", *S3_OPTIONS, *(f"-{name}={port}" for name, port in ports.items())]

    def is_ready() -> bool:
        return listens(ports["s3.port"]) and _made_bucket(ports["filer.port"])

    with folder() as home:
        (home / "data").mkdir()
        (home / "s3.json").write_text(_s3_identities(), "utf-8")
        # Asked politely it takes minutes to end.
        with running("s3", command, is_ready, cwd=home, end=signal.SIGKILL):
            yield {
                "ANGUAN_TEST_S3_ENDPOINT": f"http://{HOST}:{ports['s3.port']}",
                "ANGUAN_TEST_S3_BUCKET": BUCKET,
                "ANGUAN_TEST_S3_KEY": ACCESS_KEY,
                "ANGUAN_TEST_S3_SECRET": SECRET_KEY,
            }


def _s3_identities() -> str:
    keys = [{"accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}]
    actions = ["Admin", "Read", "Write", "List", "Tagging"]
    return json.dumps({"identities": [{"name": "test", "credentials": keys, "actions": actions}]})


def _made_bucket(filer_port: int) -> bool:
    """A folder below /buckets is a bucket; made over the filer it needs no signed request."""
    with suppress(OSError, HTTPException), closing(HTTPConnection(HOST, filer_port, timeout=5)) as filer:
        filer.request("POST", f"/buckets/{BUCKET}/")
        return filer.getresponse().status == 201
    return False
