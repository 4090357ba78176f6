"""Keys and what they do: sealing fields, blind indexes for look-up, signatures of tokens and addresses."""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from tortoise import fields
from tortoise.models import Model

_NONCE: Final = 12
_MARK: Final = "sealed:"


class Unreadable(Exception):
    """A sealed value whose key is not at hand, or that somebody changed."""


@dataclass(frozen=True)
class _Key:
    """What one 32-byte master key is stretched into; each purpose has its own bytes (RFC 5869)."""

    cipher: AESGCM
    index: bytes
    signature: bytes
    document: Ed25519PrivateKey

    @classmethod
    def of(cls, master: bytes) -> "_Key":
        if len(master) != 32:
            raise ValueError("a master key has 32 bytes, in base64")
        purposes = (b"field", b"index", b"signature", b"document")
        parts = [HKDFExpand(SHA256(), 32, purpose).derive(master) for purpose in purposes]
        return cls(AESGCM(parts[0]), parts[1], parts[2], Ed25519PrivateKey.from_private_bytes(parts[3]))


class Keyring:
    """All keys in force; the current one writes, the others only read (while rotating)."""

    def __init__(self, masters: Mapping[str, bytes], current: str) -> None:
        if current not in masters:
            raise ValueError(f"secrets.current names no key: {current!r}")
        self.current = current
        self._keys = {name: _Key.of(master) for name, master in masters.items()}

    def seal(self, text: str, purpose: str) -> str:
        """`sealed:key-id:base64(nonce + AES-256-GCM)`, bound to its purpose so that columns cannot be swapped."""
        nonce = os.urandom(_NONCE)
        sealed = nonce + self._keys[self.current].cipher.encrypt(nonce, text.encode(), purpose.encode())
        return f"{_MARK}{self.current}:{base64.b64encode(sealed).decode()}"

    def open(self, sealed: str, purpose: str) -> str:
        name, _, payload = sealed.removeprefix(_MARK).partition(":")
        try:
            raw = base64.b64decode(payload, validate=True)
            return self._keys[name].cipher.decrypt(raw[:_NONCE], raw[_NONCE:], purpose.encode()).decode()
        except (KeyError, ValueError, InvalidTag) as fault:
            raise Unreadable(f"{purpose} sealed with key {name!r}") from fault

    def index(self, value: str, purpose: str) -> str:
        """Blind index under the current key: equal values meet, nothing can be read back."""
        return self._index(self.current, value, purpose)

    def indexes(self, value: str, purpose: str) -> list[str]:
        """The index under every key in force, for look-ups while rotating."""
        return [self._index(name, value, purpose) for name in self._keys]

    def index_matches(self, index: str, value: str, purpose: str) -> bool:
        """Whether `index` was made of this value, under whichever key it names."""
        name = index.partition(":")[0]
        return name in self._keys and hmac.compare_digest(index.encode(), self._index(name, value, purpose).encode())

    def _index(self, name: str, value: str, purpose: str) -> str:
        message = f"{purpose}\0{value}".encode()
        return f"{name}:{hmac.digest(self._keys[name].index, message, 'sha256').hex()}"

    def sign(self, *parts: object) -> str:
        """A 128-bit signature over the parts, 22 characters that may stand in an address."""
        return self._sign(self.current, parts)

    def verify(self, signature: str, *parts: object) -> bool:
        return any(hmac.compare_digest(signature.encode(), self._sign(name, parts).encode()) for name in self._keys)

    def _sign(self, name: str, parts: tuple[object, ...]) -> str:
        digest = hmac.digest(self._keys[name].signature, "\0".join(map(str, parts)).encode(), "sha256")
        return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()

    def sign_document(self, text: str) -> bytes:
        """Ed25519 under the current key: whoever has the public key can check it, without us."""
        return self._keys[self.current].document.sign(text.encode())

    def public_keys(self) -> Mapping[str, str]:
        """Key → the public half for documents, base64; the current one signs."""
        return {
            name: base64.b64encode(key.document.public_key().public_bytes_raw()).decode()
            for name, key in self._keys.items()
        }


def document_is_genuine(public_key: str, text: str, signature: bytes) -> bool:
    """Whether the owner of this public key (base64) signed exactly this. ValueError for what is no key."""
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
    try:
        key.verify(signature, text.encode())
    except InvalidSignature:
        return False
    return True


def new_token() -> str:
    """256 random bits for a session."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is stored of a token: whoever reads the database cannot log in with it."""
    return hashlib.sha256(token.encode()).hexdigest()


_in_force: Keyring | None = None


def use(keyring: Keyring) -> None:
    """Put the process's keyring in force: the composition root does so once, before any row is read.

    A process-wide value because model fields are built at import and cannot be handed a keyring.
    """
    global _in_force
    _in_force = keyring


def keyring() -> Keyring:
    if _in_force is None:
        raise RuntimeError("no keyring in force: call crypto.use() first")
    return _in_force


class SealedField(fields.TextField):
    """Text encrypted at rest. The purpose is table and column, so a value cannot be moved elsewhere.

    `indexed_by` names the column with its blind index, which key rotation renews together with it.
    """

    def __init__(self, *, indexed_by: str | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.indexed_by = indexed_by

    def _purpose(self) -> str:
        assert self.model is not None
        return f"{self.model._meta.db_table}.{self.model_field_name}"

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:  # noqa: ARG002 - the ORM hands it in
        if value is None:
            return None
        return keyring().seal(str(value), self._purpose())

    def to_python_value(self, value: Any) -> str | None:
        """Tortoise calls this for values read and for values just assigned: only the former carry the mark."""
        if value is None or not value.startswith(_MARK):
            return None if value is None else str(value)
        return keyring().open(value, self._purpose())
