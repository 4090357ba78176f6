"""scripts/demo/study.py against the whole system: from login to an earned credit, with compared photographs."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from server.settings import Settings
from tests.demo.conftest import own_database
from tests.demo.served import ROOT, import_reference, serving_demo

TRAINEE = "370102198001010015"
# A photograph every 4 to 12 credited seconds: several in a lesson of 24.
FAST = {"ANGUAN_LEARNING__BEAT_SECONDS": "2", "ANGUAN_LEARNING__SNAPSHOT_INTERVAL_SECONDS": "8"}


@dataclass(frozen=True)
class Served:
    base: str
    settings: Settings


@pytest.fixture(scope="module")
def served(template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with own_database(template, tmp_path_factory.mktemp("served")) as chosen, serving_demo(chosen, **FAST) as base:
        yield Served(base, chosen)


def study(served: Served, photos: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "scripts/demo/study.py", "--base", served.base, "--photos", str(photos)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_study_client_earns_a_credit_with_compared_photos(served: Served, photos: Path, tmp_path: Path) -> None:
    import_reference(served.settings, TRAINEE, photos / "0.jpg", tmp_path / "references")

    done = study(served, photos)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "学分 0.0 → 1.0" in done.stdout
    verdicts = re.findall(r"照片 \d+：(\w+)，相似度 ([\d.]+)", done.stdout)
    assert len(verdicts) == done.stdout.count("要求拍照") >= 2
    assert {status for status, _ in verdicts} <= {"COMPARED", "FLAGGED"}
    assert min(float(similarity) for _, similarity in verdicts) >= 80


def test_study_client_refuses_to_hand_in_a_photo_twice(served: Served, photos: Path, tmp_path: Path) -> None:
    used = sorted(photos.iterdir())[0]
    (tmp_path / used.name).write_bytes(used.read_bytes())

    done = study(served, tmp_path)

    assert done.returncode == 1, done.stdout + done.stderr
    assert "DUPLICATE_FRAME" in done.stdout
    assert "照片不够：文件夹中的 1 张已全部用完" in done.stdout


def test_study_client_says_when_no_server_answers(photos: Path) -> None:
    command = [sys.executable, "scripts/demo/study.py", "--base", "http://127.0.0.1:9", "--photos", str(photos)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert (done.returncode, "未完成：无法访问" in done.stdout, done.stderr) == (1, True, "")
