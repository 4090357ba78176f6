"""Taking a batch of the province's changes into the register. Upstream wins; what is older than what we have is passed
over; what cannot be taken is put aside and never stops the rest."""

import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from tortoise.exceptions import IntegrityError

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.integrations.province import Change, ChangeKind
from server.integrations.storage import Store
from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person
from server.registry.rules import CertificateStatus
from server.registry.services.asides import Aside, numbers_aside, put_aside, solve
from server.registry.services.batches import BATCH, Tally, let_others_in
from server.registry.services.owners import Missing, Owners
from server.registry.services.photos import NO_PHOTO, SentPhoto, photo_bytes, store_photos, take_up_later
from server.registry.services.records import UNREADABLE, UnusableRecord, line_of, usable
from server.registry.services.sheets import Line
from server.registry.services.writing import (
    write_certificates,
    write_enterprises,
    write_persons,
    write_registrations,
)

CONFLICT: Final = "与登记库中另一条记录冲突：同一证件号、信用代码或编号，或此人在该企业已有同类证书。"

Models = type[Enterprise] | type[Person] | type[Certificate] | type[ConstructorRegistration]
_MODELS: Final[Mapping[ChangeKind, Models]] = {
    ChangeKind.ENTERPRISES: Enterprise,
    ChangeKind.PERSONS: Person,
    ChangeKind.CERTIFICATES: Certificate,
    ChangeKind.CONSTRUCTORS: ConstructorRegistration,
}
_WRITE: Final[Mapping[ChangeKind, Callable[[Sequence[Line]], Awaitable[Tally]]]] = {
    ChangeKind.ENTERPRISES: write_enterprises,
    ChangeKind.PERSONS: write_persons,
    ChangeKind.CERTIFICATES: write_certificates,
    ChangeKind.CONSTRUCTORS: write_registrations,
}
# What a record becomes that is no longer there. Persons stay: our results speak of them.
_GONE: Final[Mapping[ChangeKind, Mapping[str, object]]] = {
    ChangeKind.ENTERPRISES: {"active": False},
    ChangeKind.PERSONS: {},
    ChangeKind.CERTIFICATES: {"status": CertificateStatus.OTHER},
    ChangeKind.CONSTRUCTORS: {"active": False},
}

Moved = Callable[[], Awaitable[None]]


@dataclass
class _Batch:
    """Changes of different records, read and checked; nothing is written yet."""

    lines: list[tuple[Change, Line]] = field(default_factory=list)
    gone: list[Change] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    photos: list[SentPhoto] = field(default_factory=list)

    @property
    def changes(self) -> list[Change]:
        return [change for change, _ in self.lines] + self.gone


async def unmoved() -> None:
    """Where no cursor stands for the changes."""


async def apply_changes(
    kind: ChangeKind, changes: Sequence[Change], *, store: Store, by: By, moved: Moved = unmoved
) -> None:
    """Take them, at most 100 rows a transaction. `moved` is called in the last one, so that a cursor moves together
    with the rows; a run that was cut off before is simply repeated. Raises StorageUnavailable and what `moved` does."""
    runs = list(_runs(changes)) or [[]]
    for place, run in enumerate(runs, 1):
        began = time.monotonic()
        await _apply(kind, run, store, by, moved if place == len(runs) else unmoved)
        await let_others_in(began)


