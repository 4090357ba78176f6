"""The register changes while somebody studies: upstream's certificate counts for what begins, what was earned stays."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from server.catalogue.models import Topic
from server.enrolment.models import Enrolment, Order
from server.integrations.province import ChangeKind
from server.integrations.province.fake import FakeProvince
from server.learning.models import StudyClock
from server.learning.services import starts
from server.registry import queries
from server.registry.models import Certificate, Enterprise, Person
from tests.factories import NOW_MS, make_enterprise
from tests.learning.conftest import Trainee
from tests.registry.province import CERTIFICATE, ENTERPRISE, FIRM, OTHER, OTHER_FIRM, PERSON, issues, synced


@pytest_asyncio.fixture
async def fake(trainee: Trainee) -> FakeProvince:
    """A province that knows the trainee as we do."""
    person, certificate = await Person.get(), await Certificate.get()
    firm = await Enterprise.get(id=certificate.enterprise_id)
    firm.credit_code = FIRM
    await firm.save()
    await make_enterprise(credit_code=OTHER_FIRM)
    province = FakeProvince(now_ms=lambda: NOW_MS)
    province.register.seed(ChangeKind.ENTERPRISES, [ENTERPRISE, OTHER])
    province.register.seed(
        ChangeKind.PERSONS, [{**PERSON, "identityCard": person.identity_number, "name": person.name}]
    )
    record = {**CERTIFICATE, "certNum": certificate.display, "categoryCode": "A"}
    province.register.seed(ChangeKind.CERTIFICATES, [{**record, "expiringDate": certificate.expires_on.isoformat()}])
    return province


async def changed(fake: FakeProvince, folder: Path, **changes: Any) -> None:
    """The certificate's record as it is now, followed."""
    fake.register.add(ChangeKind.CERTIFICATES, {"id": "c1", **changes})
    assert ((await synced(fake, folder)).fault, await issues()) == ("", [])


async def studied() -> int:
    """Milliseconds that count so far."""
    return int((await StudyClock.get()).watched_ms)


async def test_renewed_certificate_leaves_the_cycle_of_the_enrolment(
    trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await trainee.settle(topic)
    cycle = trainee.enrolment.cycle_expires_on

    await changed(fake, tmp_path, expiringDate="2030-01-07")
    await trainee.beat(20)
    await trainee.start(topic)

    assert (await Certificate.get()).expires_on == date(2030, 1, 7)
    assert ((await Enrolment.get()).cycle_expires_on, await studied()) == (cycle, 20_000)


@pytest.mark.parametrize("state", ["02", "03", "04", "05", "06", "07", "99"])
async def test_certificate_out_of_force_keeps_from_starting_and_leaves_what_was_earned(
    state: str, trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await trainee.settle(topic)
    await trainee.beat(20)

    await changed(fake, tmp_path, certState=state)

    with pytest.raises(starts.CertificateNotValid):
        await trainee.start(topic)
    assert await studied() == 20_000


async def test_suspension_that_ends_lets_study_go_on(
    trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await changed(fake, tmp_path, certState="02")
    await changed(fake, tmp_path, certState="01", operateType="06")

    assert (await trainee.start(topic)).lease


async def test_transfer_leaves_the_enrolment_with_the_firm_that_paid(
    trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await trainee.settle(topic)
    paid = (await Order.get()).enterprise_id

    await changed(fake, tmp_path, creditCode=OTHER_FIRM, operateType="09")
    await trainee.beat(20)
    await trainee.start(topic)

    certificate = await Certificate.get()
    assert (await Enterprise.get(id=certificate.enterprise_id)).credit_code == OTHER_FIRM
    assert ((await Order.get()).enterprise_id, await studied()) == (paid, 20_000)


async def test_renumbered_certificate_goes_on_under_the_same_enrolment(
    trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await trainee.settle(topic)
    before = await Certificate.get()

    await changed(fake, tmp_path, certNum="鲁建安C3（2023）0000123", categoryCode="C3", oldCertNum=before.display)
    await trainee.start(topic)

    enrolment = await Enrolment.get()
    assert (enrolment.certificate_id, enrolment.category) == (before.id, "A")
    assert await queries.login_numbers(trainee.login.holder_id) == {"C320230000123", before.key}


async def test_changed_name_leaves_session_and_study(
    trainee: Trainee, topic: Topic, fake: FakeProvince, tmp_path: Path
) -> None:
    await trainee.settle(topic)
    fake.register.add(ChangeKind.PERSONS, {"id": "p1", "name": "李改名"})

    await synced(fake, tmp_path)
    await trainee.beat(20)

    assert ((await Person.get()).name, await studied()) == ("李改名", 20_000)
