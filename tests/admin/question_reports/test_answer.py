"""POST /admin/question-reports/<number>/answer: 已更正 or 题目无误, with a sentence that the trainee gets."""

import pytest

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.catalogue.models import Question, QuestionReport
from server.catalogue.rules import QuestionStatus
from tests.admin.people import goes_to, send
from tests.admin.question_reports.conftest import LIST, Reports, make_report
from tests.factories import NOW_MS, make_question
from tests.pages import as_staff
from tests.web.site import Shown


async def answer(reports: Reports, **changes: str) -> Shown:
    fields = {"outcome": "DISMISSED", "answer": "第三条如此规定。"} | changes
    return await send(reports.member, f"{reports.path}/answer", page=reports.path, **fields)


async def test_right_question_is_said_to_be_right_and_the_trainee_is_told(reports: Reports) -> None:
    shown = await answer(reports)

    report = await QuestionReport.get()
    assert goes_to(shown) == (303, LIST)
    assert (report.status, report.answer, report.decided_ms) == ("DISMISSED", "第三条如此规定。", NOW_MS)
    assert await reports.told() == ["您反映的试题“安全帽应当（ ）。”经核对无误。第三条如此规定。"]


async def test_corrected_question_is_said_to_be_corrected(reports: Reports) -> None:
    await Question.filter(id=reports.question.id).update(status=QuestionStatus.RETIRED)

    shown = await answer(reports, outcome="ANSWERED", answer="已停用。")

    assert (shown.status, await reports.status()) == (303, "ANSWERED")
    assert await reports.told() == ["您反映的试题“安全帽应当（ ）。”已更正。已停用。"]


async def test_question_that_is_asked_as_before_is_not_corrected(reports: Reports) -> None:
    shown = await answer(reports, outcome="ANSWERED")

    assert (shown.status, await reports.status(), await reports.told()) == (409, "OPEN", [])
    assert ("试题还没有更正" in shown.text, "第三条如此规定。" in shown.text) == (True, True)


async def test_next_report_opens_by_itself(reports: Reports) -> None:
    following = await make_report(await make_question())

    shown = await answer(reports)

    assert goes_to(shown) == (303, f"{LIST}/{following.id}")


async def test_answer_is_on_record_without_its_text(reports: Reports) -> None:
    await answer(reports)

    entry = await AuditEntry.get(action="question_report:dismissed")
    assert (entry.subject, entry.note) == (f"question_report:{reports.report.id}", "")
    assert "答复试题纠错：题目无误" in (await reports.member.get(reports.path)).text


@pytest.mark.parametrize("changes", [{"answer": ""}, {"answer": "  "}, {"answer": "字" * 201}, {"answer": "a\x00b"}])
async def test_answer_is_1_to_200_characters(reports: Reports, changes: dict[str, str]) -> None:
    shown = await answer(reports, **changes)

    assert (shown.status, 'id="answer-error"' in shown.text, await reports.status()) == (422, True, "OPEN")


@pytest.mark.parametrize("outcome", ["", "OPEN", "nonsense"])
async def test_outcome_is_one_of_the_two(reports: Reports, outcome: str) -> None:
    shown = await answer(reports, outcome=outcome)

    assert (shown.status, "请选择处理结果" in shown.text, await reports.status()) == (422, True, "OPEN")


async def test_double_click_answers_once(reports: Reports) -> None:
    token = (await reports.member.get(reports.path)).token
    fields = {"csrf_token": token, "outcome": "DISMISSED", "answer": "题目无误。"}

    answers = [(await reports.member.post(f"{reports.path}/answer", fields)).status for _ in range(2)]

    assert (answers, len(await reports.told())) == ([303, 409], 1)


async def test_report_that_never_was_cannot_be_answered(reports: Reports) -> None:
    fields = {"outcome": "DISMISSED", "answer": "题目无误。"}

    shown = await send(reports.member, f"{LIST}/999/answer", page=reports.path, **fields)

    assert shown.status == 404


@pytest.mark.parametrize("role", [Role.TEACHER, Role.FINANCE, Role.AUTHORITY])
async def test_others_cannot_answer(reports: Reports, role: Role) -> None:
    somebody = await as_staff(reports.visitor, role)
    token = (await somebody.get("/admin")).token

    shown = await somebody.post(
        f"{reports.path}/answer", {"csrf_token": token, "outcome": "DISMISSED", "answer": "题目无误。"}
    )

    assert (shown.status, await reports.status()) == (403, "OPEN")


async def test_forged_page_changes_nothing(reports: Reports) -> None:
    shown = await reports.member.post(
        f"{reports.path}/answer", {"csrf_token": "forged", "outcome": "DISMISSED", "answer": "题目无误。"}
    )

    assert (shown.status, await reports.status()) == (403, "OPEN")
