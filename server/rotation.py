"""Key rotation: every sealed field and its blind index is written anew under the current key."""

from collections.abc import Mapping
from typing import Any, Final

from tortoise import Tortoise
from tortoise.models import Model

from server import db
from server.crypto import SealedField, keyring
from server.db import Statement

BATCH: Final = 200  # rows a transaction: a SQLite write stays under 50 ms


async def rotate() -> Mapping[str, int]:
    """Table → rows rewritten. Safe to interrupt, to repeat, and to run while the system is in use."""
    return {
        model._meta.db_table: await _rotate_model(model, sealed)
        for model in Tortoise.apps["models"].values()
        if (sealed := [field for field in model._meta.fields_map.values() if isinstance(field, SealedField)])
    }


async def _rotate_model(model: type[Model], sealed: list[SealedField]) -> int:
    column, table = model._meta.db_pk_column, model._meta.db_table
    # By hand, because the ORM knows nothing but equality for a key that is a relation.
    after = Statement(
        f"SELECT {column} AS id FROM {table} WHERE {column} > :last ORDER BY {column} LIMIT {BATCH} FOR UPDATE"  # noqa: S608 - names of our models
    )
    rewritten, last = 0, 0
    while True:
        async with db.transaction() as connection:
            ids = [row["id"] for row in await after.rows(connection, {"last": last})]
            for id_ in ids:
                row = await model.get(**{column: id_})
                await row.save(update_fields=_renewed(row, sealed))
        if not ids:
            return rewritten
        rewritten, last = rewritten + len(ids), ids[-1]


def _renewed(row: Model, sealed: list[SealedField]) -> list[str]:
    """Set the indexes of the fields in use; saving a sealed field seals it with the current key."""
    changed = []
    for field in sealed:
        value: Any = getattr(row, field.model_field_name)
        changed.append(field.model_field_name)
        if field.indexed_by and value is not None:
            purpose = f"{row._meta.db_table}.{field.model_field_name}"
            setattr(row, field.indexed_by, keyring().index(value, purpose))
            changed.append(field.indexed_by)
    return changed
