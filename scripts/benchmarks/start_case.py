"""From the command line to ready, with a migrated database and both cores free to use."""

import os
import signal
import statistics
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPException

from background import HOST, LOGS, DidNotStart, free_ports

from benchmarks.databases import Place
from benchmarks.machine import ROOT

_GIVE_UP_SECONDS = 60


def run(place: Place, rounds: int) -> float:
    """Median seconds until /readyz says 200 after `python -m server run`."""
    return statistics.median(_once(place) for _ in range(rounds))


def _once(place: Place) -> float:
    [port] = free_ports(1)
    environment = {**os.environ, **place.environment, "ANGUAN_SERVER__PORT": str(port)}
    command = ["taskset", "-c", f"0-{(os.cpu_count() or 1) - 1}", sys.executable, "-m", "server", "run"]
    with (LOGS / "bench-start.log").open("wb") as log:
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            while not _ready(port):
                if process.poll() is not None or time.monotonic() - began > _GIVE_UP_SECONDS:
                    raise DidNotStart("run: see .work/bench-start.log")
                time.sleep(0.01)
            return time.monotonic() - began
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def _ready(port: int) -> bool:
    connection = HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
