"""答疑交流 in the demo: one question that waits for a teacher, and one that a teacher has answered."""

from typing import Final

from server.audit.services import By
from server.commands.demo_cast import TRAINEE_2, TRAINEE_5
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.learning import queries as learning
from server.qna.queries.own import Reader, inquiries_read
from server.qna.queries.policy import QnaPolicy
from server.qna.services import answering, asking
from server.registry import queries as registry

_OPEN: Final = "课件里说安全带要高挂低用，可是临边作业时上方没有挂点，应当挂在哪里？"
_ANSWERED: Final = "总承包单位的专职安全生产管理人员，按建筑面积配备，分公司的项目也要单独计算吗？"
_ANSWER: Final = (
    "要的。按工程项目配备，以合同的建筑面积计算：1 万平方米以下不少于 1 人，1 万至 5 万平方米不少于 2 人，"
    "5 万平方米以上不少于 3 人，并按专业配备。分公司承建的项目同样适用。"
)
_ANSWERED_AFTER_MS: Final = 50 * 60_000


async def ask_teachers(policy: QnaPolicy, asked_ms: int, now_ms: int, teacher: str) -> None:
    """The answered one was asked on an earlier day, the other a moment ago; safe to repeat."""
    number = await _ask(TRAINEE_5, _ANSWERED, policy, asked_ms)
    if number:
        answered_ms = asked_ms + _ANSWERED_AFTER_MS
        await answering.answer(number, _ANSWER, private=False, by=By(teacher, answered_ms))
    await _ask(TRAINEE_2, _OPEN, policy, now_ms)


async def _ask(identity_number: str, text: str, policy: QnaPolicy, at_ms: int) -> int | None:
    """About the topic studied first; None if it has been asked before."""
    person = await registry.person_by_identity_number(identity_number)
    assert person is not None
    _, known = await inquiries_read(Reader(person.id, frozenset()), mine=True)
    if known:
        return None
    [enrolled] = await enrolments.enrolments_of(person.id)
    by = By(f"trainee:{person.id}", at_ms)
    return await asking.ask(enrolled, await _topic(enrolled), text, public=True, policy=policy, by=by)


async def _topic(enrolled: Enrolled) -> int:
    first, *_ = await learning.progress_of(enrolled)
    return first.topic_id
