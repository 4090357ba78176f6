"""The log: appended, sealed into a chain, never changed unseen."""

import pytest
from tortoise.exceptions import BaseORMException

from server import db
from server.audit import services as audit
from server.audit.models import AuditEntry
from server.audit.services import By

BY = By("staff:1", 1_000, "192.0.2.1")


async def write(count: int) -> None:
    async with db.transaction():
        for number in range(count):
            await audit.record("order:approved", f"order:{number}", by=BY)


async def test_sealed_entries_verify(database: object) -> None:
    await write(3)

    sealed = await audit.seal()

    assert (sealed, await audit.verify(2_000)) == (3, audit.Verdict(3, 0, []))


async def test_sealing_twice_links_each_entry_once(database: object) -> None:
    await write(2)
    await audit.seal()
    await write(1)

    sealed = await audit.seal()

    assert (sealed, await audit.verify(2_000)) == (1, audit.Verdict(3, 0, []))


async def test_entry_unlinked_for_a_minute_is_an_alarm(database: object) -> None:
    await write(1)

    verdict = await audit.verify(BY.at_ms + audit.LATE_MS + 1)

    assert verdict == audit.Verdict(0, 1, ["有 1 条记录超过 60 秒仍未入链。"])


@pytest.mark.parametrize("change", [{"note": "x"}, {"actor": "staff:2"}, {"at_ms": 1}, {"digest": "k1:0"}])
async def test_entry_cannot_be_changed(database: object, change: dict[str, object]) -> None:
    await write(1)

    with pytest.raises(
        BaseORMException if db.writer().capabilities.dialect == "sqlite" else Exception, match="append-only"
    ):
        await AuditEntry.filter(id__gt=0).update(**change)


async def test_entry_cannot_be_deleted(database: object) -> None:
    await write(1)

    with pytest.raises(Exception, match="append-only"):
        await AuditEntry.filter(id__gt=0).delete()


async def test_change_behind_the_trigger_is_found(database: object) -> None:
    await write(2)
    await audit.seal()
    await drop_trigger("audit_entry_unchanged")

    await AuditEntry.filter(position=1).update(note="x")

    assert (await audit.verify(2_000)).faults == ["第 1 条记录的内容被改动。"]


async def test_cut_off_tail_is_found(database: object) -> None:
    await write(2)
    await audit.seal()
    await drop_trigger("audit_entry_kept")

    await AuditEntry.filter(position=2).delete()

    assert (await audit.verify(2_000)).faults == ["日志末尾与链头不符：末尾的记录被删除或改动。"]


async def drop_trigger(name: str) -> None:
    table = "" if db.writer().capabilities.dialect == "sqlite" else " ON audit_entry"
    await db.writer().execute_script(f"DROP TRIGGER {name}{table}")
