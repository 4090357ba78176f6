"""What people type into the form of a question, and how the bank looks afterwards."""

from typing import Final

from server.audit.models import AuditEntry
from server.catalogue.models import Question
from tests.admin.people import send
from tests.factories import make_question, make_topic
from tests.web.site import Browser, Shown

BANK: Final = "/admin/questions"
FIELDS: Final = {
    "topic": "FL01", "type": "单选题", "stem": "特种作业人员应当（ ）上岗。", "option_a": "持证",
    "option_b": "口头报告", "key": "a", "difficulty": "1", "explanation": "见第三十条。\r\n第二行。",
}  # fmt: skip
FORGED: Final = {"csrf_token": "forged"}


async def one_question(**changes: object) -> Question:
    """In use, in topic FL01: four options, key B."""
    return await make_question(await make_topic(code="FL01"), **changes)


async def typed(member: Browser, path: str, **changes: str) -> Shown:
    """The form of that address with what is typed into it."""
    return await send(member, path, **{**FIELDS, **changes})


async def versions() -> list[tuple[int, str, str]]:
    return [(row.version, row.stem, str(row.status)) for row in await Question.all().order_by("id")]


async def logged() -> list[str]:
    return [entry.action for entry in await AuditEntry.filter(action__startswith="question").order_by("id")]
