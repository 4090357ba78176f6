"""Use after changing a model: writes the init migration of both dialects anew (allowed until the first release).

    .venv/bin/python scripts/make_migrations.py [--check]

`--check` writes nothing and fails when the files do not fit the models; the suite calls it.
"""

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path

os.environ["AERICH_NO_TORTOISE_V1_WARNING"] = "1"

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aerich import Command  # noqa: E402 - the path comes first
from tortoise import Tortoise  # noqa: E402

from server import db  # noqa: E402
from server.migrations import constraints  # noqa: E402

FOLDER = ROOT / "server" / "migrations"
NAME = "0_20260101000000_init.py"
URLS = {"sqlite": "sqlite://:memory:", "postgres": "asyncpg://nobody@127.0.0.1:1/offline"}


async def generate(dialect: str) -> str:
    """The text of the dialect's init migration; needs no database."""
    config = {
        "connections": {"default": URLS[dialect]},
        "apps": {"models": {"models": [*db.MODELS, "aerich.models"], "default_connection": "default"}},
    }
    with tempfile.TemporaryDirectory() as folder:
        await Command(config, app="models", location=folder).init_migrations(safe=False)
        text = _only_file(Path(folder, "models"))
    await Tortoise.close_connections()
    return _with_constraints(text, dialect)


def _only_file(folder: Path) -> str:
    return next(folder.glob("*.py")).read_text("utf-8")


def _with_constraints(text: str, dialect: str) -> str:
    for table, checks in constraints.CHECKS.items():
        clauses = "".join(f',\n    CONSTRAINT "{name}" CHECK ({condition})' for name, condition in checks.items())
        text, found = re.subn(
            rf'(CREATE TABLE "{table}" \(.*?)(\n\))', rf"\1{clauses}\2", text, count=1, flags=re.DOTALL
        )
        if not found:
            raise SystemExit(f"constraints.py names a table that is not there: {table}")
    # The upgrade makes the ledger first, right after taking its lock.
    text = text.replace('CREATE TABLE "aerich"', 'CREATE TABLE IF NOT EXISTS "aerich"')
    end = '"""\n\n\nasync def downgrade'
    extra = "".join(f"\n{statement};" for statement in _extra(dialect))
    return text.replace(end, f"{extra}{end}", 1)


def _extra(dialect: str) -> list[str]:
    unique = [
        f'CREATE UNIQUE INDEX "{name}" ON {t} ({c}) WHERE {w}' for name, (t, c, w) in constraints.UNIQUE_WHERE.items()
    ]
    plain = [f'CREATE INDEX "{name}" ON {t} ({c}) WHERE {w}' for name, (t, c, w) in constraints.INDEX_WHERE.items()]
    storage = constraints.STORAGE if dialect == "postgres" else ()
    return [*unique, *plain, *constraints.TRIGGERS[dialect], *storage]


def main() -> int:
    stale = []
    for dialect in URLS:
        path = FOLDER / dialect / "models" / NAME
        text = asyncio.run(generate(dialect))
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(str(path.relative_to(ROOT)))
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    print("\n".join(stale) or "migrations fit the models")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
