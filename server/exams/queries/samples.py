"""试卷样张: a paper as some trainee of a class would get it, with its answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.catalogue.queries import Shelf, load_shelf
from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import lettered
from server.errors import Conflict, NotFound
from server.exams.queries.bank import Asked, Bank
from server.exams.queries.classes import ExamClass
from server.exams.rules import PaperItem, Part, PoolTooSmall, choose_topics, compose_paper, original_to_shown


class PaperCannotBeDrawn(Conflict):
    message = "题库不足，暂时不能组卷。"


@dataclass(frozen=True)
class SampleQuestion:
    number: int
    stem: str
    options: Sequence[tuple[str, str]]  # letter and text, in the order shown
    key: str  # in the letters shown; of true/false in words
    explanation: str
    topic: str


@dataclass(frozen=True)
class SamplePart:
    type: QuestionType
    part: Part
    questions: Sequence[SampleQuestion]


@dataclass(frozen=True)
class SamplePaper:
    category: str
    seed: int
    topics: Sequence[str]
    parts: Sequence[SamplePart]


async def sample_paper(found: ExamClass, category: str, seed: int) -> SamplePaper:
    """Drawn from some legal choice of topics; the same again from the same seed while the bank stays as it is.

    NotFound for a category the class does not take; raises PaperCannotBeDrawn. Five queries.
    """
    if category not in found.categories:
        raise NotFound
    shelf, bank, blueprint = await load_shelf(), Bank(seconds=60), found.terms.blueprint
    offered = {card.id: card.credit_tenths for card in shelf.serving(category)}
    chosen = choose_topics(offered, found.credit_tenths, seed)
    try:
        paper = compose_paper((await bank.pool(category)).within(chosen), blueprint, seed)
    except PoolTooSmall as lacking:
        told = f"{lacking.type.label}需要{lacking.needed}道，题库中只有{lacking.there}道，暂时不能组卷。"
        raise PaperCannotBeDrawn(told) from lacking
    texts = await bank.texts([item.question_id for item in paper.items])
    questions = [_question(number, item, texts, shelf) for number, item in enumerate(paper.items, start=1)]
    parts = [
        SamplePart(kind, part, [one for one, item in zip(questions, paper.items, strict=True) if item.type is kind])
        for kind, part in blueprint.parts.items()
    ]
    titles = [shelf.topics[topic].title for topic in chosen]
    return SamplePaper(category, seed, titles, [part for part in parts if part.questions])


def _question(number: int, item: PaperItem, texts: Mapping[int, Asked], shelf: Shelf) -> SampleQuestion:
    asked = texts[item.question_id]
    words = dict(lettered(asked.type, asked.options))
    key = original_to_shown(item.order, asked.key) if item.order else words[asked.key]
    shown = [words[letter] for letter in item.order]
    options = lettered(asked.type, shown) if item.order else ()
    return SampleQuestion(number, asked.stem, options, key, asked.explanation, shelf.topics[item.topic_id].title)
