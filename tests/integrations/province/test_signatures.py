"""Digests and signatures of GSA v1, against published vectors and against each other."""

import base64
import hashlib
import hmac

import pytest

from server.integrations.province.signing import Algorithm, signed_text, signer, sm2_public_key, target_of

# Key and signature of "message digest": the example of GB/T 32918.5-2017, A.2.
PRIVATE = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8"
PUBLIC = (
    "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
    "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
)
SIGNATURE = (
    "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
    "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
)
SM3_ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
ALGORITHMS: list[tuple[Algorithm, str]] = [("HMAC-SHA256", "secret"), ("HMAC-SM3", "secret"), ("SM2-SM3", PRIVATE)]


@pytest.mark.parametrize("algorithm", ["HMAC-SM3", "SM2-SM3"])
def test_digest_of_abc_is_the_standards(algorithm: Algorithm) -> None:
    assert base64.b64decode(signer(algorithm, PRIVATE).digest(b"abc")).hex() == SM3_ABC


def test_hmac_sha256_is_the_usual_one() -> None:
    expected = hmac.new(b"secret", b"text", hashlib.sha256).digest()

    assert base64.b64decode(signer("HMAC-SHA256", "secret").sign(b"text")) == expected


def test_hmac_sm3_is_built_on_sm3_as_rfc_2104_says() -> None:
    def sm3(content: bytes) -> bytes:
        return base64.b64decode(signer("HMAC-SM3", "").digest(content))

    key = b"secret".ljust(64, b"\0")
    inner = sm3(bytes(one ^ 0x36 for one in key) + b"text")

    assert base64.b64decode(signer("HMAC-SM3", "secret").sign(b"text")) == sm3(bytes(one ^ 0x5C for one in key) + inner)


def test_public_key_of_the_standards_private_key() -> None:
    assert sm2_public_key(PRIVATE) == PUBLIC


def test_sm2_signature_of_the_standard_is_accepted() -> None:
    standard = base64.b64encode(bytes.fromhex(SIGNATURE)).decode()

    assert signer("SM2-SM3", "", PUBLIC).verify(b"message digest", standard)


def test_public_key_may_carry_the_mark_of_an_uncompressed_point() -> None:
    signature = signer("SM2-SM3", PRIVATE).sign(b"text")

    assert signer("SM2-SM3", "", f"04{PUBLIC.upper()}").verify(b"text", signature)


@pytest.mark.parametrize(("algorithm", "key"), ALGORITHMS)
def test_own_signature_is_accepted_and_of_another_text_refused(algorithm: Algorithm, key: str) -> None:
    one = signer(algorithm, key)
    signature = one.sign(b"text")

    assert (one.verify(b"text", signature), one.verify(b"texts", signature)) == (True, False)


@pytest.mark.parametrize(("algorithm", "key"), ALGORITHMS)
@pytest.mark.parametrize("signature", ["", "AAAA", "不是", base64.b64encode(bytes(64)).decode(), "a" * 87 + "="])
def test_garbage_is_no_signature(algorithm: Algorithm, key: str, signature: str) -> None:
    assert signer(algorithm, key).verify(b"text", signature) is False


def test_two_sm2_signatures_of_one_text_differ() -> None:
    """The same random number twice would give the private key away."""
    one = signer("SM2-SM3", PRIVATE)

    assert one.sign(b"text") != one.sign(b"text")


def test_query_is_signed_in_order_and_escaped() -> None:
    assert target_of("/gsa/v1/changes/persons", {"limit": "200", "cursor": "甲 1"}) == (
        "/gsa/v1/changes/persons?cursor=%E7%94%B2+1&limit=200"
    )
    assert signed_text("GET", "/gsa/v1/receipts/r", "1", "n", "d") == b"GET\n/gsa/v1/receipts/r\n1\nn\nd"
