"""Seats: taken, waited for, given back, moved up, and never more than there are."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from server.accounts.models import Consent, Notice
from server.accounts.rules import ConsentScope
from server.audit.models import AuditEntry
from server.enrolment.models import Enrolment
from server.errors import NotFound
from server.exams.rules import AttemptStatus
from server.exams.services.refusals import CertificateExpired, CreditsMissing, NoTriesLeft
from server.registry.models import Certificate
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus, SittingStatus
from server.sittings.services import refusals
from tests.factories import (
    DAY_MS,
    NOW_MS,
    SEALED,
    TODAY,
    make_attempt,
    make_candidate,
    make_class,
    make_sitting,
)
from tests.sittings.conftest import places, sign_up, taken, wait, withdraw

S = RegistrationStatus
LOST = {**SEALED, "status": AttemptStatus.SCORE_FAILED, "score_halves": 100}


async def test_sign_up_takes_the_next_seat_with_a_ticket(sitting: Sitting) -> None:
    first, second = await sign_up(await make_candidate(), sitting), await sign_up(await make_candidate(), sitting)

    assert (first.status, first.seat, first.ticket_number) == (S.SIGNED_UP, 1, f"{sitting.number}0001")
    assert (second.status, second.seat, second.ticket_number) == (S.SIGNED_UP, 2, f"{sitting.number}0002")
    assert await taken(sitting) == 2
    assert len({row.token for row in await Registration.all() if row.token and len(row.token) >= 22}) == 2
    assert [entry.action for entry in await AuditEntry.all()] == ["sitting_registration:signed_up"] * 2


async def test_full_room_takes_nobody_more(sitting: Sitting) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)

    with pytest.raises(refusals.Full):
        await sign_up(await make_candidate(), sitting)

    assert await taken(sitting) == 2


async def test_second_sign_up_is_refused(sitting: Sitting) -> None:
    enrolment, other = await make_candidate(), await make_sitting()
    await sign_up(enrolment, sitting)

    for room in (sitting, other):
        with pytest.raises(refusals.SignedUpAlready):
            await sign_up(enrolment, room)

    assert (await taken(sitting), await taken(other)) == (1, 0)


async def test_double_click_takes_one_seat(sitting: Sitting) -> None:
    enrolment = await make_candidate()

    answers = await asyncio.gather(*[sign_up(enrolment, sitting) for _ in range(4)], return_exceptions=True)

    assert Counter(type(answer).__name__ for answer in answers) == {"Place": 1, "SignedUpAlready": 3}
    assert await taken(sitting) == 1


async def test_many_at_once_for_few_seats(sitting: Sitting) -> None:
    training_class = await make_class(exam_mode="OFFLINE")
    people = [await make_candidate(training_class) for _ in range(12)]

    answers = await asyncio.gather(*[sign_up(one, sitting) for one in people], return_exceptions=True)

    assert Counter(type(answer).__name__ for answer in answers) == {"Place": 2, "Full": 10}
    assert await places(sitting) == [(S.SIGNED_UP, 1), (S.SIGNED_UP, 2)]


async def test_what_exams_ask_is_asked(sitting: Sitting) -> None:
    missing, expired, lost = await make_candidate(), await make_candidate(), await make_candidate()
    await Enrolment.filter(id=missing.id).update(credit_tenths=230)
    await Certificate.filter(id=expired.certificate_id).update(expires_on="2026-11-23")
    for _ in range(2):
        await make_attempt(lost, **LOST)

    for enrolment, refusal in ((missing, CreditsMissing), (expired, CertificateExpired), (lost, NoTriesLeft)):
        with pytest.raises(refusal):
            await sign_up(enrolment, sitting)


async def test_make_up_goes_the_same_road(sitting: Sitting) -> None:
    enrolment = await make_candidate()
    await make_attempt(enrolment, **LOST)

    assert (await sign_up(enrolment, sitting)).status is S.SIGNED_UP


async def test_certificate_must_last_until_the_exam(sitting: Sitting) -> None:
    enrolment = await make_candidate()
    await Certificate.filter(id=enrolment.certificate_id).update(expires_on=TODAY)

    with pytest.raises(refusals.CertificateEndsBefore):
        await sign_up(enrolment, sitting)


async def test_online_class_has_no_rooms_but_for_who_did_not_agree(sitting: Sitting) -> None:
    training_class = await make_class()
    agreed, not_agreed = await make_candidate(training_class), await make_candidate(training_class)
    await Consent.create(
        person_id=agreed.person_id, scope=ConsentScope.PHOTO, version="1", text_sha256="0", given_ms=NOW_MS
    )

    with pytest.raises(refusals.OnlineExam):
        await sign_up(agreed, sitting)
    assert (await sign_up(not_agreed, sitting)).seat == 1


async def test_room_of_another_city_kind_or_time(sitting: Sitting) -> None:
    enrolment = await make_candidate()
    faulty: dict[type[Exception], dict[str, Any]] = {
        refusals.OtherCity: {"city_code": "370700"},
        refusals.KindNotTaken: {"kinds": ["B"]},
        refusals.WindowClosed: {"sign_up_from_ms": NOW_MS + 1},
        refusals.NotPublished: {"status": SittingStatus.CANCELLED},
    }

    for refusal, changes in faulty.items():
        with pytest.raises(refusal):
            await sign_up(enrolment, await make_sitting(**changes))


async def test_room_that_is_not_published_or_not_there(sitting: Sitting) -> None:
    enrolment, planned = await make_candidate(), await make_sitting(status=SittingStatus.PLANNED)

    for number in (planned.id, 999):
        with pytest.raises(NotFound):
            await sign_up(enrolment, Sitting(id=number))


async def test_somebody_elses_enrolment_is_not_there(sitting: Sitting) -> None:
    enrolment, other = await make_candidate(), await make_candidate()

    with pytest.raises(NotFound):
        await sign_up(Enrolment(id=enrolment.id, person_id=other.person_id), sitting)


async def test_withdrawing_frees_the_seat_for_the_next(sitting: Sitting) -> None:
    leaving, staying, coming = [await make_candidate() for _ in range(3)]
    await sign_up(leaving, sitting)
    await sign_up(staying, sitting)

    await withdraw(leaving, sitting)
    place = await sign_up(coming, sitting)

    assert (place.seat, place.ticket_number) == (1, f"{sitting.number}0003")
    assert await places(sitting) == [(S.WITHDRAWN, 1), (S.SIGNED_UP, 2), (S.SIGNED_UP, 1)]


async def test_whoever_waits_longest_moves_up_and_is_told(sitting: Sitting) -> None:
    leaving, staying, first, second = [await make_candidate() for _ in range(4)]
    for enrolment in (leaving, staying):
        await sign_up(enrolment, sitting)
    for enrolment in (first, second):
        assert (await wait(enrolment, sitting)).seat is None

    await withdraw(leaving, sitting)

    assert await places(sitting) == [(S.WITHDRAWN, 1), (S.SIGNED_UP, 2), (S.SIGNED_UP, 1), (S.WAITING, None)]
    assert await taken(sitting) == 2
    [told] = await Notice.all()
    assert (told.person_id, told.text) == (
        first.person_id, f"您候补的考场“济南第一考场”（{sitting.number}）有了名额，已为您报名，请打印准考证。",
    )  # fmt: skip


async def test_who_may_no_longer_sit_is_passed_over(sitting: Sitting) -> None:
    leaving, staying, first, second = [await make_candidate() for _ in range(4)]
    for enrolment in (leaving, staying):
        await sign_up(enrolment, sitting)
    for enrolment in (first, second):
        await wait(enrolment, sitting)
    await Certificate.filter(id=first.certificate_id).update(expires_on=TODAY)

    await withdraw(leaving, sitting)

    assert (await places(sitting))[2:] == [(S.WAITING, None), (S.SIGNED_UP, 1)]


async def test_waiting_is_for_full_rooms(sitting: Sitting) -> None:
    with pytest.raises(refusals.NotFull):
        await wait(await make_candidate(), sitting)


async def test_who_waits_may_withdraw(sitting: Sitting) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)
    waiting = await make_candidate()
    await wait(waiting, sitting)

    await withdraw(waiting, sitting)

    assert ((await places(sitting))[2], await taken(sitting)) == ((S.WITHDRAWN, None), 2)


async def test_withdrawing_without_a_place_or_too_late(sitting: Sitting) -> None:
    enrolment = await make_candidate()
    with pytest.raises(NotFound):
        await withdraw(enrolment, sitting)
    await sign_up(enrolment, sitting)

    with pytest.raises(refusals.TooLate):
        await withdraw(enrolment, sitting, NOW_MS + 10 * DAY_MS)


async def test_withdrawing_and_signing_up_at_once_keeps_the_count(sitting: Sitting) -> None:
    people = [await make_candidate() for _ in range(6)]
    for enrolment in people[:2]:
        await sign_up(enrolment, sitting)

    await asyncio.gather(
        *[withdraw(one, sitting) for one in people[:2]], *[sign_up(one, sitting) for one in people[2:]],
        return_exceptions=True,
    )  # fmt: skip

    held = [seat for status, seat in await places(sitting) if status is S.SIGNED_UP]
    assert (len(held), len(set(held))) == (await taken(sitting), len(held))


async def test_whoever_waited_in_vain_may_look_for_another_room(sitting: Sitting) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)
    enrolment = await make_candidate()
    await wait(enrolment, sitting)
    other = await make_sitting(
        sign_up_until_ms=NOW_MS + 12 * DAY_MS, starts_ms=NOW_MS + 12 * DAY_MS, ends_ms=NOW_MS + 13 * DAY_MS
    )

    assert (await sign_up(enrolment, other, NOW_MS + 11 * DAY_MS)).status is S.SIGNED_UP
    assert (await places(sitting))[2] == (S.CANCELLED, None)
