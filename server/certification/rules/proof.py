"""What a certificate of completion says, as the text that is signed and carried by its second QR code."""

import base64
import binascii
import json
from dataclasses import asdict, dataclass
from typing import Final

MARK: Final = "AGWJ1"


@dataclass(frozen=True)
class Proof:
    """No identity number: whoever holds the paper knows whose it is by name and certificate."""

    number: str
    name: str
    certificate: str  # number of the safety certificate, or of the constructor's registration
    category: str
    class_number: str
    class_name: str
    enterprise: str
    credits: str  # "24.0"
    exam_day: str
    cycle_expires_on: str
    issued_on: str

    def canonical(self) -> str:
        """One text for one content: keys in order, no spaces, characters as they are."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def read(cls, canonical: str) -> "Proof":
        """ValueError for anything else than `canonical` gives."""
        try:
            proof = cls(**json.loads(canonical))
        except TypeError as fault:
            raise ValueError("not a proof") from fault
        if proof.canonical() != canonical:
            raise ValueError("not canonical")
        return proof

    def text(self, signature: bytes) -> str:
        """`AGWJ1.content.signature`, both base64url without padding."""
        return f"{MARK}.{_encoded(self.canonical().encode())}.{_encoded(signature)}"


def check_text(text: str) -> tuple[str, bytes]:
    """The signed content and the signature of such a text. ValueError."""
    parts = text.strip().split(".")
    if len(parts) != 3 or parts[0] != MARK:
        raise ValueError(f"it does not begin with {MARK}.")
    return _decoded(parts[1]).decode(), _decoded(parts[2])


def proof_number(year: int, report_id: int) -> str:
    """`HG202600000123`: the year it was passed, and the number of its report."""
    return f"HG{year}{report_id:08d}"


def masked_name(name: str) -> str:
    """The first character and stars: 李示例 → 李**."""
    return f"{name[:1]}{'*' * max(1, len(name) - 1)}"


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as fault:
        raise ValueError("no base64") from fault
