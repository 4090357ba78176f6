"""The second factor of staff: time-based codes (RFC 6238) of an app on their telephone, and recovery codes."""

import hmac
import re
from typing import Final

import pyotp

STEP_MS: Final = 30_000
RECOVERY_CODES: Final = 10
_NEAR: Final = (0, -1, 1)  # steps: clocks differ, and people type slowly
_CODE: Final = re.compile(r"\d{6}")


def new_secret() -> str:
    """160 random bits in base32, as RFC 4226 recommends."""
    return pyotp.random_base32(32)


def step_of(secret: str, code: str, now_ms: int) -> int | None:
    """Which step's code this is, of the present one and its neighbours; None for a wrong code."""
    if not _CODE.fullmatch(code) or not code.isascii():
        return None
    totp, present = pyotp.TOTP(secret), now_ms // STEP_MS
    steps = (present + near for near in _NEAR)
    return next((step for step in steps if hmac.compare_digest(totp.generate_otp(step), code)), None)


def address_for_app(secret: str, username: str, system: str) -> str:
    """What the picture to be scanned says: otpauth://totp/…"""
    return pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=system)


def folded_code(typed: str) -> str:
    """A code as typed, without the spaces and dashes people put into it; recovery codes in lower case."""
    return re.sub(r"[\s-]", "", typed).lower()
