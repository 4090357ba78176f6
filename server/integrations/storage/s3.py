"""Files in a bucket of any S3 service, through obstore."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store as Bucket

from server.integrations.storage.store import Missing, StorageUnavailable, checked_key

_SECONDS: Final = 5.0
# obstore retries ten times in three minutes by default: a trainee waits for the answer.
_RETRY: Final[Any] = {
    "max_retries": 3,
    "retry_timeout": timedelta(seconds=4),
    "backoff": {"init_backoff": timedelta(milliseconds=100), "max_backoff": timedelta(seconds=1), "base": 2},
}
_REQUEST_TIMEOUT: Final = timedelta(seconds=30)  # one part of a large file; all else ends after _SECONDS

_Answer = TypeVar("_Answer")


class S3Store:
    """A file's key is its object's name below the prefix in the address."""

    def __init__(self, url: str, endpoint: str, region: str, access_key: str, secret_key: str) -> None:
        named = {"endpoint": endpoint, "access_key_id": access_key, "secret_access_key": secret_key}
        config: Any = {"region": region or "us-east-1"} | {name: value for name, value in named.items() if value}
        if endpoint:  # services of one's own are seldom reachable as bucket.host
            config["virtual_hosted_style_request"] = False
        options: Any = {"allow_http": endpoint.startswith("http://"), "timeout": _REQUEST_TIMEOUT}
        options["connect_timeout"] = timedelta(seconds=2)
        self._bucket = Bucket.from_url(url, config=config, client_options=options, retry_config=_RETRY)

    async def put(self, key: str, data: bytes, media_type: str) -> None:
        kind: Any = {"Content-Type": media_type}
        await _bounded(
            obstore.put_async(self._bucket, checked_key(key), data, attributes=kind, use_multipart=False), _SECONDS
        )

    async def put_file(self, key: str, path: Path, media_type: str) -> None:
        kind: Any = {"Content-Type": media_type}
        await _bounded(obstore.put_async(self._bucket, checked_key(key), path, attributes=kind), None)

    async def get(self, key: str) -> bytes:
        return await _bounded(self._get(checked_key(key)))

    async def _get(self, key: str) -> bytes:
        found = await obstore.get_async(self._bucket, key)
        return bytes(await found.bytes_async())

    async def read(self, key: str, start: int, stop: int) -> bytes:
        return bytes(await _bounded(obstore.get_range_async(self._bucket, checked_key(key), start=start, end=stop)))

    async def size(self, key: str) -> int:
        return (await _bounded(obstore.head_async(self._bucket, checked_key(key))))["size"]

    async def delete(self, key: str) -> None:
        with suppress(Missing):
            await _bounded(obstore.delete_async(self._bucket, checked_key(key)))

    async def signed_url(self, key: str, seconds: int) -> str | None:
        return await _bounded(obstore.sign_async(self._bucket, "GET", checked_key(key), timedelta(seconds=seconds)))

    def local_path(self, key: str) -> Path | None:
        checked_key(key)
        return None

    async def ready(self) -> None:
        """By asking for a file nobody has put: the bucket answers that it is not there."""
        with suppress(Missing):
            await self.size("ready")


async def _bounded(call: Awaitable[_Answer], seconds: float | None = _SECONDS) -> _Answer:
    try:
        async with asyncio.timeout(seconds):
            return await call
    except FileNotFoundError as fault:
        raise Missing from fault
    except (BaseError, OSError) as fault:
        raise StorageUnavailable from fault
