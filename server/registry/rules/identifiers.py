"""What all identifiers share: the one error, and the folding of text as people type it."""

import unicodedata


class InvalidIdentifier(ValueError):
    """An identifier that breaks its rule.

    `reason_code` is for programs: empty, length, format, alphabet, checksum, date, year or future.
    `sentence` is Chinese, for the person who typed it, and never repeats what was typed.
    """

    def __init__(self, reason_code: str, sentence: str) -> None:
        self.reason_code = reason_code
        self.sentence = sentence
        super().__init__(sentence)


def folded(text: str) -> str:
    """`text` in NFKC (full width to half width), without white space and without invisible characters."""
    visible = "".join(sign for sign in unicodedata.normalize("NFKC", text) if not _is_invisible(sign))
    return unicodedata.normalize("NFKC", visible)  # what stood apart may now combine: folding twice changes nothing


def _is_invisible(sign: str) -> bool:
    # Cf: zero-width spaces and joiners, byte-order marks, direction marks; they come along when people copy from chats.
    return sign.isspace() or unicodedata.category(sign) == "Cf"
