"""POST /sessions: identity number and certificate number, in every way people write them."""

import asyncio

import pytest

from server.accounts.models import TraineeAccount
from server.audit.models import AuditEntry
from server.registry.models import CertificateNumber, ConstructorRegistration
from tests.api.conftest import OTHER_KEY, OTHER_NUMBER, Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, identity_number, make_certificate, make_person
from tests.live import Client

BODY = {"id_number": IDENTITY_NUMBER, "certificate_number": CERTIFICATE_KEY, "agree_licence": True}
FAILED = "身份证号或证书编号（密码）不正确，请核对后重试。"


async def test_trainee_logs_in(client: Client, cast: Cast) -> None:
    answer = await client.post("/sessions", BODY)

    token = answer.body.pop("token")
    assert len(token) == 43
    assert (answer.status, answer.body) == (
        201,
        {
            "expires_at": "2026-12-24T09:00:00.000+08:00",
            "person": {"name": "李示例", "id_number_masked": "370***********0015"},
            "face_consent": False,
            "must_set_password": True,
        },
    )
    assert (await client.get("/me", headers={"authorization": f"bearer {token}"})).status == 200


@pytest.mark.parametrize(
    "number",
    [
        "370102198001010015",
        " 370102 19800101 0015 ",
        "３７０１０２１９８００１０１００１５",
        "370102198001010015\u200b",
    ],
)
async def test_identity_number_may_be_written_in_any_width_and_spacing(client: Client, cast: Cast, number: str) -> None:
    assert (await client.log_in(number, CERTIFICATE_KEY)).status == 201


async def test_identity_number_takes_a_small_x(client: Client) -> None:
    await make_certificate(await make_person("37010219800101004X"), key=CERTIFICATE_KEY)

    assert (await client.log_in("37010219800101004x", CERTIFICATE_KEY)).status == 201


@pytest.mark.parametrize(
    "number",
    [
        "A20151234567",
        "a20151234567",
        "鲁建安A（2015）1234567",
        "鲁建安A(2015)1234567",
        "鲁建安a〔2015〕1234567",
        "鲁建安A【2015】1234567",
        "Ａ２０１５１２３４５６７",
        " A 2015 1234567\t",
        "A（2015）1234567",
        "A-2015-1234567",
        "沪建安A（2015）1234567",
    ],
)
async def test_certificate_number_may_be_written_in_every_way(client: Client, cast: Cast, number: str) -> None:
    assert (await client.log_in(IDENTITY_NUMBER, number)).status == 201


@pytest.mark.parametrize(
    "number", ["A20151234568", "B20151234567", "A2015123456", "370102198001010015", "None", "（）"]
)
async def test_wrong_certificate_number_fails(client: Client, cast: Cast, number: str) -> None:
    answer = await client.log_in(IDENTITY_NUMBER, number)

    assert (answer.status, answer.code, answer.body["detail"]) == (401, "LOGIN_FAILED", FAILED)


async def test_unknown_person_gets_the_same_words_as_a_wrong_password(client: Client, cast: Cast) -> None:
    unknown = await client.log_in(identity_number(5), CERTIFICATE_KEY)
    wrong = await client.log_in(IDENTITY_NUMBER, "A20151234568")

    for answer in (unknown, wrong):
        answer.body.pop("request_id")
    assert (unknown.status, unknown.body) == (wrong.status, wrong.body)


async def test_somebody_elses_certificate_number_fails(client: Client, cast: Cast, stranger: Client) -> None:
    mine = await client.log_in(IDENTITY_NUMBER, OTHER_KEY)
    theirs = await client.log_in(OTHER_NUMBER, CERTIFICATE_KEY)

    assert (mine.code, theirs.code) == ("LOGIN_FAILED", "LOGIN_FAILED")


async def test_each_of_several_certificates_logs_in(client: Client, cast: Cast) -> None:
    await make_certificate(cast.person, key="B20190001234", category="B")

    assert (await client.log_in(IDENTITY_NUMBER, "B20190001234")).status == 201
    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


async def test_old_number_still_logs_in_after_c_became_c3(client: Client) -> None:
    person = await make_person(IDENTITY_NUMBER)
    certificate = await make_certificate(person, key="C20190001234", category="C")
    await CertificateNumber.create(certificate=certificate, key="C320190001234")
    await certificate.update_from_dict({"key": "C320190001234", "category": "C3"}).save()

    assert (await client.log_in(IDENTITY_NUMBER, "C20190001234")).status == 201
    assert (await client.log_in(IDENTITY_NUMBER, "鲁建安C3（2019）0001234")).status == 201


