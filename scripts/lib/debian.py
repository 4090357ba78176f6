"""Debian packages that a stage needs: installed where we may, named where we may not."""

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

WORK: Final = Path(__file__).resolve().parents[2] / ".work"


class Missing(Exception):
    """Something a stage needs is not on this machine; the text names the command that installs it."""


class Need(NamedTuple):
    """Packages, and the files (patterns below /) by which we see that they are there."""

    packages: tuple[str, ...]
    files: tuple[str, ...]

    def is_met(self) -> bool:
        """True when every file is there, wherever it came from."""
        return all(any(Path("/").glob(pattern)) for pattern in self.files)

    def __str__(self) -> str:
        return " ".join(self.packages)


POSTGRES: Final = Need(("postgresql",), ("usr/lib/postgresql/*/bin/initdb",))
# redis-tools holds the server's program too; the package redis-server would start a service on the usual port.
REDIS: Final = Need(("redis-tools",), ("usr/bin/redis-check-rdb",))
BROWSER: Final = Need(
    ("chromium", "fonts-noto-cjk"), ("usr/bin/chromium", "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
)
# WeasyPrint's text layout, and the programs with which its tests read what was drawn.
DOCUMENTS: Final = Need(
    ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz0b", "libharfbuzz-subset0", "poppler-utils"),
    (
        "usr/lib/*/libpango-1.0.so.0",
        "usr/lib/*/libpangoft2-1.0.so.0",
        "usr/lib/*/libharfbuzz.so.0",
        "usr/lib/*/libharfbuzz-subset.so.0",
        "usr/bin/pdftotext",
    ),
)

UPDATE: Final = "apt-get update -qq"
INSTALL: Final = "apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600"
# Without it the package postgresql makes and starts a cluster of its own.
NO_CLUSTER: Final = """f=/etc/postgresql-common/createcluster.conf
test -e $f || { mkdir -p ${f%/*}; echo 'create_main_cluster = false' > $f; }"""


class Apt:
    """apt-get for one run: at most one at work, the package lists brought up to date once."""

    def __init__(self) -> None:
        self._update = UPDATE
        self._download: subprocess.Popen[bytes] | None = None

    def download(self, need: Need) -> None:
        """Fetch packages beside other work, without installing: a download may be cut off at any moment, dpkg not."""
        if not need.is_met() and (root := _become_root()) is not None:
            self._download = _start(root, f"{self._update}\n{INSTALL} --download-only {need}", "download")
            self._update = ""

    def install(self, need: Need) -> None:
        """Install what is missing, after a download under way; raises Missing."""
        if need.is_met():
            return
        if (root := _become_root()) is None:
            raise Missing(f"{need}: not installed. As root run: apt-get install -y --no-install-recommends {need}")
        print(f"installing {need} by apt-get", flush=True)
        if self._download:
            self._download.wait()
        code = _start(root, f"{self._update}\n{NO_CLUSTER}\n{INSTALL} {need}", "install").wait()
        self._update = ""
        if code != 0 or not need.is_met():
            end = (WORK / "apt-install.log").read_text("utf-8", "replace")[-2000:]
            raise Missing(f"{need}: apt-get could not install it:\n{end}")

    def stop(self) -> None:
        """End a download under way."""
        if self._download and self._download.poll() is None:
            with suppress(PermissionError):  # begun by sudo it is not ours to end, and ends by itself
                os.killpg(self._download.pid, signal.SIGTERM)
            self._download.wait()


def _become_root() -> list[str] | None:
    """What to put before a command that needs root; None when we may not."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    may = sudo and subprocess.run([sudo, "-n", "true"], stderr=subprocess.DEVNULL).returncode == 0
    return ["sudo", "-n"] if may else None


def _start(root: list[str], script: str, name: str) -> "subprocess.Popen[bytes]":
    command = [*root, "sh", "-ec", f"export DEBIAN_FRONTEND=noninteractive\n{script}"]
    with (WORK / f"apt-{name}.log").open("w") as log:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
