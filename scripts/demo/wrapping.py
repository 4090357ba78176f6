"""Where a Chinese line may break: not inside a number or word, before a closing mark or after an opening one."""

import re
from collections.abc import Callable
from functools import partial

# GB/T 15834-2011, 5.1: these marks do not begin, respectively end, a line.
NEVER_FIRST = "，。；：、！？）》〉】」』”’％%…—～·/"
NEVER_LAST = "（《〈【「『“‘"
# A mark nearer to the start than this leaves a line that looks forgotten.
LEAST_FILLED = 0.4
_MARK = re.compile(r"[，。；：、！？][”’》）」]*")
_PIECE = re.compile(r"[A-Za-z0-9.,+\-~≤≥<>=×/㎡℃%‰]+(?:\s*[A-Za-z]+)?|\s+|.")


def unbreakable(text: str) -> list[str]:
    """Cut text into the pieces between which a line may break; joined they give the text again."""
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        sticks = pieces and (piece[0] in NEVER_FIRST or pieces[-1][-1] in NEVER_LAST)
        if sticks:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def wrap(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Fill lines as long as they fit; a piece that fits no line stands alone on one."""
    lines = [""]
    for piece in unbreakable(text):
        if lines[-1] and not fits((lines[-1] + piece).rstrip()):
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines if line.strip()]


def wrap_evenly(text: str, measure: Callable[[str], float], width: float) -> list[str]:
    """Wrap into as few lines as `width` allows: two lines cut at a mark where possible, else of like length."""
    lines = wrap(text, partial(_fits, measure, width))
    if len(lines) == 2:
        for mark in reversed(list(_MARK.finditer(text))):
            halves = [text[: mark.end()].rstrip(), text[mark.end() :].lstrip()]
            if halves[1] and width * LEAST_FILLED <= measure(halves[0]) <= width >= measure(halves[1]):
                return halves
    for percent in range(50, 100, 5):
        narrower = wrap(text, partial(_fits, measure, width * percent / 100))
        if len(narrower) == len(lines):
            return narrower
    return lines


def _fits(measure: Callable[[str], float], width: float, line: str) -> bool:
    return measure(line) <= width
