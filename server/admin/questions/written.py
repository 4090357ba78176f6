"""A question written or corrected in a form, with a preview of what a trainee will see."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import HiddenField, SelectField, StringField, TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.questions.listed import BANK
from server.admin.questions.one import ONE
from server.catalogue.queries.questions import question_versions, topic_titles
from server.catalogue.rules import DIFFICULTIES, QuestionStatus, QuestionType
from server.catalogue.rules.choices import LETTERS, lettered
from server.catalogue.services import questions as services
from server.catalogue.services.question_sheet import COLUMNS, Written, written_of
from server.web.forms import Form, options, posted, required
from server.web.rendering import fragment_wanted, render, see_other
from server.workflow import StepNotAllowed

PAGE: Final = "admin/questions/write.html"
_LINES: Final = {"rows": 1}


def _option(letter: str) -> TextAreaField:
    return TextAreaField(f"选项{letter}", [Length(max=500)], render_kw=_LINES)


class Writing(Form):
    """What may be wrong beyond a length is said by the bank's own checks."""

    topic = SelectField("专题", [required("请选择专题。")])
    type = SelectField("题型", choices=options({one.label: one.label for one in QuestionType}))
    stem = TextAreaField("题干", [required("请填写题干。"), Length(max=1000)], render_kw={"rows": 3})
    option_a, option_b, option_c = _option("A"), _option("B"), _option("C")
    option_d, option_e, option_f = _option("D"), _option("E"), _option("F")
    key = StringField(
        "正确答案",
        [required("请填写正确答案。"), Length(max=30)],
        description="单选题填一个字母，多选题如 ABD；判断题填“正确”或“错误”。",
    )
    explanation = TextAreaField("解析", [Length(max=1000)], render_kw={"rows": 3}, description="学员练习后可见。")
    difficulty = SelectField("难度", choices=options({str(level): word for level, word in DIFFICULTIES.items()}))
    knowledge = StringField("知识点", [Length(max=50)])
    kinds = StringField("适用类别", [Length(max=100)], description="如 A,B,C1；不填表示本专题的全部类别。")
    source = StringField("来源", [Length(max=200)], description="法规条文或标准编号。")
    seen = HiddenField()

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.topic.choices = options({code: f"{code} {title}" for code, title in values["topics"].items()})

    @property
    def written(self) -> Written:
        return {name: self[name].data or "" for name in COLUMNS}


async def new_values(request: Request, _member: Member) -> Mapping[str, Any]:
    initial = {"difficulty": "3", "topic": request.args.get("topic", "")}
    return {**await _values(request), "question": None, "initial": initial}


async def edit_values(request: Request, _member: Member, item: int) -> Mapping[str, Any]:
    """The latest version in the fields. A retired question comes back first."""
    latest = (await question_versions(item))[0]
    if latest.status is QuestionStatus.RETIRED:
        raise StepNotAllowed("试题已停用，请先恢复使用再修改。")
    initial = {**written_of(latest), "difficulty": str(latest.difficulty), "seen": str(latest.version)}
    return {**await _values(request), "question": latest, "initial": initial}


async def _values(request: Request) -> Mapping[str, Any]:
    return {
        "topics": await topic_titles(),
        "letters": LETTERS.lower(),
        "fragment": fragment_wanted(request, "preview"),
        "preview": None,
    }


@desk.form(f"{BANK}/new", Writing, PAGE, Permission.QUESTION_EDIT, values=new_values)
async def write(request: Request, member: Member, form: Writing) -> HTTPResponse:
    if posted(request, "preview"):
        return await _preview(request, form, await new_values(request, member))
    item = await services.create_question(form.written, by=member.by)
    return see_other(f"{BANK}/{item}", "试题已保存，并开始使用。")


@desk.form(f"{ONE}/edit", Writing, PAGE, Permission.QUESTION_EDIT, values=edit_values)
async def edit(request: Request, member: Member, form: Writing, item: int) -> HTTPResponse:
    if posted(request, "preview"):
        return await _preview(request, form, await edit_values(request, member, item), item)
    seen = int(form.seen.data) if (form.seen.data or "").isdecimal() else 0
    changed = await services.edit_question(item, seen, form.written, by=member.by)
    told = f"已保存为第{seen + 1}版，已生成的试卷仍用旧版。" if changed else "内容没有变化，没有产生新版本。"
    return see_other(f"{BANK}/{item}", told)


async def _preview(request: Request, form: Writing, known: Mapping[str, Any], item: int = 0) -> HTTPResponse:
    """The form again, with what would be saved above it; nothing is."""
    content = await services.check_question(form.written, item=item)
    shown = {**content, "choices": lettered(content["type"], content["options"])}
    return render(request, PAGE, form=form, **{**known, "preview": shown})
