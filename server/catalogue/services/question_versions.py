"""Writing versions of questions: what a question says is never changed, a correction takes its place as a new row."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from tortoise.expressions import F

from server.audit.services import By
from server.catalogue.models import Question
from server.catalogue.rules import QUESTION_STEPS, QuestionStatus
from server.registry.services.batches import Tally
from server.workflow import advance_all

# What a question says; the other columns say which version of which question it is.
CONTENT: Final = (
    "topic_id", "type", "stem", "stem_hash", "options", "key", "explanation", "difficulty", "knowledge", "kinds",
    "source",
)  # fmt: skip


async def active_questions(topics: Collection[int], stem_hashes: Sequence[Any]) -> Sequence[Question]:
    """The questions that are asked in these topics with one of these stems."""
    return await Question.filter(topic_id__in=list(topics), stem_hash__in=stem_hashes, status=QuestionStatus.ACTIVE)


async def write_questions(wanted: Sequence[tuple[Question | None, Mapping[str, Any]]], by: By) -> Tally:
    """Bring the bank to the stated content: None is a question to be added, one that says something else gets
    another version, one that says the same is left alone. In the caller's transaction; raises DecidedMeanwhile
    where somebody has edited or retired one of them."""
    new = [Question(**values, created_ms=by.at_ms, created_by=by.who) for known, values in wanted if known is None]
    corrected = [(known, values) for known, values in wanted if known is not None and says_else(known, values)]
    await advance_all([known for known, _ in corrected], QuestionStatus.SUPERSEDED, steps=QUESTION_STEPS)
    later = [next_version(known, values, by) for known, values in corrected]
    if new or later:
        await Question.bulk_create([*later, *new])
    if new:  # bulk inserts tell no ids on SQLite; rows of other transactions are not seen here
        await Question.filter(item__isnull=True).update(item=F("id"))
    return Tally(len(new), len(later), len(wanted) - len(new) - len(later))


def next_version(known: Question, values: Mapping[str, Any], by: By) -> Question:
    """The row, not yet written, that takes the place of `known` where `values` say something else."""
    content = {name: getattr(known, name) for name in CONTENT} | dict(values)
    return Question(**content, item=known.item, version=known.version + 1, created_ms=by.at_ms, created_by=by.who)


def says_else(known: Question, values: Mapping[str, Any]) -> bool:
    """Whether anything stated is not what the question says already."""
    return any(getattr(known, name) != value for name, value in values.items())
