"""The bucket, on a real S3 service; `scripts/test s3` starts one and names it in the environment."""

import asyncio
import os
import time
import uuid

import aiohttp
import pytest

from server.integrations.storage import StorageUnavailable, Store, open_store
from tests.integrations.storage.behaviour import PHOTO, StoreBehaviour

NAMES = ("ANGUAN_TEST_S3_ENDPOINT", "ANGUAN_TEST_S3_BUCKET", "ANGUAN_TEST_S3_KEY", "ANGUAN_TEST_S3_SECRET")
ABSENT = [name for name in NAMES if not os.environ.get(name)]

needs_s3 = pytest.mark.skipif(bool(ABSENT), reason=f"no S3 service: {', '.join(ABSENT)} not set")


@pytest.fixture
def store() -> Store:
    """A prefix of the test's own."""
    endpoint, bucket, key, secret = (os.environ[name] for name in NAMES)
    return open_store(f"s3://{bucket}/{uuid.uuid4().hex}", endpoint, "", key, secret)


@needs_s3
class TestS3Store(StoreBehaviour):
    """Over the module's fixture."""


@needs_s3
async def test_bucket_has_no_local_paths(store: Store) -> None:
    assert store.local_path("videos/FL01.mp4") is None


@needs_s3
async def test_signed_address_gives_the_file_with_its_type_and_in_ranges(store: Store) -> None:
    await store.put("videos/FL01.mp4", PHOTO, "video/mp4")
    url = await store.signed_url("videos/FL01.mp4", 60)

    async with aiohttp.ClientSession() as session, session.get(url or "", headers={"Range": "bytes=2-5"}) as answer:
        seen = answer.status, answer.headers["Content-Type"], await answer.read()

    assert seen == (206, "video/mp4", PHOTO[2:6])


@needs_s3
async def test_address_without_its_signature_gives_nothing(store: Store) -> None:
    await store.put("a", PHOTO, "image/jpeg")
    url = (await store.signed_url("a", 60) or "").partition("?")[0]

    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 403


@needs_s3
async def test_wrong_secret_is_unavailable() -> None:
    endpoint, bucket, key, _ = (os.environ[name] for name in NAMES)
    store = open_store(f"s3://{bucket}/x", endpoint, "", key, "wrong")

    for call in (store.put("a", b"1", "text/plain"), store.get("a"), store.ready()):
        with pytest.raises(StorageUnavailable):
            await call


async def test_service_that_never_answers_is_given_up_after_five_seconds(unused_tcp_port: int) -> None:
    async def say_nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(8)
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", unused_tcp_port)
    store = open_store("s3://bucket", f"http://127.0.0.1:{unused_tcp_port}", "", "key", "secret")
    began = time.monotonic()

    with pytest.raises(StorageUnavailable):
        await store.get("a")

    assert time.monotonic() - began < 5.5
    server.close()


async def test_service_that_is_away_is_given_up_within_five_seconds(unused_tcp_port: int) -> None:
    store = open_store("s3://bucket", f"http://127.0.0.1:{unused_tcp_port}", "", "key", "secret")
    began = time.monotonic()

    with pytest.raises(StorageUnavailable):
        await store.put("a", b"1", "text/plain")

    assert time.monotonic() - began < 5.5
