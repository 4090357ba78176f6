"""学习照片: which finished topics people should look at, telling the trainee of bad ones, and what people decide."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from server import db
from server.accounts import queries as accounts
from server.accounts.rules import ConsentScope, NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.errors import NotFound
from server.learning import queries
from server.learning.models import TopicProgress
from server.learning.queries import StudiedTopic
from server.learning.rules import TopicStatus
from server.outbox import services as outbox
from server.proctoring.rules import UNDECIDED, PhotoState, SnapshotStatus, photo_state
from server.proctoring.services import judging

if TYPE_CHECKING:
    from server.proctoring.models import Snapshot

MARK: Final = "mark_study_photos"

_FINISHED = Statement(
    "SELECT p.id FROM snapshot s JOIN topic_progress p ON p.id = s.subject_id"
    " WHERE s.id = :snapshot AND s.subject_kind = 'STUDY' AND p.status = 'COMPLETED'"
)


async def mark_later(progress_id: int, now_ms: int) -> None:
    """A round of study is finished: a job looks how its photographs stand. In the caller's transaction."""
    await outbox.add(MARK, {"progress": progress_id}, now_ms=now_ms)


async def mark_photos_beside(snapshot_id: int, *, comparing: bool, by: By) -> None:
    """The same after each comparison, for a photograph of a finished topic; any other is nothing to do for."""
    if row := await _FINISHED.row(db.reader(), {"snapshot": snapshot_id}):
        await mark_photos(row["id"], comparing=comparing, by=by)


async def mark_photos(progress_id: int, *, comparing: bool, by: By) -> None:
    """Keep since when people should look at a finished topic's photographs; when they have turned BAD, tell the
    trainee, once in each round of study. Safe to repeat. `comparing`: a machine compares what may be compared.
    """
    async with db.transaction():
        if await _locked(progress_id):
            await _mark(await queries.studied_topic(progress_id), comparing, by)


async def judge_photos(progress_id: int, shown: Collection[int], rejected: Collection[int], *, by: By) -> PhotoState:
    """What a person says of all photographs of a topic that nobody has decided on: REJECTED ones, and all others
    ACCEPTED; the trainee is told when they are bad. `shown`: those that the person has seen.

    Returns how the topic stands now. Refusals: NotFound; PhotosChanged when others were faster or a photograph came.
    """
    async with db.transaction():
        if not await _locked(progress_id):
            raise NotFound
        topic = await queries.studied_topic(progress_id)
        await judging.judge(await queries.photos_that_count(topic), shown, rejected, by=by)
        return await _mark(topic, False, by)


async def _locked(progress_id: int) -> bool:
    """Whether it is a finished topic; its row is locked until the caller's transaction ends."""
    found = TopicProgress.filter(id=progress_id, status=TopicStatus.COMPLETED)
    return await found.select_for_update().first() is not None


async def _mark(topic: StudiedTopic, comparing: bool, by: By) -> PhotoState:
    photos = await queries.photos_that_count(topic)
    state = photo_state([(photo.status, photo.flags) for photo in photos])
    waits = await _waits(topic, photos, state, comparing)
    if waits != (topic.open_ms is not None):
        await TopicProgress.filter(id=topic.id).update(photos_open_ms=by.at_ms if waits else None)
    if state is PhotoState.BAD:
        await _tell_once(topic, by)
    return state


async def _waits(topic: StudiedTopic, photos: Collection["Snapshot"], state: PhotoState, comparing: bool) -> bool:
    """Whether people should look: at what is bad, and at what no machine will compare."""
    undecided = [photo for photo in photos if photo.status in UNDECIDED]
    if not undecided or state is PhotoState.BAD:
        return bool(undecided)
    waiting = [photo for photo in undecided if photo.status is SnapshotStatus.WAITING]
    scope = await accounts.consent_scope(topic.person_id) if waiting else None
    by_machine = comparing and scope is ConsentScope.PHOTO_AND_COMPARISON
    return any(not (by_machine and photo.compare) for photo in waiting)


async def _tell_once(topic: StudiedTopic, by: By) -> None:
    told = await TopicProgress.filter(id=topic.id, photos_told_ms=None).update(photos_told_ms=by.at_ms)
    if not told:
        return
    duty = "本班要求学习照片合格后才能参加结业考试。" if topic.photos_block_exam else ""
    text = (
        f"专题“{topic.title}”的学习照片不合格，您可以重新学习本专题，系统会重新拍照，已得学分不变。{duty}"
        "学习时请正对摄像头，保持光线充足、画面中只有您一人。"
    )
    await notices.tell(topic.person_id, NoticeKind.PHOTOS_BAD, text, now_ms=by.at_ms)
    await audit.record("topic_progress:photos_bad", f"topic_progress:{topic.id}", by=by)
