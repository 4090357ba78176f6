"""The simulator's gate: token, time, digest, signature and nonce of a call are checked for real."""

import secrets
from collections.abc import Callable, Mapping
from typing import Final

from server.integrations.province.fake_faults import Faults
from server.integrations.province.signing import Signer, signed_text, target_of

MOST_SKEW_MS: Final = 300_000
NONCE_MS: Final = 600_000
LEAST_NONCE: Final = 16


class Gate:
    """Who may come in. `signer` has the key that callers sign with."""

    def __init__(self, app_id: str, secret: str, algorithm: str, signer: Signer, now_ms: Callable[[], int]) -> None:
        self.app_id, self.secret = app_id, secret
        self._algorithm, self._signer, self._now_ms = algorithm, signer, now_ms
        self._tokens: dict[str, int] = {}  # by value, when they end
        self._nonces: dict[str, int] = {}

    def token(self, seconds: float) -> str:
        value = secrets.token_urlsafe(24)
        self._tokens[value] = self._now_ms() + round(seconds * 1000)
        return value

    def forget_tokens(self) -> None:
        self._tokens.clear()

    def fault_of(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes, faults: Faults
    ) -> str | None:
        """The code that keeps a call out, or None."""
        now = self._now_ms() + round(faults.clock_skew_seconds * 1000)
        token = headers.get("Authorization", "").removeprefix("Bearer ")
        if self._tokens.get(token, 0) <= self._now_ms() or headers.get("X-Gsa-App") != self.app_id:
            return "1001"
        timestamp, nonce = headers.get("X-Gsa-Timestamp", ""), headers.get("X-Gsa-Nonce", "")
        if not timestamp.isascii() or not timestamp.isdigit() or abs(int(timestamp) - now) > MOST_SKEW_MS:
            return "1003"
        digest = headers.get("X-Gsa-Digest", "")
        text = signed_text(method, target_of(path, query), timestamp, nonce, digest)
        signed = self._signer.verify(text, headers.get("X-Gsa-Signature", ""))
        known = headers.get("X-Gsa-Sign-Alg") == self._algorithm and digest == self._signer.digest(body)
        if not signed or not known or faults.refuse_signatures:
            return "1002"
        return None if self._fresh(nonce) else "1004"

    def _fresh(self, nonce: str) -> bool:
        """Whether the nonce is long enough and was not used in the last ten minutes; it is used now."""
        now = self._now_ms()
        self._nonces = {known: at for known, at in self._nonces.items() if at > now - NONCE_MS}
        if len(nonce) < LEAST_NONCE or nonce in self._nonces:
            return False
        self._nonces[nonce] = now
        return True
