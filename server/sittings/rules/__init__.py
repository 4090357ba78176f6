"""The regulation of offline sittings as pure functions."""

from server.sittings.rules.numbers import MOST_SEATS, first_free, next_number, ticket_number
from server.sittings.rules.plans import Plan, plan_faults
from server.sittings.rules.signing_up import Room, Seeker, SignUpBlock, room_refuses, withdrawable
from server.sittings.rules.statuses import (
    HOLDS_SEAT,
    OPEN,
    REGISTRATION_STEPS,
    SITTING_STEPS,
    WITH_RESULT,
    RegistrationStatus,
    SittingStatus,
)

__all__ = [
    "HOLDS_SEAT",
    "MOST_SEATS",
    "OPEN",
    "REGISTRATION_STEPS",
    "SITTING_STEPS",
    "WITH_RESULT",
    "Plan",
    "RegistrationStatus",
    "Room",
    "Seeker",
    "SignUpBlock",
    "SittingStatus",
    "first_free",
    "next_number",
    "plan_faults",
    "room_refuses",
    "ticket_number",
    "withdrawable",
]
