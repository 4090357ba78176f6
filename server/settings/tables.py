"""Policy that comes as tables: cities, their districts, the working calendar."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from server.settings.sections import Section

CONFIG_FOLDER: Final = Path(__file__).resolve().parents[2] / "config"


class City(Section):
    """A city's policy, from config/cities.toml."""

    name: str
    offline_exams: bool


class WorkCalendarDays(Section):
    """From config/holidays.toml, all years together."""

    holidays: frozenset[date]
    worked: frozenset[date]


@cache
def cities() -> Mapping[str, City]:
    """City code → its policy."""
    return {code: City.model_validate(values) for code, values in _data("cities.toml").items()}


@cache
def districts() -> Mapping[str, tuple[str, ...]]:
    """City → its districts and counties, both by the names that stand in an address."""
    return {city["name"]: tuple(city["districts"]) for city in _data("districts.toml").values()}


@cache
def work_calendar_days() -> WorkCalendarDays:
    years = _data("holidays.toml").values()
    return WorkCalendarDays(
        holidays=frozenset(day for year in years for day in year["holidays"]),
        worked=frozenset(day for year in years for day in year["worked"]),
    )


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((CONFIG_FOLDER / name).read_text("utf-8"))
