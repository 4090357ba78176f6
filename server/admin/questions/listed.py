"""题库: the list of all questions in their latest version, and its export in the columns of the import."""

from dataclasses import dataclass
from typing import Final

from sanic import Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.catalogue.queries import questions as queries
from server.catalogue.queries.questions import QuestionsWanted, QuestionVersion
from server.catalogue.rules import DIFFICULTIES, QuestionStatus, QuestionType
from server.catalogue.services.question_sheet import COLUMNS, QUESTIONS, Written, written_of
from server.registry.rules import PersonnelCategory
from server.web.listing import Column, Filter, Found, Listing, Wanted, exporting
from server.web.templates import moment

BANK: Final = "/admin/questions"
_SHOWN: Final = ("type", "topic", "stem", "difficulty", "knowledge", "kinds")
_LATEST: Final = (QuestionStatus.ACTIVE, QuestionStatus.RETIRED)


@dataclass(frozen=True)
class Listed:
    """A question with its cells."""

    card: QuestionVersion
    cells: Written


def _column(name: str, caption: str) -> Column:
    sort = name if name in _SHOWN and name != "kinds" else ""
    return Column(caption, lambda row: row.cells[name], sort=sort, on_page=name in _SHOWN)


LISTING: Final = Listing(
    columns=(
        *(_column(name, caption) for name, caption in COLUMNS.items()),
        Column("状态", lambda row: row.card.status.label, sort="status", in_sheet=False),
        Column("最后修改", lambda row: row.card.created_ms, show=moment, sort="changed", in_sheet=False),
    ),
    filters=(
        Filter("q", "题干"),
        Filter("topic", "专题名称或编码"),
        Filter("type", "题型", {str(one): one.label for one in QuestionType}),
        Filter("difficulty", "难度", {str(level): word for level, word in DIFFICULTIES.items()}),
        Filter("knowledge", "知识点"),
        Filter("kind", "适用类别", {str(one): one.label for one in PersonnelCategory}),
        Filter("status", "状态", {str(one): one.label for one in _LATEST}),
    ),
    sort="topic",
    export=QUESTIONS,
    empty="没有符合条件的试题。",
)


@desk.listing(BANK, LISTING, "admin/questions/list.html", Permission.QUESTION_VIEW)
async def questions(request: Request, member: Member, wanted: Wanted) -> Found:
    """Retired questions are exported where somebody asks for them alone: an import would bring them back."""
    chosen = dict(wanted.filters)
    if exporting(request):
        chosen["status"] = chosen["status"] or QuestionStatus.ACTIVE
    conditions = QuestionsWanted(text=chosen.pop("q"), **chosen)
    cards, total = await queries.questions_page(
        conditions, order=wanted.sort, descending=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    may_edit = Permission.QUESTION_EDIT in member.permissions
    return Found([Listed(card, written_of(card)) for card in cards], total, {"may_edit": may_edit})
