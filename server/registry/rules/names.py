"""Names of persons and enterprises: compared, masked, and measured as invoices measure them."""

from typing import Final

from server.registry.rules.identifiers import folded

# Keyboards and registries write the dot in 阿卜杜拉·买买提 in many ways; NFKC has turned the full-width stop into ".".
_DOTS: Final = str.maketrans(dict.fromkeys("\u00b7\u2022\u2027\u30fb.", "·"))


def fold_name(name: str) -> str:
    """The form in which two names of persons are compared; what is stored and shown stays as entered."""
    return folded(name).translate(_DOTS)


def fold_enterprise_name(name: str) -> str:
    """The form in which two names of enterprises are compared: brackets of any width, spaces ignored."""
    return folded(name)


def mask_name(name: str) -> str:
    """`张*`: the first character; the star says nothing about the length."""
    return f"{name[0]}*" if name else ""


def gbk_bytes(text: str) -> int:
    """How many GBK bytes the invoice systems count.

    GB18030 is the same for GBK characters and gives 4 bytes for the others (㛃, 𬭎).
    """
    return len(text.encode("gb18030", errors="replace"))
