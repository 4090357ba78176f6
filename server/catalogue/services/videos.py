"""A lesson's files on disk: is it really an MP4, how long does it last, do its captions begin as they must."""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

MOST_REPEATS: Final = 3  # a topic may ask for at most three times its video's length
_MOST_BOXES: Final = 10_000
_MOST_CAPTION_BYTES: Final = 1_048_576
_UNKNOWN: Final = (0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)

_INCOMPLETE = "视频文件不完整或已损坏，请重新导出 MP4。"


@dataclass(frozen=True)
class LessonFiles:
    """A checked video and its captions, still on disk."""

    video: Path
    bytes: int
    sha256: str
    duration_ms: int
    captions: Path | None
    captions_sha256: str

    def keys(self, code: str) -> tuple[str, str | None]:
        """Where video and captions lie in the store: other bytes have another key, so that copies never mix."""
        captions = f"videos/{code}-{self.captions_sha256[:12]}.vtt" if self.captions else None
        return f"videos/{code}-{self.sha256[:12]}.mp4", captions


def longest_study(duration_ms: int) -> int:
    """Seconds a topic with this video may ask for: ⌈3 × its length⌉."""
    return -(-MOST_REPEATS * duration_ms // 1000)


def named_file(folder: Path, name: str) -> Path:
    """The file of that plain name in the folder. Raises ValueError with a sentence."""
    path = folder / name
    if Path(name).name != name or name.startswith("."):
        raise ValueError("应为文件名，不含路径，例如：FL01.mp4。")
    if not path.is_file():
        raise ValueError("视频文件夹中没有此文件。")
    return path


def read_video(path: Path) -> tuple[int, str, int]:
    """Bytes, SHA-256 and length in milliseconds. Blocks. Raises ValueError with a sentence."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        milliseconds = duration_ms(file, size)
        file.seek(0)
        return size, hashlib.file_digest(file, "sha256").hexdigest(), milliseconds


def read_captions(path: Path) -> str:
    """SHA-256 of a WebVTT file. Raises ValueError with a sentence."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("字幕应为 UTF-8 编码的 WebVTT 文件。") from None
    if not text.startswith("WEBVTT") or text[6:7] not in {"", " ", "\t", "\n", "\r"}:
        raise ValueError("字幕应为 WebVTT 文件，第一行以 WEBVTT 开头。")
    if len(content) > _MOST_CAPTION_BYTES:
        raise ValueError("字幕文件超过 1 MB。")
    return hashlib.sha256(content).hexdigest()


def duration_ms(file: BinaryIO, size: int) -> int:
    """The length that the movie header of an MP4 states (ISO 14496-12 §8.2.2). Raises ValueError."""
    boxes = list(_boxes(file, 0, size))
    if not boxes or boxes[0][0] != b"ftyp":
        raise ValueError("不是 MP4 视频文件。")
    for kind, start, stop in boxes:
        if kind == b"moov":
            headers = [box for box in _boxes(file, start, stop) if box[0] == b"mvhd"]
            if headers:
                return _movie_length(file, headers[0][1])
    raise ValueError(_INCOMPLETE)


def _boxes(file: BinaryIO, start: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, first and last place of each box's body (ISO 14496-12 §4.2)."""
    for _ in range(_MOST_BOXES):
        if start == stop:
            return
        file.seek(start)
        header = file.read(16)
        if len(header) < 8:
            raise ValueError(_INCOMPLETE)
        size, kind = struct.unpack(">I4s", header[:8])
        body = start + 8
        if size == 1 and len(header) == 16:  # a 64-bit size follows
            (size,) = struct.unpack(">Q", header[8:])
            body = start + 16
        end = stop if size == 0 else start + size
        if not body <= end <= stop:
            raise ValueError(_INCOMPLETE if kind == b"mdat" or start else "不是 MP4 视频文件。")
        yield kind, body, end
        start = end


def _movie_length(file: BinaryIO, start: int) -> int:
    file.seek(start)
    body = file.read(32)
    if len(body) < 32:
        raise ValueError(_INCOMPLETE)
    scale, length = struct.unpack_from(">IQ", body, 20) if body[0] == 1 else struct.unpack_from(">II", body, 12)
    if not scale or length in _UNKNOWN:
        raise ValueError("视频没有时长信息，请重新导出为普通（非分段）MP4。")
    return int(length * 1000 // scale)
