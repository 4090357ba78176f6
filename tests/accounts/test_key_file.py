"""The keys of an embedded system: made once, kept in the data folder, the same for every process."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from stat import S_IMODE

import pytest

from server import runtime, settings

SHOW = (
    "import sys; from pathlib import Path; from server import runtime, settings;"
    "print(runtime.load_keyring(settings.load(data_dir=Path(sys.argv[1]))).index('x', 'y'))"
)


def index_in(folder: Path) -> str:
    return runtime.load_keyring(settings.load(data_dir=folder)).index("x", "y")


def test_processes_starting_at_once_keep_one_key(tmp_path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", SHOW, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]

    shown = {process.communicate(timeout=30)[0].strip() for process in started}

    assert shown == {index_in(tmp_path)}
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.toml"]


def test_threads_starting_at_once_keep_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as threads:
        shown = set(threads.map(index_in, [tmp_path] * 64))

    assert len(shown) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.toml"]


def test_key_file_is_for_its_owner_only_and_is_kept(tmp_path: Path) -> None:
    first = index_in(tmp_path / "new" / "folder")

    path = tmp_path / "new" / "folder" / "secrets.toml"
    assert (S_IMODE(path.stat().st_mode), index_in(path.parent)) == (0o600, first)


def test_two_systems_have_two_keys(tmp_path: Path) -> None:
    assert index_in(tmp_path / "a") != index_in(tmp_path / "b")


def test_keys_of_the_settings_win_and_no_file_is_made(tmp_path: Path) -> None:
    keys = {"k1": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "k2": "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI="}
    chosen = settings.load(data_dir=tmp_path, secrets={"keys": keys, "current": "k2"})

    assert runtime.load_keyring(chosen).current == "k2"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "secrets",
    [
        {"keys": {"k1": "c2hvcnQ="}, "current": "k1"},
        {"keys": {"k1": "not base64!"}, "current": "k1"},
        {"keys": {"k1": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE="}, "current": "k2"},
    ],
)
def test_unusable_keys_stop_the_start(tmp_path: Path, secrets: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"key|base64|Only"):
        runtime.load_keyring(settings.load(data_dir=tmp_path, secrets=secrets))
