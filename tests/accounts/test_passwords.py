"""Passwords: the rule for new ones, and what counts as the public first one."""

import pytest

from server.accounts.rules import password_fault
from server.accounts.services import passwords, trainees
from server.registry.models import Certificate, CertificateNumber, ConstructorRegistration
from server.settings import Settings
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, make_certificate, make_person

LENGTH = "密码长度应为 8 至 64 个字符。"
KINDS = "密码须包含大写字母、小写字母、数字、符号中的至少三种。"


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("Anquan26", None),
        ("anquan-26", None),
        ("ANQUAN-26", None),
        ("Anquan-a", None),
        ("Aq1" + "x" * 61, None),
        ("安全aq2026", None),
        ("Aq-2026", LENGTH),
        ("Aq1" + "x" * 62, LENGTH),
        ("", LENGTH),
        ("anquan2026", KINDS),
        ("ANQUAN2026", KINDS),
        ("AnquanAnquan", KINDS),
        ("12345678", KINDS),
        ("--------", KINDS),
        ("安全生产网络教育", KINDS),
    ],
)
def test_password_needs_length_and_three_kinds(password: str, fault: str | None) -> None:
    assert password_fault(password) == fault


async def first(secret: str, person_id: int) -> bool:
    return await trainees.is_first_password(secret, person_id, TODAY.year)


@pytest.mark.parametrize("secret", ["None", "none", "null", "", " "])
async def test_certificate_whose_numbers_are_missing_lets_nobody_in(database: Settings, secret: str) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await make_certificate(person, key=CERTIFICATE_KEY)
    await (await CertificateNumber.get()).delete()

    assert (await Certificate.all().count(), await first(secret, person.id)) == (1, False)


@pytest.mark.parametrize("secret", ["鲁a37151612345", "鲁A37151612345 ", "鲁Ａ３７１５１６１２３４５"])
async def test_registration_number_may_be_written_in_every_way(database: Settings, secret: str) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await ConstructorRegistration.create(person=person, number="鲁A37151612345", level=2, expires_on=TODAY)

    assert await first(secret, person.id)


async def test_kept_hash_matches_its_password_only(database: Settings) -> None:
    kept = await passwords.hashed("Anquan-2026", database.accounts)

    matches = [
        await passwords.matches(secret, kept, database.accounts) for secret in ("Anquan-2026", "anquan-2026", "")
    ]
    assert matches == [True, False, False]


@pytest.mark.parametrize("kept", ["", "x", "$argon2id$v=19$m=19456,t=2,p=1$broken"])
async def test_damaged_hash_matches_nothing(database: Settings, kept: str) -> None:
    assert not await passwords.matches("Anquan-2026", kept, database.accounts)


async def test_without_a_hash_nothing_matches(database: Settings) -> None:
    assert not await passwords.matches("Anquan-2026", None, database.accounts)
