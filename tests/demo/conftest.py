"""A database with the demo loaded by the command itself, once for all tests that only look at it."""

import asyncio
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from server import settings
from server.clock import Clock, day_of
from server.settings import Settings
from tests.conftest import SERVER, SQLITE, TestClock, _on_server
from tests.demo.served import ROOT, environment

FACES = ROOT.parent / "shared" / "faces" / "person01"


@dataclass(frozen=True)
class Demo:
    """Where the demo was loaded, and when: tests look at it with a clock that stands at that moment."""

    settings: Settings
    loaded_ms: int

    @property
    def year(self) -> int:
        return day_of(self.loaded_ms).year

    @property
    def clock(self) -> TestClock:
        return TestClock(self.loaded_ms)


def seed(chosen: Settings) -> str:
    """Run the command to its end; returns what it printed."""
    command = [sys.executable, "-m", "server", "seed-demo"]
    done = subprocess.run(command, cwd=ROOT, env=environment(chosen), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def own_database(template: str, folder: Path) -> Iterator[Settings]:
    """A migrated database that lives longer than one test."""
    if SQLITE:
        shutil.copy(template, folder / "anguan.sqlite3")
        yield settings.load(data_dir=folder)
        return
    name = f"demo_{uuid.uuid4().hex[:12]}"
    asyncio.run(_on_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY WAL_LOG'))
    yield settings.load(data_dir=folder, database={"url": f"{SERVER}/{name}", "pool_min": 1, "pool_max": 10})
    asyncio.run(_on_server(f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture(scope="session")
def demo(template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with own_database(template, tmp_path_factory.mktemp("demo")) as chosen:
        seed(chosen)
        yield Demo(chosen, Clock().now_ms())


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight pictures of one person: real ones where they are at hand, else crops of the one face any checkout has."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(8):
        source = FACES / f"{number + 1}.jpg"
        if source.exists():
            (folder / f"{number}.jpg").write_bytes(source.read_bytes())
        else:
            astronaut = Image.fromarray(data.astronaut())  # type: ignore[no-untyped-call]
            crop = astronaut.crop((80 + 4 * number, 0, 400 - 3 * number, 240))
            crop.resize((640, 480)).save(folder / f"{number}.jpg", quality=70)
    return folder
