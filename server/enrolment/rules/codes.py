"""What people copy: order numbers, the short code for the transfer's remark, the remark itself, group numbers."""

import re
import unicodedata
from datetime import date
from typing import Final

# 29 signs, a prime: no 1, I, L; none of the pairs 0 O, 2 Z, 4 A, 5 S, of which one is read as the other.
_SIGNS: Final = "023456789BCDEFGHJKMNPQRTUVWXY"
_LETTERS: Final = _SIGNS[9:]
_READ_AS: Final = str.maketrans("OZAS", "0245")
_BODY: Final = 6
CODES: Final = len(_LETTERS) * len(_SIGNS) ** (_BODY - 1)  # how many codes there are
_FILLING: Final = re.compile(r"[\W_]+")
_SEGMENT: Final = re.compile(r"[0-9A-Z]+")


def order_code(serial: int) -> str:
    """The `serial`-th code (below `CODES`): a letter, five signs, two check characters.

    Any two codes differ in three places at least, so that no two mistakes make one of another.
    """
    serial, first = divmod(serial, len(_LETTERS))
    signs = [_LETTERS[first]]
    for _ in range(_BODY - 1):
        serial, place = divmod(serial, len(_SIGNS))
        signs.append(_SIGNS[place])
    body = "".join(signs)
    return body + _checks(body)


def _checks(body: str) -> str:
    """Reed-Solomon over the 29 signs: the plain sum and the sum weighted by place are both zero with the checks."""
    values = [_SIGNS.index(sign) for sign in body]
    plain = sum(values)
    weighted = sum(place * value for place, value in enumerate(values, 1))
    # plain + x + y = 0 and weighted + 7x + 8y = 0, so y = 7 * plain - weighted
    last = (7 * plain - weighted) % 29
    return _SIGNS[(-plain - last) % 29] + _SIGNS[last]


def read_order_code(text: str) -> str | None:
    """What somebody typed, in its canonical form; None when it is no code."""
    code = _plain(text).translate(_READ_AS)
    return code if _is_code(code) else None


def order_codes_in(remark: str) -> list[str]:
    """The codes written anywhere in a transfer's remark, in the order in which they stand there."""
    length = _BODY + 2
    pieces = [
        segment[start : start + length]
        for segment in _SEGMENT.findall(_plain(remark).translate(_READ_AS))
        for start in range(len(segment) - length + 1)
    ]
    return list(dict.fromkeys(filter(_is_code, pieces)))


def _plain(text: str) -> str:
    return _FILLING.sub("", unicodedata.normalize("NFKC", text).upper())


def _is_code(text: str) -> bool:
    fits = len(text) == _BODY + 2 and set(text) <= set(_SIGNS) and text[0] in _LETTERS
    return fits and text[_BODY:] == _checks(text[:_BODY])


def order_number(today: date, code: str) -> str:
    """订单编号: the day of confirmation and the code, which is unique by itself."""
    return f"{today:%Y%m%d}{code}"


def group_number(today: date, serial: int) -> str:
    """分组编号 of one transfer: the day and six digits."""
    return f"{today:%Y%m%d}{serial:06d}"


GROUPS: Final = 1_000_000  # serials a day


def transfer_remark(enterprise: str, people: int, code: str) -> str:
    """What the enterprise writes into the transfer: 企业名称+人数 (manual), with the order's code."""
    return f"{enterprise}+{people}人 {code}"
