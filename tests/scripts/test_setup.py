"""What a person on a bare machine sees, and what the lock files promise."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installing import explain

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("python", [None, "#!/bin/sh\nexit 1\n"], ids=["missing", "too-old"])
def test_run_without_a_fit_python_names_the_command_that_brings_it(tmp_path: Path, python: str | None) -> None:
    command, environment = _bare_machine(tmp_path, python)

    done = subprocess.run(command, cwd="/", env=environment, capture_output=True, encoding="utf-8")

    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (
        1,
        "",
        [
            "没有找到 Python 3.11 或更新的版本。Debian 12 上请运行：apt-get install -y python3 python3-venv",
            "Python 3.11 or newer was not found. On Debian 12 run: apt-get install -y python3 python3-venv",
        ],
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "磁盘已满"),
        ("error: command 'x86_64-linux-gnu-gcc' failed: No such file or directory", "缺少 C/C++ 编译器"),
        ("src/_ext.c:2:10: fatal error: Python.h: No such file or directory", "缺少 C/C++ 编译器或 Python 头文件"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "下载的文件与锁定的校验和不符"),
        ("NewConnectionError: Failed to establish a new connection", "无法从软件源下载"),
        ("Traceback (most recent call last):", "依赖安装失败"),
    ],
)
def test_failed_installation_is_explained_below_pips_own_last_lines(line: str, sentence: str) -> None:
    above, _, below = explain(f"Collecting a==1\n{line}\n").partition("\n\n")

    assert above == f"Collecting a==1\n{line}"
    assert below.startswith(sentence)


def test_unknown_stage_is_refused() -> None:
    done = subprocess.run([sys.executable, "scripts/lib/suite.py", "unit"], cwd=ROOT, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_lock_names_no_host(name: str) -> None:
    assert "://" not in (ROOT / name).read_text("utf-8")


def test_development_lock_holds_the_other_one() -> None:
    run, development = (_entries(name) for name in ("requirements.lock", "requirements-dev.lock"))

    assert run - development == set()


def _entries(name: str) -> set[str]:
    """Each requirement with its hashes."""
    return set(re.split(r"\n(?=\w)", (ROOT / name).read_text("utf-8").strip()))


def _bare_machine(folder: Path, python: str | None) -> tuple[list[str], dict[str, str]]:
    """`scripts/run` below a path with spaces, with little more than bash installed; the call and its environment."""
    scripts, programs = folder / "有 空格" / "scripts", folder / "bin"
    scripts.mkdir(parents=True)
    programs.mkdir()
    for name in ("run", "setup"):
        shutil.copy(ROOT / "scripts" / name, scripts)
    for name in ("bash", "readlink"):
        (programs / name).symlink_to(str(shutil.which(name)))
    if python:
        (programs / "python3").write_text(python, "utf-8")
        (programs / "python3").chmod(0o755)
    return [str(scripts / "run"), "--demo"], {"PATH": str(programs)}
