"""The stored form of a reference face: which engine made it, and one vector per model."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from server.integrations.faces.engine import StaleTemplate

Vector = npt.NDArray[np.float32]

LENGTH: Final = 128  # numbers of a vector, in both models
_STORED: Final = np.dtype("<f4")


def pack(version: str, vectors: Sequence[Vector]) -> bytes:
    """The version's length in one byte, the version, then the vectors as little-endian 32-bit floats."""
    name = version.encode("ascii")
    return bytes([len(name)]) + name + b"".join(vector.astype(_STORED).tobytes() for vector in vectors)


def unpack(template: bytes, version: str, models: int) -> list[Vector]:
    """The vectors, one for each of the engine's `models`. Raises StaleTemplate for any other version, or damage."""
    head = pack(version, [])
    body = template[len(head) :]
    if not template.startswith(head) or len(body) != models * LENGTH * _STORED.itemsize:
        raise StaleTemplate(f"not of {version}")
    return list(np.frombuffer(body, _STORED).astype(np.float32).reshape(models, LENGTH))
