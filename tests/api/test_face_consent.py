"""GET, PUT and DELETE /consents/face: a record of its own, given and withdrawn as easily."""

import hashlib
from typing import Any

import pytest

from server.accounts.models import Consent, Notice
from server.proctoring.models import ReferencePhoto
from server.settings import CONFIG_FOLDER
from tests.api.conftest import Cast
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client

VERSION = "2026-01"
TEXT = (CONFIG_FOLDER / "consent" / f"face-{VERSION}.md").read_text("utf-8")


async def log_in(client: Client) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)


async def make_template(cast: Cast, clock: TestClock) -> ReferencePhoto:
    values: dict[str, Any] = {"source": "REGISTRY", "status": "APPROVED", "key": "references/1.jpg", "sha256": "0" * 64}
    return await ReferencePhoto.create(
        person=cast.person, created_ms=clock.ms, template="AAAA", engine_version="sface-1", **values
    )


async def test_text_and_version_show_before_consent(client: Client, cast: Cast) -> None:
    await log_in(client)

    answer = await client.get("/consents/face")

    expected = {"text": TEXT, "version": VERSION, "scope": None, "given_at": None}
    assert (answer.status, answer.body) == (200, expected)


@pytest.mark.parametrize("scope", ["PHOTO", "PHOTO_AND_COMPARISON"])
async def test_consent_is_given_with_its_scope(client: Client, cast: Cast, scope: str) -> None:
    await log_in(client)

    answer = await client.put("/consents/face", {"version": VERSION, "scope": scope})

    given = (await client.get("/consents/face")).body
    assert (answer.status, answer.body) == (204, b"")
    assert (given["scope"], given["given_at"]) == (scope, "2026-11-24T09:00:00.000+08:00")


async def test_scope_left_out_means_photos_and_comparison(client: Client, cast: Cast) -> None:
    await log_in(client)

    await client.put("/consents/face", {"version": VERSION})

    assert (await client.get("/me")).body["consents"] == {"face": "PHOTO_AND_COMPARISON"}


async def test_consent_keeps_what_proves_it(client: Client, cast: Cast, clock: TestClock) -> None:
    await log_in(client)

    await client.call(
        "PUT", "/consents/face", json={"version": VERSION}, headers={"user-agent": "MicroMessenger/8.0.50"}
    )

    kept = await Consent.get()
    assert (kept.version, kept.text_sha256, kept.given_ms, kept.channel, kept.address) == (
        VERSION,
        hashlib.sha256(TEXT.encode()).hexdigest(),
        clock.ms,
        "MicroMessenger/8.0.50",
        "127.0.0.1",
    )


async def test_same_consent_again_changes_nothing(trainee: Client, clock: TestClock) -> None:
    clock.advance(60)

    assert (await trainee.agree()).status == 204
    assert await Consent.all().count() == 1


async def test_other_scope_replaces_the_consent(trainee: Client) -> None:
    await trainee.agree("PHOTO")

    rows = await Consent.all().order_by("id").values_list("scope", "withdrawn_ms")
    assert [(scope, withdrawn is None) for scope, withdrawn in rows] == [
        ("PHOTO_AND_COMPARISON", False),
        ("PHOTO", True),
    ]


async def test_taking_comparison_back_deletes_the_template(trainee: Client, cast: Cast, clock: TestClock) -> None:
    reference = await make_template(cast, clock)

    await trainee.agree("PHOTO")

    await reference.refresh_from_db()
    assert (reference.template, reference.engine_version) == (None, None)


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"version": "2025-01"}, {"version": "同意书已更新，请重新阅读后再确认。"}),
        ({}, {"version": "请填写此项。"}),
        ({"version": "2" * 21}, {"version": "内容过长，最多 20 个字符。"}),
        ({"version": VERSION, "scope": "ALL"}, {"scope": "不是可选的值。"}),
        ({"version": VERSION, "scope": None}, {"scope": "不是可选的值。"}),
    ],
)
async def test_wrong_consent_is_refused(
    client: Client, cast: Cast, body: dict[str, object], fields: dict[str, str]
) -> None:
    await log_in(client)

    answer = await client.put("/consents/face", body)

    assert (answer.status, answer.body["fields"], await Consent.all().count()) == (422, fields, 0)


async def test_withdrawal_ends_the_consent_and_tells(trainee: Client, cast: Cast, clock: TestClock) -> None:
    reference = await make_template(cast, clock)

    answer = await trainee.delete("/consents/face")

    await reference.refresh_from_db()
    given = (await trainee.get("/consents/face")).body
    assert (answer.status, answer.body, given["scope"], reference.template) == (204, b"", None, None)
    assert await Notice.all().values_list("person_id", "kind") == [(cast.person.id, "CONSENT_WITHDRAWN")]


async def test_withdrawal_twice_is_done_already(trainee: Client) -> None:
    await trainee.delete("/consents/face")

    assert (await trainee.delete("/consents/face")).status == 204
    assert await Notice.all().count() == 1


async def test_withdrawal_ends_the_lease_and_keeps_what_was_earned(student: Student) -> None:
    await student.settle()
    await student.beat(15)

    await student.client.delete("/consents/face")

    beat, start = await student.beat(5), await student.start()
    mine = (await student.client.get(f"{student.path}/my-topics")).body
    assert (beat.code, start.code, mine[0]["watched_seconds"]) == ("LEASE_LOST", "CONSENT_REQUIRED", 15)


async def test_consent_after_a_withdrawal_lets_study_go_on(student: Student) -> None:
    await student.client.delete("/consents/face")
    await student.client.agree("PHOTO")

    assert (await student.start()).status == 201


async def test_consents_are_ones_own(trainee: Client, stranger: Client) -> None:
    await stranger.delete("/consents/face")

    assert (await stranger.get("/consents/face")).body["scope"] is None
    assert (await trainee.get("/consents/face")).body["scope"] == "PHOTO_AND_COMPARISON"
