"""Questions one by one: every version is kept, two editors do not overwrite each other, every step is logged."""

import asyncio
from typing import Any

import pytest

from server.audit.models import AuditEntry
from server.audit.services import By
from server.catalogue.models import Question
from server.catalogue.queries.questions import question_versions
from server.catalogue.rules import QuestionStatus, QuestionType
from server.catalogue.services.question_sheet import differences, written_of
from server.catalogue.services.questions import (
    AlreadyAsked,
    EditedMeanwhile,
    check_question,
    create_question,
    edit_question,
    restore_question,
    retire_question,
)
from server.catalogue.services.readying import CHANGED
from server.errors import InvalidInput, NotFound, Refusal
from server.outbox.models import Job
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS, make_question, make_topic

pytestmark = pytest.mark.usefixtures("database")

BY = By("staff:7", NOW_MS)
WRITTEN = {
    "type": "多选题", "topic": "FL01", "stem": "安全生产的“三个必须”包括（ ）。", "option_a": "管行业必须管安全",
    "option_b": "管业务必须管安全", "option_c": "管经营必须管安全", "key": "c a，b", "explanation": "见第三条。",
    "difficulty": "3", "knowledge": "方针", "kinds": "A、B", "source": "安全生产法",
}  # fmt: skip


async def log() -> list[tuple[str, str, str, str]]:
    return [(entry.actor, entry.action, entry.subject, entry.note) for entry in await AuditEntry.all().order_by("id")]


async def states() -> list[tuple[int, str, QuestionStatus]]:
    return [(row.version, row.key, row.status) for row in await Question.all().order_by("id")]


async def in_force(**changes: Any) -> Question:
    return await make_question(await make_topic(code="FL01"), **changes)


async def test_new_question_is_its_own_first_version() -> None:
    topic = await make_topic(code="FL01")

    item = await create_question(WRITTEN, by=BY)

    row = await Question.get(item=item)
    assert (row.id, row.version, row.status, row.topic_id) == (item, 1, QuestionStatus.ACTIVE, topic.id)
    assert (row.type, row.options, row.key) == (
        QuestionType.MULTIPLE, ["管行业必须管安全", "管业务必须管安全", "管经营必须管安全"], "ABC",
    )  # fmt: skip
    assert (row.kinds, row.difficulty, row.created_by, row.created_ms) == (["A", "B"], 3, "staff:7", NOW_MS)
    assert await log() == [("staff:7", "question:created", f"question:{item}", "")]


async def test_question_reads_back_as_it_was_written() -> None:
    await make_topic(code="FL01")
    item = await create_question(WRITTEN, by=BY)

    [card] = await question_versions(item)

    blank = {"option_d": "", "option_e": "", "option_f": ""}
    assert written_of(card) == {**WRITTEN, **blank, "key": "ABC", "difficulty": "中", "kinds": "A,B"}


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"stem": ""}, {"stem": "请填写。"}),
        ({"type": "填空题"}, {"type": "应为：单选题、多选题、判断题。"}),
        ({"key": "AD"}, {"key": "没有选项D。"}),
        ({"option_b": ""}, {"option_b": "后面还有选项，此处不能为空。"}),
        ({"option_c": "管行业必须管安全"}, {"option_c": "与选项A相同。"}),
        ({"topic": "FL09"}, {"topic": "文件和系统中都没有此专题编码，或其所在行有误。"}),
        ({"kinds": "Z"}, {"kinds": "没有证书类别或班别 Z。"}),
        ({"knowledge": "长" * 51}, {"knowledge": "不能超过50个字，现在是51个字。"}),
    ],
)
async def test_unfit_question_is_refused_by_the_name_of_what_is_wrong(
    changes: dict[str, str], fields: dict[str, str]
) -> None:
    await make_topic(code="FL01")

    with pytest.raises(InvalidInput) as refused:
        await create_question({**WRITTEN, **changes}, by=BY)

    assert (refused.value.extra["fields"], await Question.all().count(), await log()) == (fields, 0, [])


async def test_question_that_another_topic_asks_is_refused() -> None:
    known = await in_force(stem=WRITTEN["stem"])
    await make_topic(code="FL02")

    with pytest.raises(InvalidInput) as refused:
        await create_question({**WRITTEN, "topic": "FL02"}, by=BY)

    assert refused.value.extra["fields"] == {"stem": f"专题FL01已有相同的试题（编号{known.id}）。"}


async def test_edited_question_becomes_another_version_and_the_first_stays() -> None:
    known = await in_force()

    changed = await edit_question(known.item, 1, {**WRITTEN, "key": "AB"}, by=BY)

    latest, first = await question_versions(known.item)
    assert (changed, await states()) == (
        True, [(1, "B", QuestionStatus.SUPERSEDED), (2, "AB", QuestionStatus.ACTIVE)],
    )  # fmt: skip
    assert (latest.item, latest.created_by, first.stem) == (known.id, "staff:7", known.stem)
    assert await log() == [("staff:7", "question:edited", f"question:{known.id}", "第1版改为第2版")]


async def test_versions_tell_what_is_different() -> None:
    known = await in_force(explanation="原解析", difficulty=3)
    [card] = await question_versions(known.item)
    await edit_question(known.item, 1, {**written_of(card), "key": "C", "explanation": ""}, by=BY)

    latest, first = await question_versions(known.item)

    assert differences(first, latest) == [("正确答案", "B", "C"), ("解析", "原解析", "")]


