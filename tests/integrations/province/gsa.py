"""The simulator served on a port of its own, and a client that fits it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from server.integrations.province.client import GsaClient
from server.integrations.province.fake import FakeProvince
from server.integrations.served import serving
from server.settings import Province
from tests.factories import NOW_MS

RESULT = {
    "recordId": "r1",
    "certNum": "鲁建安A（2015）1234567",
    "certId": "c1",
    "idNo": "370102198001010015",
    "creditCode": "91370100MA0000015D",
    "classNo": "202601A",
    "credits": "24.0",
    "examDate": "2026-11-20",
    "score": "80.0",
    "result": "PASS",
    "cycleExpiry": "2027-01-07",
}


def result(record_id: str, **changes: str) -> dict[str, str]:
    return {**RESULT, "recordId": record_id, "certId": f"c-{record_id}", **changes}


def chosen(base_url: str, **changes: Any) -> Province:
    values: dict[str, Any] = {
        "base_url": base_url,
        "app_id": "demo",
        "client_secret": "demo",
        "sign_alg": "HMAC-SHA256",
        "sign_key": "demo",
        "timeout_seconds": 2,
        "clock_skew_seconds": 3600,
    }
    return Province(**{**values, **changes})


@asynccontextmanager
async def connected(fake: FakeProvince, **changes: Any) -> AsyncIterator[GsaClient]:
    """A client of the simulator; both clocks stand at the tests' moment."""
    async with serving(fake) as base_url:
        yield GsaClient(chosen(base_url, **changes), now_ms=lambda: NOW_MS)
