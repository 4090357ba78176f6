"""Leases and beat tokens. Both carry our signature, so nothing about them needs to be stored."""

import secrets

from server.crypto import Keyring


def new_lease(keyring: Keyring, person_id: int) -> str:
    nonce = secrets.token_urlsafe(12)
    return f"{nonce}.{keyring.sign('lease', person_id, nonce)}"


def is_lease_of(keyring: Keyring, lease: str, person_id: int) -> bool:
    """Whether this lease was once handed to the person, even if another device has taken over since."""
    nonce, _, signature = lease.partition(".")
    return keyring.verify(signature, "lease", person_id, nonce)


def beat_token(keyring: Keyring, lease: str, seq: int) -> str:
    return f"{seq}.{keyring.sign('beat', lease, seq)}"


def read_token(keyring: Keyring, lease: str, token: str) -> int | None:
    """The number of a token of this lease; None for anything else."""
    number, _, signature = token.partition(".")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    return int(number) if keyring.verify(signature, "beat", lease, int(number)) else None
