"""The house's own rules that no import contract can say."""

import re
import subprocess
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
# Spelt in parts, so that this file does not find itself.
MACHINE_PATH = re.compile(r"/wor" r"k/|/far" r"m/|/roo" r"t/")


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def test_models_are_private_to_their_domain() -> None:
    graph = grimp.build_graph("server", exclude_type_checking_imports=True)

    strangers = {
        (importer, models)
        for models in graph.find_matching_modules("server.*.models")
        for importer in graph.find_modules_that_directly_import(models)
        if importer.split(".")[1] != models.split(".")[1]
    }

    assert strangers == set()


def test_status_is_written_through_one_door() -> None:
    """`workflow.advance`; the hand-written statements of the snapshot hot path are the named exception."""
    written = re.compile(r"\.update\([^)]*\bstatus=|\.status = (?!')")  # '…' is SQL that compares
    writers = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "server").rglob("*.py")
        if written.search(text_of(path)) and "migrations" not in path.parts
    }

    assert writers == {"server/workflow.py"}


def test_lock_files_name_no_address() -> None:
    found = [path.name for path in ROOT.glob("requirements*.lock") if "://" in text_of(path)]

    assert found == []


def test_no_file_carries_a_machine_path() -> None:
    found = [str(path.relative_to(ROOT)) for path in tracked_files() if MACHINE_PATH.search(text_of(path))]

    assert found == []


@pytest.mark.parametrize("folder", ["server", "scripts", "tests"])
def test_modules_stay_within_300_lines(folder: str) -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in (ROOT / folder).rglob("*.py")
        if (count := text_of(path).count("\n")) > 300 and "migrations" not in path.parts
    }

    assert long == {}


def test_every_module_says_what_it_owns() -> None:
    mute = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "server").rglob("*.py")
        if "migrations" not in path.parts and not text_of(path).startswith('"""')
    ]

    assert mute == []
