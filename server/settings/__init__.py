"""Every setting of the system: files in config/, then a file named in ANGUAN_CONFIG, then the environment."""

import os
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from server.settings.sections import (
    Accounts,
    Banking,
    Certification,
    Database,
    Enrolment,
    Exams,
    Faces,
    Invoicing,
    Learning,
    Log,
    Payee,
    Proctoring,
    Province,
    Qna,
    Redis,
    Renewal,
    Review,
    Secrets,
    Server,
    Site,
    Sms,
    Storage,
    Wechat,
    Worker,
)
from server.settings.tables import CONFIG_FOLDER, City, cities, districts, work_calendar_days

__all__ = [
    "CONFIG_FOLDER",
    "Accounts",
    "Banking",
    "Certification",
    "City",
    "Database",
    "Enrolment",
    "Exams",
    "Faces",
    "Invoicing",
    "Learning",
    "Log",
    "Payee",
    "Proctoring",
    "Province",
    "Qna",
    "Redis",
    "Renewal",
    "Review",
    "Secrets",
    "Server",
    "Settings",
    "Site",
    "Sms",
    "Storage",
    "Wechat",
    "Worker",
    "cities",
    "districts",
    "load",
    "work_calendar_days",
]


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
    province: Province
    log: Log
    worker: Worker
    accounts: Accounts
    enrolment: Enrolment
    banking: Banking
    invoicing: Invoicing
    learning: Learning
    proctoring: Proctoring
    exams: Exams
    review: Review
    qna: Qna
    certification: Certification
    renewal: Renewal
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


def load(**overrides: Any) -> Settings:
    """Read all sources; `overrides` (section → values) win, for tests and the command line."""
    return Settings(**overrides)
