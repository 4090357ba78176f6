"""Keyrings as they stand before, while and after keys are changed."""

import pytest

from server.crypto import Keyring

OLD, NEW = b"1" * 32, b"2" * 32


@pytest.fixture
def rotating() -> Keyring:
    return Keyring({"k1": OLD, "k2": NEW}, "k2")


@pytest.fixture
def rotated() -> Keyring:
    return Keyring({"k2": NEW}, "k2")
