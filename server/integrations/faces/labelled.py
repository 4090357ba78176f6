"""A folder of photographs whose people are known, for measuring the engines."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LIST: Final = "faces.csv"
SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".webp"})


class UnlabelledFolder(Exception):
    """The folder does not say who is who; the message is for the operator."""


@dataclass(frozen=True, slots=True)
class Labelled:
    path: Path
    person: str


def labelled_pictures(folder: Path) -> list[Labelled]:
    """By `faces.csv` (columns path, person), or else one sub-folder a person. Raises UnlabelledFolder."""
    listing = folder / LIST
    pictures = _listed(listing) if listing.is_file() else _by_folder(folder)
    if len({picture.person for picture in pictures}) < 2:
        raise UnlabelledFolder(f"{folder} 中至少要有两个人的照片：用 {LIST}（path,person 两列），或每人一个子文件夹。")
    return pictures


def _listed(listing: Path) -> list[Labelled]:
    with listing.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        if not {"path", "person"} <= set(rows.fieldnames or ()):
            raise UnlabelledFolder(f"{listing} 缺少 path 或 person 列。")
        return [Labelled(listing.parent / row["path"], row["person"]) for row in rows]


def _by_folder(folder: Path) -> list[Labelled]:
    return [
        Labelled(path, path.parent.name)
        for path in sorted(folder.glob("*/*"))
        if path.is_file() and path.suffix.lower() in SUFFIXES
    ]
