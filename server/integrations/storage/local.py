"""Files in a folder of this machine, by plain system calls: obstore's local store renames but never syncs,
so each file would have to be opened a second time to be durable.
"""

import asyncio
import os
import secrets
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from server.integrations.storage.store import Missing, StorageUnavailable, checked_key

_SECONDS: Final = 5.0
# Threads wait for the disk together: ext4 settles the syncs of all of them in one commit of its journal.
# Puts of 60 KB measured with 64 waiting: 1 thread 480/s, 2 790/s, 4 1,820/s, 8 1,820/s.
_THREADS: Final = 8
_ASIDE: Final = ".aside"  # folder of files on their way; no key begins with a dot
_LEFT_BEHIND_SECONDS: Final = 3600
_PROBE: Final = bytes(65_536)  # ready means: there is room for a photograph

_Answer = TypeVar("_Answer")


class LocalStore:
    """A file's key is its path below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._settled: set[Path] = set()  # folders whose names are on disk
        self._swept = False
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="files")

    async def put(self, key: str, data: bytes, media_type: str) -> None:  # noqa: ARG002 - the database keeps the type
        path = self.local_path(key)
        await self._in_thread(lambda: self._put(path, lambda file: file.write(data)))

    async def put_file(self, key: str, path: Path, media_type: str) -> None:  # noqa: ARG002
        kept = self.local_path(key)

        def copy(file: BinaryIO) -> None:
            with path.open("rb") as source:
                shutil.copyfileobj(source, file, 1 << 20)

        await self._in_thread(lambda: self._put(kept, copy), seconds=None)

    async def get(self, key: str) -> bytes:
        return await self._existing(self.local_path(key).read_bytes)

    async def read(self, key: str, start: int, stop: int) -> bytes:
        return await self._existing(lambda: _read(self.local_path(key), start, stop))

    async def size(self, key: str) -> int:
        return (await self._existing(self.local_path(key).stat)).st_size

    async def delete(self, key: str) -> None:
        with suppress(Missing):
            await self._existing(lambda: _delete(self.local_path(key)))

    async def signed_url(self, key: str, seconds: int) -> str | None:  # noqa: ARG002
        checked_key(key)
        return None

    def local_path(self, key: str) -> Path:
        return self._root / checked_key(key)

    async def ready(self) -> None:
        """By writing, so that a full disk shows as well as a folder that has become read-only."""
        await self._in_thread(self._probe)

    async def _existing(self, work: Callable[[], _Answer]) -> _Answer:
        def look() -> _Answer:
            try:
                return work()
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as fault:
                raise Missing from fault

        return await self._in_thread(look)

    async def _in_thread(self, work: Callable[[], _Answer], *, seconds: float | None = _SECONDS) -> _Answer:
        """On a time-out the thread goes on alone; its result is nobody's."""
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        except OSError as fault:  # disk full, read-only, broken; TimeoutError is one too
            raise StorageUnavailable from fault

    def _put(self, path: Path, fill: Callable[[BinaryIO], object]) -> None:
        try:
            self._write(path, fill)
        except FileNotFoundError:  # somebody tidied an empty folder away
            self._settled.clear()
            self._write(path, fill)

    def _write(self, path: Path, fill: Callable[[BinaryIO], object]) -> None:
        """A new key is written in its place: nobody knows of it before this returns. The folder is synced after
        the file, whose sync alone keeps its bytes, not its name; on ext4 both are one commit of the journal."""
        self._settle(path.parent)
        self._sweep_once()
        try:
            _create(path, fill)
        except FileExistsError:
            self._replace(path, fill)
        _sync_folder(path.parent)

    def _replace(self, path: Path, fill: Callable[[BinaryIO], object]) -> None:
        """Aside, synced, renamed: whoever reads, and a power cut, find the old file whole or the new one."""
        aside = self._new_aside()
        _create(aside, fill)
        try:
            aside.replace(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise

    def _new_aside(self) -> Path:
        folder = self._root / _ASIDE
        self._settle(folder)
        return folder / secrets.token_hex(16)

    def _sweep_once(self) -> None:
        if not self._swept:
            self._swept = True
            _sweep(self._root / _ASIDE)

    def _settle(self, folder: Path) -> None:
        """Make a folder and sync the names on the way to it; also when another process has just made it, whose
        own sync may still be under way."""
        if folder in self._settled:
            return
        folder.mkdir(parents=True, exist_ok=True)
        for above in folder.parents:
            _sync_folder(above)
            if above == self._root.parent:
                break
        self._settled.add(folder)

    def _probe(self) -> None:
        aside = self._new_aside()
        try:
            aside.write_bytes(_PROBE)
        finally:
            aside.unlink(missing_ok=True)


def _create(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """A file that must not be there yet, synced; nothing remains of one that could not be written."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
    try:
        with os.fdopen(handle, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _read(path: Path, start: int, stop: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(stop - start)


def _delete(path: Path) -> None:
    """Synced: a photograph whose deletion is on record must not come back with a power cut."""
    path.unlink()
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """What a killed process left behind: nobody knows of it, and it may be somebody's photograph."""
    for file in folder.glob("*"):
        with suppress(FileNotFoundError):
            if time.time() - file.stat().st_mtime > _LEFT_BEHIND_SECONDS:
                file.unlink()
