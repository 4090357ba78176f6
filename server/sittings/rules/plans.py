"""What staff plan of a sitting, and what is wrong with it."""

from dataclasses import dataclass

from server.sittings.rules.numbers import MOST_SEATS


@dataclass(frozen=True)
class Plan:
    """As the form states it; no kinds: all of them."""

    name: str
    venue: str
    address: str
    city_code: str
    seats: int
    sign_up_from_ms: int
    sign_up_until_ms: int
    starts_ms: int
    ends_ms: int
    kinds: tuple[str, ...] = ()


def plan_faults(plan: Plan, now_ms: int) -> dict[str, str]:
    """Field → sentence."""
    found = {
        "seats": (not 1 <= plan.seats <= MOST_SEATS, f"座位数应为 1 至 {MOST_SEATS}。"),
        "sign_up_until": (plan.sign_up_until_ms <= plan.sign_up_from_ms, "报名截止应晚于报名开始。"),
        "ends": (plan.ends_ms <= plan.starts_ms, "考试结束应晚于考试开始。"),
        "starts": (
            plan.starts_ms <= now_ms or plan.starts_ms < plan.sign_up_until_ms,
            "考试开始应晚于现在，且不早于报名截止。",
        ),
    }
    return {field: sentence for field, (wrong, sentence) in found.items() if wrong}
