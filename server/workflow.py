"""The one door through which a row changes status."""

from collections.abc import Mapping, Sequence, Set
from enum import StrEnum
from typing import Any

from tortoise.models import Model

from server.audit import services as audit
from server.audit.services import By
from server.errors import Conflict


class StepNotAllowed(Conflict):
    message = "当前状态不允许此操作，请刷新后重试。"


class DecidedMeanwhile(Conflict):
    message = "刚刚已被他人处理，请刷新查看结果。"


async def advance(
    row: Model,
    to: StrEnum,
    *,
    steps: Mapping[StrEnum, Set[StrEnum]],
    by: By,
    note: str = "",
    verb: str = "",
    subject: str = "",
    **changes: Any,
) -> None:
    """Move `row` to `to` if `steps` allows it, together with `changes`, and write the audit entry, whose verb
    is the new status unless `verb` says how it came to it. `subject`: whose history it belongs to, if not the row's.

    The UPDATE names the status it expects, so of two people deciding at once the second
    gets `DecidedMeanwhile` instead of overwriting the first. Runs in the caller's transaction.
    """
    now: StrEnum = row.status  # type: ignore[attr-defined]
    if to not in steps.get(now, ()):
        raise StepNotAllowed
    if not await type(row).filter(pk=row.pk, status=now).update(status=to, **changes):
        raise DecidedMeanwhile
    row.update_from_dict({"status": to, **changes})
    table = row._meta.db_table
    await audit.record(f"{table}:{verb or to.lower()}", subject or f"{table}:{row.pk}", by=by, note=note)


async def advance_all(rows: Sequence[Model], to: StrEnum, *, steps: Mapping[StrEnum, Set[StrEnum]]) -> None:
    """The same for rows of one table and status that change together, without entries of their own: what changes
    them writes one for all. If one of them was changed meanwhile none is, and `DecidedMeanwhile` is raised."""
    if not rows:
        return
    now: StrEnum = rows[0].status  # type: ignore[attr-defined]
    if to not in steps.get(now, ()):
        raise StepNotAllowed
    found = type(rows[0]).filter(pk__in=[row.pk for row in rows], status=now)
    if await found.update(status=to) != len(rows):
        raise DecidedMeanwhile
