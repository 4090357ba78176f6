"""Every setting of the system: files in config/, then a file named in ANGUAN_CONFIG, then the environment."""

import os
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

CONFIG_FOLDER: Final = Path(__file__).resolve().parent.parent / "config"


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Server(Section):
    host: str
    port: int = Field(ge=1, le=65535)
    base_url: str
    proxies: int = Field(ge=0)
    stop_seconds: float = Field(gt=0)
    max_body_bytes: int = Field(gt=0)
    accel_prefix: str
    catalogue_cache_seconds: float = Field(ge=0)
    metrics_token: str


class Database(Section):
    url: str
    pool_min: int = Field(ge=1)
    pool_max: int = Field(ge=1)
    timeout_seconds: float = Field(gt=0)
    synchronous: Literal["FULL", "NORMAL"]


class Site(Section):
    name: str
    short_name: str
    organisation: str
    help_phone: str
    icp: str
    licence_version: str = Field(pattern=r"^\d{4}-\d{2}$")


class Payee(Section):
    """The account that enterprises pay to."""

    name: str
    bank: str
    account: str


class Redis(Section):
    url: str


class Storage(Section):
    url: str
    endpoint: str
    region: str
    access_key: str
    secret_key: str


class Secrets(Section):
    keys: dict[str, str]
    current: str


class Wechat(Section):
    base_url: str
    app_id: str
    app_secret: str
    timeout_seconds: float = Field(gt=0)


class Sms(Section):
    url: str
    app_id: str
    secret: str
    timeout_seconds: float = Field(gt=0)


class Log(Section):
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"]
    format: Literal["json", "console"]


class Worker(Section):
    poll_seconds: float = Field(gt=0)
    lease_seconds: float = Field(gt=0)
    concurrency: int = Field(ge=1)
    max_tries: int = Field(ge=1)


class Accounts(Section):
    lockout_failures: int = Field(ge=1)
    lockout_window_seconds: int = Field(ge=1)
    lockout_seconds: int = Field(ge=1)
    address_failures: int = Field(ge=1)
    session_days: int = Field(ge=1)
    staff_session_hours: int = Field(ge=1)
    staff_idle_minutes: int = Field(ge=1)
    require_second_factor: bool
    force_password_change: bool
    reset_code_seconds: int = Field(ge=60)
    reset_code_tries: int = Field(ge=1)
    reset_codes_per_day: int = Field(ge=1)
    argon2_passes: int = Field(ge=1)
    argon2_memory_kib: int = Field(ge=8)
    argon2_lanes: int = Field(ge=1)


class Enrolment(Section):
    open_months: int = Field(ge=1)
    open_months_offline: int = Field(ge=1)
    max_people: int = Field(ge=1)
    hold_workdays: int = Field(ge=1)
    hold_reminder_workdays: int = Field(ge=0)
    review_workdays: int = Field(ge=1)
    undo_minutes: int = Field(ge=0)
    full_buyer_block: bool
    paper_invoices: bool


class Banking(Section):
    fee_tolerance_fen: int = Field(ge=0)


class Invoicing(Section):
    tax_rate_permille: int = Field(ge=0, lt=1000)
    item_name: str = Field(min_length=1, max_length=90)
    tax_code: str = Field(pattern=r"^\d{19}$")


class City(Section):
    """A city's policy, from config/cities.toml."""

    name: str
    offline_exams: bool


class WorkCalendarDays(Section):
    """From config/holidays.toml, all years together."""

    holidays: frozenset[date]
    worked: frozenset[date]


class Learning(Section):
    beat_seconds: float = Field(gt=0)
    max_gap_seconds: float = Field(gt=0)
    snapshot_interval_seconds: float = Field(gt=0)
    snapshot_jitter: float = Field(ge=0, lt=1)
    video_url_seconds: int = Field(ge=1)


class Proctoring(Section):
    challenge_seconds: float = Field(gt=0)
    late_seconds: float = Field(ge=0)
    max_bytes: int = Field(gt=0)
    max_side: int = Field(gt=0)
    max_pixels: int = Field(gt=0)
    min_side: int = Field(gt=0)
    photo_url_seconds: int = Field(ge=1)
    duplicate_window: int = Field(ge=0)
    faces_warning: int = Field(ge=1)
    faces_filing: int = Field(ge=1)
    consent_version: str


class Exams(Section):
    minutes: float = Field(gt=0)


class Faces(Section):
    engine: Literal["cascade", "sface", "dlib", "off"]
    model_folder: str
    match_cosine: float
    mismatch_cosine: float
    margin: float
    margin_width: float
    sface_match_cosine: float
    dlib_match_distance: float
    dlib_mismatch_distance: float
    similarity_unsure: float
    similarity_match: float
    similarity_sure: float
    face_score: float
    face_height: int
    second_score: float
    second_share: float
    sharpness: float
    blank_deviation: float
    dark_brightness: float


class Settings(BaseSettings):
    """All sections; every key stands in config/default.toml or config/policy.toml with its meaning."""

    model_config = SettingsConfigDict(
        env_prefix="ANGUAN_",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    data_dir: Path
    server: Server
    site: Site
    payee: Payee
    database: Database
    redis: Redis
    storage: Storage
    secrets: Secrets
    wechat: Wechat
    sms: Sms
    log: Log
    worker: Worker
    accounts: Accounts
    enrolment: Enrolment
    banking: Banking
    invoicing: Invoicing
    learning: Learning
    proctoring: Proctoring
    exams: Exams
    faces: Faces

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - not a source of ours
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        chosen = [Path(name) for name in os.environ.get("ANGUAN_CONFIG", "").split(os.pathsep) if name]
        missing = [str(name) for name in chosen if not name.is_file()]
        if missing:
            raise FileNotFoundError(f"ANGUAN_CONFIG names a file that is not there: {', '.join(missing)}")
        files = [CONFIG_FOLDER / "default.toml", CONFIG_FOLDER / "policy.toml", *chosen]
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=files, deep_merge=True)

    @cached_property
    def database_url(self) -> str:
        """The chosen database; without one, the embedded file in `data_dir`."""
        return self.database.url or f"sqlite://{self.data_dir.resolve() / 'anguan.sqlite3'}"

    @property
    def embedded(self) -> bool:
        return self.database_url.startswith("sqlite")

    @property
    def storage_url(self) -> str:
        return self.storage.url or (self.data_dir.resolve() / "files").as_uri()

    @property
    def base_url(self) -> str:
        return self.server.base_url or f"http://{self.server.host}:{self.server.port}"


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


def load(**overrides: Any) -> Settings:
    """Read all sources; `overrides` (section → values) win, for tests and the command line."""
    return Settings(**overrides)
