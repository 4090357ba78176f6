"""合格证明 of an enterprise: its own people's, one as PDF, many as a ZIP made in the background."""

import io
import zipfile

import pytest_asyncio

from server.accounts.rules import Role
from server.certification.models import CertificatePrint, CompletionCertificate
from server.certification.services import printing
from server.crypto import keyring
from server.enrolment.models import Enrolment, Order
from server.jobs.handlers import HANDLERS
from server.outbox.models import Job
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.certification.desk import certificate
from tests.conftest import TestClock
from tests.factories import make_enterprise
from tests.pages import as_settled_clerk, as_staff
from tests.web.site import Browser

PATH = "/enterprise/certificates"


async def firm_of(row: CompletionCertificate) -> int:
    enrolment = await Enrolment.get(id=row.enrolment_id)
    return (await Order.get(id=enrolment.order_id)).enterprise_id


@pytest_asyncio.fixture
async def row(visitor: Browser) -> CompletionCertificate:
    return await certificate(name="王领证")


async def test_a_clerk_sees_and_prints_the_firms_own(visitor: Browser, row: CompletionCertificate) -> None:
    clerk = await as_settled_clerk(visitor, await firm_of(row))
    assert "王领证" in (await clerk.get(PATH)).text
    answer = await clerk.get(f"{PATH}/{row.id}/certificate.pdf")
    assert (answer.status, answer.body[:5], answer.headers["content-type"]) == (200, b"%PDF-", "application/pdf")
    assert (await CompletionCertificate.get(id=row.id)).prints == 1


async def test_another_firm_sees_nothing(visitor: Browser, row: CompletionCertificate) -> None:
    stranger = await as_settled_clerk(visitor, (await make_enterprise()).id)
    assert "王领证" not in (await stranger.get(PATH)).text
    assert (await stranger.get(f"{PATH}/{row.id}/certificate.pdf")).status == 404
    assert (await CompletionCertificate.get(id=row.id)).prints == 0


async def test_a_revoked_one_is_not_printed(visitor: Browser, row: CompletionCertificate) -> None:
    await CompletionCertificate.filter(id=row.id).update(revoked_ms=1)
    clerk = await as_settled_clerk(visitor, await firm_of(row))
    assert "已撤销" in (await clerk.get(PATH)).text
    assert (await clerk.get(f"{PATH}/{row.id}/certificate.pdf")).status == 404


async def test_many_are_made_in_the_background(
    visitor: Browser, row: CompletionCertificate, test_settings: Settings, clock: TestClock
) -> None:
    clerk = await as_settled_clerk(visitor, await firm_of(row))
    answer = await clerk.post(f"{PATH}/print", {"csrf_token": (await clerk.get(PATH)).token})
    assert (answer.status, "<progress" in (await clerk.get(PATH)).text) == (303, True)
    asked = await CertificatePrint.get()
    assert (await clerk.get(f"{PATH}/prints/{asked.id}/all.zip")).status == 404

    job = await Job.get(kind=printing.PRINT)
    runtime = Runtime(test_settings, keyring(), store_of(test_settings), clock)
    await HANDLERS[job.kind](runtime, {"print": asked.id, "from": 0})
    assert "下载 ZIP" in (await clerk.get(PATH)).text
    packed = await clerk.get(f"{PATH}/prints/{asked.id}/all.zip")
    assert zipfile.ZipFile(io.BytesIO(packed.body)).namelist() == [f"{row.number}_王领证.pdf"]

    stranger = await as_settled_clerk(visitor, (await make_enterprise()).id)
    assert (await stranger.get(f"{PATH}/prints/{asked.id}/all.zip")).status == 404


async def test_nothing_to_print_is_refused(visitor: Browser) -> None:
    clerk = await as_settled_clerk(visitor, (await make_enterprise()).id)
    token = (await clerk.get("/enterprise/orders")).token
    answer = await clerk.post(f"{PATH}/print", {"csrf_token": token})
    assert (answer.status, "没有可打印的合格证明" in answer.text) == (409, True)


async def test_staff_print_within_their_cities(visitor: Browser, row: CompletionCertificate) -> None:
    here = await as_staff(visitor, Role.AUTHORITY)
    assert "王领证" in (await here.get("/admin/certificates")).text
    assert (await here.get(f"/admin/certificates/{row.id}/certificate.pdf")).body[:5] == b"%PDF-"
    there = await as_staff(visitor, Role.AUTHORITY, cities=("370200",))
    assert "王领证" not in (await there.get("/admin/certificates")).text
    assert (await there.get(f"/admin/certificates/{row.id}/certificate.pdf")).status == 404


async def test_staff_have_a_zip_of_their_own(visitor: Browser, row: CompletionCertificate) -> None:
    staff, other = [await as_staff(visitor, Role.AUTHORITY) for _ in range(2)]
    page = await staff.get("/admin/certificates?standing=fresh")
    assert (
        await staff.post("/admin/certificates/print", {"csrf_token": page.token, "standing": "fresh"})
    ).status == 303
    asked = await CertificatePrint.get()
    assert asked.certificates == [row.id]
    assert (await other.get(f"/admin/certificates/prints/{asked.id}/all.zip")).status == 404
