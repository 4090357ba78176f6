"""The Jinja environment of all pages, and the filters that write money, days and half-hidden numbers."""

from datetime import date, datetime
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from server.clock import SHANGHAI
from server.enrolment.rules import InvoiceKind
from server.exams.rules import points
from server.registry.rules import PersonnelCategory
from server.settings import Settings
from server.web.assets import static

FOLDER: Final = Path(__file__).resolve().parents[2] / "admin_templates"
NOTHING: Final = "—"
_CONSTRUCTORS: Final = {"CONSTRUCTOR_1": "一级建造师", "CONSTRUCTOR_2": "二级建造师"}


def environment(settings: Settings) -> Environment:
    """Undefined names are errors, everything is escaped."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"static": static, "site": settings.site, "has_sms": bool(settings.sms.url)}
    made.filters |= {"points": points_of, "percent": percent, "correlation": correlation}
    made.filters |= {"category": category, "credits": credits_of, "invoice_kind": invoice_kind}
    made.filters |= {
        "yuan": yuan,
        "day": day,
        "moment": moment,
        "clock": clock,
        "identity": identity,
        "mobile": mobile,
        "tail": tail,
    }
    return made


def yuan(fen: int | None) -> str:
    """Fen as people read them: 123450 → `1,234.50`."""
    if fen is None:
        return NOTHING
    whole, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{whole:,}.{rest:02d}"


def day(of: date | None) -> str:
    """`2026年8月31日`."""
    return f"{of.year}年{of.month}月{of.day}日" if of else NOTHING


def moment(ms: int | None) -> str:
    """Milliseconds since 1970 as Shandong's clock: `2026-08-31 09:05`."""
    return f"{datetime.fromtimestamp(ms / 1000, SHANGHAI):%Y-%m-%d %H:%M}" if ms is not None else NOTHING


def clock(ms: int) -> str:
    """The time of day in Shandong to the second: `09:05:33`."""
    return f"{datetime.fromtimestamp(ms / 1000, SHANGHAI):%H:%M:%S}"


def identity(number: str | None) -> str:
    """An identity number on screen: `370***********0015`."""
    return f"{number[:3]}{'*' * (len(number) - 7)}{number[-4:]}" if number and len(number) > 7 else NOTHING


def mobile(number: str | None) -> str:
    """`138****1234`."""
    return f"{number[:3]}****{number[-4:]}" if number and len(number) > 7 else NOTHING


def category(code: str, otherwise: str = "") -> str:
    """`项目负责人（B类）`; of what is no certificate's category the words given, or the code itself."""
    if code in set(PersonnelCategory):
        return f"{PersonnelCategory(code).label}（{code}类）"
    return _CONSTRUCTORS.get(code) or otherwise or code


def credits_of(tenths: int) -> str:
    """`24` or `1.5`."""
    return f"{tenths / 10:g}"


def points_of(halves: int) -> str:
    """Half points as people read them: 119 → `59.5`."""
    return f"{points(halves):.1f}"


def percent(share: float | None) -> str:
    """0.375 → `38%`."""
    return NOTHING if share is None else f"{share:.0%}"


def correlation(value: float | None) -> str:
    """`0.25`; a hair below nothing is nothing."""
    return NOTHING if value is None else f"{round(value, 2) + 0.0:.2f}"


def invoice_kind(code: str) -> str:
    return InvoiceKind(code).label


def tail(account: str | None) -> str:
    """The last four digits of a bank account: `****1234`."""
    return f"****{''.join(account.split())[-4:]}" if account else NOTHING
