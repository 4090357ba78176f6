"""操作记录: entries of the log in words, with the names of those who did it."""

import re
from pathlib import Path

from tortoise import Tortoise
from tortoise.fields.data import CharEnumFieldInstance

from server import db
from server.accounts.rules import Role
from server.admin.history import Step, history_of
from server.admin.words import ACTIONS, action_in_words, note_in_words, subject_in_words
from server.audit import services as audit
from server.audit.services import By
from server.settings import Settings
from tests.factories import NOW_MS, make_enterprise
from tests.pages import make_staff

SERVER = Path(__file__).resolve().parents[2] / "server"


async def write(action: str, who: str, subject: str = "enrolment_order:5", at_ms: int = NOW_MS) -> None:
    async with db.transaction():
        await audit.record(action, subject, by=By(who, at_ms), note="说明")


async def test_steps_tell_what_and_who_oldest_first(database: Settings) -> None:
    reviewer, enterprise = await make_staff(Role.FINANCE, name="王审核"), await make_enterprise(name="示例公司")
    await write("enrolment_order:approved", f"staff:{reviewer.id}", at_ms=NOW_MS + 1)
    await write("enrolment_order:confirmed", f"enterprise:{enterprise.id}")
    await write("enrolment_order:approved", f"staff:{reviewer.id}", subject="enrolment_order:6")

    assert await history_of("enrolment_order:5") == [
        Step(NOW_MS, "确认报名", "示例公司", "说明"),
        Step(NOW_MS + 1, "审核通过", "王审核", "说明"),
    ]


async def test_several_subjects_make_one_history(database: Settings) -> None:
    await write("enrolment_order:confirmed", "system:demo", at_ms=NOW_MS + 1)
    await write("bank_row:allocated", "system", subject="bank_row:7")

    steps = await history_of("enrolment_order:5", "bank_row:7")

    assert [(step.what, step.who) for step in steps] == [("流水配给订单", "系统"), ("确认报名", "系统")]


async def test_who_is_not_known_by_name_is_told_by_number(database: Settings) -> None:
    for who in ("trainee:12", "staff:99", "enterprise:98", "anonymous", "demo:teacher"):
        await write("session:ended", who)

    assert [step.who for step in await history_of("enrolment_order:5")] == [
        "学员 12", "员工 99", "企业 98", "未登录", "系统",
    ]  # fmt: skip


def test_action_and_subject_without_words_stand_as_they_are() -> None:
    assert (action_in_words("comet:seen"), subject_in_words("comet:1")) == ("comet:seen", "comet:1")


def test_subject_is_told_by_kind_and_number() -> None:
    assert subject_in_words("enrolment_order:5") == "订单 5"


def source() -> str:
    return "\n".join(path.read_text("utf-8") for path in SERVER.rglob("*.py"))


def test_every_action_written_by_name_has_words() -> None:
    written = set(re.findall(r'audit\.record\(\s*"([a-z_]+:[a-z_-]+)"', source()))

    assert written - set(ACTIONS) == set()


async def test_every_status_that_rows_are_moved_to_has_words(database: Settings) -> None:
    """`workflow.advance` writes "table:status"."""
    tables = {
        field.enum_type.__name__: model._meta.db_table
        for model in Tortoise.apps["models"].values()
        for field in model._meta.fields_map.values()
        if isinstance(field, CharEnumFieldInstance)
    }
    moved = re.findall(r"workflow\.advance\(\s*(?:[^,()]|\([^()]*\))+,\s*(\w+Status)\.([A-Z_]+)", source())

    assert {f"{tables[kind]}:{status.lower()}" for kind, status in moved} - set(ACTIONS) == set()


def test_note_that_is_a_code_or_a_subject_is_told_in_words() -> None:
    notes = ("BLURRED", "incident:2", "9:20 停电", "")

    assert [note_in_words(note) for note in notes] == ["照片图像模糊无法辨认", "考试事故 2", "9:20 停电", ""]