def _runs(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Stretches in which every record comes once: several changes of one are taken one after the other."""
    run: dict[str, Change] = {}
    for change in changes:
        if change.id in run or len(run) == BATCH:
            yield list(run.values())
            run = {}
        run[change.id] = change
    if run:
        yield list(run.values())


async def _apply(kind: ChangeKind, run: Sequence[Change], store: Store, by: By, moved: Moved) -> None:
    try:
        await _take(kind, await _prepared(kind, run, store, by), by, moved)
    except IntegrityError:
        for change in run:  # one of them cannot be written: the others can
            await _apply_alone(kind, change, store, by)
        async with db.transaction():
            await moved()


async def _apply_alone(kind: ChangeKind, change: Change, store: Store, by: By) -> None:
    batch = await _prepared(kind, [change], store, by)
    try:
        await _take(kind, batch, by, unmoved)
    except IntegrityError:
        async with db.transaction():
            await put_aside(kind, [Aside(change, CONFLICT)], by.at_ms)


async def _take(kind: ChangeKind, batch: _Batch, by: By, moved: Moved) -> None:
    async with db.transaction():
        await _write(kind, await _newer(kind, batch), by)
        await moved()


async def _write(kind: ChangeKind, batch: _Batch, by: By) -> None:
    if batch.lines:
        await _WRITE[kind]([line for _, line in batch.lines])
    for change in batch.gone:
        values = {**_GONE[kind], "upstream_seq": change.seq}
        await _MODELS[kind].filter(upstream_id=change.id).update(**values)
    if batch.changes:
        await solve(kind, [change.id for change in batch.changes], by.at_ms)
        note = f"{kind.label}{len(batch.changes)}条"
        await audit.record("register:synced", "register", by=by, note=note)
    await put_aside(kind, batch.asides, by.at_ms)
    await take_up_later(batch.photos, by.at_ms)


async def _newer(kind: ChangeKind, batch: _Batch) -> _Batch:
    """Without the changes that we have already, or newer ones of the same records."""
    met = batch.changes + [aside.change for aside in batch.asides if usable(aside.change)]
    ids = [change.id for change in met]
    rows = await _MODELS[kind].filter(upstream_id__in=ids).values_list("upstream_id", "upstream_seq") if ids else []
    had = {id_: seq or 0 for id_, seq in rows}
    aside = await numbers_aside(kind, ids) if ids else {}

    def new(change: Change) -> bool:
        return change.seq > had.get(change.id, 0) and change.seq >= aside.get(change.id, 0)

    return replace(
        batch,
        lines=[(change, line) for change, line in batch.lines if new(change)],
        gone=[change for change in batch.gone if new(change)],
        asides=[one for one in batch.asides if one.change.seq > had.get(one.change.id, -1)],
        photos=[photo for photo in batch.photos if new(photo.change)],
    )


async def _prepared(kind: ChangeKind, run: Sequence[Change], store: Store, by: By) -> _Batch:
    """Read and checked, with the photographs stored: all that needs no transaction."""
    sound = [change for change in run if usable(change)]
    batch = _Batch(asides=[Aside(change, UNREADABLE) for change in run if not usable(change)])
    batch.gone = [change for change in sound if change.op == "D"]
    owners = await Owners.of(kind, sound)
    for change in sound:
        if change.op == "U":
            _read(kind, change, owners, day_of(by.at_ms), batch)
    if kind is ChangeKind.PERSONS:
        batch.photos = await store_photos(list(_photos(batch)), store)
    return batch


def _read(kind: ChangeKind, change: Change, owners: Owners, today: date, batch: _Batch) -> None:
    try:
        number = owners.of_change(change)
        line = line_of(kind, change, today, number)
    except UnusableRecord as fault:
        batch.asides.append(Aside(change, str(fault)))
    except Missing as missing:
        batch.asides.append(Aside(change, str(missing), waiting=True))
    else:
        batch.lines.append((change, line))


def _photos(batch: _Batch) -> Iterator[tuple[Change, bytes]]:
    for change, _ in batch.lines:
        try:
            content = photo_bytes(change.data)
        except ValueError:
            batch.asides.append(Aside(change, NO_PHOTO))
        else:
            if content:
                yield change, content


async def in_force(kind: ChangeKind) -> set[str]:
    """Upstream ids of the records of ours that a full file may put out of force; persons are never."""
    ended = _GONE[kind]
    if not ended:
        return set()
    rows = await _MODELS[kind].filter(upstream_id__not_isnull=True).exclude(**ended).values_list("upstream_id")
    return {str(upstream_id) for (upstream_id,) in rows}


async def put_out_of_force(kind: ChangeKind, ids: Sequence[str], *, by: By) -> None:
    """What a full file no longer holds; whatever comes of them later counts again, however old its number is."""
    async with db.transaction():
        await _MODELS[kind].filter(upstream_id__in=list(ids)).update(**_GONE[kind], upstream_seq=None)
        await audit.record("register:put_out_of_force", "register", by=by, note=f"{kind.label}{len(ids)}条")
