"""A province with a small register, for the tests of following it: the simulator, asked over HTTP."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from server.integrations.province import ChangeKind
from server.integrations.province.client import GsaClient
from server.integrations.province.fake import FakeProvince
from server.integrations.province.fake_faults import Faults
from server.integrations.served import serving
from server.integrations.storage import Store, open_store
from server.registry.models import SyncIssue
from server.registry.services.syncing import Synced, sync
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.integrations.province.gsa import chosen

FIRM, OTHER_FIRM = "91370100MA0000015D", "91370200MA0000023D"
LI: Final = "370102198001010015"
ENTERPRISE: Final = {
    "id": "e1",
    "name": "山东示例建设集团有限公司",
    "creditCode": FIRM,
    "cityCode": "370100",
    "status": "1",
}
OTHER: Final = {
    "id": "e2",
    "name": "青岛示例建设有限公司",
    "creditCode": OTHER_FIRM,
    "cityCode": "370200",
    "status": "1",
}
PERSON: Final = {
    "id": "p1", "name": "李志强", "identityCardType": "111", "identityCard": LI, "mobile": "13800138000",
}  # fmt: skip
CERTIFICATE: Final = {
    "id": "c1",
    "certNum": "鲁建安C（2019）0001234",
    "categoryCode": "C",
    "personId": "p1",
    "creditCode": FIRM,
    "issuedDate": "2024-01-08",
    "effectiveDate": "2024-01-08",
    "expiringDate": "2027-01-07",
    "certState": "01",
}
CONSTRUCTOR: Final = {
    "id": "j1",
    "personId": "p1",
    "regNo": "鲁2370000202300001",
    "level": "2",
    "specialities": ["建筑工程", "市政公用工程"],
    "creditCode": FIRM,
    "regExpiry": "2028-05-31",
    "status": "1",
}


def province(**faults: float | bool) -> FakeProvince:
    """Two firms, a person, her certificate and her registration."""
    fake = FakeProvince(now_ms=lambda: NOW_MS, faults=Faults().changed(faults))
    fake.register.seed(ChangeKind.ENTERPRISES, [ENTERPRISE, OTHER])
    fake.register.seed(ChangeKind.PERSONS, [PERSON])
    fake.register.seed(ChangeKind.CERTIFICATES, [CERTIFICATE])
    fake.register.seed(ChangeKind.CONSTRUCTORS, [CONSTRUCTOR])
    return fake


def change(fake: FakeProvince, kind: ChangeKind, record: Mapping[str, Any], op: str = "U") -> None:
    fake.register.add(kind, record, op)


def store_in(folder: Path) -> Store:
    return open_store((folder / "files").as_uri(), "", "", "", "")


async def synced(fake: FakeProvince, folder: Path, clock: TestClock | None = None) -> Synced:
    """Follow it once."""
    clock = clock or TestClock()
    async with serving(fake) as base_url:
        client = GsaClient(chosen(base_url), now_ms=clock.now_ms)
        return await sync(client, store=store_in(folder), clock=clock)


async def issues() -> list[tuple[str, str, str]]:
    """What is put aside: kind, id and reason."""
    rows = await SyncIssue.filter(solved_ms=None).order_by("id")
    return [(row.kind, row.upstream_id, row.reason) for row in rows]
