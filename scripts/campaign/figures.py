"""The table at the end of a campaign."""

from collections import Counter

from campaign.kills import Victim
from campaign.verdict import Verdict


def lines(verdict: Verdict, kills: Counter[Victim], happened: Counter[str], seconds: float) -> list[str]:
    """As docs/reliability.md has it."""
    lost = sum(count for what, count in verdict.wrong.items() if what.startswith("lost"))
    late = sum(count for what, count in verdict.wrong.items() if what.startswith("late"))
    rows = {
        "attempts": verdict.attempts,
        "by kind and status": _counts(verdict.statuses),
        "sealed by": _counts(verdict.sealed_by),
        "killed": _counts(kills),
        "what happened to people": _counts(happened),
        "answers acknowledged": verdict.acknowledged,
        "photographs acknowledged": verdict.photographs,
        "lost": lost,
        "late": late,
        "otherwise wrong": verdict.wrong.total() - lost - late,
        "worst delays while a worker lived": ", ".join(
            f"{kind} {ms} ms" for kind, ms in sorted(verdict.delays.items())
        ),
        "took": f"{seconds:.0f} s",
    }
    found = [f"{what}: {count}, the first: {verdict.examples[what]}" for what, count in verdict.wrong.items()]
    return ["| what | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items()), *found]


def _counts(counted: Counter[str] | Counter[Victim]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counted.items()))
