"""The folder on this machine: durable, whole, private, and honest about a full disk."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.integrations.storage import StorageUnavailable, Store, open_store
from tests.integrations.storage.behaviour import PHOTO, StoreBehaviour


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "文件 夹" / "files"


@pytest.fixture
def store(root: Path) -> Store:
    return open_store(root.as_uri(), "", "", "", "")


class TestLocalStore(StoreBehaviour):
    """Over the module's fixture."""


def files_below(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


async def test_local_path_is_where_the_file_lies(store: Store, root: Path) -> None:
    await store.put("videos/FL01.mp4", b"video", "video/mp4")

    assert store.local_path("videos/FL01.mp4") == root / "videos" / "FL01.mp4"
    assert (root / "videos" / "FL01.mp4").read_bytes() == b"video"


async def test_folder_has_no_signed_addresses(store: Store) -> None:
    assert await store.signed_url("videos/FL01.mp4", 60) is None


async def test_photograph_is_not_readable_by_everybody(store: Store, root: Path) -> None:
    await store.put("a/1", PHOTO, "image/jpeg")

    assert stat.S_IMODE((root / "a" / "1").stat().st_mode) & 0o007 == 0


async def test_nothing_is_left_aside_after_a_put(store: Store, root: Path) -> None:
    await store.put("a/1", PHOTO, "image/jpeg")
    await store.ready()

    assert files_below(root) == ["a/1"]


async def test_folders_tidied_away_meanwhile_are_made_again(store: Store, root: Path) -> None:
    await store.put("a/b/1", b"1", "text/plain")
    (root / "a" / "b" / "1").unlink()
    (root / "a" / "b").rmdir()

    await store.put("a/b/2", b"2", "text/plain")

    assert await store.get("a/b/2") == b"2"


async def test_folder_of_files_on_their_way_is_made_again(store: Store, root: Path) -> None:
    await store.put("a", b"1", "text/plain")
    await store.put("a", b"2", "text/plain")
    (root / ".aside").rmdir()

    await store.put("a", b"3", "text/plain")

    assert await store.get("a") == b"3"


async def test_leftovers_of_a_killed_process_are_swept_and_files_on_their_way_are_not(store: Store, root: Path) -> None:
    (root / ".aside").mkdir(parents=True)
    for name, age in (("old", 3700), ("new", 60)):
        (root / ".aside" / name).write_bytes(b"half a photo")
        os.utime(root / ".aside" / name, (time.time() - age,) * 2)

    await store.put("a", b"1", "text/plain")

    assert files_below(root) == [".aside/new", "a"]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system's own answer; filling a real disk needs a mount of its own, which not every machine allows."""

    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        yield


@pytest.mark.usefixtures("full_disk")
async def test_full_disk_is_said_and_leaves_nothing_behind(store: Store, root: Path) -> None:
    with pytest.raises(StorageUnavailable):
        await store.put("a/1", PHOTO, "image/jpeg")

    assert files_below(root) == []


async def test_full_disk_keeps_what_was_there(
    store: Store, root: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    await store.put("a/1", b"before", "text/plain")
    request.getfixturevalue("full_disk")

    with pytest.raises(StorageUnavailable):
        await store.put("a/1", b"after", "text/plain")

    assert (files_below(root), (root / "a" / "1").read_bytes()) == (["a/1"], b"before")


async def test_folder_that_cannot_be_written_is_not_ready(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StorageUnavailable):
        await open_store((tmp_path / "file").as_uri(), "", "", "", "").ready()


@pytest.mark.parametrize("url", ["", "files", "file://host/x", "ftp://host/x", "s3:bucket"])
def test_address_of_no_known_store_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"storage\.url"):
        open_store(url, "", "", "", "")
