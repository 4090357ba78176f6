"""Which questions may be the same in other words.

Two texts are as alike as the share of pairs of neighbouring characters that they have in common (Jaccard, Bull. Soc.
Vaudoise Sci. Nat. 37, 1901). All pairs above a bound are found without comparing everything with everything: of the
rarest pairs of characters each text must share one (prefix filter of Bayardo, Ma, Srikant, WWW 2007). What a machine
finds alike may still ask something else, "应当" or "不得", 2 m or 5 m: a person decides.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server.catalogue.rules import folded_stem

STEMS_ALIKE: Final = 0.75  # the stems alone
_ROUNDED: Final = 1e-9  # 0.6 × 15 may be a hair over 9
WHOLE_ALIKE: Final = 0.6  # stems with their options: many stems share their phrases, "下列说法正确的是"


@dataclass(frozen=True)
class Alike:
    """Two questions, the smaller id first, and how alike they are: 1.0 where nothing but punctuation differs."""

    first: int
    second: int
    likeness: float


def alike_questions(texts: Mapping[int, tuple[str, Sequence[str]]]) -> Sequence[Alike]:
    """Of questions by id, with stem and options, those that may be the same; the most alike first."""
    stems = {id_: shingles(stem) for id_, (stem, _) in texts.items()}
    whole = {id_: stems[id_].union(*map(shingles, options)) for id_, (_, options) in texts.items()}
    found: dict[tuple[int, int], float] = {}
    for alike in (*_pairs(stems, STEMS_ALIKE), *_pairs(whole, WHOLE_ALIKE)):
        pair = (alike.first, alike.second)
        found[pair] = max(found.get(pair, 0.0), alike.likeness)
    pairs = [Alike(first, second, likeness) for (first, second), likeness in found.items()]
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.first, pair.second))


def shingles(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters, without punctuation, width and case; a single character stands alone."""
    folded = folded_stem(text)
    return frozenset(folded[place : place + 2] for place in range(max(1, len(folded) - 1))) - {""}


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """0.0 for nothing in common, 1.0 for the same."""
    common = len(one & other)
    return common / (len(one) + len(other) - common) if common else 0.0


def _pairs(sets: Mapping[int, frozenset[str]], bound: float) -> Iterator[Alike]:
    """All pairs that are at least so much alike."""
    often = Counter(shingle for shingled in sets.values() for shingle in shingled)
    bits = {shingle: 1 << place for place, shingle in enumerate(often)}
    masks = {id_: sum(bits[shingle] for shingle in shingled) for id_, shingled in sets.items()}
    seen_with: defaultdict[str, list[int]] = defaultdict(list)
    for id_ in sorted(sets, key=lambda id_: (len(sets[id_]), id_)):  # short ones first: the longer one looks back
        mask, size = masks[id_], len(sets[id_])
        rarest = sorted(sets[id_], key=lambda shingle: (often[shingle], shingle))
        prefix = rarest[: size - math.ceil(bound * size - _ROUNDED) + 1]
        for other in {other for shingle in prefix for other in seen_with[shingle]}:
            common = (mask & masks[other]).bit_count()  # of whole numbers: ten times as fast as of sets
            if (how := common / (size + len(sets[other]) - common)) >= bound:
                yield Alike(min(id_, other), max(id_, other), how)
        for shingle in prefix:
            seen_with[shingle].append(id_)
