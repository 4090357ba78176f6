"""What every model offers the engine: a face turned into numbers, and those numbers held against a reference."""

from collections.abc import Sequence
from typing import Protocol

from server.integrations.faces.sight import Face
from server.integrations.faces.similarity import Verdict
from server.integrations.faces.templates import Vector


class Probe(Protocol):
    """One face; computes only what is asked for, and that once."""

    def vectors(self) -> list[Vector]:
        """What is stored when this face is the reference: one vector per model, found with care."""
        ...

    def against(self, reference: Sequence[Vector]) -> Verdict:
        """Compare with a stored reference."""
        ...


class Matcher(Protocol):
    """One model or several, loaded."""

    @property
    def models(self) -> int:
        """Vectors of a reference."""
        ...

    @property
    def identity(self) -> str:
        """Model files and libraries the scores depend on."""
        ...

    def probe(self, face: Face) -> Probe: ...
