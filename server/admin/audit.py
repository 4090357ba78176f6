"""操作日志: who did what on whom, when and from where. Whoever looks at it is in it too."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from math import inf
from typing import Final

from sanic import Request

from server import db
from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import actors_named, names_of
from server.admin.words import ACTIONS, action_in_words, subject_in_words, subject_of_words
from server.audit import queries
from server.audit import services as audit
from server.audit.queries import Line, LogWanted
from server.clock import SHANGHAI, to_ms
from server.web.listing import Column, Filter, Found, Listing, Wanted

LOG: Final = "/admin/log"
_DAY_MS: Final = 86_400_000


@dataclass(frozen=True)
class Row:
    """A line with its names."""

    line: Line
    who: str

    @property
    def subject(self) -> str:
        return subject_in_words(self.line.subject)


def _to_the_second(ms: int) -> str:
    return f"{datetime.fromtimestamp(ms / 1000, SHANGHAI):%Y-%m-%d %H:%M:%S}"


LISTING: Final = Listing(
    columns=(
        Column("时间", lambda row: row.line.at_ms, show=_to_the_second, sort="time"),
        Column("操作人", lambda row: row.who),
        Column("操作", lambda row: action_in_words(row.line.action)),
        Column("对象", lambda row: row.subject),
        Column("说明", lambda row: row.line.note),
        Column("地址", lambda row: row.line.address),
    ),
    filters=(
        Filter("since", "自", is_day=True),
        Filter("until", "至", is_day=True),
        Filter("who", "操作人"),
        Filter("action", "操作", dict(sorted(ACTIONS.items(), key=lambda item: item[1]))),
        Filter("subject", "对象（如 订单 5）"),
    ),
    sort="time",
    descending=True,
    export="操作日志",
)


@desk.listing(LOG, LISTING, "admin/audit/log.html", Permission.LOG_VIEW)
async def log(request: Request, member: Member, wanted: Wanted) -> Found:
    exports = request.args.get("format") == "xlsx"
    if not exports or wanted.page == 1:  # an export is fetched in pieces, and noted once
        await _note_reading("exported" if exports else "viewed", member, wanted)
    conditions = await _conditions(wanted)
    if exports:  # whatever is written meanwhile would push lines from one piece into the next
        conditions = replace(conditions, until_ms=int(min(conditions.until_ms or inf, member.by.at_ms + 1)))
    lines, total = await queries.log_page(
        conditions, descending=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    names = await names_of({line.who for line in lines})
    return Found([Row(line, names[line.who]) for line in lines], total)


async def _conditions(wanted: Wanted) -> LogWanted:
    chosen = wanted.filters
    return LogWanted(
        since_ms=_begins(chosen["since"]),
        until_ms=_begins(chosen["until"], _DAY_MS),
        actors=await actors_named(chosen["who"]) if chosen["who"] else None,
        action=chosen["action"],
        subject=subject_of_words(chosen["subject"]),
    )


def _begins(day: str, later_ms: int = 0) -> int | None:
    """When the day begins, and so much later."""
    return to_ms(datetime.combine(date.fromisoformat(day), time(), SHANGHAI)) + later_ms if day else None


async def _note_reading(verb: str, member: Member, wanted: Wanted) -> None:
    """What was typed is not repeated: it may be a name."""
    conditions = "，".join(wanted.filters[key] for key in ("since", "until", "action") if wanted.filters[key])
    async with db.transaction():
        await audit.record(f"log:{verb}", "log", by=member.by, note=conditions)
