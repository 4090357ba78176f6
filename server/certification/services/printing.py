"""Each print is counted; many at once become a ZIP in the background."""

import asyncio
import io
import tempfile
import zipfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.certification.models import CertificatePrint, CompletionCertificate
from server.certification.queries.certificates import Issued, issued_among
from server.certification.rules import PRINT_STEPS, PrintStatus
from server.enrolment import services as enrolment
from server.errors import Conflict
from server.integrations.storage import Store
from server.outbox import services as outbox

PRINT: Final = "print_certificates"  # the job's kind
MOST: Final = 1000
PART: Final = 100  # certificates a job draws, 7 s on an idle core: the worker holds a job for a minute
Draw = Callable[[Issued], Awaitable[bytes]]


class NothingToPrint(Conflict):
    message = "没有可打印的合格证明。成绩上报后方可打印。"


class TooManyToPrint(Conflict):
    message = f"一次最多打印 {MOST} 份，请先用筛选条件缩小范围。"


class CertificateRevoked(Conflict):
    message = "该合格证明已被撤销，不能打印。"


async def print_certificate(issued: Issued, draw: Draw, *, by: By) -> bytes:
    """Draw it, then count it: the first time it makes the enrolment CERTIFIED. CertificateRevoked meanwhile."""
    pdf = await draw(issued)
    async with db.transaction():
        row = await CompletionCertificate.filter(id=issued.id).select_for_update().get()
        if row.revoked_ms is not None:
            raise CertificateRevoked
        await CompletionCertificate.filter(id=row.id).update(prints=row.prints + 1, printed_ms=by.at_ms)
        await enrolment.mark_certified(row.enrolment_id, by=by)
        subject = f"completion_certificate:{row.id}"
        await audit.record("completion_certificate:printed", subject, by=by, note=str(row.prints + 1))
    return pdf


async def ask_for_prints(certificate_ids: Sequence[int], enterprise_id: int | None, *, by: By) -> int:
    """Have a ZIP made of these, which the caller has made sure are theirs; its id.

    NothingToPrint, TooManyToPrint. The same list asked for again while it is being made is the same ZIP.
    """
    if not certificate_ids:
        raise NothingToPrint
    if len(certificate_ids) > MOST:
        raise TooManyToPrint
    async with db.transaction():
        waiting = CertificatePrint.filter(asked_by=by.who, status=PrintStatus.WAITING).order_by("id")
        for one in await waiting:
            if one.certificates == list(certificate_ids):
                return int(one.id)
        made = await CertificatePrint.create(
            enterprise_id=enterprise_id, asked_by=by.who, asked_ms=by.at_ms, certificates=list(certificate_ids)
        )
        await outbox.add(PRINT, {"print": made.id, "from": 0}, now_ms=by.at_ms)
        await audit.record("certificate_print:asked", f"certificate_print:{made.id}", by=by)
    return int(made.id)


async def make_part(print_id: int, first: int, draw: Draw, *, store: Store, by: Callable[[], By]) -> None:
    """The job: the certificates from place `first` on, as many as a worker draws well within its lease; the last part
    is put together with the others. Safe to repeat; what was revoked meanwhile is left out."""
    asked = await CertificatePrint.get(id=print_id)
    if asked.status is not PrintStatus.WAITING:
        return
    part = await issued_among(asked.certificates[first : first + PART])
    drawn = [(f"{issued.number}_{issued.proof.name}.pdf", await draw(issued)) for issued in part]
    await store.put(_part_key(print_id, first), await asyncio.to_thread(_packed, drawn), "application/zip")
    following = first + PART
    await CertificatePrint.filter(id=print_id, done__lt=following).update(done=min(following, len(asked.certificates)))
    if following < len(asked.certificates):
        args = {"print": print_id, "from": following}
        await outbox.add(PRINT, args, now_ms=by().at_ms, dedupe=f"{PRINT}:{print_id}:{following}")
        return
    key = await _put_together(asked, store)
    await _finish(asked, key, By(asked.asked_by, by().at_ms))


def _packed(drawn: Sequence[tuple[str, bytes]]) -> bytes:
    """Stored, because a PDF is compressed already."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as packed:
        for name, pdf in drawn:
            packed.writestr(name, pdf)
    return buffer.getvalue()


def _part_key(print_id: int, first: int) -> str:
    return f"certificates/{print_id}/{first}.zip"


async def _put_together(asked: CertificatePrint, store: Store) -> str:
    """On disk: a thousand certificates are some 150 MB."""
    key = f"certificates/{asked.id}/all.zip"
    parts = [_part_key(asked.id, first) for first in range(0, len(asked.certificates), PART)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "all.zip")
        for part in parts:
            await asyncio.to_thread(_append, file, await store.get(part))
        await store.put_file(key, file, "application/zip")
    for part in parts:
        await store.delete(part)
    return key


def _append(file: Path, part: bytes) -> None:
    with zipfile.ZipFile(file, "a", zipfile.ZIP_STORED) as whole, zipfile.ZipFile(io.BytesIO(part)) as pieces:
        for name in pieces.namelist():
            whole.writestr(name, pieces.read(name))


async def _finish(asked: CertificatePrint, key: str, by: By) -> None:
    """Count the prints and offer the file, once."""
    async with db.transaction():
        ready: dict[str, Any] = {"done": len(asked.certificates), "key": key, "ready_ms": by.at_ms}
        await workflow.advance(asked, PrintStatus.READY, steps=PRINT_STEPS, by=by, **ready)
        valid = CompletionCertificate.filter(id__in=asked.certificates, revoked_ms=None).order_by("id")
        rows = await valid.select_for_update()
        for row in rows:
            await CompletionCertificate.filter(id=row.id).update(prints=row.prints + 1, printed_ms=by.at_ms)
            await enrolment.mark_certified(row.enrolment_id, by=by)
        note = f"certificate_print:{asked.id}"
        await audit.record_all(
            [("completion_certificate:printed", f"completion_certificate:{row.id}", note) for row in rows],
            by=by,
        )


async def forget_prints(days: int, *, store: Store, now_ms: int) -> int:
    """Delete the files of ZIPs that nobody needs any more; returns how many."""
    old = CertificatePrint.filter(status=PrintStatus.READY, ready_ms__lt=now_ms - days * 86_400_000)
    rows = await old.limit(100)
    for row in rows:
        await store.delete(row.key)
        await workflow.advance(row, PrintStatus.FORGOTTEN, steps=PRINT_STEPS, by=By("system", now_ms))
    return len(rows)
