"""One inquiry: the question, the thread, how far the asker is, the history."""

import pytest

from server.accounts.rules import Role
from server.catalogue.models import Topic
from server.learning.rules import TopicStatus
from server.qna.models import Inquiry, InquiryReply
from tests.admin.inquiries.conftest import LIST, Desk
from tests.factories import NOW_MS, make_progress
from tests.pages import as_staff
from tests.qna.rows import ANSWERED


async def test_page_shows_question_topic_and_masked_asker(desk: Desk) -> None:
    page = await desk.teacher.get(desk.path)

    assert page.status == 200
    assert [word in page.text for word in ("安全带应当高挂低用吗？", "高处作业", "王*", "尚未学习", "王小明")] == [
        True, True, True, True, False,
    ]  # fmt: skip


async def test_page_shows_how_far_the_asker_is(desk: Desk) -> None:
    topic = await Topic.get(id=desk.inquiry.topic_id)
    halfway = {"status": TopicStatus.IN_PROGRESS, "watched_ms": 600_000, "required_ms": 2_700_000}
    await make_progress(desk.enrolment, topic, completed_ms=None, **halfway)

    assert "已学 10 分钟，共 45 分钟" in (await desk.teacher.get(desk.path)).text


async def test_thread_stands_in_order_with_the_teachers_name(desk: Desk) -> None:
    said = ((f"trainee:{desk.inquiry.person_id}", False, "补充一句"), ("staff:1", True, "正在核对"))
    for by, staff, text in said:
        await InquiryReply.create(inquiry=desk.inquiry, by=by, from_staff=staff, text=text, at_ms=NOW_MS)

    page = (await desk.teacher.get(desk.path)).text

    assert page.index("补充一句") < page.index("王审核</strong><p>正在核对")


@pytest.mark.parametrize(("text", "hint"), [("请打13800000000", True), ("安全带怎么挂？", False)])
async def test_private_is_ticked_where_the_text_looks_personal(desk: Desk, text: str, hint: bool) -> None:
    await Inquiry.filter(id=desk.inquiry.id).update(text=text)

    page = await desk.teacher.get(desk.path)

    ticked = ' checked class="form-check-input" id="private"' in page.text
    assert ("已为您勾选" in page.text, ticked) == (hint, hint)


async def test_what_was_written_is_shown_as_text(desk: Desk) -> None:
    await Inquiry.filter(id=desk.inquiry.id).update(text="<script>alert(1)</script>")

    page = await desk.teacher.get(desk.path)

    assert ("<script>alert" in page.text, "&lt;script&gt;alert" in page.text) == (False, True)


async def test_support_reads_without_the_buttons(desk: Desk) -> None:
    page = await (await as_staff(desk.visitor, Role.SUPPORT)).get(desk.path)

    assert (page.status, 'name="kind"' in page.text, "/close" in page.text, "等待教师答复" in page.text) == (
        200, False, False, True,
    )  # fmt: skip


async def test_answered_one_has_no_form(desk: Desk) -> None:
    await Inquiry.filter(id=desk.inquiry.id).update(due_ms=None, **ANSWERED)

    page = await desk.teacher.get(desk.path)

    assert ('name="kind"' in page.text, "/hide" in page.text, "按时" in page.text) == (False, True, True)


@pytest.mark.parametrize("number", ["0", "999", "9" * 30])
async def test_inquiry_that_never_was_is_not_there(desk: Desk, number: str) -> None:
    assert (await desk.teacher.get(f"{LIST}/{number}")).status == 404


async def test_inquiry_of_another_city_is_not_there(desk: Desk) -> None:
    there = await as_staff(desk.visitor, Role.TEACHER, cities=("370700",))

    assert (await there.get(desk.path)).status == 404
