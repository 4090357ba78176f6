"""组卷规则: what the papers of each class consist of, whether the questions suffice, and a sample of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.exams.blueprint_form import BlueprintForm, initial_of
from server.admin.history import history_of
from server.catalogue.rules import ExamMode
from server.clock import day_of
from server.errors import InvalidInput
from server.exams.queries.classes import ClassSearch, ExamClass, exam_class, exam_classes
from server.exams.queries.readiness import Finding, Stock, stock_for
from server.exams.queries.samples import sample_paper
from server.exams.rules import StatedTerms, terms_faults
from server.exams.services.readying import state_blueprint
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import now_ms, parts
from server.web.rendering import render, see_other

EDIT: Final = Permission.BLUEPRINT_EDIT
_MOST_SEED: Final = 2**53


@dataclass(frozen=True)
class Line:
    """A class in the list; `open`: still takes, or will take, enrolments."""

    found: ExamClass
    open: bool
    findings: list[Finding]

    @property
    def online(self) -> bool:
        return self.found.exam_mode is ExamMode.ONLINE


LISTING: Final = Listing(
    columns=(
        Column("学习班", lambda row: row.found.name),
        Column("试卷", lambda row: row.found.terms.blueprint.items),
        Column("合格分", lambda row: row.found.terms.blueprint.pass_halves, number=True),
        Column("可用题数/所需", lambda row: row.findings),
        Column("状态", lambda row: row.found.held_for),
    ),
    filters=(
        Filter("q", "班号或班名"),
        Filter("state", "状态", {"yes": "筹备中", "no": "已就绪"}),
    ),
    empty="没有符合条件的学习班。",
)


@desk.listing("/admin/blueprints", LISTING, "admin/exams/blueprints.html", EDIT)
async def listed(_request: Request, member: Member, wanted: Wanted) -> Found:
    search = ClassSearch(text=wanted.filters["q"], held=wanted.filters["state"], cities=member.scope.codes)
    classes, total = await exam_classes(search, offset=wanted.offset, limit=wanted.limit)
    stock, today = await stock_for(classes), day_of(member.by.at_ms)
    return Found([Line(one, today <= one.enrol_to, list(stock.findings(one))) for one in classes], total)


@dataclass(frozen=True)
class Outlook:
    """What certain terms would mean for a class; `faults`: sentences, then nothing else is told."""

    terms: StatedTerms | None
    faults: list[str]
    findings: list[Finding]

    @property
    def ready(self) -> bool:
        return not any(finding.shortfalls for finding in self.findings)


def outlook(found: ExamClass, terms: StatedTerms, stock: Stock) -> Outlook:
    if faults := terms_faults(terms):
        return Outlook(terms, faults, [])
    return Outlook(terms, [], list(stock.findings(replace(found, terms=terms))))


async def _values(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    found = await exam_class(number)
    member.reach(found.city_code)
    stock = await stock_for([found])
    return {
        "found": found,
        "offline": found.exam_mode is ExamMode.OFFLINE,
        "outlook": outlook(found, found.terms, stock),
        "saved": True,
        "topics": stock.shelf.topics,
        "policy": parts(request).runtime.settings.exams,
        "initial": initial_of(found.terms),
        "steps": await history_of(f"training_class:{number}"),
    }


@desk.form("/admin/blueprints/<number:int>", BlueprintForm, "admin/exams/blueprint.html", EDIT, values=_values)
async def state(_request: Request, member: Member, form: BlueprintForm, number: int) -> HTTPResponse:
    why = await state_blueprint(number, form.terms, by=member.by)
    held = "题库不足，学习班为筹备中，暂停报名。" if why else ""
    return see_other(f"/admin/blueprints/{number}", f"组卷规则已保存，以后的试卷按此抽题。{held}")


@desk.get("/admin/blueprints/<number:int>/total", EDIT)
async def total(request: Request, member: Member, number: int) -> HTTPResponse:
    """What the typed figures come to: asked by htmx while somebody types."""
    found = await exam_class(number)
    member.reach(found.city_code)
    form = BlueprintForm(request.args)
    stock = await stock_for([found])
    if form.validate():
        told = outlook(found, form.terms, stock)
    else:
        told = Outlook(None, [sentence for _, sentence in form.problems()], [])
    offline = found.exam_mode is ExamMode.OFFLINE
    return render(
        request,
        "admin/exams/_total.html",
        found=found,
        outlook=told,
        topics=stock.shelf.topics,
        offline=offline,
        saved=False,
    )


@desk.get("/admin/blueprints/<number:int>/sample", EDIT)
async def sample(request: Request, member: Member, number: int) -> HTTPResponse:
    """试卷样张, to look at and to print."""
    found = await exam_class(number)
    member.reach(found.city_code)
    category = request.args.get("category") or found.categories[0]
    paper = await sample_paper(found, category, _seed(request.args.get("seed") or "1"))
    return render(request, "print/sample_paper.html", found=found, paper=paper, now_ms=now_ms(request))


def _seed(sent: str) -> int:
    if not (sent.isascii() and sent.isdecimal() and len(sent) < 17 and int(sent) < _MOST_SEED):
        raise InvalidInput(detail="样张编号应为数字。")
    return int(sent)
