"""What a trainee of the demo finds wrong with questions: two reports that wait for an answer."""

from typing import Final

from server.audit.services import By
from server.catalogue.queries.question_reports import ReportsWanted, question_reports
from server.catalogue.services.question_reports import report_question
from server.commands.demo_cast import TRAINEE_5
from server.enrolment import queries as enrolments
from server.learning import queries as learning
from server.learning.queries.exercises import exercise
from server.registry import queries as registry

TEXTS: Final = (
    "解析里引用的条文好像是旧版，新修订后条号变了，请老师核对。",
    "有两个选项意思差不多，我觉得都对，希望说明一下区别。",
)


async def report_questions(at_ms: int) -> None:
    """Of the topic studied first; safe to repeat."""
    person = await registry.person_by_identity_number(TRAINEE_5)
    assert person is not None
    [enrolled] = await enrolments.enrolments_of(person.id)
    first, *_ = await learning.progress_of(enrolled)
    known, _ = await question_reports(ReportsWanted())
    questions = await exercise(enrolled, first.topic_id, len(TEXTS))
    by = By(f"trainee:{person.id}", at_ms)
    for question, text in zip(questions, TEXTS, strict=True):
        if text not in {one.text for one in known}:
            await report_question(person.id, question.id, text, allowed_per_day=len(TEXTS), by=by)
