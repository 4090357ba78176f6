"""学习照片: finished topics whose photographs are bad or wait for people, one topic on one screen."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import SelectMultipleField

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.learning import queries
from server.learning.queries import StudiedTopic
from server.learning.services import photo_marks
from server.proctoring import queries as proctoring
from server.proctoring.rules import UNDECIDED, PhotoState, SubjectKind, photo_state
from server.web.forms import Form
from server.web.listing import Column, Found, Listing, Wanted
from server.web.rendering import see_other
from server.web.templates import moment

PHOTOS: Final = "/admin/study-photos"
_TOLD: Final = {PhotoState.BAD: "本专题照片不合格，已告知学员可重新学习。", PhotoState.OK: "本专题照片合格。"}


@dataclass(frozen=True)
class Row:
    topic: StudiedTopic
    state: PhotoState


QUEUE: Final = Listing(
    columns=(
        Column("等待自", lambda row: row.topic.open_ms, show=moment),
        Column("学员", lambda row: row.topic.name),
        Column("专题", lambda row: row.topic.title),
        Column("学习班", lambda row: row.topic.class_number),
        Column("照片", lambda row: row.state.label),
    ),
    empty="没有需要查看的学习照片。",
)


async def waiting(scope: CityScope) -> int:
    """For the 工作台."""
    return (await queries.study_photos_waiting(scope, limit=1)).total


WAITING: Final = Waiting("学习照片", PHOTOS, Permission.REVIEW_DECIDE, waiting)


@desk.listing(PHOTOS, QUEUE, "admin/proctoring/study_photos.html", Permission.REVIEW_DECIDE)
async def queue(_request: Request, member: Member, wanted: Wanted) -> Found:
    """The longest waiting first."""
    found = await queries.study_photos_waiting(member.scope, offset=wanted.offset, limit=wanted.limit)
    states = await proctoring.photo_states(SubjectKind.STUDY, {topic.id: topic.span for topic in found.rows})
    return Found([Row(topic, states[topic.id]) for topic in found.rows], found.total)


class Judgement(Form):
    """`shown`: the photographs that stood on the page undecided; those named in `rejected` are no good."""

    shown = SelectMultipleField("照片", validate_choice=False)
    rejected = SelectMultipleField("不认可", validate_choice=False)

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.shown.choices = self.rejected.choices = [(str(photo.id), "") for photo in values["undecided"]]


async def topic_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """One topic with all its photographs that count."""
    topic = await queries.studied_topic(number)
    member.reach(topic.city_code)
    photos = await queries.photos_that_count(topic)
    undecided = [photo for photo in photos if photo.status in UNDECIDED]
    return {
        "topic": topic,
        "photos": photos,
        "undecided": undecided,
        # What the machine finds unusable is marked already.
        "initial": {"rejected": [str(photo.id) for photo in undecided if photo.is_unusable]},
        "state": photo_state([(photo.status, photo.flags) for photo in photos]),
        "reference": await proctoring.approved_reference(topic.person_id),
        "neighbours": await queries.study_photos_beside(topic, member.scope),
        "waiting": await waiting(member.scope),
    }


@desk.form(
    f"{PHOTOS}/<number:int>", Judgement, "admin/proctoring/study_photo.html", Permission.REVIEW_DECIDE,
    values=topic_values,
)  # fmt: skip
async def judge(_request: Request, member: Member, form: Judgement, number: int) -> HTTPResponse:
    """What was marked is rejected, all else accepted; and on to the next."""
    topic = await queries.studied_topic(number)
    state = await photo_marks.judge_photos(number, _ids(form.shown), _ids(form.rejected), by=member.by)
    _, after = await queries.study_photos_beside(topic, member.scope)
    return see_other(f"{PHOTOS}/{after.id}" if after else PHOTOS, f"{topic.name}：{_TOLD[state]}")


def _ids(field: SelectMultipleField) -> Collection[int]:
    return {int(number) for number in field.data or () if number.isdecimal()}
