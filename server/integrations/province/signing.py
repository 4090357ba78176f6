"""Signatures of GSA v1: HMAC with SHA-256 or SM3 under a shared secret, or SM2 with SM3 under our private key."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from typing import Final, Literal, Protocol
from urllib.parse import urlencode

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.hmac import HMAC
from gmssl import sm2

Algorithm = Literal["HMAC-SHA256", "HMAC-SM3", "SM2-SM3"]

_CURVE_ORDER: Final = int(sm2.default_ecc_table["n"], 16)


class Signer(Protocol):
    """`digest` of a body and `sign`ature of a text, both in base64; `verify` says whether a signature fits."""

    def digest(self, body: bytes) -> str: ...

    def sign(self, text: bytes) -> str: ...

    def verify(self, text: bytes, signature: str) -> bool: ...


class _Hmac:
    def __init__(self, secret: bytes, algorithm: hashes.HashAlgorithm) -> None:
        self._secret, self._algorithm = secret, algorithm

    def digest(self, body: bytes) -> str:
        return _hashed(body, self._algorithm)

    def sign(self, text: bytes) -> str:
        return base64.b64encode(self._mac(text).finalize()).decode()

    def verify(self, text: bytes, signature: str) -> bool:
        try:
            self._mac(text).verify(base64.b64decode(signature, validate=True))
        except (InvalidSignature, ValueError):
            return False
        return True

    def _mac(self, text: bytes) -> HMAC:
        mac = HMAC(self._secret, self._algorithm)
        mac.update(text)
        return mac


class _Sm2:
    """Signatures of 64 bytes, r and s, with the user id 1234567812345678 of GB/T 32918.

    Whoever only verifies knows the public key and leaves the private one empty.
    """

    def __init__(self, private_key: str, public_key: str = "") -> None:
        self._key = sm2.CryptSM2(private_key=private_key, public_key="")
        # Not through its constructor, which takes every leading 0 and 4 off a key that begins with 04.
        self._key.public_key = (public_key or sm2_public_key(private_key)).lower()[-128:]

    def digest(self, body: bytes) -> str:
        return _hashed(body, hashes.SM3())

    def sign(self, text: bytes) -> str:
        signature = None
        while signature is None:  # of 2²⁵⁶ random numbers a few do not serve
            # gmssl's own numbers come from `random`, which gives the private key away.
            number = secrets.randbelow(_CURVE_ORDER - 1) + 1
            signature = self._key.sign_with_sm3(text, f"{number:064x}")
        return base64.b64encode(bytes.fromhex(signature)).decode()

    def verify(self, text: bytes, signature: str) -> bool:
        try:
            raw = base64.b64decode(signature, validate=True)
        except ValueError:
            return False
        numbers = int.from_bytes(raw[:32]), int.from_bytes(raw[32:])
        if len(raw) != 64 or not all(0 < number < _CURVE_ORDER for number in numbers):  # gmssl does not ask
            return False
        return bool(self._key.verify_with_sm3(raw.hex(), text))


def sm2_public_key(private_key: str) -> str:
    """The public key in hex, x and y, that belongs to a private one of 64 hex digits."""
    key = sm2.CryptSM2(private_key=private_key, public_key="")
    return str(key._kg(int(private_key, 16), sm2.default_ecc_table["g"]))


def signer(algorithm: Algorithm, key: str, public_key: str = "") -> Signer:
    """`key`: the shared secret, or for SM2 the private key of 64 hex digits (empty to verify only)."""
    if algorithm == "SM2-SM3":
        return _Sm2(key, public_key)
    return _Hmac(key.encode(), hashes.SM3() if algorithm == "HMAC-SM3" else hashes.SHA256())


def signed_text(method: str, target: str, timestamp: str, nonce: str, digest: str) -> bytes:
    """What a signature is over; `target`: see `target_of`."""
    return "\n".join((method, target, timestamp, nonce, digest)).encode()


def target_of(path: str, query: Mapping[str, str]) -> str:
    """`PATH?sorted query`; the path alone where nothing is asked."""
    return f"{path}?{urlencode(sorted(query.items()))}" if query else path


def sm3(content: bytes) -> bytes:
    digest = hashes.Hash(hashes.SM3())
    digest.update(content)
    return digest.finalize()


def _hashed(body: bytes, algorithm: hashes.HashAlgorithm) -> str:
    digest = hashlib.sha256(body).digest() if isinstance(algorithm, hashes.SHA256) else sm3(body)
    return base64.b64encode(digest).decode()
