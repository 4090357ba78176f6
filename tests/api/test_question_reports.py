"""POST /enrolments/{id}/question-reports: a trainee tells that a question is faulty."""

from typing import Any

import pytest

from server.audit.models import AuditEntry
from server.catalogue.models import QuestionReport
from server.catalogue.rules.reports import ReportStatus
from tests.api.practice import Practice
from tests.factories import NOW_MS, make_question
from tests.live import Client


async def test_report_is_recorded_and_shows_at_the_question(practice: Practice) -> None:
    question = await practice.question()

    answer = await practice.report(question.id, "  答案应为C。 ")

    report = await QuestionReport.get()
    assert (answer.status, answer.body) == (201, {"id": str(report.id)})
    assert (report.question_id, report.text, report.status, report.created_ms) == (
        question.id,
        "答案应为C。",
        ReportStatus.OPEN,
        NOW_MS,
    )
    assert [shown["reported"] for shown in await practice.ask()] == [True]


async def test_what_was_written_is_not_in_the_log(practice: Practice) -> None:
    await practice.report((await practice.question()).id, "张三说答案错了")

    entry = await AuditEntry.get(action="question_report:reported")
    assert (entry.subject, entry.note) == (f"question_report:{(await QuestionReport.get()).id}", "")


async def test_second_report_of_the_same_question_replaces_the_text(practice: Practice) -> None:
    question = await practice.question()
    first = await practice.report(question.id, "题干有错字")
    practice.clock.advance(60)

    second = await practice.report(question.id, "答案也不对")

    assert (second.status, second.body) == (201, first.body)
    assert await QuestionReport.all().values_list("text", "created_ms") == [("答案也不对", NOW_MS)]


async def test_question_may_be_reported_anew_after_an_answer(practice: Practice) -> None:
    question = await practice.question()
    await practice.report(question.id)
    decided: dict[str, Any] = {"answer": "题目无误。", "decided_by": "staff:1", "decided_ms": NOW_MS}
    await QuestionReport.filter(status=ReportStatus.OPEN).update(**decided, status=ReportStatus.DISMISSED)

    assert [shown["reported"] for shown in await practice.ask()] == [False]
    assert (await practice.report(question.id, "还是不对")).status == 201
    assert await QuestionReport.all().count() == 2


async def test_version_that_was_superseded_may_be_reported(practice: Practice) -> None:
    """It may stand in a paper of the person's own."""
    question = await practice.question()
    await practice.correct(question, key="C")

    assert (await practice.report(question.id)).status == 201


@pytest.mark.parametrize("item", ["0", "999999", "x", "-1", "１"])
async def test_question_that_never_was_cannot_be_reported(practice: Practice, item: str) -> None:
    answer = await practice.report(item)

    assert (answer.status, answer.code) == (404, "NOT_FOUND")


async def test_question_of_a_topic_not_chosen_cannot_be_reported(practice: Practice) -> None:
    answer = await practice.report((await make_question()).id)

    assert (answer.status, await QuestionReport.all().count()) == (404, 0)


async def test_enrolment_of_somebody_else_cannot_be_used(practice: Practice, stranger: Client) -> None:
    question = await practice.question()

    answer = await stranger.post(f"{practice.enrolment}/question-reports", {"item": str(question.id), "text": "错"})

    assert (answer.status, await QuestionReport.all().count()) == (404, 0)


@pytest.mark.parametrize("text", ["", "  ", "字" * 201, 7, None, "a\x00b"])
async def test_text_is_1_to_200_characters(practice: Practice, text: Any) -> None:
    question = await practice.question()

    answer = await practice.client.post(
        f"{practice.enrolment}/question-reports", {"item": str(question.id), "text": text}
    )

    assert (answer.status, list(answer.body["fields"])) == (422, ["text"])


async def test_one_person_reports_twenty_times_a_day(practice: Practice) -> None:
    question = await practice.question()
    for _ in range(20):
        await practice.report(question.id)

    refused = await practice.report(question.id, "第二十一次")
    practice.clock.advance(86_400)
    taken = await practice.report(question.id, "第二天")

    assert (refused.status, refused.code, refused.headers["Retry-After"]) == (429, "TOO_MANY_REQUESTS", "86400")
    assert (taken.status, (await QuestionReport.get()).text) == (201, "第二天")
