"""Importing the register's photos: files named by identity number become reference photos."""

import asyncio
import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from tortoise.exceptions import IntegrityError

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.integrations.faces.engine import FaceEngine
from server.integrations.spreadsheets import Fault
from server.integrations.storage import Store
from server.proctoring import queries
from server.proctoring.services.portraits import MOST_BYTES, portrait
from server.proctoring.services.references import StoredReference, ensure_template, replace_reference
from server.registry import queries as registry
from server.registry.rules import parse_identity_number
from server.registry.services.batches import ImportDisturbed, Progress, Report, Tally, unwatched
from server.workflow import DecidedMeanwhile

PHOTOS: Final = "照片"
SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png"})


@dataclass(frozen=True)
class _Sound:
    """A file that may be imported."""

    path: Path
    person_id: int
    known: bool  # the person's reference is this very photo


async def import_photos(
    files: Sequence[Path],
    *,
    store: Store,
    engine: FaceEngine | None,
    keep_good: bool,
    by: By,
    progress: Progress = unwatched,
) -> Report:
    """Make each file the reference photo of the person whose identity number is its name.

    Every file is checked before any is taken: with a fault none is, or with `keep_good` the good ones are. Each
    photo is stored and then recorded on its own, so a run that was cut off is completed by the next; the same
    photo again changes nothing. With an engine, templates are made for those who agreed to comparison; for all
    others at their first comparison. One audit entry for the import, one for each photo replaced.
    A fault's row is the file's place in the list; `value_shown` has its name. Raises ImportDisturbed and
    StorageUnavailable.
    """
    faults: list[Fault] = []
    sound = await _checked(files, day_of(by.at_ms), faults, lambda done: progress(done, 2 * len(files)))
    if faults and not keep_good:
        return Report(False, faults=faults)
    async with db.transaction():
        await audit.record("reference_photo:imported", "reference_photo", by=by, note=f"照片{len(sound)}张")
    tally = Tally()
    for done, photo in enumerate(sound, 1):
        tally += Tally(unchanged=1) if photo.known else await _take(photo, store, engine, by)
        progress(len(files) + done, len(files) + len(sound))
    return Report(True, {PHOTOS: tally}, faults)


async def _checked(
    files: Sequence[Path], today: date, faults: list[Fault], done: Callable[[int], object]
) -> list[_Sound]:
    sound: list[_Sound] = []
    persons: set[int] = set()
    for number, path in enumerate(files, 1):
        try:
            photo = await _check(path, today)
            if photo.person_id in persons:
                raise ValueError("此人有不止一张照片，请只留一张。")
            persons.add(photo.person_id)
            sound.append(photo)
        except ValueError as fault:
            faults.append(Fault(PHOTOS, number, "文件", path.name, str(fault)))
        done(number)
    return sound


async def _check(path: Path, today: date) -> _Sound:
    """Raises ValueError with a sentence."""
    if path.suffix.lower() not in SUFFIXES:
        raise ValueError("不是照片文件，应为 .jpg、.jpeg 或 .png。")
    person = await registry.person_by_identity_number(parse_identity_number(path.stem, today, legacy=True))
    if person is None:
        raise ValueError("登记库中没有此人，请先导入人员。")
    kept = await asyncio.to_thread(_read_portrait, path)
    reference = await queries.approved_reference(person.id)
    return _Sound(path, person.id, reference is not None and reference.sha256 == _sha256(kept))


def _read_portrait(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("照片超过 5 MB。")
        content = path.read_bytes()
    except OSError:
        raise ValueError("文件无法读取。") from None
    return portrait(content)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


async def _take(photo: _Sound, store: Store, engine: FaceEngine | None, by: By) -> Tally:
    """Store first, record then: no row ever speaks of a photo that is not there."""
    try:
        content = await asyncio.to_thread(_read_portrait, photo.path)
    except ValueError as fault:  # it was sound a moment ago
        raise ImportDisturbed from fault
    key = f"references/{secrets.token_urlsafe(24)}.jpg"
    had_one = await queries.approved_reference(photo.person_id) is not None
    await store.put(key, content, "image/jpeg")
    try:
        reference = await replace_reference(photo.person_id, StoredReference(key, _sha256(content)), by=by)
    except (IntegrityError, DecidedMeanwhile) as fault:
        await store.delete(key)
        raise ImportDisturbed from fault
    if engine:
        await ensure_template(reference, engine, store)
    return Tally(changed=1) if had_one else Tally(added=1)
