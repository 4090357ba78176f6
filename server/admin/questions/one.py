"""One question: as a trainee sees it, its versions and what each changed, its history; out of use and back."""

from itertools import pairwise
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of, names_of
from server.admin.questions.listed import BANK
from server.catalogue.queries.question_reports import reports_waiting_of
from server.catalogue.queries.questions import question_versions
from server.catalogue.rules import DIFFICULTIES
from server.catalogue.services import questions as services
from server.catalogue.services.question_sheet import differences
from server.exams.queries.statistics import statistics_by_version
from server.exams.rules.statistics import FEWEST_ANSWERS
from server.web.rendering import render, see_other

ONE: Final = f"{BANK}/<item:int>"


@desk.get(ONE, Permission.QUESTION_VIEW)
async def question(request: Request, member: Member, item: int) -> HTTPResponse:
    versions = await question_versions(item)
    return render(
        request, "admin/questions/question.html",
        question=versions[0],
        difficulty=DIFFICULTIES[versions[0].difficulty],
        versions=versions,
        changes={later.version: differences(earlier, later) for later, earlier in pairwise(versions)},
        statistics=await statistics_by_version([version.id for version in versions]),
        fewest=FEWEST_ANSWERS,
        names=await names_of({version.created_by for version in versions}),
        reports=await reports_waiting_of(item),
        steps=await history_of(f"question:{item}"),
        may_edit=Permission.QUESTION_EDIT in member.permissions,
    )  # fmt: skip


@desk.post(f"{ONE}/retire", Permission.QUESTION_EDIT)
async def retire(_request: Request, member: Member, item: int) -> HTTPResponse:
    """停用."""
    await services.retire_question(item, by=member.by)
    return see_other(f"{BANK}/{item}", "试题已停用，新试卷不再抽取；已生成的试卷不受影响。")


@desk.post(f"{ONE}/restore", Permission.QUESTION_EDIT)
async def restore(_request: Request, member: Member, item: int) -> HTTPResponse:
    """恢复使用."""
    await services.restore_question(item, by=member.by)
    return see_other(f"{BANK}/{item}", "试题已恢复使用。")
