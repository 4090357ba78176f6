"""The register's changes by file: looked at first, then taken like those that come over the line."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.integrations.province import ChangeKind
from server.integrations.province.files import ChangeFile, packed, read_change_file, unpacked
from server.integrations.storage import Store
from server.outbox import services as outbox
from server.registry.queries.uploads import Upload, uploaded_by
from server.registry.services import uploads
from server.registry.services.applying import apply_changes, in_force, put_out_of_force
from server.registry.services.batches import chunks

KIND: Final = "province_file"
TAKE_FILE: Final = "take_change_file"
MOST_DROPPED: Final = 0.05  # of what is in force; a file that lacks more is taken for a damaged one


@dataclass(frozen=True)
class Preview:
    """What a file would do."""

    upload: Upload
    kind: ChangeKind
    full: bool
    rows: int
    dropped: int  # records in force that a full file does not hold
    in_force: int

    @property
    def guarded(self) -> bool:
        """Whether what it lacks stays in force all the same."""
        return too_many(self.dropped, self.in_force)


@dataclass(frozen=True)
class Taken:
    """What a file did: `gone` were put out of force, `spared` not, since the file lacked too many."""

    rows: int
    gone: int = 0
    spared: int = 0


def too_many(dropped: int, of: int) -> bool:
    return dropped > 0 and dropped >= of * MOST_DROPPED


async def keep_file(name: str, content: bytes, manifest: bytes, *, store: Store, by: By) -> int:
    """Keep a file that fits its manifest for its uploader; returns the upload's id. Raises FileNotTaken,
    UnreadableSpreadsheet, StorageUnavailable."""
    name = uploads.bare_name(name)
    await asyncio.to_thread(read_change_file, name, content, manifest)
    number = await uploads.keep(KIND, name, packed(name, content, manifest), store=store, by=by)
    async with db.transaction():
        await audit.record("import_upload:kept", f"import_upload:{number}", by=by, note=name)
    return number


async def preview(upload_id: int, *, store: Store, by: By) -> Preview | Upload:
    """What it would do; the upload alone once it was taken. NotFound for anybody else's."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return upload
    file = await asyncio.to_thread(unpacked, await uploads.content_of(upload, store))
    held = await in_force(file.kind) if file.full else set()
    return Preview(upload, file.kind, file.full, len(file.changes), len(_dropped(file, held)), len(held))


async def take_later(upload_id: int, *, by: By) -> None:
    """A worker takes it; a second click changes nothing. NotFound for anybody else's."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    async with db.transaction():
        args = {"upload": upload.id, "who": by.who}
        await outbox.add(TAKE_FILE, args, now_ms=by.at_ms, dedupe=f"{TAKE_FILE}:{upload.id}")


async def take_kept_file(upload_id: int, *, store: Store, by: By) -> None:
    """Take it, once. Raises ImportUnderWay, StorageUnavailable."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return
    async with uploads.claimed(upload, store=store, by=by) as claim:
        file = await asyncio.to_thread(unpacked, claim.content)
        taken = await take_file(file, store=store, by=by)
        async with db.transaction():
            note = in_words(file.kind, taken)
            await audit.record("import_upload:imported", f"import_upload:{upload.id}", by=by, note=note)
        claim.done()


def in_words(kind: ChangeKind, taken: Taken) -> str:
    """`证书120条，停用3条`."""
    parts = [f"{kind.label}{taken.rows}条"]
    parts += [f"停用{taken.gone}条"] if taken.gone else []
    parts += [f"缺少的{taken.spared}条达到5%，未停用"] if taken.spared else []
    return "，".join(parts)


async def take_file(file: ChangeFile, *, store: Store, by: By) -> Taken:
    """Take all its changes. What a full file lacks is put out of force, unless that is 5 % or more of what we have:
    then nothing is. Raises StorageUnavailable."""
    held = await in_force(file.kind) if file.full else set()
    dropped = _dropped(file, held)
    await apply_changes(file.kind, file.changes, store=store, by=by)
    if too_many(len(dropped), len(held)):
        return Taken(len(file.changes), spared=len(dropped))
    for ids in chunks(dropped):
        await put_out_of_force(file.kind, ids, by=by)
    return Taken(len(file.changes), gone=len(dropped))


def _dropped(file: ChangeFile, held: set[str]) -> Sequence[str]:
    return sorted(held - {change.id for change in file.changes})
