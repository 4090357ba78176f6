"""Attended study: what it writes, and every reason for refusing it."""

from datetime import timedelta

import pytest

from server.audit.models import AuditEntry
from server.audit.services import By
from server.catalogue import queries as catalogue
from server.catalogue.models import Topic
from server.catalogue.queries import TopicCard
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import Conflict, NotFound
from server.learning.models import CreditEntry, TopicProgress, WatchStretch
from server.learning.rules import TopicStatus
from server.learning.services.attended import (
    DEVICE,
    Attendance,
    AttendedTooShort,
    SecondPersonNeeded,
    TimeTaken,
    TopicChosen,
    record_attended_study,
)
from server.learning.services.starts import CertificateExpired, CreditsComplete, EnrolmentNotOpen, TopicUnfinished
from server.settings import Settings
from tests.factories import NOW_MS, TODAY, make_certificate, make_class, make_enrolment, make_person, make_topic
from tests.learning.conftest import Trainee

HOUR = 3_600_000
STAFF = By("staff:1", NOW_MS)


def attended(hours_ago: float, seconds: float = 60, confirmed_by: str = "staff:2") -> Attendance:
    begins = NOW_MS - round(hours_ago * HOUR)
    return Attendance(begins, begins + round(seconds * 1000), confirmed_by)


async def make_card(**changes: object) -> TopicCard:
    topic = await make_topic(**changes)
    return (await catalogue.load_shelf()).topics[topic.id]


@pytest.fixture
async def enrolled(database: Settings) -> Enrolment:
    """In a class that asks for two credits."""
    return await make_enrolment(await make_certificate(await make_person()), await make_class(credit_tenths=20))


async def record(enrolled: Enrolment, card: TopicCard, attendance: Attendance, by: By = STAFF) -> None:
    await record_attended_study(enrolled.person_id, enrolled.id, card, attendance, by=by)


async def test_attended_study_earns_the_credit(enrolled: Enrolment) -> None:
    card, sat = await make_card(), attended(2)

    await record(enrolled, card, sat)

    progress = await TopicProgress.get(enrolment=enrolled)
    assert (progress.status, progress.watched_ms, progress.completed_ms) == (TopicStatus.COMPLETED, 45_000, sat.to_ms)
    stretch = await WatchStretch.get(person_id=enrolled.person_id)
    assert (stretch.device, stretch.from_ms, stretch.to_ms, stretch.credited_ms) == (
        DEVICE, sat.from_ms, sat.to_ms, 45_000,
    )  # fmt: skip
    assert (await CreditEntry.get(enrolment=enrolled)).tenths == 10
    await enrolled.refresh_from_db()
    assert (enrolled.credit_tenths, enrolled.status, enrolled.begun_ms) == (10, EnrolmentStatus.STUDYING, sat.from_ms)


async def test_attended_study_is_logged_with_both_staff_members(enrolled: Enrolment) -> None:
    await record(enrolled, await make_card(), attended(2))

    entry = await AuditEntry.get(action="study:attended")

    assert (entry.actor, entry.note) == ("staff:1", "confirmed by staff:2")


async def test_last_attended_topic_completes_the_credits(enrolled: Enrolment) -> None:
    await record(enrolled, await make_card(), attended(3))
    await record(enrolled, await make_card(), attended(2))

    await enrolled.refresh_from_db()

    assert (enrolled.credit_tenths, enrolled.status) == (20, EnrolmentStatus.CREDITS_COMPLETE)


@pytest.mark.parametrize(
    ("attendance", "refusal"),
    [
        (attended(2, confirmed_by="staff:1"), SecondPersonNeeded),
        (attended(2, seconds=44.9), AttendedTooShort),
        (attended(0.01), AttendedTooShort),  # it has not ended yet
    ],
)
async def test_unfounded_attendance_is_refused(
    enrolled: Enrolment, attendance: Attendance, refusal: type[Conflict]
) -> None:
    card = await make_card()

    with pytest.raises(refusal):
        await record(enrolled, card, attendance)

    assert (await TopicProgress.all().count(), await CreditEntry.all().count()) == (0, 0)


@pytest.mark.parametrize("begins", [-30, 0, 30])
async def test_time_is_credited_once(enrolled: Enrolment, begins: int) -> None:
    await record(enrolled, await make_card(), attended(2))
    again = attended(2 - begins / 3600)

    with pytest.raises(TimeTaken):
        await record(enrolled, await make_card(), again)

    assert await WatchStretch.all().count() == 1


async def test_time_of_another_enrolment_is_not_credited_again(enrolled: Enrolment) -> None:
    await record(enrolled, await make_card(), attended(2))
    other = await make_enrolment(await make_certificate(await enrolled.person))

    with pytest.raises(TimeTaken):
        await record(other, await make_card(), attended(2))


async def test_time_of_a_running_lease_is_not_credited_again(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(60)
    other = await make_enrolment(await make_certificate(await trainee.enrolment.person))
    sat = Attendance(trainee.clock.ms - 50_000, trainee.clock.ms, "staff:2")

    with pytest.raises(TimeTaken):
        await record(other, await make_card(), sat, By("staff:1", trainee.clock.ms))


async def test_topic_is_recorded_once(enrolled: Enrolment) -> None:
    card = await make_card()
    await record(enrolled, card, attended(3))

    with pytest.raises(TopicChosen):
        await record(enrolled, card, attended(2))


async def test_unfinished_topic_comes_first(enrolled: Enrolment) -> None:
    begun = await make_card()
    await TopicProgress.create(
        enrolment=enrolled,
        topic_id=begun.id,
        status=TopicStatus.IN_PROGRESS,
        required_ms=45_000,
        credit_tenths=10,
        started_ms=NOW_MS - HOUR,
    )

    with pytest.raises(TopicUnfinished) as refused:
        await record(enrolled, await make_card(), attended(2))

    assert refused.value.extra == {"topic_id": str(begun.id)}


async def test_no_topic_beyond_the_credits(enrolled: Enrolment) -> None:
    for hours in (4, 3):
        await record(enrolled, await make_card(), attended(hours))

    with pytest.raises(CreditsComplete):
        await record(enrolled, await make_card(), attended(2))


async def test_waiting_enrolment_is_closed(enrolled: Enrolment) -> None:
    await Enrolment.filter(id=enrolled.id).update(status=EnrolmentStatus.PENDING)

    with pytest.raises(EnrolmentNotOpen):
        await record(enrolled, await make_card(), attended(2))


async def test_day_after_the_expiry_is_closed(database: Settings) -> None:
    certificate = await make_certificate(await make_person(), expires_on=TODAY - timedelta(days=1))
    enrolled = await make_enrolment(certificate)

    with pytest.raises(CertificateExpired):
        await record(enrolled, await make_card(), attended(2))


async def test_somebody_elses_enrolment_is_not_found(enrolled: Enrolment) -> None:
    stranger = await make_person()

    with pytest.raises(NotFound):
        await record_attended_study(stranger.id, enrolled.id, await make_card(), attended(2), by=STAFF)
