"""Drawing a paper: stratified over the completed topics, shuffled, and the same again from the same seed.

Questions are dealt like cards: round after round each topic gives one of the type, topics with the fewest questions on
the paper first, chance deciding among equals. So topics that have enough differ by one question at most (the largest
remainder of equal shares), and what a topic lacks is dealt by the others.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import LETTERS
from server.exams.rules.blueprint import Blueprint
from server.exams.rules.chance import Chance
from server.exams.rules.pools import Candidate, Pool


class PoolTooSmall(Exception):
    """The topics hold fewer questions of a type than the paper needs."""

    def __init__(self, kind: QuestionType, needed: int, there: int) -> None:
        super().__init__(f"{needed} of {kind} needed, {there} there")
        self.type, self.needed, self.there = kind, needed, there


@dataclass(frozen=True, slots=True)
class PaperItem:
    """A question in its place; `order`: see `shuffling`, empty for true/false."""

    question_id: int
    item: int
    topic_id: int
    type: QuestionType
    order: str


@dataclass(frozen=True)
class Paper:
    seed: int
    items: tuple[PaperItem, ...]  # single, then multiple, then true/false

    def as_json(self) -> list[tuple[int, str]]:
        """[[question id, option order], …]: what an attempt keeps."""
        return [(item.question_id, item.order) for item in self.items]


@dataclass
class _Pile:
    """What is left of a topic's questions of one type; those of the earlier paper come last."""

    fresh: list[Candidate]
    known: list[Candidate]

    def draw(self, chance: Chance) -> Candidate:
        return chance.take(self.fresh or self.known)


@dataclass
class _Table:
    """A draw under way."""

    chance: Chance
    avoid: AbstractSet[int]
    turns: Mapping[int, int]  # topic → its turn among equals
    dealt: MutableMapping[int, int]  # topic → its questions on the paper so far
    piles: dict[QuestionType, dict[int, _Pile]] = field(default_factory=dict)
    hands: dict[QuestionType, list[Candidate]] = field(default_factory=dict)


def compose_paper(pool: Pool, blueprint: Blueprint, seed: int, avoid: AbstractSet[int] = frozenset()) -> Paper:
    """A paper from the completed topics' questions, `pool.within(topics)`.

    `avoid`: items of the earlier paper; at least half of the questions are new, or as many as the pool has.
    Raises PoolTooSmall.
    """
    chance = Chance(seed)
    turns = {topic: turn for turn, topic in enumerate(chance.shuffled(list(pool.shelves)))}
    table = _Table(chance, avoid, turns, dict.fromkeys(pool.shelves, 0))
    for kind, part in blueprint.parts.items():
        _deal(table, pool, kind, part.items)
    _renew(table, at_least=-(-blueprint.items // 2))
    return Paper(seed, tuple(_placed(card, chance) for hand in table.hands.values() for card in chance.shuffled(hand)))


def choose_topics(topics: Mapping[int, int], required_tenths: int, seed: int) -> tuple[int, ...]:
    """Some legal choice (topic → its credit in tenths): as people make it, none after the credits are reached."""
    chosen: list[int] = []
    for topic in Chance(seed).shuffled(sorted(topics)):
        if sum(topics[one] for one in chosen) >= required_tenths:
            break
        chosen.append(topic)
    return tuple(chosen)


def _deal(table: _Table, pool: Pool, kind: QuestionType, number: int) -> None:
    if pool.count(kind) < number:
        raise PoolTooSmall(kind, number, pool.count(kind))
    stock = {topic: shelf[kind] for topic, shelf in pool.shelves.items() if kind in shelf} if number else {}
    table.piles[kind] = piles = {topic: _pile(cards, table.avoid) for topic, cards in stock.items()}
    hand = table.hands.setdefault(kind, [])
    while len(hand) < number:
        giving = [topic for topic, pile in piles.items() if pile.fresh or pile.known]
        giving.sort(key=lambda topic: (table.dealt[topic], table.turns[topic]))
        for topic in giving[: number - len(hand)]:
            hand.append(piles[topic].draw(table.chance))
            table.dealt[topic] += 1


def _pile(cards: Sequence[Candidate], avoid: AbstractSet[int]) -> _Pile:
    if not avoid:
        return _Pile(list(cards), [])
    return _Pile([card for card in cards if card.item not in avoid], [card for card in cards if card.item in avoid])


def _renew(table: _Table, at_least: int) -> None:
    """Change questions of the earlier paper for new ones of other topics until enough are new, or none is left."""
    cards = [card for hand in table.hands.values() for card in hand]
    missing = at_least - sum(card.item not in table.avoid for card in cards)
    for kind, hand in table.hands.items():
        for place in sorted(range(len(hand)), key=lambda place: -table.dealt[hand[place].topic_id]):
            fresh = [topic for topic, pile in table.piles[kind].items() if pile.fresh]
            if missing < 1 or not fresh:
                break
            if hand[place].item in table.avoid:
                topic = min(fresh, key=lambda topic: (table.dealt[topic], table.turns[topic]))
                table.dealt[hand[place].topic_id] -= 1
                table.dealt[topic] += 1
                hand[place] = table.piles[kind][topic].draw(table.chance)
                missing -= 1


def _placed(card: Candidate, chance: Chance) -> PaperItem:
    order = "".join(chance.shuffled(LETTERS[: card.options]))
    return PaperItem(card.question_id, card.item, card.topic_id, card.type, order)
