"""Questions one by one: written, corrected, taken out of use and back. What one says is checked as an import does;
after every change the classes are asked again whether their questions fill a paper."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tortoise.exceptions import IntegrityError

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.models import DistinctQuestions, Question, Topic
from server.catalogue.queries.questions import asked_with
from server.catalogue.rules import QUESTION_STEPS, QuestionStatus
from server.catalogue.services.question_checks import known_references
from server.catalogue.services.question_sheet import Written, named, read_written
from server.catalogue.services.question_versions import next_version, says_else
from server.catalogue.services.readying import note_change
from server.errors import Conflict, InvalidInput, NotFound
from server.integrations.spreadsheets import Fault
from server.workflow import StepNotAllowed, advance


class EditedMeanwhile(Conflict):
    message = "这道题刚刚已被他人修改。请在另一页打开最新版本对照，再决定是否修改。"


class AlreadyAsked(Conflict):
    message = "题库中已有相同的试题正在使用。"


async def check_question(written: Written, *, item: int = 0) -> dict[str, Any]:
    """What would be written of a question; `item`: whose next version it is. Raises InvalidInput by name."""
    line, wrong = read_written(written)
    if wrong:
        raise InvalidInput(wrong)
    faults: list[Fault] = []
    await known_references([line], faults)
    if faults:
        raise InvalidInput(named(faults))
    if twin := await _twin(line.values["stem_hash"], item):
        raise InvalidInput({"stem": twin})
    values = dict(line.values)
    values["topic_id"] = (await Topic.get(code=values.pop("topic"))).id
    return values


async def create_question(written: Written, *, by: By) -> int:
    """A new question, at once in use; returns its item. Raises InvalidInput and AlreadyAsked."""
    values = await check_question(written)
    async with _alone():
        row = await Question.create(**values, created_ms=by.at_ms, created_by=by.who)
        await Question.filter(id=row.id).update(item=row.id)
        await audit.record("question:created", _subject(row.id), by=by)
        await note_change(by.at_ms)
    return int(row.id)


async def edit_question(item: int, seen: int, written: Written, *, by: By) -> bool:
    """Put another version in the place of version `seen`; returns False, and writes nothing, where it says the same.

    Papers drawn before keep the version they have. Raises NotFound, InvalidInput, EditedMeanwhile where `seen` is
    not the latest any more, StepNotAllowed for a retired question, AlreadyAsked.
    """
    values = await check_question(written, item=item)
    async with _alone():
        known = await _latest(item)
        if known.version != seen:
            raise EditedMeanwhile
        if not says_else(known, values):
            return False
        note = f"第{seen}版改为第{seen + 1}版"
        await advance(
            known,
            QuestionStatus.SUPERSEDED,
            steps=QUESTION_STEPS,
            by=by,
            verb="edited",
            subject=_subject(item),
            note=note,
        )
        await next_version(known, values, by).save()
        await note_change(by.at_ms)
    return True


async def retire_question(item: int, *, by: By) -> None:
    """No paper draws it any more; those drawn keep it. Raises NotFound, StepNotAllowed, DecidedMeanwhile."""
    async with db.transaction():
        known = await _latest(item)
        await advance(known, QuestionStatus.RETIRED, steps=QUESTION_STEPS, by=by, subject=_subject(item))
        await note_change(by.at_ms)


async def restore_question(item: int, *, by: By) -> None:
    """Into use again. Raises NotFound, StepNotAllowed, DecidedMeanwhile, and AlreadyAsked where another question
    has its stem by now."""
    known = await _latest(item)
    if known.status is not QuestionStatus.RETIRED:
        raise StepNotAllowed
    if twin := await _twin(known.stem_hash, item):
        raise AlreadyAsked(twin)
    async with _alone():
        await advance(
            known, QuestionStatus.ACTIVE, steps=QUESTION_STEPS, by=by, verb="restored", subject=_subject(item)
        )
        await note_change(by.at_ms)


async def tell_apart(first_id: int, second_id: int, *, by: By) -> None:
    """Two questions in use that look alike are not the same: they are not shown as such again until one of them is
    edited. A second time nothing is written. Raises NotFound where either is not in use."""
    first, second = [await Question.get_or_none(id=id_, status=QuestionStatus.ACTIVE) for id_ in (first_id, second_id)]
    if first is None or second is None or first_id >= second_id:
        raise NotFound
    try:
        async with db.transaction():
            await DistinctQuestions.create(earlier=first, later=second, decided_by=by.who, decided_ms=by.at_ms)
            note = f"与试题{second.item}比较"
            await audit.record("question:told_apart", _subject(first.item), by=by, note=note)
    except IntegrityError:  # somebody has said so already
        return


def _subject(item: int) -> str:
    return f"question:{item}"


async def _latest(item: int) -> Question:
    found = await Question.filter(item=item).order_by("-version").first()
    if found is None:
        raise NotFound
    return found


async def _twin(stem_hash: str, item: int) -> str:
    """The sentence about another question in use that asks the same, in whatever topic; empty without one."""
    others = [(topic, other) for _, topic, other in await asked_with([stem_hash]) if other != item]
    return f"专题{others[0][0]}已有相同的试题（编号{others[0][1]}）。" if others else ""


@asynccontextmanager
async def _alone() -> AsyncIterator[None]:
    """One transaction; the database refuses a second question of the same stem that came between."""
    try:
        async with db.transaction():
            yield
    except IntegrityError as fault:
        raise AlreadyAsked from fault
