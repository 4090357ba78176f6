"""The disk is full: uploads are told "busy" and their challenge stays open; with space again everything goes on."""

import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.cast import log_in, seed, start_study, study
from tests.faults.conftest import MakeSite, migrate
from tests.faults.site import Site
from tests.live import jpeg

FRAME = jpeg(77, (640, 480))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a file system can be mounted by root only, and not in every container")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Take the last byte; delete the returned file to make room again."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


async def statuses_of(site: Site) -> list[str]:
    return [row["status"] for row in await site.rows("SELECT status FROM snapshot")]


async def test_upload_on_a_full_disk_is_busy_and_its_challenge_stays_open(sqlite_site: Site, small_disk: Path) -> None:
    sqlite_site.sections["storage"] = {"url": (small_disk / "files").as_uri()}
    cast = await seed(sqlite_site)
    sqlite_site.start("web")
    await sqlite_site.ready()
    async with sqlite_site.client() as client:
        await log_in(client)
        challenge = (await start_study(client, cast)).body["snapshot"]["challenge"]
        filler = fill(small_disk)

        refused = await client.answer_challenge(challenge, FRAME)
        ready = await client.get(f"{sqlite_site.base}/readyz")
        filler.unlink()
        taken = await client.answer_challenge(challenge, FRAME)

        assert (refused.status, refused.code) == (503, "BUSY")
        assert (ready.status, ready.body["missing"]) == (503, ["storage"])
        assert taken.status == 202
        stored = [path for path in (small_disk / "files").rglob("*") if path.is_file()]
        assert len(stored) == 1
        assert await sqlite_site.status_of("/readyz") == 200


async def test_site_on_a_full_disk_is_busy_and_recovers(make_site: MakeSite, small_disk: Path) -> None:
    site = make_site()
    site.folder = small_disk / "data"  # with its database, its files and its logs
    site.folder.mkdir()
    migrate(site)
    cast = await seed(site)
    site.start("web")
    await site.ready()
    async with site.client() as client:
        running = await study(client, cast)
        filler = fill(small_disk)

        answers = [await running.beat() for _ in range(40)]  # until the write-ahead log needs a new page
        refused = [await client.log_in("370102198001010015", "A20151234567") for _ in range(20)]
        lists = await client.get(f"/enrolments/{cast.enrolment_id}/topics")
        filler.unlink()
        statuses = {answer.status for answer in answers + refused}
        assert 503 in statuses
        assert statuses <= {200, 503, 401, 423}
        assert lists.status == 200
        assert (await running.beat()).status == 200
        assert (await study(client, cast)).lease != running.lease


async def test_upload_beyond_the_file_size_limit_is_busy_and_its_challenge_stays_open(postgres_site: Site) -> None:
    cast = await seed(postgres_site)
    web = postgres_site.start("web")
    await postgres_site.ready()
    async with postgres_site.client() as client:
        await log_in(client)
        challenge = (await start_study(client, cast)).body["snapshot"]["challenge"]
        _, most = resource.prlimit(web.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(web.pid, resource.RLIMIT_FSIZE, (1000, most))

        refused = await client.answer_challenge(challenge, FRAME)
        status = await statuses_of(postgres_site)
        resource.prlimit(web.pid, resource.RLIMIT_FSIZE, (most, most))
        taken = await client.answer_challenge(challenge, FRAME)

        assert (refused.status, refused.code, status) == (503, "BUSY", ["ASKED"])
        assert (taken.status, await statuses_of(postgres_site)) == (202, ["WAITING"])