@pytest.mark.parametrize("number", ["鲁237151612345", " 鲁 237151612345", "鲁２３７１５１６１２３４５"])
async def test_registration_number_logs_in_whoever_has_no_certificate(client: Client, number: str) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await ConstructorRegistration.create(person=person, number="鲁237151612345", level=2, expires_on=TODAY)

    assert (await client.log_in(IDENTITY_NUMBER, number)).status == 201


async def test_registration_number_of_a_certificate_holder_fails(client: Client, cast: Cast) -> None:
    await ConstructorRegistration.create(person=cast.person, number="鲁237151612345", level=2, expires_on=TODAY)

    assert (await client.log_in(IDENTITY_NUMBER, "鲁237151612345")).code == "LOGIN_FAILED"


async def test_inactive_registration_fails(client: Client) -> None:
    person = await make_person(IDENTITY_NUMBER)
    await ConstructorRegistration.create(person=person, number="鲁237", level=2, expires_on=TODAY, active=False)

    assert (await client.log_in(IDENTITY_NUMBER, "鲁237")).code == "LOGIN_FAILED"


async def test_person_without_any_number_fails(client: Client) -> None:
    await make_person(IDENTITY_NUMBER)

    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).code == "LOGIN_FAILED"


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"agree_licence": False}, {"agree_licence": "请先阅读并同意系统使用许可协议。"}),
        ({"agree_licence": None}, {"agree_licence": "应为 true 或 false。"}),
        ({"agree_licence": "true"}, {"agree_licence": "应为 true 或 false。"}),
        ({"id_number": ""}, {"id_number": "请填写此项。"}),
        ({"id_number": "   "}, {"id_number": "请填写身份证号。"}),
        ({"id_number": 370102198001010015}, {"id_number": "应为文字。"}),
        ({"id_number": "1" * 65}, {"id_number": "内容过长，最多 64 个字符。"}),
        ({"id_number": "37010219800101001"}, {"id_number": "身份证号应为18位，现在是17位。"}),
        ({"id_number": "370102198001010016"}, {"id_number": "身份证号校验不通过，请对照证件逐位核对。"}),
        ({"certificate_number": ""}, {"certificate_number": "请填写此项。"}),
        ({"certificate_number": "A\x00"}, {"certificate_number": "格式不正确。"}),
        ({"certificate_number": ["A"]}, {"certificate_number": "应为文字。"}),
        ({"code": "x" * 257}, {"code": "内容过长，最多 256 个字符。"}),
        ({"code": 7}, {"code": "应为文字。"}),
    ],
)
async def test_wrong_input_names_its_field(
    client: Client, cast: Cast, changes: dict[str, object], fields: dict[str, str]
) -> None:
    answer = await client.post("/sessions", {**BODY, **changes})

    assert (answer.status, answer.code, answer.body["fields"]) == (422, "INVALID_INPUT", fields)


async def test_empty_body_names_every_field(client: Client) -> None:
    answer = await client.post("/sessions")

    names = ("id_number", "certificate_number", "agree_licence")
    assert (answer.status, answer.body["fields"]) == (422, dict.fromkeys(names, "请填写此项。"))


async def test_first_logins_at_once_make_one_account(client: Client, cast: Cast) -> None:
    answers = await asyncio.gather(*(another(client).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY) for _ in range(4)))

    assert [answer.status for answer in answers] == [201] * 4
    assert await TraineeAccount.all().count() == 1


async def test_licence_is_accepted_once(client: Client, cast: Cast, clock: TestClock) -> None:
    accepted_ms = clock.ms
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    clock.advance(60)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (await TraineeAccount.get(person_id=cast.person.id)).licence_ms == accepted_ms


async def test_logins_and_failures_are_on_record(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    await client.log_in(IDENTITY_NUMBER, "A20151234568")
    await client.log_in(identity_number(5), CERTIFICATE_KEY)

    entries = await AuditEntry.all().order_by("id").values_list("action", "actor", "subject", "address")
    me = f"person:{cast.person.id}"
    assert entries == [
        ("trainee:logged-in", f"trainee:{cast.person.id}", me, "127.0.0.1"),
        ("trainee:login-failed", "anonymous", me, "127.0.0.1"),
        ("trainee:login-failed", "anonymous", "person:unknown", "127.0.0.1"),
    ]
