"""When two photos are the same picture sent again."""

from typing import Final

# Live frames 0.05 s apart differ by 0-3 bits, so the hash alone proves nothing; the grey values settle it.
HASH_BITS: Final = 1
GREY_DIFFERENCE: Final = 0.4


def near_hash(dhash_a: str, dhash_b: str) -> bool:
    """Whether two photos may be the same picture: cheap, to choose whose thumbnails are worth comparing."""
    return (int(dhash_a, 16) ^ int(dhash_b, 16)).bit_count() <= HASH_BITS


def near_same(dhash_a: str, dhash_b: str, thumb_a: bytes, thumb_b: bytes) -> bool:
    """The same picture, at most re-encoded. Thumbnails are those of a Judgement; ValueError where lengths differ."""
    if not near_hash(dhash_a, dhash_b):
        return False
    difference = sum(abs(a - b) for a, b in zip(thumb_a, thumb_b, strict=True))
    return difference < GREY_DIFFERENCE * len(thumb_a)
