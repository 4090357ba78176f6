"""XML of strangers: no document type, so that no entity is expanded and nothing outside is read."""

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

_DEEPEST: Final = 50
_LONGEST: Final = 200  # of one text: names and numbers, never a signature


class Unreadable(Exception):
    """Not the format it was taken for, damaged, or hostile."""


def xml_texts(content: bytes) -> tuple[str, Mapping[str, str]]:
    """The root's name, and the first text of each element by its name without prefix.

    `CustomData` elements of an OFD go by their attribute `Name`. Raises Unreadable.
    """
    reading = _Reading()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = reading.begin
    parser.CharacterDataHandler = reading.hear
    parser.EndElementHandler = reading.end
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as fault:  # the latter two: strange encodings
        raise Unreadable from fault
    return reading.root, reading.texts


def _refuse(*_told: object) -> None:
    raise Unreadable


class _Reading:
    def __init__(self) -> None:
        self.root, self.texts = "", dict[str, str]()
        self._open: list[tuple[str, list[str]]] = []

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise Unreadable
        local = name.rpartition(" ")[2]
        self.root = self.root or local
        self._open.append((attributes.get("Name", local) if local == "CustomData" else local, []))

    def hear(self, text: str) -> None:
        heard = self._open[-1][1]
        if sum(map(len, heard)) < _LONGEST:
            heard.append(text)

    def end(self, _name: str) -> None:
        name, heard = self._open.pop()
        text = "".join(heard).strip()[:_LONGEST]
        if text:
            self.texts.setdefault(name, text)
