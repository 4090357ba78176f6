"""A ZIP of many invoices, unpacked in memory within bounds; its names are only looked at, never used as paths."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final

from server.errors import Refusal
from server.integrations.documents.documents import MOST_BYTES
from server.integrations.documents.ofd import ZIP_FAULTS, is_ofd, is_zip

MOST_FILES: Final = 200
_MOST_UNPACKED: Final = 20_000_000


class BadArchive(Refusal):
    status = 422
    message = "压缩包无法读取：可能已损坏、不完整或设有密码，请重新压缩为 ZIP 后上传。"


@dataclass(frozen=True)
class LooseFile:
    name: str
    content: bytes = field(repr=False)


def unpacked(name: str, content: bytes) -> list[LooseFile]:
    """The files of a ZIP, or the file itself; an OFD is a file, though a ZIP too. Raises BadArchive. Blocks."""
    if not is_zip(content):
        return [LooseFile(name, content)]
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return [LooseFile(name, content)] if is_ofd(archive) else list(_entries(archive))
    except ZIP_FAULTS as fault:
        raise BadArchive from fault


def _entries(archive: zipfile.ZipFile) -> Iterator[LooseFile]:
    """Sizes are counted while unpacking: what the archive declares is not believed."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        raise BadArchive(f"压缩包内超过 {MOST_FILES} 个文件，请分成几个上传。")
    left = _MOST_UNPACKED
    for entry in entries:
        with archive.open(entry) as packed:
            content = packed.read(MOST_BYTES + 1)
        left -= len(content)
        if left < 0:
            raise BadArchive("压缩包解压后超过 20 MB，请分成几个上传。")
        yield LooseFile(_shown(entry), content)


def _shown(entry: zipfile.ZipInfo) -> str:
    """The bare name; Windows writes Chinese names in GBK without saying so."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        name = name.encode("cp437", "replace").decode("gbk", "replace")
    return PurePosixPath(name.replace("\\", "/")).name
