"""Where files lie: a folder of this machine or a bucket, behind one interface."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from server.integrations.storage.local import LocalStore
from server.integrations.storage.store import Missing, StorageUnavailable, Store, checked_key

__all__ = ["Missing", "StorageUnavailable", "Store", "checked_key", "open_store"]


def open_store(url: str, endpoint: str, region: str, access_key: str, secret_key: str) -> Store:
    """The store that `url` names: `file:///folder` or `s3://bucket/prefix`. Nothing is touched or called yet.

    The other arguments are for S3 only; an empty one is left to the provider's own defaults.
    Raises ValueError for any other address.
    """
    if url.startswith("file:///"):
        return LocalStore(Path(unquote(urlsplit(url).path)))
    if url.startswith("s3://"):
        from server.integrations.storage.s3 import S3Store  # noqa: PLC0415 - obstore is 30 MB that a folder never needs

        return S3Store(url, endpoint, region, access_key, secret_key)
    raise ValueError(f"storage.url must begin with file:/// or s3://, not {url!r}")
