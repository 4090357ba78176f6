"""What every store must do; each store's own tests run all of it."""

from pathlib import Path

import pytest

from server.integrations.storage import Missing, Store

PHOTO = bytes(range(256)) * 240  # 60 KB
BAD_KEYS = ["", "/etc/passwd", "../a", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a\\b", "a\0b", "照片.jpg", "a" * 201]


class StoreBehaviour:
    """Tests over a fixture `store`."""

    async def test_file_comes_back_as_it_was_put(self, store: Store) -> None:
        await store.put("snapshots/2026/11/24/a-b_c.jpg", PHOTO, "image/jpeg")

        assert await store.get("snapshots/2026/11/24/a-b_c.jpg") == PHOTO
        assert await store.size("snapshots/2026/11/24/a-b_c.jpg") == len(PHOTO)

    async def test_second_put_replaces_the_first(self, store: Store) -> None:
        await store.put("a/1", b"first and longer", "text/plain")
        await store.put("a/1", b"second", "text/plain")

        assert await store.get("a/1") == b"second"

    async def test_empty_file_is_kept(self, store: Store) -> None:
        await store.put("empty", b"", "text/plain")

        assert (await store.get("empty"), await store.size("empty")) == (b"", 0)

    async def test_file_on_disk_is_put_whole(self, store: Store, tmp_path: Path) -> None:
        source = tmp_path / "lesson.mp4"
        source.write_bytes(PHOTO * 200)  # 12 MB: several parts of a multipart upload

        await store.put_file("videos/FL01.mp4", source, "video/mp4")

        assert await store.get("videos/FL01.mp4") == PHOTO * 200

    @pytest.mark.parametrize(
        ("start", "stop", "expected"),
        [
            (0, 3, b"012"),
            (3, 4, b"3"),
            (7, 10, b"789"),
            (7, 99, b"789"),
        ],
    )
    async def test_part_of_a_file_is_read(self, store: Store, start: int, stop: int, expected: bytes) -> None:
        await store.put("digits", b"0123456789", "text/plain")

        assert await store.read("digits", start, stop) == expected

    async def test_missing_file_is_named_missing(self, store: Store) -> None:
        for call in (store.get("nobody"), store.size("nobody"), store.read("nobody", 0, 1)):
            with pytest.raises(Missing):
                await call

    async def test_deleted_file_is_gone_and_deleting_again_is_fine(self, store: Store) -> None:
        await store.put("a/1", b"photo", "image/jpeg")

        await store.delete("a/1")
        await store.delete("a/1")

        with pytest.raises(Missing):
            await store.get("a/1")

    @pytest.mark.parametrize("key", BAD_KEYS)
    async def test_key_that_leaves_the_store_is_refused_everywhere(self, store: Store, key: str) -> None:
        calls = [store.put(key, b"", ""), store.get(key), store.delete(key), store.size(key), store.signed_url(key, 1)]
        for call in [*calls, store.put_file(key, Path("x"), ""), store.read(key, 0, 1)]:
            with pytest.raises(ValueError, match="not a key"):
                await call
        with pytest.raises(ValueError, match="not a key"):
            store.local_path(key)

    async def test_store_that_works_is_ready(self, store: Store) -> None:
        await store.ready()
