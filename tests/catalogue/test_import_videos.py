"""A lesson's files: what is an MP4, how long it lasts, what captions are."""

import struct
from io import BytesIO
from pathlib import Path

import pytest

from server.catalogue.services.videos import duration_ms, longest_study, named_file, read_captions, read_video
from tests.catalogue.catalogue_files import box, mp4

DAMAGED = "视频文件不完整或已损坏，请重新导出 MP4。"
NOT_MP4 = "不是 MP4 视频文件。"
NO_LENGTH = "视频没有时长信息，请重新导出为普通（非分段）MP4。"
TYPE = box(b"ftyp", b"isom", bytes(4))


def length(content: bytes) -> int:
    return duration_ms(BytesIO(content), len(content))


def movie(scale: int, duration: int) -> bytes:
    return box(b"moov", box(b"mvhd", bytes(12), struct.pack(">II", scale, duration), bytes(80)))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (mp4(20), 20_000),
        (mp4(0.04), 40),
        (mp4(90_000, version=1), 90_000_000),
        (TYPE + box(b"mdat", bytes(500)) + movie(90_000, 4_050_000), 45_000),
        (TYPE + box(b"free") + movie(600, 601), 1_001),
        (TYPE + struct.pack(">I4sQ", 1, b"mdat", 516) + bytes(500) + movie(1000, 7_000), 7_000),
        (TYPE + movie(1000, 7_000) + struct.pack(">I4s", 0, b"mdat") + bytes(99), 7_000),
    ],
)
def test_length_is_read_wherever_the_header_stands(content: bytes, expected: int) -> None:
    assert length(content) == expected


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", NOT_MP4),
        (b"<html>", DAMAGED),
        (b"<html><body>not a video at all</body></html>", NOT_MP4),
        (b"\x1aE\xdf\xa3" + bytes(100), NOT_MP4),
        (b"RIFF" + bytes(200), NOT_MP4),
        (box(b"mdat", bytes(9)) + TYPE + movie(1000, 7_000), NOT_MP4),
        (TYPE, DAMAGED),
        (mp4(20)[:-1], DAMAGED),
        (mp4(20)[:60], DAMAGED),
        (mp4(20) + b"tail", DAMAGED),
        (TYPE + box(b"moov", box(b"trak")), DAMAGED),
        (TYPE + box(b"moov", box(b"mvhd", bytes(8))), DAMAGED),
        (TYPE + box(b"moov", struct.pack(">I4s", 9_999, b"mvhd")), DAMAGED),
        (TYPE + movie(0, 7_000), NO_LENGTH),
        (TYPE + movie(1000, 0), NO_LENGTH),
        (TYPE + movie(1000, 0xFFFFFFFF), NO_LENGTH),
        (TYPE + box(b"free") * 20_000 + movie(1000, 7_000), DAMAGED),
    ],
)
def test_what_is_no_whole_mp4_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        length(content)


def test_real_lesson_of_the_demo_is_read() -> None:
    videos = Path(__file__).parents[2] / "scripts" / "demo" / "content" / "videos"

    size, digest, milliseconds = read_video(videos / "AL01.mp4")

    assert (size, len(digest)) == ((videos / "AL01.mp4").stat().st_size, 64)
    assert 15_000 < milliseconds < 90_000


@pytest.mark.parametrize(("milliseconds", "seconds"), [(20_000, 60), (20_001, 61), (20_333, 61), (20_334, 62), (1, 1)])
def test_longest_study_is_three_times_the_video_rounded_up(milliseconds: int, seconds: int) -> None:
    assert longest_study(milliseconds) == seconds


@pytest.mark.parametrize("text", ["WEBVTT", "WEBVTT\n\n00:00.000 --> 00:01.000\n字", "\ufeffWEBVTT 标题\r\n"])
def test_captions_are_known_by_their_first_word(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.vtt"
    path.write_text(text, "utf-8")

    assert len(read_captions(path)) == 64


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "字幕应为 WebVTT 文件，第一行以 WEBVTT 开头。"),
        (b"1\n00:00:00,000 --> 00:00:01,000\n", "字幕应为 WebVTT 文件，第一行以 WEBVTT 开头。"),
        (b"WEBVTTX", "字幕应为 WebVTT 文件，第一行以 WEBVTT 开头。"),
        ("WEBVTT\n字幕".encode("gb18030"), "字幕应为 UTF-8 编码的 WebVTT 文件。"),
        (b"WEBVTT\n" + b"a" * 1_048_576, "字幕文件超过 1 MB。"),
    ],
)
def test_what_are_no_captions_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "a.vtt"
    path.write_bytes(content)

    with pytest.raises(ValueError, match=sentence):
        read_captions(path)


@pytest.mark.parametrize("name", ["../a.mp4", "/etc/passwd", "x/a.mp4", "..", ".hidden", ""])
def test_name_with_a_path_in_it_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=r"应为文件名|没有此文件"):
        named_file(tmp_path, name)
