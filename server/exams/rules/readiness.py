"""Whether a class may open: any legal choice of topics must fill a paper, and a make-up paper at least half new.

A choice is legal as soon as it reaches the credits, and no topic is begun after that. More topics only bring more
questions, so the smallest choices are the ones to fear: a covering knapsack, solved exactly.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, combinations
from math import gcd

from server.catalogue.rules import QuestionType, as_credits
from server.exams.rules.blueprint import Blueprint


@dataclass(frozen=True)
class TopicStock:
    """A topic with its questions in force."""

    topic_id: int
    credit_tenths: int
    items: Mapping[QuestionType, int]


class Lack(StrEnum):
    """What a class is short of."""

    CREDITS = "CREDITS"  # all topics together do not reach the credits
    PAPER = "PAPER"  # questions of one type
    MAKE_UP = "MAKE_UP"  # new questions for half of a make-up paper


@dataclass(frozen=True)
class Shortfall:
    """`needed` against what is `there` with the unluckiest choice of topics; `type`: of a PAPER only."""

    lack: Lack
    needed: int
    there: int
    topics: tuple[int, ...]
    type: QuestionType | None = None

    @property
    def sentence(self) -> str:
        if self.lack is Lack.CREDITS:
            return f"全部专题合计{as_credits(self.there)}学分，不足{as_credits(self.needed)}学分。"
        if self.type is not None:
            return f"选课最不利时只有{self.there}道{self.type.label}，试卷需要{self.needed}道。"
        return f"选课最不利时补考试卷只有{self.there}道新题，至少需要{self.needed}道（一半）。"


@dataclass(frozen=True)
class _Fewest:
    items: int
    topics: tuple[int, ...]


def fewest_items(
    topics: Sequence[TopicStock], required_tenths: int, types: Collection[QuestionType]
) -> tuple[int, tuple[int, ...]] | None:
    """The fewest questions of these types together that a legal choice of topics can bring, with one such choice.

    None: no choice reaches the credits.
    """
    step = gcd(*(topic.credit_tenths for topic in topics)) or 1
    required = max(0, -(-required_tenths // step))
    # best[n]: the fewest questions of a choice with n steps of credit or more
    best: list[_Fewest | None] = [_Fewest(0, ()), *[None] * required]
    for topic in topics:
        weight = sum(topic.items.get(kind, 0) for kind in types)
        for reached in range(required, 0, -1):
            before = best[max(0, reached - topic.credit_tenths // step)]
            found = best[reached]
            if before and (found is None or before.items + weight < found.items):
                best[reached] = _Fewest(before.items + weight, (*before.topics, topic.topic_id))
    worst = best[required]
    return (worst.items, worst.topics) if worst else None


def shortfalls(topics: Sequence[TopicStock], required_tenths: int, blueprint: Blueprint) -> list[Shortfall]:
    """Everything a class is short of; empty: it is ready."""
    offered = sum(topic.credit_tenths for topic in topics)
    if offered < required_tenths:
        every = tuple(topic.topic_id for topic in topics)
        return [Shortfall(Lack.CREDITS, required_tenths, offered, every)]
    return list(_too_few(topics, required_tenths, blueprint)) or list(_too_old(topics, required_tenths, blueprint))


def _too_few(topics: Sequence[TopicStock], required_tenths: int, blueprint: Blueprint) -> Iterator[Shortfall]:
    for kind, part in blueprint.parts.items():
        found = fewest_items(topics, required_tenths, (kind,))
        if found and found[0] < part.items:
            yield Shortfall(Lack.PAPER, part.items, *found, kind)


def _too_old(topics: Sequence[TopicStock], required_tenths: int, blueprint: Blueprint) -> Iterator[Shortfall]:
    """The make-up paper is to be half new.

    With p questions of a type in the chosen topics and n on a paper, min(n, p - n) of the type can be new. The least
    sum of such minima over all choices is found by trying, type by type, which side of each minimum counts.
    """
    worst = min(
        (_new_with(scarce, topics, required_tenths, blueprint) for scarce in _subsets(list(blueprint.parts))),
        key=lambda found: found.items,
    )
    needed = -(-blueprint.items // 2)
    if worst.items < needed:
        yield Shortfall(Lack.MAKE_UP, needed, worst.items, worst.topics)


def _new_with(
    scarce: Collection[QuestionType], topics: Sequence[TopicStock], required_tenths: int, blueprint: Blueprint
) -> _Fewest:
    """The fewest new questions if of the scarce types p - n are new, and of the others all n."""
    there, chosen = fewest_items(topics, required_tenths, scarce) or (0, ())
    signs = {kind: -part.items if kind in scarce else part.items for kind, part in blueprint.parts.items()}
    return _Fewest(there + sum(signs.values()), chosen)


def _subsets(kinds: Sequence[QuestionType]) -> Iterator[tuple[QuestionType, ...]]:
    return chain.from_iterable(combinations(kinds, size) for size in range(len(kinds) + 1))
