"""Changing the key: both in force while rotating, afterwards the fields need the new one only."""

import pytest

from server import crypto, rotation
from server.accounts import queries
from server.accounts.models import TraineeAccount
from server.accounts.services import login
from server.audit.services import By
from server.crypto import Keyring
from server.registry import queries as registry
from server.registry.models import Person
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, identity_number, make_certificate, make_person

OPENID = "openid-li"


async def make_bound_person() -> Person:
    """As written under the key in force."""
    person = await make_person(IDENTITY_NUMBER, mobile="13800000000")
    index = crypto.keyring().index(OPENID, "trainee_account.openid")
    await TraineeAccount.create(person=person, openid=OPENID, openid_index=index)
    return person


async def found() -> list[int | None]:
    """The person, looked up in every way there is."""
    by_number = await queries.known_by_identity_number(IDENTITY_NUMBER)
    by_openid = await queries.known_by_openid(OPENID)
    person = await registry.person_by_identity_number(IDENTITY_NUMBER)
    known = [look_up.person_id if look_up else None for look_up in (by_number, by_openid)]
    return [*known, person.id if person else None]


async def test_look_ups_find_rows_of_both_keys_while_rotating(database: Settings, rotating: Keyring) -> None:
    before = await make_bound_person()
    crypto.use(rotating)
    after = await make_person(identity_number(9))

    newer = await queries.known_by_identity_number(identity_number(9))

    assert (await found(), newer and newer.person_id) == ([before.id] * 3, after.id)


async def test_rotated_rows_need_the_new_key_only(database: Settings, rotating: Keyring, rotated: Keyring) -> None:
    person = await make_bound_person()
    crypto.use(rotating)

    rewritten = await rotation.rotate()

    crypto.use(rotated)
    read = await Person.get()
    assert {table: count for table, count in rewritten.items() if count} == {"person": 1, "trainee_account": 1}
    assert (await found(), read.identity_number, read.mobile) == ([person.id] * 3, IDENTITY_NUMBER, "13800000000")
    assert (await TraineeAccount.get()).openid == OPENID


async def test_rotation_may_be_repeated(database: Settings, rotating: Keyring, rotated: Keyring) -> None:
    person = await make_bound_person()
    crypto.use(rotating)
    await rotation.rotate()
    await rotation.rotate()
    crypto.use(rotated)

    assert await found() == [person.id] * 3


async def test_rotation_goes_through_more_rows_than_a_batch(
    database: Settings, keyring: Keyring, rotating: Keyring, rotated: Keyring
) -> None:
    numbers = [identity_number(serial) for serial in range(rotation.BATCH + 1)]
    index = [keyring.index(number, "person.identity_number") for number in numbers]
    people = zip(numbers, index, strict=True)
    await Person.bulk_create(
        [Person(name="李示例", identity_number=number, identity_index=at) for number, at in people]
    )
    crypto.use(rotating)

    rewritten = await rotation.rotate()

    crypto.use(rotated)
    assert (rewritten["person"], len([person.identity_number for person in await Person.all()])) == (201, 201)


async def test_empty_fields_stay_empty(database: Settings, rotating: Keyring, rotated: Keyring) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await TraineeAccount.create(person=person)
    crypto.use(rotating)
    await rotation.rotate()
    crypto.use(rotated)

    account = await TraineeAccount.get()
    assert ((await Person.get()).mobile, account.openid, account.openid_index) == (None, None, None)


async def test_without_the_old_key_nobody_is_found_before_rotation(database: Settings, rotated: Keyring) -> None:
    await make_bound_person()
    crypto.use(rotated)

    assert await found() == [None, None, None]


@pytest.mark.parametrize("rotate_first", [False, True])
async def test_login_rebinds_an_openid_bound_under_the_old_key(
    database: Settings, clock: TestClock, rotating: Keyring, rotate_first: bool
) -> None:
    former = await make_bound_person()
    newcomer = await make_person(identity_number(9))
    await make_certificate(newcomer, key=CERTIFICATE_KEY)
    crypto.use(rotating)
    if rotate_first:
        await rotation.rotate()

    await login.log_in(
        identity_number(9),
        CERTIFICATE_KEY,
        openid=OPENID,
        client="",
        policy=database.accounts,
        by=By("anonymous", clock.ms),
    )

    bound = await queries.known_by_openid(OPENID)
    account = await TraineeAccount.get(person_id=former.id)
    assert (bound and bound.person_id, account.openid, account.openid_index) == (newcomer.id, None, None)
