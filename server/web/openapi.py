"""The OpenAPI 3.1 document, written from the same declarations that validate requests."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from pydantic import TypeAdapter

from server.errors import Busy, Forbidden, InvalidInput, NotFound, NotLoggedIn, Refusal, TooLarge
from server.web.auth import CsrfFailed
from server.web.contract import Contract, Operation
from server.web.problems import WrongMethod

_REFERENCE: Final = "#/components/schemas/{model}"
_PROBLEM: Final = {
    "type": "object",
    "required": ["type", "title", "status", "code", "detail", "request_id"],
    "properties": {
        **{name: {"type": "string"} for name in ("type", "title", "code", "detail", "request_id")},
        "status": {"type": "integer"},
        "fields": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}


@lru_cache(maxsize=1)  # operations are declared at import; writing them takes a quarter of an app's start
def document(contract: Contract, prefix: str, version: str) -> dict[str, Any]:
    """The whole document; callers do not change it."""
    schemas: dict[str, Any] = {"Problem": _PROBLEM}
    paths: dict[str, Any] = {}
    for entry in contract.operations:
        path = prefix + re.sub(r"<(\w+)(:\w+)?>", r"{\1}", entry.path)
        paths.setdefault(path, {})[entry.method.lower()] = _operation(entry, schemas)
    schemes = {
        "bearer": {"type": "http", "scheme": "bearer"},
        "cookie": {"type": "apiKey", "in": "cookie", "name": "__Host-session"},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "安管网教", "version": version},
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": schemes},
    }


def _operation(entry: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    written: dict[str, Any] = {
        "operationId": entry.name,
        "summary": entry.summary,
        "security": [] if entry.public else [{"bearer": []}, {"cookie": []}],
        "parameters": _parameters(entry),
        "responses": {str(status): _answer(shape, schemas) for status, shape in entry.answers.items()},
    }
    written["responses"] |= _refusals(entry)
    if entry.body:
        schema = _schema(entry.body, "validation", schemas)
        needed = any(field.is_required() for field in entry.body.model_fields.values())
        written["requestBody"] = {"required": needed, "content": {"application/json": {"schema": schema}}}
    if entry.uploads:
        picture = {"schema": {"type": "string", "format": "binary"}}
        form = {"type": "object", "required": ["frame"], "properties": {"frame": picture["schema"]}}
        content = {"image/jpeg": picture, "image/png": picture, "multipart/form-data": {"schema": form}}
        written["requestBody"] = {"required": True, "content": content}
    return written


def _parameters(entry: Operation) -> list[dict[str, Any]]:
    places = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
        for name in re.findall(r"<(\w+)", entry.path)
    ]
    queries = [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in entry.query.items()
    ]
    return places + queries


def _answer(shape: object, schemas: dict[str, Any]) -> dict[str, Any]:
    if shape is None:
        return {"description": "no content"}
    if isinstance(shape, str):  # media types: bytes, not JSON
        binary = {"schema": {"type": "string", "format": "binary"}}
        return {"description": shape, "content": dict.fromkeys(shape.split(", "), binary)}
    return {"description": "ok", "content": {"application/json": {"schema": _schema(shape, "serialization", schemas)}}}


def _schema(shape: Any, mode: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    schema = TypeAdapter(shape).json_schema(mode=mode, ref_template=_REFERENCE)
    schemas.update(schema.pop("$defs", {}))
    return schema


def _refusals(entry: Operation) -> dict[str, Any]:
    usual: Sequence[type[Refusal]] = [NotFound, WrongMethod, InvalidInput, Busy]
    guarded: Sequence[type[Refusal]] = [] if entry.public else [NotLoggedIn, Forbidden, CsrfFailed]
    bounded: Sequence[type[Refusal]] = [TooLarge] if entry.body or entry.uploads else []
    codes: dict[int, set[str]] = {}
    for refusal in (*usual, *guarded, *bounded, *entry.refusals):
        codes.setdefault(refusal.status, set()).add(refusal.code)
    content = {"application/problem+json": {"schema": {"$ref": _REFERENCE.format(model="Problem")}}}
    return {
        str(status): {"description": ", ".join(sorted(names)), "content": content}
        for status, names in sorted(codes.items())
        if status not in entry.answers
    }
