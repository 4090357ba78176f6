"""PUT /me/password: an own password in place of the public certificate number."""

import pytest

from server.accounts.models import Notice, TraineeAccount
from server.audit.models import AuditEntry
from server.registry.models import ConstructorRegistration
from tests.api.conftest import Cast, another
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, make_person
from tests.live import Answer, Client

NEW = "Anquan-2026"


async def change(client: Client, old: str = CERTIFICATE_KEY, new: str = NEW) -> Answer:
    return await client.put("/me/password", {"old": old, "new": new})


async def test_new_password_logs_in_and_the_certificate_number_no_longer_does(trainee: Client) -> None:
    answer = await change(trainee)

    with_new = await another(trainee).log_in(IDENTITY_NUMBER, NEW)
    with_number = await another(trainee).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    assert (answer.status, answer.body) == (204, b"")
    assert (with_new.status, with_new.body["must_set_password"], with_number.code) == (201, False, "LOGIN_FAILED")


async def test_password_is_told_apart_by_case_and_width(trainee: Client) -> None:
    await change(trainee)

    answers = [
        await another(trainee).log_in(IDENTITY_NUMBER, guess) for guess in (NEW.upper(), f" {NEW}", "Ａnquan-2026")
    ]
    assert [answer.code for answer in answers] == ["LOGIN_FAILED"] * 3


async def test_other_sessions_end_and_this_one_stays(trainee: Client) -> None:
    phone = another(trainee)
    await phone.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    await change(trainee)

    assert ((await trainee.get("/me")).status, (await phone.get("/me")).status) == (200, 401)


async def test_somebody_elses_sessions_stay(trainee: Client, stranger: Client) -> None:
    await change(trainee)

    assert (await stranger.get("/me")).status == 200


async def test_person_is_told_and_it_goes_on_record(trainee: Client, cast: Cast) -> None:
    await change(trainee)

    notice = await Notice.get()
    last = await AuditEntry.all().order_by("-id").first()
    assert last is not None
    assert (notice.person_id, notice.kind) == (cast.person.id, "PASSWORD_CHANGED")
    assert (last.action, last.subject, last.note) == ("trainee:password-changed", f"person:{cast.person.id}", "")


async def test_only_an_argon2id_hash_is_kept(trainee: Client, cast: Cast) -> None:
    await change(trainee)

    kept = (await TraineeAccount.get(person_id=cast.person.id)).password_hash
    assert kept is not None
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


async def test_changed_password_is_changed_by_the_old_one(trainee: Client) -> None:
    await change(trainee)

    with_number = await change(trainee, CERTIFICATE_KEY, "Anquan-2027")
    with_password = await change(trainee, NEW, "Anquan-2027")

    assert (with_number.body["fields"], with_password.status) == ({"old": "原密码不正确。"}, 204)


@pytest.mark.parametrize("old", ["鲁建安A（2015）1234567", "ａ20151234567"])
async def test_first_password_may_be_written_in_every_way(trainee: Client, old: str) -> None:
    assert (await change(trainee, old)).status == 204


@pytest.mark.parametrize("new", ["Anquan26", "anquan-26", "ANQUAN-26", "Anquan-ab", "安全Aq2026", "Aq1" + "x" * 61])
async def test_three_kinds_of_signs_are_enough(trainee: Client, new: str) -> None:
    assert (await change(trainee, new=new)).status == 204


@pytest.mark.parametrize(
    ("new", "sentence"),
    [
        ("Aq-2026", "密码长度应为 8 至 64 个字符。"),
        ("Aq1" + "x" * 62, "内容过长，最多 64 个字符。"),
        ("", "请填写此项。"),
        ("anquan2026", "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ("ANQUAN-XX", "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ("20262026", "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ("A20151234567", "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ("A(2015)1234567", "不能使用身份证号或证书编号作为密码。"),
        ("鲁建安A（2015）1234567", "不能使用身份证号或证书编号作为密码。"),
    ],
)
async def test_weak_password_is_refused(trainee: Client, new: str, sentence: str) -> None:
    answer = await change(trainee, new=new)

    assert (answer.status, answer.body["fields"]) == (422, {"new": sentence})


async def test_identity_number_with_spaces_is_refused_as_password(client: Client) -> None:
    person = await make_person("37010219800101004X")
    await ConstructorRegistration.create(person=person, number="鲁237151612345", level=2, expires_on=TODAY)
    await client.log_in("37010219800101004X", "鲁237151612345")

    answer = await change(client, "鲁237151612345", "3701021980 0101 004x")

    assert (answer.status, answer.body["fields"]) == (422, {"new": "不能使用身份证号或证书编号作为密码。"})


async def test_wrong_old_password_changes_nothing(trainee: Client) -> None:
    answer = await change(trainee, "A20151234568")

    assert (answer.status, answer.body["fields"]) == (422, {"old": "原密码不正确。"})
    assert (await another(trainee).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"old": "请填写此项。", "new": "请填写此项。"}),
        ({"old": None, "new": 1}, {"old": "应为文字。", "new": "应为文字。"}),
        ({"old": "x" * 65, "new": NEW}, {"old": "内容过长，最多 64 个字符。"}),
    ],
)
async def test_wrong_input_names_its_field(trainee: Client, body: dict[str, object], fields: dict[str, str]) -> None:
    answer = await trainee.put("/me/password", body)

    assert (answer.status, answer.body["fields"]) == (422, fields)


async def test_wechat_login_goes_on_after_the_change(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await change(client)

    answer = await another(client).post("/sessions/wechat", {"code": "demo-li"})

    assert (answer.status, answer.body["must_set_password"]) == (201, False)


async def test_guessing_an_own_password_locks_too(trainee: Client) -> None:
    await change(trainee)

    answers = [await another(trainee).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY) for _ in range(6)]

    assert [answer.status for answer in answers] == [401, 401, 401, 401, 401, 423]


async def test_guessing_the_old_password_locks_the_change_but_not_the_login(trainee: Client) -> None:
    answers = [await change(trainee, old=f"B2015{number:07d}") for number in range(5)]

    locked = await change(trainee)

    assert [answer.status for answer in answers] == [422] * 5
    assert (locked.status, locked.code) == (423, "ACCOUNT_LOCKED")
    assert (await another(trainee).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201


async def test_weak_new_passwords_do_not_count_as_guesses(trainee: Client) -> None:
    for _ in range(6):
        await change(trainee, new="weak")

    assert (await change(trainee)).status == 204
