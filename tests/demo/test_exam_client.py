"""scripts/demo/exam.py against the whole system: exercises, mock, final, and the verdict on its photographs."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.settings import Settings
from tests.demo.conftest import own_database
from tests.demo.served import ROOT, import_reference, serving_demo
from tests.live import jpeg

TRAINEE = "37010219800101004X"


@pytest.fixture
def settings(template: str, tmp_path: Path) -> Iterator[Settings]:
    with own_database(template, tmp_path) as chosen:
        yield chosen


def sit(settings: Settings, photos: Path) -> "subprocess.CompletedProcess[str]":
    with serving_demo(settings) as base:
        command = [sys.executable, "scripts/demo/exam.py", "--base", base, "--photos", str(photos)]
        reference = photos / "reference.jpg"
        if reference.exists():
            import_reference(settings, TRAINEE, reference, photos / "references")
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_exams_are_sat_and_photos_of_the_person_pass_by_themselves(
    settings: Settings, photos: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    shutil.copytree(photos, folder)
    sorted(folder.iterdir())[0].rename(folder / "reference.jpg")

    done = sit(settings, folder)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "100.0 分，合格，PASSED" in done.stdout  # the mock
    assert "结业考试 100.0 分，PASSED" in done.stdout


def test_photos_without_a_face_go_to_people(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(jpeg(number, (640, 480)))

    done = sit(settings, folder)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "结业考试 100.0 分，IN_REVIEW" in done.stdout
