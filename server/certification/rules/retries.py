"""When a province that gave no answer is asked again, and when that ends."""

from typing import Final

_MINUTE: Final = 60_000
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_DELAYS: Final = (_MINUTE, 5 * _MINUTE, 30 * _MINUTE, 2 * _HOUR, 6 * _HOUR)
GIVE_UP_MS: Final = 7 * _DAY


def delay_ms(tries: int) -> int:
    """After the first try one minute, then 5, 30 minutes, 2 and 6 hours, then a day each time."""
    return _DELAYS[tries - 1] if tries <= len(_DELAYS) else _DAY
