"""Sealing, blind indexes and signatures, under one key and while keys are changed."""

import base64

import pytest

from server import crypto, db
from server.crypto import Keyring, Unreadable
from server.registry.models import Person
from server.settings import Settings
from tests.factories import IDENTITY_NUMBER, make_person

NUMBER = "370102198001010015"


def test_sealed_text_opens_again(keyring: Keyring) -> None:
    assert [keyring.open(keyring.seal(text, "a.b"), "a.b") for text in ("", NUMBER, "李·示例𠮷")] == [
        "",
        NUMBER,
        "李·示例𠮷",
    ]


def test_same_text_is_sealed_differently_each_time(keyring: Keyring) -> None:
    assert keyring.seal(NUMBER, "a.b") != keyring.seal(NUMBER, "a.b")


def test_sealed_text_opens_for_its_own_column_only(keyring: Keyring) -> None:
    sealed = keyring.seal(NUMBER, "person.identity_number")

    with pytest.raises(Unreadable):
        keyring.open(sealed, "person.mobile")


@pytest.mark.parametrize("position", [0, 12, 20, -1])
def test_changed_byte_is_noticed(keyring: Keyring, position: int) -> None:
    mark, name, payload = keyring.seal(NUMBER, "a.b").split(":")
    raw = bytearray(base64.b64decode(payload))
    raw[position] ^= 1

    with pytest.raises(Unreadable):
        keyring.open(f"{mark}:{name}:{base64.b64encode(raw).decode()}", "a.b")


@pytest.mark.parametrize("sealed", ["sealed:k9:AAAA", "sealed:k1:", "sealed:k1:!", "sealed:", "", "sealed:k1:密"])
def test_what_was_never_sealed_does_not_open(keyring: Keyring, sealed: str) -> None:
    with pytest.raises(Unreadable):
        keyring.open(sealed, "a.b")


def test_fault_of_an_unreadable_value_does_not_repeat_it(keyring: Keyring) -> None:
    with pytest.raises(Unreadable) as fault:
        keyring.open("sealed:k9:c2VjcmV0", "person.mobile")

    assert str(fault.value) == "person.mobile sealed with key 'k9'"


def test_index_is_equal_for_equal_values_and_purposes_only(keyring: Keyring) -> None:
    index = keyring.index(NUMBER, "a")

    others = [
        keyring.index(NUMBER, "b"),
        keyring.index(NUMBER[:-1], "a"),
        Keyring({"k1": b"2" * 32}, "k1").index(NUMBER, "a"),
    ]
    assert (index == keyring.index(NUMBER, "a"), index in others, index.startswith("k1:"), NUMBER in index) == (
        True,
        False,
        True,
        False,
    )


def test_both_keys_read_while_rotating_and_the_current_one_writes(keyring: Keyring, rotating: Keyring) -> None:
    sealed, index, signature = keyring.seal(NUMBER, "a"), keyring.index(NUMBER, "a"), keyring.sign("lease", 7)

    assert rotating.open(sealed, "a") == NUMBER
    assert rotating.indexes(NUMBER, "a") == [index, rotating.index(NUMBER, "a")]
    assert rotating.index_matches(index, NUMBER, "a")
    assert rotating.verify(signature, "lease", 7)
    assert (rotating.seal(NUMBER, "a")[:10], rotating.index(NUMBER, "a")[:3]) == ("sealed:k2:", "k2:")


def test_dropped_key_reads_nothing_more(keyring: Keyring, rotated: Keyring) -> None:
    with pytest.raises(Unreadable):
        rotated.open(keyring.seal(NUMBER, "a"), "a")
    assert not rotated.index_matches(keyring.index(NUMBER, "a"), NUMBER, "a")
    assert not rotated.verify(keyring.sign("lease", 7), "lease", 7)


def test_signature_covers_every_part_and_their_borders(keyring: Keyring) -> None:
    signature = keyring.sign("link", "/photos/1", 2)

    forged = [("link", "/photos/1", 3), ("link", "/photos/12"), ("link/photos/1", 2), ("csrf", "/photos/1", 2)]
    assert keyring.verify(signature, "link", "/photos/1", 2)
    assert not any(keyring.verify(signature, *parts) for parts in forged)
    assert not any(keyring.verify(sent, "link", "/photos/1", 2) for sent in ("", "密", signature[:-1], signature + "A"))


@pytest.mark.parametrize(("masters", "current"), [({"k1": b"1" * 31}, "k1"), ({"k1": b"1" * 32}, "k2"), ({}, "")])
def test_keyring_refuses_short_and_missing_keys(masters: dict[str, bytes], current: str) -> None:
    with pytest.raises(ValueError, match="key"):
        Keyring(masters, current)


def test_tokens_are_long_and_stored_as_digests() -> None:
    tokens = {crypto.new_token() for _ in range(100)}

    assert (len(tokens), {len(token) for token in tokens}) == (100, {43})
    assert len(crypto.digest("x")) == 64


async def stored(column: str) -> str | None:
    rows = await db.reader().execute_query_dict(f"SELECT {column} AS value FROM person")  # noqa: S608
    value: str | None = rows[0]["value"]
    return value


async def test_sealed_field_keeps_nothing_readable(database: Settings) -> None:
    await make_person(IDENTITY_NUMBER, mobile="13800000000")

    person = await Person.get()

    kept = [await stored(column) for column in ("identity_number", "mobile")]
    assert (person.identity_number, person.mobile) == (IDENTITY_NUMBER, "13800000000")
    assert all(value is not None and value.startswith("sealed:k1:") for value in kept)


async def test_sealed_field_leaves_nothing_as_nothing(database: Settings) -> None:
    await make_person(IDENTITY_NUMBER)

    assert ((await Person.get()).mobile, await stored("mobile")) == (None, None)


async def test_sealed_field_is_readable_before_and_after_saving(database: Settings) -> None:
    person = await make_person(IDENTITY_NUMBER)
    person.mobile = "13900000000"
    before = person.mobile
    await person.save()

    assert (before, person.mobile, (await Person.get()).mobile) == ("13900000000",) * 3


async def test_sealed_value_moved_to_another_column_does_not_open(database: Settings) -> None:
    person = await make_person(IDENTITY_NUMBER)
    statement = db.Statement("UPDATE person SET mobile = identity_number WHERE id = :id")
    await statement.rows(db.writer(), {"id": person.id})

    with pytest.raises(Unreadable):
        await Person.get()
