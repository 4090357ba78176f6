"""What every file store offers, and how it says no."""

import re
from pathlib import Path
from typing import Final, Protocol

# Letters every file system and every signature agrees on. No part begins with a dot: that bars `..`,
# and leaves such names to the store itself.
_KEY: Final = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*")
_LONGEST: Final = 200


class Missing(Exception):
    """No file under this key. A row names it, so something has lost it: a fault, not an answer."""


class StorageUnavailable(Exception):
    """The store is full, away or too slow; nothing a reader could see was changed."""


def checked_key(key: str) -> str:
    """`key` itself: relative, parts divided by `/`. Raises ValueError for anything else."""
    if len(key) > _LONGEST or not _KEY.fullmatch(key):
        raise ValueError(f"not a key: {key!r}")
    return key


class Store(Protocol):
    """Files by key. What is put under a key replaces what was there, at once and whole.

    Every call raises ValueError for a bad key and StorageUnavailable after five seconds at most (putting a
    whole file from disk excepted); those that need the file to exist raise Missing.
    """

    async def put(self, key: str, data: bytes, media_type: str) -> None:
        """Durable when it returns: a power cut afterwards loses nothing."""

    async def put_file(self, key: str, path: Path, media_type: str) -> None:
        """The same for a file of any size, which is never wholly in memory."""

    async def get(self, key: str) -> bytes: ...

    async def read(self, key: str, start: int, stop: int) -> bytes:
        """Bytes `start` to `stop`, without the latter; fewer where the file ends before."""

    async def size(self, key: str) -> int:
        """Length in bytes."""

    async def delete(self, key: str) -> None:
        """A file that is not there is as good as deleted."""

    async def signed_url(self, key: str, seconds: int) -> str | None:
        """An address from which anybody may fetch the file for so long; None where there is none."""

    def local_path(self, key: str) -> Path | None:
        """Where the file lies on this machine; None for a bucket."""

    async def ready(self) -> None:
        """Returns when the store can be written to (a bucket: reached)."""
