"""Real and forged pictures for the door that photographs come through."""

import struct
import zlib
from io import BytesIO

from PIL import Image

from tests.live import jpeg


def png(size: tuple[int, int] = (320, 240)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, (90, 120, 150)).save(buffer, "PNG")
    return buffer.getvalue()


def forged_png(width: int, height: int) -> bytes:
    """A few bytes whose header promises a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pieces = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in pieces)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def forged_jpeg(width: int, height: int) -> bytes:
    """A real small picture whose frame header says otherwise."""
    body = bytearray(jpeg())
    frame = body.index(b"\xff\xc0")
    body[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(body)


def padded_jpeg(length: int) -> bytes:
    """A real picture of exactly so many bytes: comment segments fill it up."""
    body = jpeg()
    missing = length - len(body)
    pieces = []
    while missing > 65_000 + 8:
        pieces.append(b"\xff\xfe" + struct.pack(">H", 65_002) + bytes(65_000))
        missing -= 65_004
    pieces.append(b"\xff\xfe" + struct.pack(">H", missing - 2) + bytes(missing - 4))
    return body[:2] + b"".join(pieces) + body[2:]
