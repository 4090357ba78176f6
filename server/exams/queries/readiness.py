"""Whether the topics and questions there are now fill the papers of a class, whatever topics its people choose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from server.catalogue.queries import Shelf, load_shelf
from server.catalogue.rules import ExamMode, QuestionType
from server.exams.queries.bank import Bank
from server.exams.queries.classes import ExamClass
from server.exams.rules import Blueprint, Pool, Shortfall, TopicStock, fewest_items, shortfalls

_ONCE = 60.0  # a bank of our own is read once
_MOST = 200  # letters of a reason


@dataclass(frozen=True)
class Finding:
    """For the people of these categories: the questions of each type that the unluckiest choice of topics brings."""

    categories: tuple[str, ...]
    fewest: Mapping[QuestionType, int]
    shortfalls: Sequence[Shortfall]


class Stock:
    """Topics and questions as they are at one moment."""

    def __init__(self, shelf: Shelf, pools: Mapping[str, Pool]) -> None:
        self.shelf, self.pools = shelf, pools
        self._known: dict[tuple[str, int, Blueprint], Finding] = {}

    def findings(self, found: ExamClass) -> Sequence[Finding]:
        """All categories of the class, those with the same finding together. What many classes ask is found once."""
        asked = found.credit_tenths, found.terms.blueprint
        return _together([self._finding(category, *asked) for category in found.categories])

    def why_held(self, found: ExamClass) -> str:
        """Why the class cannot take enrolments; empty: it can. Papers of an offline exam are not drawn here."""
        if found.exam_mode is ExamMode.OFFLINE:
            return ""
        reasons = [(finding.categories, one) for finding in self.findings(found) for one in finding.shortfalls]
        return "".join(f"{'、'.join(categories)}：{one.sentence}" for categories, one in reasons)[:_MOST]

    def _finding(self, category: str, required_tenths: int, blueprint: Blueprint) -> Finding:
        key = category, required_tenths, blueprint
        if key not in self._known:
            topics = self._topics(category)
            fewest = {kind: fewest_items(topics, required_tenths, (kind,)) for kind in blueprint.parts}
            self._known[key] = Finding(
                (category,),
                {kind: found[0] if found else 0 for kind, found in fewest.items()},
                shortfalls(topics, required_tenths, blueprint),
            )
        return self._known[key]

    def _topics(self, category: str) -> Sequence[TopicStock]:
        shelves = self.pools[category].shelves
        return [
            TopicStock(
                card.id, card.credit_tenths, {kind: len(held) for kind, held in shelves.get(card.id, {}).items()}
            )
            for card in self.shelf.serving(category)
        ]


def _together(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Those that say the same become one of all their categories."""
    joined: list[Finding] = []
    for finding in findings:
        same = [one for one in joined if (one.fewest, one.shortfalls) == (finding.fewest, finding.shortfalls)]
        if same:
            joined[joined.index(same[0])] = replace(finding, categories=same[0].categories + finding.categories)
        else:
            joined.append(finding)
    return joined


async def stock_for(classes: Sequence[ExamClass]) -> Stock:
    """Four queries, however many classes."""
    bank = Bank(_ONCE)
    categories = {category for found in classes for category in found.categories}
    return Stock(await load_shelf(), {category: await bank.pool(category) for category in sorted(categories)})
