"""Time that is left, and the question for a photograph that a client may answer."""

from typing_extensions import TypedDict

from server.proctoring.services.challenges import OpenChallenge


class ChallengeAnswer(TypedDict):
    challenge: str
    expires_in: int
    reason: str


def remaining_seconds(deadline_ms: int, now: int) -> int:
    """Whole seconds, rounded up: the client's clock never shows 0 while there is time."""
    return max(0, -(-(deadline_ms - now) // 1000))


def challenge_answer(challenge: OpenChallenge | None, now: int) -> ChallengeAnswer | None:
    if challenge is None:
        return None
    left = remaining_seconds(challenge.due_ms, now)
    return {"challenge": challenge.challenge, "expires_in": left, "reason": challenge.reason}
