"""What the harness knows of one sitting, written down as it happens: what was sent and what was answered for."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

_RIGHT: Final = {"SINGLE": "乙", "MULTIPLE": "甲乙丁", "TRUE_FALSE": ("正确",)}  # as `factories.fill_bank` has them


def now_ms() -> int:
    """The harness and the servers share a clock: they run on one machine."""
    return time.time_ns() // 1_000_000


def ms_of(told: str) -> int:
    """A moment as the server tells it."""
    return round(datetime.fromisoformat(told).timestamp() * 1000)


@dataclass(frozen=True, slots=True)
class Entry:
    item: str
    choice: str
    seq: int

    @property
    def body(self) -> dict[str, Any]:
        return {"item": self.item, "choice": self.choice, "seq": self.seq}


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The server said that this number, or a higher one, is saved."""

    item: str
    seq: int
    sent_ms: int  # when the request that was answered left
    told_ms: int  # the server's own time


@dataclass(frozen=True, slots=True)
class Question:
    """What the model knows of a question: the letters of the right options on this screen, and its half points."""

    letters: str
    right: str
    several: bool
    halves: int

    @classmethod
    def of(cls, shown: Mapping[str, Any]) -> "Question":
        keys = {option["text"]: option["key"] for option in shown["options"]}
        right = "".join(sorted(keys[text] for text in _RIGHT[shown["type"]]))
        return cls("".join(sorted(keys.values())), right, shown["type"] == "MULTIPLE", round(shown["points"] * 2))

    def earned(self, choice: str) -> int:
        """The regulation once more, in other words than the server's."""
        if sorted(choice) == list(self.right):
            return self.halves
        some_right = choice != "" and all(letter in self.right for letter in choice)
        return min(len(choice), self.halves - 1) if self.several and some_right else 0


@dataclass
class Ledger:
    """One attempt. `sent` holds what the devices that sat before it sent, each while it did so."""

    attempt_id: int = 0  # until it is known
    questions: Mapping[str, Question] = field(default_factory=dict)
    sent: dict[str, dict[int, str]] = field(default_factory=dict)  # item → number → choice
    acknowledged: list[Acknowledged] = field(default_factory=list)
    photographs: dict[int, str] = field(default_factory=dict)  # snapshot → SHA-256, answered with 202
    receipt: Mapping[str, Any] | None = None
    faults: list[str] = field(default_factory=list)  # answers that must not be

    def note_sent(self, entry: Entry) -> None:
        self.sent.setdefault(entry.item, {})[entry.seq] = entry.choice

    def note_saved(self, saved: Mapping[str, int], sent_ms: int, told: str) -> None:
        told_ms = ms_of(told)
        self.acknowledged += [Acknowledged(item, seq, sent_ms, told_ms) for item, seq in saved.items()]

    def note_receipt(self, receipt: Mapping[str, Any]) -> None:
        """Handing in again must tell the same."""
        if self.receipt is not None and self.receipt != receipt:
            self.faults.append("two different receipts")
        self.receipt = receipt

    def score_of(self, stored: Sequence[Entry]) -> int:
        return sum(self.questions[entry.item].earned(entry.choice) for entry in stored)
