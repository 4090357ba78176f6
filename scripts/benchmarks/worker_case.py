"""The worker comparing real faces while the web process takes them in: memory of both, pace."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final

from background import free_ports
from PIL import Image

from benchmarks import load, machine
from benchmarks.databases import Place
from benchmarks.people import Trainee, seed, trainees
from benchmarks.web_cases import Photos
from server import db, runtime, settings
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceSource, ReferenceStatus
from server.runtime import Runtime

PHOTOS: Final = 240
_GIVE_UP_SECONDS: Final = 180


@dataclass
class Work:
    """Peaks in MB (10⁶ bytes), children included; comparisons a second of one worker that shares its core."""

    web_mb: float = 0.0
    worker_mb: float = 0.0
    seconds: float = 0.0
    verdicts: dict[str, int] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        return sum(self.verdicts.values()) / self.seconds


async def run(place: Place, pictures: Sequence[Path]) -> Work:
    """Send `PHOTOS` pictures of people whose reference is another picture, and wait for the last verdict."""
    chosen = settings.load(data_dir=place.data, database={"url": place.environment.get("ANGUAN_DATABASE__URL", "")})
    async with runtime.opened(chosen) as opened:
        people = trainees()
        await seed(people, chosen)
        faces = [_frame(path) for path in pictures]
        await _references(opened, people[:PHOTOS], faces)
        case = Photos(people, place.data / "files", connections=8, most=PHOTOS, faces=faces)
        await case.prepare()
        with _processes(place) as (port, web, worker):
            began = time.monotonic()
            _, tally = await load.drive(port, web, case.chains(bare=False), 30)
            await case.verify_taken(tally)
            work = await _watched(web, worker)
            work.seconds = time.monotonic() - began
        return work


@contextmanager
def _processes(place: Place) -> Iterator[tuple[int, int, int]]:
    [port] = free_ports(1)
    environment = {**place.environment, "ANGUAN_SERVER__PORT": str(port)}
    with (
        machine.program("web", ["-m", "server", "web"], environment, port, machine.APP_CORE) as web,
        machine.program("worker", ["-m", "server", "worker"], environment, 0, machine.LOAD_CORE) as worker,
    ):
        yield port, web, worker


def _frame(path: Path) -> bytes:
    """As a phone's camera: 640×480."""
    with Image.open(path) as picture:
        buffer = BytesIO()
        picture.convert("RGB").resize((640, 480)).save(buffer, "JPEG", quality=85)
        return buffer.getvalue()


async def _references(opened: Runtime, people: Sequence[Trainee], faces: Sequence[bytes]) -> None:
    for one in people:
        key = f"references/{one.id}.jpg"
        await opened.store.put(key, faces[one.id % len(faces)], "image/jpeg")
        await ReferencePhoto.create(
            person_id=one.id,
            source=ReferenceSource.REGISTRY,
            status=ReferenceStatus.APPROVED,
            key=key,
            sha256=f"{one.id:064d}",
            created_ms=1,
        )


async def _watched(web: int, worker: int) -> Work:
    """Looks five times a second until no photograph waits."""
    work = Work()
    deadline = time.monotonic() + _GIVE_UP_SECONDS
    while time.monotonic() < deadline:
        work.web_mb = max(work.web_mb, machine.resident_mb(web))
        work.worker_mb = max(work.worker_mb, machine.resident_mb(worker))
        counted = "SELECT status, count(*) AS n FROM snapshot WHERE key IS NOT NULL GROUP BY status"
        found = {row["status"]: row["n"] for row in await db.writer().execute_query_dict(counted)}
        if "WAITING" not in found:
            work.verdicts = found
            return work
        await asyncio.sleep(0.2)
    raise TimeoutError(f"still waiting: {found}")
