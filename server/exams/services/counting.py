"""Counting the answers of final exams for the questions' statistics, each attempt once."""

from collections.abc import Mapping, Sequence
from typing import Final

from server import db
from server.db import Statement
from server.exams.models import Attempt, CountedUpTo, QuestionTally
from server.exams.queries.attempts import answers_of
from server.exams.queries.bank import Bank
from server.exams.queries.statistics import sums_kept
from server.exams.rules import AttemptStatus, Blueprint, mark, shown_to_original
from server.exams.rules.statistics import SUMMED, ItemAnswer, ItemSums, sums_of

SETTLED_MS: Final = 600_000  # marks written at the same moment are all visible by then
_BATCH: Final = 2  # attempts of 80 questions: a SQLite write takes 200 rows at most

_NEXT = Statement(
    "SELECT id FROM attempt WHERE kind = 'FINAL' AND marked_ms IS NOT NULL AND marked_ms <= :until::bigint"
    " AND (marked_ms > :after::bigint OR (marked_ms = :after::bigint AND id > :id::bigint))"
    " ORDER BY marked_ms, id LIMIT :most"
)
# The UPDATE names where counting stood: of two workers the second counts nothing.
_MOVE = Statement(
    "UPDATE counted_up_to SET marked_ms = :to::bigint, attempt_id = :last"
    " WHERE id = 1 AND marked_ms = :after::bigint AND attempt_id = :id RETURNING id"
)


async def count_answers(*, bank: Bank, now_ms: int) -> int:
    """Add what was marked since to the questions' sums, in short transactions; returns how many attempts.

    Attempts that do not count by then are left out; one voided later stays in: its answers were given.
    """
    counted = 0
    while some := await _count_some(bank, now_ms - SETTLED_MS):
        counted += some
    return counted


async def _count_some(bank: Bank, until_ms: int) -> int:
    stand, _ = await CountedUpTo.get_or_create(id=1, defaults={"marked_ms": 0, "attempt_id": 0})
    values = {"after": stand.marked_ms, "id": stand.attempt_id}
    rows = await _NEXT.rows(db.writer(), {**values, "until": until_ms, "most": _BATCH})
    if not rows:
        return 0
    attempts = await Attempt.filter(id__in=[row["id"] for row in rows]).order_by("marked_ms", "id")
    sums = await _sums(attempts, bank)
    async with db.transaction():
        to = {"to": attempts[-1].marked_ms, "last": attempts[-1].id}
        if await _MOVE.row(db.writer(), {**values, **to}) is None:
            return 0
        await _keep(sums)
    return len(attempts)


async def _sums(attempts: Sequence[Attempt], bank: Bank) -> Mapping[int, ItemSums]:
    found: dict[int, ItemSums] = {}
    for attempt in attempts:
        if attempt.status is not AttemptStatus.VOIDED:
            for question, answer in (await _answers(attempt, bank)).items():
                found[question] = found.get(question, ItemSums()) + sums_of(answer)
    return found


async def _answers(attempt: Attempt, bank: Bank) -> Mapping[int, ItemAnswer]:
    """Question → its answer, marked again as it was then."""
    blueprint, given = Blueprint.from_json(attempt.blueprint), await answers_of(attempt.id)
    texts = await bank.texts([question for question, _ in attempt.paper])
    choices = {
        question: shown_to_original(order, given[place].choice) if place in given else ""
        for place, (question, order) in enumerate(attempt.paper, 1)
    }
    most = {question: blueprint.parts[texts[question].type].halves for question in choices}
    marked, all_halves = mark([texts[question].keyed for question in choices], choices, blueprint), sum(most.values())
    return {
        question: ItemAnswer(
            choice,
            marked.halves[question] / most[question],
            (marked.score_halves - marked.halves[question]) / max(1, all_halves - most[question]),
        )
        for question, choice in choices.items()
    }


async def _keep(sums: Mapping[int, ItemSums]) -> None:
    """In the caller's transaction: rows are written anew with what they held before."""
    before = await sums_kept(sums)
    await QuestionTally.filter(question_id__in=list(before)).delete()
    together = {question: before.get(question, ItemSums()) + more for question, more in sums.items()}
    await QuestionTally.bulk_create(
        [
            QuestionTally(
                question_id=question, choices=dict(one.choices), **{name: getattr(one, name) for name in SUMMED}
            )
            for question, one in together.items()
        ]
    )
