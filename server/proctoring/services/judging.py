"""What a person says of photographs, in place of or after the machine."""

from collections.abc import Collection
from typing import Final

from server import workflow
from server.audit.services import By
from server.errors import Conflict
from server.proctoring.models import Snapshot
from server.proctoring.rules import SNAPSHOT_STEPS, UNDECIDED, SnapshotStatus

JUDGED: Final = "snapshot_judged"


class PhotosChanged(Conflict):
    message = "照片有变化，或刚刚已被他人处理，请重新查看后再提交。"


async def judge(photos: Collection[Snapshot], shown: Collection[int], rejected: Collection[int], *, by: By) -> None:
    """All undecided ones of `photos` are ACCEPTED, those named in `rejected` REJECTED; in the caller's transaction.

    `shown`: the ids of those that the person has seen; PhotosChanged when they are not just the undecided ones.
    """
    undecided = [photo for photo in photos if photo.status in UNDECIDED]
    if not undecided or {photo.id for photo in undecided} != set(shown) or not set(rejected) <= set(shown):
        raise PhotosChanged
    for photo in undecided:
        verdict = SnapshotStatus.REJECTED if photo.id in rejected else SnapshotStatus.ACCEPTED
        await workflow.advance(photo, verdict, steps=SNAPSHOT_STEPS, by=by)
