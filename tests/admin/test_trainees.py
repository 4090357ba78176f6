"""学员: found by a whole number, shown masked; the whole number and the reset ask for a reason."""

import re

import pytest

from server.accounts.models import Notice, TraineeAccount
from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.registry.models import ConstructorRegistration, Person
from tests.admin.people import goes_to, send
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, make_certificate, make_enterprise, make_person
from tests.pages import as_staff
from tests.web.site import Browser, Shown

TRAINEES = "/admin/trainees"
NOT_FOUND = "没有找到，请核对号码。"


async def look_up(member: Browser, number: str) -> Shown:
    return await send(member, TRAINEES, number=number)


async def make_trainee(**changes: object) -> Person:
    person = await make_person(IDENTITY_NUMBER, mobile="13812345678")
    await make_certificate(person, await make_enterprise(**changes), key=CERTIFICATE_KEY)
    return person


async def with_account(person: Person) -> None:
    await TraineeAccount.create(person=person, password_hash="x", openid="o", openid_index="i")


async def state() -> tuple[str | None, str | None]:
    account = await TraineeAccount.get()
    return account.password_hash, account.openid


@pytest.mark.parametrize(
    "number", [IDENTITY_NUMBER, " 3701 0219 8001 0100 15 ", CERTIFICATE_KEY, "鲁建安A（2015）1234567", "ａ20151234567"]
)
async def test_trainee_is_found_by_a_whole_number_in_every_spelling(visitor: Browser, number: str) -> None:
    person = await make_trainee()

    answer = await look_up(await as_staff(visitor, Role.SUPPORT), number)

    assert goes_to(answer) == (303, f"{TRAINEES}/{person.id}")


async def test_constructor_is_found_by_the_registration_number(visitor: Browser) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await ConstructorRegistration.create(person=person, number="鲁237151612345", level=2, expires_on=TODAY)

    answer = await look_up(await as_staff(visitor, Role.SUPPORT), " 鲁237151612345 ")

    assert goes_to(answer) == (303, f"{TRAINEES}/{person.id}")


@pytest.mark.parametrize("number", ["37010219800101", "370102198001010016", "李示例", "A20151234568", "%", "A2015"])
async def test_part_of_a_number_or_a_name_finds_nobody(visitor: Browser, number: str) -> None:
    await make_trainee()

    answer = await look_up(await as_staff(visitor, Role.SUPPORT), number)

    assert (answer.status, NOT_FOUND in answer.text) == (422, True)


async def test_number_shared_by_two_asks_for_the_identity_number(visitor: Browser) -> None:
    await make_trainee()
    await make_certificate(await make_person(), key=CERTIFICATE_KEY)

    answer = await look_up(await as_staff(visitor, Role.SUPPORT), CERTIFICATE_KEY)

    assert (answer.status, "有多人使用此编号，请改用身份证号查找。" in answer.text) == (422, True)


async def test_trainee_of_another_city_is_not_there(visitor: Browser) -> None:
    person = await make_trainee(city_code="370100")
    member = await as_staff(visitor, Role.SUPPORT, cities=("370700",))

    answer = await look_up(member, IDENTITY_NUMBER)

    pages = [await member.get(f"{TRAINEES}/{person.id}{page}") for page in ("", "/identity", "/reset")]
    assert (answer.status, NOT_FOUND in answer.text, [page.status for page in pages]) == (422, True, [404] * 3)


async def test_certificate_in_ones_own_city_is_enough(visitor: Browser) -> None:
    person = await make_trainee(city_code="370100")
    await make_certificate(person, await make_enterprise(city_code="370700"))
    member = await as_staff(visitor, Role.SUPPORT, cities=("370700",))

    assert goes_to(await look_up(member, IDENTITY_NUMBER)) == (303, f"{TRAINEES}/{person.id}")


