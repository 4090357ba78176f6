"""The virtual environment .venv: made once, brought up to date when a lock file changed, by one process at a time.

    python3 scripts/lib/environment.py [--run] [-- ARGUMENT...]

Without `--run` the tools of development are in it too. After `--` the process becomes `.venv/bin/python ARGUMENT...`,
so that signals reach it. Standard library only: it runs before anything is installed.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from installing import Stopped, install

ROOT = Path(__file__).resolve().parents[2]
VENV, WORK = ROOT / ".venv", ROOT / ".work"
PYTHON = VENV / "bin" / "python"
# Written last: an environment without it was left half made, and pip takes half a package for a whole one.
STAMP = VENV / "installed.json"
RUN, DEVELOPMENT = "requirements.lock", "requirements-dev.lock"
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"


def main(arguments: list[str]) -> None:
    """Bring .venv up to date, then become what stands after `--`."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    options, command = arguments[:at], arguments[at + 1 :]
    if options not in ([], ["--run"]):
        raise Stopped("用法 / usage: scripts/setup [--run] [-- ARGUMENT...]")
    bring_up_to_date(RUN if options else DEVELOPMENT)
    if command:
        os.chdir(ROOT)
        os.execv(PYTHON, [str(PYTHON), *command])  # noqa: S606 - no shell is wanted between a signal and the server


def bring_up_to_date(lock_name: str) -> None:
    """Install what the lock file names unless that is done; effects: .venv, .work/setup.log."""
    if _is_current(lock_name):
        return
    with _alone() as turn:
        if not _is_current(lock_name):
            _install(lock_name, turn)


def _is_current(lock_name: str) -> bool:
    return _is_usable() and _stamp().get(lock_name) == _digest(lock_name)


def _is_usable() -> bool:
    return os.access(PYTHON, os.X_OK) and _stamp().get("python") == VERSION


def _stamp() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return {}
    return stamp


def _digest(lock_name: str) -> str:
    return hashlib.sha256((ROOT / lock_name).read_bytes()).hexdigest()


@contextlib.contextmanager
def _alone() -> Iterator[IO[str]]:
    """One process at a time; yields the locked file."""
    WORK.mkdir(exist_ok=True)
    with (WORK / "setup.lock").open("w") as turn:
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("另一个进程正在安装依赖，等它装完…… / waiting for another process to install", file=sys.stderr)
            fcntl.flock(turn, fcntl.LOCK_EX)
        yield turn


def _install(lock_name: str, turn: IO[str]) -> None:
    if not _is_usable():
        _make_venv()
    # The stamp of the development lock covers the other one: it names the same versions and more (held by a test).
    names = [RUN] if lock_name == RUN else [RUN, DEVELOPMENT]
    stamp = {"python": VERSION} | {name: _digest(name) for name in names}
    STAMP.unlink(missing_ok=True)
    install(PYTHON, ROOT / lock_name, WORK / "setup.log", keep_open=turn.fileno())
    STAMP.write_text(json.dumps(stamp), "utf-8")


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        raise Stopped(
            f"缺少 Python 的 venv 模块，Debian 上请运行：apt-get install -y python{VERSION}-venv\n"
            f"Python's venv module is missing. On Debian run: apt-get install -y python{VERSION}-venv"
        )
    print(f"创建虚拟环境 .venv（Python {VERSION}）…… / making .venv", file=sys.stderr)
    # Asked for before the old environment goes, for this process may be running in it.
    base = getattr(sys, "_base_executable", sys.executable)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([base, "-I", "-m", "venv", str(VENV)], check=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        main(sys.argv[1:])
    except Stopped as stopped:
        sys.exit(str(stopped))
    except PermissionError as refused:
        sys.exit(f"没有写权限（是否曾用 root 运行过？） / no permission to write: {refused.filename}")
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
