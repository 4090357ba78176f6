"""What POST /snapshots lets in: one small real picture, however it is disguised."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from server import db, migrating, settings
from server.accounts.models import Session
from server.accounts.rules import Holder
from server.crypto import digest
from server.proctoring.models import Snapshot
from tests.api.pictures import forged_jpeg, forged_png, padded_jpeg, png
from tests.api.student import Student
from tests.factories import make_person
from tests.live import Answer, Client, jpeg

MEGABYTE = 1_048_576
HTML = b"<!DOCTYPE html><html><body>\xff\xd9</body></html>"


async def send(student: Student, body: bytes, media_type: str = "image/jpeg") -> Answer:
    return await student.client.post(f"/snapshots/{student.challenge}", data=body, headers={"content-type": media_type})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        HTML,
        b"GIF89a\x40\x01\xf0\x00\x00\x00\x00;",
        jpeg()[:-400],
        jpeg()[:200],
        b"\xff\xd8\xff\xd9",
        b"\x89PNG\r\n\x1a\n",
        png()[:-12],
        forged_png(9000, 9000),
        forged_jpeg(9000, 9000),
        forged_jpeg(4097, 100),
        forged_jpeg(65_535, 65_535),
        forged_png(2**31 - 1, 2**31 - 1),
        forged_png(0, 0),
        jpeg(size=(320, 63)),
    ],
    ids=[
        *("empty", "html", "gif", "no end", "header only", "no frame", "no chunks", "no end of png"),
        *("huge png", "huge jpeg", "too wide", "largest jpeg", "largest png", "nothing wide", "too low"),
    ],
)
async def test_what_is_no_fitting_picture_is_refused(student: Student, body: bytes) -> None:
    await student.start()

    answer = await send(student, body)

    detail = "上传的不是有效的照片（JPEG 或 PNG），请重新拍摄。"
    assert (answer.status, answer.code, answer.body["detail"]) == (415, "NOT_AN_IMAGE", detail)
    assert (await Snapshot.get()).status == "ASKED"


@pytest.mark.parametrize("media_type", ["image/webp", "application/json", "text/plain", "image/jpegg", ""])
async def test_other_media_types_are_refused(student: Student, media_type: str) -> None:
    await student.start()

    assert (await send(student, jpeg(), media_type)).code == "NOT_AN_IMAGE"


@pytest.mark.parametrize("media_type", ["IMAGE/JPEG", "image/jpeg; charset=binary", "image/png"])
async def test_picture_is_known_by_its_bytes(student: Student, media_type: str) -> None:
    await student.start()

    assert (await send(student, jpeg(), media_type)).status == 202


async def test_bytes_after_the_picture_are_tolerated(student: Student) -> None:
    await student.start()

    assert (await send(student, jpeg() + bytes(100))).status == 202


async def test_one_megabyte_is_the_limit(student: Student) -> None:
    await student.start()

    over = await send(student, padded_jpeg(MEGABYTE + 1))
    exact = await send(student, padded_jpeg(MEGABYTE))

    detail = "照片不能超过 1 MB，请降低清晰度后重拍。"
    assert (over.status, over.code, over.body["detail"], exact.status) == (413, "TOO_LARGE", detail, 202)


async def test_body_beyond_every_limit_is_refused_before_it_is_read(student: Student) -> None:
    await student.start()

    answer = await send(student, bytes(3 * MEGABYTE))

    assert (answer.status, answer.code) == (413, "TOO_LARGE")


@pytest.mark.parametrize("frame", [HTML, b"", forged_png(9000, 9000)], ids=["html", "empty", "huge"])
async def test_multipart_door_is_the_same(student: Student, frame: bytes) -> None:
    await student.start()
    data = aiohttp.FormData()
    data.add_field("frame", frame, filename="a.jpg", content_type="image/jpeg")

    answer = await student.client.post(f"/snapshots/{student.challenge}", data=data)

    assert (answer.status, answer.code) == (415, "NOT_AN_IMAGE")


@pytest.mark.parametrize("name", ["photo", "Frame", "frame[]"])
async def test_multipart_without_a_frame_names_the_field(student: Student, name: str) -> None:
    await student.start()
    data = aiohttp.FormData()
    data.add_field(name, jpeg(), filename="a.jpg", content_type="image/jpeg")

    answer = await student.client.post(f"/snapshots/{student.challenge}", data=data)

    assert (answer.status, answer.body["fields"]) == (422, {"frame": "请上传照片。"})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--b--",
        b"--b\r\n\r\n",
        b"--b\r\nContent-Disposition: form-data; name=\"frame\"; filename*=utf-99''x\r\n\r\n",
    ],
)
async def test_broken_multipart_names_the_field(student: Student, body: bytes) -> None:
    await student.start()

    answer = await send(student, body, "multipart/form-data; boundary=b")

    assert (answer.status, answer.body["fields"]) == (422, {"frame": "请上传照片。"})


class Site:
    """A web process of its own, whose memory can be measured."""

    def __init__(self, base: str, process: subprocess.Popen[bytes]) -> None:
        self.base = base
        self._process = Path("/proc") / str(process.pid)

    def forget_peak(self) -> None:
        (self._process / "clear_refs").write_text("5")

    def peak_kib(self) -> int:
        status = (self._process / "status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0])


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "ANGUAN_DATA_DIR": str(tmp_path), "ANGUAN_SERVER__PORT": str(port)}
    process = subprocess.Popen([sys.executable, "-m", "server", "web"], env=environment, stdout=subprocess.DEVNULL)
    try:
        yield Site(f"http://127.0.0.1:{port}", process)
    finally:
        process.terminate()
        process.wait(20)


async def answers_health(http: aiohttp.ClientSession, base: str) -> bool:
    try:
        async with http.get(f"{base}/healthz") as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


async def flood(megabytes: int) -> AsyncIterator[bytes]:
    for _ in range(megabytes * 16):
        yield bytes(65_536)


async def refused(client: Client, body: object, headers: dict[str, str]) -> int | None:
    """The status, or None when the server hung up before everything was sent, as it may."""
    try:
        return (await client.post("/snapshots/x", data=body, headers=headers)).status
    except aiohttp.ClientError:
        return None


async def test_memory_stays_flat_under_forged_headers_and_floods(site: Site, tmp_path: Path) -> None:
    async with aiohttp.ClientSession() as http, asyncio.timeout(60):
        while not await answers_health(http, site.base):  # noqa: ASYNC110 - another process tells in no other way
            await asyncio.sleep(0.1)
        client = Client(http, site.base, {"authorization": f"Bearer {await a_session(tmp_path)}"})
        await client.answer_challenge("x", jpeg())
        site.forget_peak()
        before = site.peak_kib()

        forged = [await client.answer_challenge("x", forged_png(9000, 9000)) for _ in range(20)]
        typed, declared = {"content-type": "image/jpeg"}, {"content-length": str(20 * MEGABYTE)}
        chunked = {await refused(client, flood(20), typed) for _ in range(5)}
        announced = {await refused(client, flood(20), typed | declared) for _ in range(5)}

        grown = site.peak_kib() - before
        assert {answer.status for answer in forged} == {415}
        assert (chunked | announced) <= {413, None}
        assert grown < 16_384, f"{grown} KiB"
        assert await answers_health(http, site.base)


async def a_session(folder: Path) -> str:
    """A trainee's token in the site's own database, which the site has migrated."""
    chosen = settings.load(data_dir=folder, database={"url": ""})
    assert not await migrating.upgrade(chosen)
    await db.connect(chosen)
    person = await make_person()
    await Session.create(
        digest=digest("token"), holder=Holder.TRAINEE, holder_id=person.id, created_ms=0, expires_ms=1 << 60
    )
    await db.disconnect()
    return "token"
