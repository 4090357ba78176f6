"""GET /videos/{topic} and its captions, by signed address, whole or in part."""

import random
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from server.catalogue.models import Video
from server.settings import Settings
from tests.api.conftest import Cast, another
from tests.api.student import Student
from tests.conftest import TestClock
from tests.live import Client

FILM = random.Random(1).randbytes(1000)  # the same in every process that collects the tests
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:05.000\n安全第一\n".encode()


@pytest_asyncio.fixture
async def url(student: Student, cast: Cast, test_settings: Settings) -> str:
    video = await Video.get(topic_id=cast.topic.id)
    await video.update_from_dict({"captions_key": "captions/1.vtt"}).save()
    for key, data in ((video.key, FILM), ("captions/1.vtt", CAPTIONS)):
        path = test_settings.data_dir / "files" / key
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    return str((await student.start()).body["video"]["url"])


@pytest.fixture
def player(student: Student) -> Client:
    """A player sends no token."""
    return another(student.client)


async def test_whole_video_comes_with_its_length(player: Client, url: str) -> None:
    answer = await player.get(url)

    sent = [answer.headers[name] for name in ("Content-Type", "Content-Length", "Accept-Ranges", "Cache-Control")]
    assert (answer.status, answer.body, sent) == (
        200,
        FILM,
        ["video/mp4", "1000", "bytes", "private, max-age=3600"],
    )


async def test_length_is_told_without_the_video(player: Client, url: str) -> None:
    answer = await player.call("HEAD", url)

    assert (answer.status, answer.body, answer.headers["Content-Length"]) == (200, b"", "1000")


@pytest.mark.parametrize(
    ("asked", "part", "told"),
    [
        ("bytes=0-1", FILM[:2], "bytes 0-1/1000"),
        ("bytes=100-", FILM[100:], "bytes 100-999/1000"),
        ("bytes=-10", FILM[-10:], "bytes 990-999/1000"),
        ("bytes=990-5000", FILM[990:], "bytes 990-999/1000"),
    ],
)
async def test_part_of_the_video(player: Client, url: str, asked: str, part: bytes, told: str) -> None:
    answer = await player.get(url, headers={"range": asked})

    assert (answer.status, answer.body, answer.headers["Content-Range"], answer.headers["Content-Length"]) == (
        206,
        part,
        told,
        str(len(part)),
    )


async def test_part_beyond_the_end_cannot_be_had(player: Client, url: str) -> None:
    answer = await player.get(url, headers={"range": "bytes=1000-"})

    assert (answer.status, answer.body, answer.headers["Content-Range"]) == (416, b"", "bytes */1000")


async def test_unchanged_video_is_not_sent_again(player: Client, url: str) -> None:
    known = (await player.get(url)).headers["Etag"]

    answer = await player.get(url, headers={"if-none-match": known})

    assert (answer.status, answer.body) == (304, b"")


async def test_captions_come_as_webvtt(student: Student, player: Client, url: str) -> None:
    captions = (await student.start()).body["video"]["captions_url"]

    answer = await player.get(captions)

    assert (answer.status, answer.body, answer.headers["Content-Type"]) == (200, CAPTIONS, "text/vtt; charset=utf-8")


async def test_video_address_opens_no_captions(player: Client, url: str, cast: Cast) -> None:
    path = f"/videos/{cast.topic.id}"

    answers = [await player.get(url.replace(f"{path}?", f"{other}?")) for other in (f"{path}/captions", "/videos/99")]

    assert [answer.code for answer in answers] == ["FORBIDDEN"] * 2


async def test_address_lives_six_hours(player: Client, url: str, clock: TestClock) -> None:
    clock.advance(6 * 3600)
    before = await player.get(url)
    clock.advance(1)
    after = await player.get(url)

    assert (before.status, after.status, after.code) == (200, 410, "LINK_EXPIRED")


async def test_beat_renews_the_address(student: Student, player: Client, url: str, clock: TestClock) -> None:
    clock.advance(6 * 3600)

    renewed = (await student.beat()).body["video_url"]

    clock.advance(3600)
    assert (await player.get(renewed)).body == FILM


async def test_address_ends_with_the_session(student: Student, player: Client, url: str) -> None:
    await student.client.delete("/sessions/current")

    assert (await player.get(url)).code == "FORBIDDEN"


async def test_video_that_was_withdrawn_is_not_there(player: Client, url: str, cast: Cast) -> None:
    await cast.topic.update_from_dict({"active": False}).save()

    assert (await player.get(url)).code == "NOT_FOUND"


async def test_captions_that_were_withdrawn_are_not_there(student: Student, player: Client, url: str) -> None:
    captions = (await student.start()).body["video"]["captions_url"]
    await (await Video.get()).update_from_dict({"captions_key": None}).save()

    assert (await player.get(captions)).code == "NOT_FOUND"


async def test_address_follows_the_host_that_was_asked(url: str, player: Client) -> None:
    assert urlsplit(url).netloc == urlsplit(player.base).netloc
