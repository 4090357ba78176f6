"""Importing questions that the bank has: what says something else becomes another version, the rest stays alone."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest_asyncio

from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus
from server.catalogue.services.importing import import_catalogue
from server.integrations.storage import open_store
from server.registry.services.batches import ImportDisturbed, Report, Tally
from server.settings import Settings
from tests.catalogue.catalogue_files import BY, QUESTION, QUESTION_HEADER, changed, questions
from tests.factories import make_topic

ADDED, CHANGED, UNCHANGED = Tally(added=1), Tally(changed=1), Tally(unchanged=1)
Importer = Callable[[tuple[str, ...]], Awaitable[Report]]


@pytest_asyncio.fixture
async def imported(database: Settings, tmp_path: Path) -> Importer:
    """Imports one question into a bank that has its topic."""
    await make_topic(code="FL01")
    store = open_store(tmp_path.as_uri(), "", "", "", "")
    return lambda row: import_catalogue(questions(row), media=None, store=store, keep_good=False, by=BY)


CORRECTED = changed(QUESTION, QUESTION_HEADER, 正确答案="B", 题干="安全生产工作坚持的方针是( )")


async def versions() -> list[tuple[str, int, str, QuestionStatus, bool]]:
    """Stem, version, key and status of every row, and whether it belongs to the first."""
    rows = await Question.all().order_by("id")
    return [(row.stem, row.version, row.key, row.status, row.item == rows[0].id) for row in rows]


async def test_corrected_question_becomes_another_version_and_the_first_stays_as_it_was(imported: Importer) -> None:
    await imported(QUESTION)

    report = await imported(CORRECTED)

    assert (report.tallies, await versions()) == (
        {"试题": CHANGED},
        [
            (QUESTION[2], 1, "A", QuestionStatus.SUPERSEDED, True),
            (CORRECTED[2], 2, "B", QuestionStatus.ACTIVE, True),
        ],
    )


async def test_version_tells_who_made_it_and_when(imported: Importer) -> None:
    await imported(QUESTION)

    [question] = await Question.all()
    assert (question.created_by, question.created_ms) == (BY.who, BY.at_ms)


async def test_same_question_again_makes_no_version(imported: Importer) -> None:
    await imported(QUESTION)
    await imported(CORRECTED)

    report = await imported(CORRECTED)

    assert (report.tallies, await Question.all().count()) == ({"试题": UNCHANGED}, 2)


async def test_column_left_blank_stays_in_the_next_version(imported: Importer) -> None:
    await imported(QUESTION)

    await imported(changed(CORRECTED, QUESTION_HEADER, 难度="", 解析=""))

    question = await Question.get(version=2)
    assert (question.difficulty, question.explanation) == (1, "")


async def test_retired_question_is_imported_anew_as_another(imported: Importer) -> None:
    await imported(QUESTION)
    await Question.filter(key="A").update(status=QuestionStatus.RETIRED)

    report = await imported(QUESTION)

    assert (report.tallies, await versions()) == (
        {"试题": ADDED},
        [
            (QUESTION[2], 1, "A", QuestionStatus.RETIRED, True),
            (QUESTION[2], 1, "A", QuestionStatus.ACTIVE, False),
        ],
    )


async def test_of_two_corrections_at_once_both_are_kept_or_one_is_told(imported: Importer) -> None:
    await imported(QUESTION)
    other = changed(CORRECTED, QUESTION_HEADER, 正确答案="C")

    done = await asyncio.gather(imported(CORRECTED), imported(other), return_exceptions=True)

    numbers = [row.version for row in await Question.all().order_by("version")]
    active = await Question.filter(status=QuestionStatus.ACTIVE).count()
    assert all(isinstance(one, (Report, ImportDisturbed)) for one in done)
    assert (numbers, active) == (list(range(1, len(numbers) + 1)), 1)
