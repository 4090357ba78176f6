"""One report: the question as the trainee saw it, and what became of it."""

import pytest

from server import db
from server.accounts.rules import Role
from server.audit.services import By
from server.catalogue.models import Question, QuestionReport
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.reports import ReportStatus
from server.catalogue.services.question_versions import write_questions
from tests.admin.question_reports.conftest import LIST, Reports, make_report
from tests.factories import NOW_MS
from tests.pages import as_staff


async def test_page_shows_report_question_key_and_explanation(reports: Reports) -> None:
    page = await reports.member.get(reports.path)

    assert page.status == 200
    assert [word in page.text for word in ("答案应为C。", "安全帽应当（ ）。", "正确答案", "见第三条。")] == [True] * 4
    assert f'href="/admin/questions/{reports.question.item}"' in page.text


async def test_page_shows_what_a_later_version_changed(reports: Reports) -> None:
    async with db.transaction():
        await write_questions([(reports.question, {"key": "C"})], By("staff:1", NOW_MS))

    page = await reports.member.get(reports.path)

    assert ("现在的第 2 版改了什么" in page.text, "<del>B</del><ins>C</ins>" in page.text) == (True, True)


async def test_page_says_that_the_question_is_retired(reports: Reports) -> None:
    await Question.filter(id=reports.question.id).update(status=QuestionStatus.RETIRED)

    assert "这道题已停用" in (await reports.member.get(reports.path)).text


async def test_page_names_other_reports_of_the_same_question(reports: Reports) -> None:
    other = await make_report(reports.question, text="B 也对")

    page = await reports.member.get(reports.path)

    assert (f'href="{LIST}/{other.id}"' in page.text, "B 也对" in page.text) == (True, True)


async def test_question_names_the_reports_that_wait(reports: Reports) -> None:
    path = f"/admin/questions/{reports.question.item}"
    before = await reports.member.get(path)

    await QuestionReport.filter(id=reports.report.id).update(
        status=ReportStatus.DISMISSED, answer="题目无误。", decided_by="staff:1", decided_ms=NOW_MS
    )

    after = await reports.member.get(path)
    assert [f'href="{reports.path}"' in page.text for page in (before, after)] == [True, False]


async def test_what_was_written_is_shown_as_text(reports: Reports) -> None:
    report = await make_report(reports.question, text="<script>alert(1)</script>")

    page = await reports.member.get(f"{LIST}/{report.id}")

    assert ("<script>alert" in page.text, "&lt;script&gt;alert" in page.text) == (False, True)


async def test_person_is_not_named(reports: Reports) -> None:
    assert reports.person.name not in (await reports.member.get(reports.path)).text


@pytest.mark.parametrize("number", ["0", "999", "9" * 30])
async def test_report_that_never_was_is_not_there(reports: Reports, number: str) -> None:
    assert (await reports.member.get(f"{LIST}/{number}")).status == 404


async def test_teacher_reads_without_the_buttons(reports: Reports) -> None:
    teacher = await as_staff(reports.visitor, Role.TEACHER)

    page = await teacher.get(reports.path)

    assert (page.status, 'name="outcome"' in page.text, "等待教务人员答复" in page.text) == (200, False, True)