async def test_page_shows_numbers_masked_and_what_may_be_done(visitor: Browser) -> None:
    person = await make_trainee()
    await with_account(person)

    texts = [
        (await (await as_staff(visitor, role)).get(f"{TRAINEES}/{person.id}")).text
        for role in (Role.SUPPORT, Role.FINANCE)
    ]

    assert ["370***********0015" in text and "138****5678" in text for text in texts] == [True, True]
    assert [IDENTITY_NUMBER in text or "13812345678" in text for text in texts] == [False, False]
    assert [re.findall(rf'href="{TRAINEES}/\d+/(\w+)"', text) for text in texts] == [["identity", "reset"], []]


async def test_whole_number_is_shown_for_a_reason_and_goes_on_record(visitor: Browser) -> None:
    person = await make_trainee()
    member = await as_staff(visitor, Role.SUPPORT)

    answer = await send(member, f"{TRAINEES}/{person.id}/identity", reason="IDENTITY")

    entry = await AuditEntry.get()
    assert (answer.status, IDENTITY_NUMBER in answer.text, answer.headers["Cache-Control"]) == (200, True, "no-store")
    assert (entry.action, entry.subject, entry.note) == ("person:unmasked", f"person:{person.id}", "电话中核对本人身份")


async def test_reset_goes_back_to_the_certificate_number_and_unbinds(visitor: Browser) -> None:
    person = await make_trainee()
    await with_account(person)

    answer = await send(await as_staff(visitor, Role.SUPPORT), f"{TRAINEES}/{person.id}/reset", reason="TELEPHONE")

    entry, notice = await AuditEntry.get(), await Notice.get()
    assert (goes_to(answer), await state()) == ((303, f"{TRAINEES}/{person.id}"), (None, None))
    assert (entry.action, entry.note, notice.person_id) == ("person:reset", "更换手机或微信", person.id)


async def test_nothing_to_reset_is_told(visitor: Browser) -> None:
    person = await make_trainee()
    member = await as_staff(visitor, Role.SUPPORT)

    answer = await send(member, f"{TRAINEES}/{person.id}/reset", reason="FORGOTTEN")

    assert (answer.status, await AuditEntry.all().count()) == (409, 0)


@pytest.mark.parametrize("page", ["identity", "reset"])
@pytest.mark.parametrize("reason", ["", "CURIOSITY"])
async def test_both_need_a_reason(visitor: Browser, page: str, reason: str) -> None:
    person = await make_trainee()
    await with_account(person)

    answer = await send(await as_staff(visitor, Role.SUPPORT), f"{TRAINEES}/{person.id}/{page}", reason=reason)

    assert (answer.status, IDENTITY_NUMBER in answer.text, await state()) == (422, False, ("x", "o"))


@pytest.mark.parametrize("page", ["identity", "reset"])
@pytest.mark.parametrize("role", [Role.FINANCE, Role.AUTHORITY, Role.ADMIN, Role.AUDITOR])
async def test_both_are_for_support_alone(visitor: Browser, page: str, role: Role) -> None:
    person = await make_trainee()
    await with_account(person)
    member = await as_staff(visitor, role)

    answer = await send(member, f"{TRAINEES}/{person.id}/{page}", page="/admin", reason="IDENTITY")

    assert (answer.status, IDENTITY_NUMBER in answer.text, await state()) == (403, False, ("x", "o"))


@pytest.mark.parametrize("page", ["identity", "reset"])
async def test_forged_forms_are_refused(visitor: Browser, page: str) -> None:
    person = await make_trainee()
    await with_account(person)
    member = await as_staff(visitor, Role.SUPPORT)

    answer = await member.post(f"{TRAINEES}/{person.id}/{page}", {"reason": "IDENTITY"})

    assert (answer.status, IDENTITY_NUMBER in answer.text, await state()) == (403, False, ("x", "o"))


@pytest.mark.parametrize("page", ["", "/identity", "/reset"])
async def test_nobody_is_not_there(visitor: Browser, page: str) -> None:
    assert (await (await as_staff(visitor, Role.SUPPORT)).get(f"{TRAINEES}/999{page}")).status == 404
