"""Settings: every key documented once, overridden by file and environment, wrong ones named."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from server import settings
from server.settings import CONFIG_FOLDER, Settings

FILES = [CONFIG_FOLDER / "default.toml", CONFIG_FOLDER / "policy.toml"]


def keys_of_model(model: type[BaseModel]) -> set[str]:
    keys = set()
    for name, field in model.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            keys |= {f"{name}.{key}" for key in keys_of_model(section)}
        else:
            keys.add(name)
    return keys


def keys_of_file(content: dict[str, Any], prefix: str = "") -> set[str]:
    keys = set()
    for name, value in content.items():
        nested = isinstance(value, dict) and not (prefix == "secrets." and name == "keys")
        keys |= keys_of_file(value, f"{name}.") if nested else {f"{prefix}{name}"}
    return keys


def test_files_and_model_have_the_same_keys() -> None:
    written = [keys_of_file(tomllib.loads(path.read_text("utf-8"))) for path in FILES]

    assert set.union(*written) == keys_of_model(Settings)
    assert set.intersection(*written) == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_key_stands_below_a_comment(path: Path) -> None:
    """Keys may share a comment; a blank line or a section ends it."""
    bare, explained = [], False
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            explained = True
        elif not line or line.startswith("["):
            explained = False
        elif not explained:
            bare.append(line)

    assert bare == []


def test_districts_are_the_provinces_by_city() -> None:
    found = settings.districts()

    assert [name.removesuffix("市") for name in found] == [city.name for city in settings.cities().values()]
    assert sum(map(len, found.values())) == 136
    assert [city for city, names in found.items() if len(set(names)) < len(names)] == []


def test_environment_overrides_one_key_of_a_section(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = settings.load().learning
    monkeypatch.setenv("ANGUAN_LEARNING__BEAT_SECONDS", "2")

    assert settings.load().learning == usual.model_copy(update={"beat_seconds": 2.0})


def test_file_of_the_environment_overrides_the_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text("[exams]\nminutes = 5\n")
    monkeypatch.setenv("ANGUAN_CONFIG", str(file))

    assert settings.load().exams.minutes == 5


def test_missing_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANGUAN_CONFIG", "nowhere.toml")

    with pytest.raises(FileNotFoundError, match=re.escape("nowhere.toml")):
        settings.load()


@pytest.mark.parametrize(
    ("key", "value"), [("SERVER__PORT", "0"), ("LEARNING__BEAT_SECONDS", "soon"), ("FACES__ENGINE", "x")]
)
def test_wrong_value_is_refused(monkeypatch: pytest.MonkeyPatch, key: str, value: str) -> None:
    monkeypatch.setenv(f"ANGUAN_{key}", value)

    with pytest.raises(ValidationError):
        settings.load()


def test_data_folder_holds_database_and_files(tmp_path: Path) -> None:
    chosen = settings.load(data_dir=tmp_path)

    assert (chosen.database_url, chosen.storage_url) == (
        f"sqlite://{tmp_path}/anguan.sqlite3",
        f"file://{tmp_path}/files",
    )


@pytest.mark.parametrize("name", ["development.toml", "testing.toml", "production.example.toml"])
def test_shipped_configurations_load(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("ANGUAN_CONFIG", str(CONFIG_FOLDER / name))

    assert settings.load()
