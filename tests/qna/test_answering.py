"""What a teacher does to an inquiry, and what the asker is told."""

from typing import Any

import pytest

from server.errors import InvalidInput, NotFound
from server.qna.models import Inquiry
from server.qna.services import answering
from server.qna.services.asking import SaidAlready
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS
from tests.qna.desk import LATER, TEACHER, Asked

QUESTION = "安全带应当高挂低用吗？"


async def test_answer_stops_both_clocks_and_tells_the_asker(asked: Asked) -> None:
    await answering.answer(asked.id, " 是，高挂低用。 ", private=False, by=TEACHER)

    row = await asked.row()
    assert (row.status, row.public, row.first_ms, row.answered_ms, row.due_ms) == (
        "ANSWERED", True, TEACHER.at_ms, TEACHER.at_ms, None,
    )  # fmt: skip
    assert await asked.said() == [("staff:3", "是，高挂低用。")]
    assert await asked.told() == [f"您的提问“{QUESTION}”已有答复：是，高挂低用。"]
    assert await asked.log() == ["answered"]


async def test_private_answer_takes_it_out_of_the_publics_sight(asked: Asked) -> None:
    await answering.answer(asked.id, "请联系您的企业。", private=True, by=TEACHER)

    assert ((await asked.row()).public, await asked.log()) == (False, ["answered", "hidden"])


async def test_what_the_asker_wants_private_stays_so(asked: Asked) -> None:
    await Inquiry.filter(id=asked.id).update(public=False)

    await answering.answer(asked.id, "是。", private=False, by=TEACHER)

    assert ((await asked.row()).public, await asked.log()) == (False, ["answered"])


async def test_first_word_stops_the_first_clock_alone(asked: Asked) -> None:
    await answering.reply_meanwhile(asked.id, "正在核对条文。", private=False, by=TEACHER)

    row = await asked.row()
    assert (row.status, row.first_ms, row.answered_ms, row.due_ms) == (
        "OPEN", TEACHER.at_ms, None, row.solve_due_ms,
    )  # fmt: skip
    assert (await asked.told(), await asked.log()) == (
        [f"您的提问“{QUESTION}”已有答复：正在核对条文。"], ["replied"],
    )  # fmt: skip


async def test_answer_after_a_first_word_leaves_its_moment(asked: Asked) -> None:
    await answering.reply_meanwhile(asked.id, "正在核对条文。", private=False, by=TEACHER)
    await answering.answer(asked.id, "是。", private=False, by=LATER)

    row = await asked.row()
    assert (row.first_ms, row.answered_ms, row.due_ms) == (TEACHER.at_ms, LATER.at_ms, None)


async def test_second_teacher_is_told_that_it_is_answered(asked: Asked) -> None:
    await answering.answer(asked.id, "是。", private=False, by=TEACHER)

    with pytest.raises(StepNotAllowed):
        await answering.answer(asked.id, "不是。", private=False, by=LATER)
    with pytest.raises(StepNotAllowed):
        await answering.reply_meanwhile(asked.id, "再看看。", private=False, by=LATER)
    assert await asked.said() == [("staff:3", "是。")]


async def test_same_first_word_is_said_once(asked: Asked) -> None:
    await answering.reply_meanwhile(asked.id, "正在核对。", private=False, by=TEACHER)

    with pytest.raises(SaidAlready):
        await answering.reply_meanwhile(asked.id, "正在核对。", private=False, by=TEACHER)
    assert len(await asked.told()) == 1


async def test_closing_stops_the_clocks_and_tells_the_asker(asked: Asked) -> None:
    await answering.close(asked.id, by=TEACHER)

    row = await asked.row()
    assert (row.status, row.due_ms, row.answered_ms, await asked.log()) == ("CLOSED", None, None, ["closed"])
    assert await asked.told() == [f"您的提问“{QUESTION}”已关闭。如仍有疑问，请重新提问。"]
    with pytest.raises(StepNotAllowed):
        await answering.close(asked.id, by=LATER)


async def test_answered_one_may_be_hidden_later_but_once(asked: Asked) -> None:
    await answering.answer(asked.id, "是。", private=False, by=TEACHER)
    await answering.hide(asked.id, by=LATER)

    assert ((await asked.row()).public, await asked.log()) == (False, ["answered", "hidden"])
    with pytest.raises(StepNotAllowed):
        await answering.hide(asked.id, by=LATER)


@pytest.mark.parametrize("text", ["", "  ", "字" * 1001])
async def test_answer_is_1_to_1000_characters(asked: Asked, text: str) -> None:
    with pytest.raises(InvalidInput):
        await answering.answer(asked.id, text, private=False, by=TEACHER)
    assert (await asked.said(), await asked.log()) == ([], [])


async def test_inquiry_that_never_was_is_not_there(asked: Asked) -> None:
    said: dict[str, Any] = {"private": False, "by": TEACHER}
    for verb in (
        answering.answer(999, "是。", **said), answering.reply_meanwhile(999, "是。", **said),
        answering.close(999, by=TEACHER), answering.hide(999, by=TEACHER),
    ):  # fmt: skip
        with pytest.raises(NotFound):
            await verb
    assert (await asked.row()).created_ms == NOW_MS
