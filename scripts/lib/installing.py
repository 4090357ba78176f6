"""Pip's installation of a lock file: the progress it shows, and the sentence that helps when it fails."""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

# What pip's log says, and what helps; the first that fits is told.
CAUSES = (
    (r"No space left on device", "磁盘已满，请清理后重试。", "The disk is full."),
    (
        r"Python\.h: No such file|CMAKE_CXX_COMPILER|(cc|\+\+|clang)\S*' failed|(cc|\+\+): (command )?not found",
        "缺少 C/C++ 编译器或 Python 头文件，Debian 上请运行：apt-get install -y build-essential python3-dev",
        "A compiler or Python's headers are missing. On Debian run: apt-get install -y build-essential python3-dev",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "下载的文件与锁定的校验和不符：网络或镜像站有误，请更换后重试。",
        "A download differs from its locked hash: try again over another network or mirror.",
    ),
    (
        r"NewConnectionError|Timeout|timed out|name resolution|Could not fetch URL|No matching distribution",
        "无法从软件源下载，请检查网络或 pip 的镜像设置后重试。",
        "The package index could not be reached: check the network or pip's mirror setting, then try again.",
    ),
)

# Lines of pip's log: a package it turns to, by name or as a local file, and a download that may take a while.
PACKAGE = re.compile(r"(?:Collecting|Processing|Requirement already satisfied:) (?:\S*/)?(\S+?)(?:==|-\d|\s|$)")
LARGE = re.compile(r"Downloading \S+ \((\d{2,}\.\d MB)\)")


class Stopped(Exception):
    """The set-up cannot go on; the text says why and what helps, in Chinese and English."""


def install(python: Path, lock: Path, log: Path, *, keep_open: int) -> None:
    """Install the lock file's packages, each checked against its hash; raises Stopped.

    Effects: the environment of `python`, `log`, progress on stderr. Pip inherits the file `keep_open`: the lock on it
    then outlives a killed parent, and nobody else writes while pip still does.
    """
    command = [str(python), "-I", "-u", "-m", "pip", "install", "--no-deps", "--require-hashes", "--no-input"]
    command += ["--progress-bar=off", "--disable-pip-version-check", "-r", str(lock)]
    pip = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", pass_fds=[keep_open]
    )
    try:
        with log.open("w", encoding="utf-8") as kept:
            _show_progress(_keep(pip.stdout or (), kept), lock.read_text("utf-8"))
        failed = pip.wait() != 0
    finally:
        pip.terminate()
        pip.wait()
    if failed:
        raise Stopped(explain(log.read_text("utf-8")))
    print("依赖安装完毕 / installed", file=sys.stderr)


def explain(log: str) -> str:
    """The end of pip's log and, where the cause is known, the sentence that helps."""
    end = "\n".join(log.splitlines()[-12:])
    for sign, chinese, english in CAUSES:
        if re.search(sign, log):
            return f"{end}\n\n{chinese}\n{english}"
    return f"{end}\n\n依赖安装失败，完整记录见 .work/setup.log\nInstalling failed; all of it is in .work/setup.log"


def _keep(lines: Iterable[str], log: IO[str]) -> Iterator[str]:
    for line in lines:
        # Pip says this once per package and local index folder.
        if "is ignored: it is either a non-existing path" not in line:
            log.write(line)
            yield line.strip()


def _show_progress(lines: Iterable[str], lock: str) -> None:
    """Tell which package of how many pip is at: one line, rewritten when it is a terminal."""
    total, done, name = len(re.findall(r"^\w", lock, re.MULTILINE)), 0, ""
    for line in lines:
        if line.startswith("Ignoring "):
            total -= 1
        elif package := PACKAGE.match(line):
            done, name = done + 1, package[1]
            _tell(f"下载依赖 / downloading {done}/{total} {name}")
        elif size := LARGE.match(line):
            _tell(f"下载依赖 / downloading {done}/{total} {name}, {size[1]}")
        elif line.startswith("Installing collected"):
            _tell("安装依赖，约半分钟…… / unpacking, about half a minute")
    if sys.stderr.isatty():
        print(file=sys.stderr)


def _tell(text: str) -> None:
    start, end = ("\r\x1b[K", "") if sys.stderr.isatty() else ("", "\n")
    print(f"{start}{text}", end=end, file=sys.stderr, flush=True)
