"""Keys in rotation, for sealed bank data; and the generator of transfers, a package beside its command."""

import sys
from pathlib import Path

import pytest

from server.crypto import Keyring

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))


@pytest.fixture
def rotating() -> Keyring:
    """Both keys in force, the new one current."""
    return Keyring({"k1": b"1" * 32, "k2": b"2" * 32}, "k2")


@pytest.fixture
def rotated() -> Keyring:
    """The new key alone."""
    return Keyring({"k2": b"2" * 32}, "k2")
