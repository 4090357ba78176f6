"""Numbers of safety competence certificates, and the identifiers of their electronic form."""

import re
from typing import Final

from server.registry.rules.identifiers import InvalidIdentifier, folded

_FIRST_YEAR: Final = 2004  # the first certificates followed 建质〔2004〕59号
_NUMBER: Final = re.compile(r"(?:[\u4e00-\u9fff]建安)?(A|B|C[123]?)[(\[【〔]?([0-9]{4})[)\]】〕]?([0-9]{7})")
_KEY: Final = re.compile(r"(A|B|C[123]?)([0-9]{4})([0-9]{7})")
_IGNORED: Final = str.maketrans("", "", "-_·.")

_LICENCE_ROOT: Final = "1.2.156.3005.2."  # the national object identifier of electronic licences
_LICENCE: Final = re.compile(
    re.escape(_LICENCE_ROOT) + r"[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9]{11}\.[0-9]{3}\.[0-9A-Z]", re.ASCII
)
_CHARACTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def certificate_key(text: str, year_now: int) -> str:
    """Category, year and serial of a certificate number, however it is written: `A20151234567`.

    The form is that of 建质〔2015〕206号 §6; brackets, province, width, case and spaces do not matter.
    Raises InvalidIdentifier: empty, format, year (before 2004 or after `year_now`).
    """
    number = folded(text).translate(_IGNORED).upper()
    if not number:
        raise InvalidIdentifier("empty", "请填写证书编号。")
    parts = _NUMBER.fullmatch(number)
    if parts is None:
        raise InvalidIdentifier("format", "证书编号格式不正确，例如：鲁建安A（2015）1234567，可简写为 A20151234567。")
    if not _FIRST_YEAR <= int(parts[2]) <= year_now:
        raise InvalidIdentifier("year", f"证书编号中的年份应在{_FIRST_YEAR}年至{year_now}年之间，请核对。")
    return parts[1] + parts[2] + parts[3]


def certificate_display(key: str, province: str = "鲁") -> str:
    """`鲁建安A（2015）1234567`: a key as the certificate prints it. Raises ValueError for what is no key."""
    parts = _KEY.fullmatch(key)
    if parts is None:
        raise ValueError("not a certificate key")
    return f"{province}建安{parts[1]}（{parts[2]}）{parts[3]}"


def parse_licence_identifier(text: str) -> str:
    """The canonical 证照标识 of an electronic certificate (standard C0317-2022), check character included.

    Raises InvalidIdentifier: empty, format, checksum.
    """
    identifier = folded(text).upper()
    if not identifier:
        raise InvalidIdentifier("empty", "请填写电子证照标识。")
    if not _LICENCE.fullmatch(identifier):
        raise InvalidIdentifier("format", "电子证照标识格式不正确。")
    body, check = identifier.removeprefix(_LICENCE_ROOT).rsplit(".", 1)
    if _mod_37_36(body.replace(".", "")) != check:
        raise InvalidIdentifier("checksum", "电子证照标识校验不通过，请核对。")
    return identifier


def _mod_37_36(body: str) -> str:
    """The check character of ISO 7064 MOD 37,36 over digits and capital letters."""
    product = 36
    for sign in body:
        product = ((product + int(sign, 36)) % 36 or 36) * 2 % 37
    return _CHARACTERS[(37 - product) % 36]