async def test_edit_that_changes_nothing_makes_no_version() -> None:
    known = await in_force(difficulty=3)
    [card] = await question_versions(known.item)

    changed = await edit_question(known.item, 1, written_of(card), by=BY)

    assert (changed, await states(), await log()) == (False, [(1, "B", QuestionStatus.ACTIVE)], [])


async def test_question_may_move_to_another_topic() -> None:
    known = await in_force()
    [card] = await question_versions(known.item)
    other = await make_topic(code="FL02")

    await edit_question(known.item, 1, {**written_of(card), "topic": "FL02"}, by=BY)

    assert (await Question.get(version=2)).topic_id == other.id


async def test_edit_of_a_version_that_is_no_longer_the_latest_is_refused() -> None:
    known = await in_force()
    await edit_question(known.item, 1, WRITTEN, by=BY)

    with pytest.raises(EditedMeanwhile):
        await edit_question(known.item, 1, {**WRITTEN, "key": "AB"}, by=BY)

    assert await states() == [(1, "B", QuestionStatus.SUPERSEDED), (2, "ABC", QuestionStatus.ACTIVE)]


async def test_of_two_edits_at_once_one_is_told() -> None:
    known = await in_force()
    texts = [{**WRITTEN, "key": key} for key in ("AB", "AC", "BC")]

    done = await asyncio.gather(*(edit_question(known.item, 1, text, by=BY) for text in texts), return_exceptions=True)

    assert sorted(type(one).__name__ for one in done if one is not True) in (
        ["DecidedMeanwhile"] * 2, ["DecidedMeanwhile", "EditedMeanwhile"], ["EditedMeanwhile"] * 2,
    )  # fmt: skip
    assert [version for version, _, _ in await states()] == [1, 2]


async def test_edit_into_the_stem_of_another_question_is_refused() -> None:
    known = await in_force()
    other = await make_question(await known.topic, stem=WRITTEN["stem"])

    with pytest.raises(InvalidInput) as refused:
        await edit_question(known.item, 1, WRITTEN, by=BY)

    assert refused.value.extra["fields"] == {"stem": f"专题FL01已有相同的试题（编号{other.id}）。"}


async def test_two_new_questions_of_one_stem_at_once_leave_one() -> None:
    await make_topic(code="FL01")

    done = await asyncio.gather(*(create_question(WRITTEN, by=BY) for _ in range(3)), return_exceptions=True)

    assert sum(isinstance(one, int) for one in done) == 1
    assert all(isinstance(one, (int, AlreadyAsked, InvalidInput)) for one in done)


async def test_retired_question_is_logged_and_comes_back() -> None:
    known = await in_force()

    await retire_question(known.item, by=BY)
    retired = await states()
    await restore_question(known.item, by=BY)

    assert (retired, await states()) == ([(1, "B", QuestionStatus.RETIRED)], [(1, "B", QuestionStatus.ACTIVE)])
    assert [action for _, action, _, _ in await log()] == ["question:retired", "question:restored"]


async def test_retired_question_is_not_edited() -> None:
    known = await in_force(status=QuestionStatus.RETIRED)

    with pytest.raises(StepNotAllowed):
        await edit_question(known.item, 1, WRITTEN, by=BY)


async def test_second_retirement_and_restoring_what_is_in_use_are_refused() -> None:
    known = await in_force()
    with pytest.raises(StepNotAllowed):
        await restore_question(known.item, by=BY)
    await retire_question(known.item, by=BY)

    with pytest.raises(StepNotAllowed):
        await retire_question(known.item, by=BY)


async def test_retired_question_whose_stem_is_asked_anew_stays_retired() -> None:
    old = await in_force(status=QuestionStatus.RETIRED, stem=WRITTEN["stem"])
    await create_question(WRITTEN, by=BY)

    with pytest.raises(AlreadyAsked):
        await restore_question(old.item, by=BY)

    assert [status for _, _, status in await states()] == [QuestionStatus.RETIRED, QuestionStatus.ACTIVE]


async def outcome(call: Any) -> str:
    try:
        await call
    except Refusal as refusal:
        return type(refusal).__name__
    return "done"


async def test_question_that_is_not_there_is_not_found() -> None:
    await make_topic(code="FL01")

    calls = (edit_question(9, 1, WRITTEN, by=BY), retire_question(9, by=BY), restore_question(9, by=BY))

    assert [await outcome(call) for call in calls] == [NotFound.__name__] * 3


async def test_checking_writes_nothing() -> None:
    await make_topic(code="FL01")

    values = await check_question(WRITTEN)

    assert (values["key"], await Question.all().count()) == ("ABC", 0)


async def test_every_change_has_the_classes_checked_again() -> None:
    known = await in_force()
    calls = (
        create_question(WRITTEN, by=BY),
        edit_question(known.item, 1, {**WRITTEN, "stem": "改过的题"}, by=By("staff:7", NOW_MS + 10_000)),
        retire_question(known.item, by=By("staff:7", NOW_MS + 20_000)),
        restore_question(known.item, by=By("staff:7", NOW_MS + 30_000)),
    )

    for call in calls:
        await call

    assert await Job.filter(kind=CHANGED).count() == 4
