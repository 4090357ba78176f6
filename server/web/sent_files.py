"""Files of a multipart form, bounded by the request's own limit (`server.max_body_bytes`)."""

from dataclasses import dataclass, field

from sanic import Request

from server.errors import InvalidInput


@dataclass(frozen=True)
class SentFile:
    """`name` as the browser says it: shown and looked at, never a path."""

    name: str
    content: bytes = field(repr=False)


def sent_files(request: Request, field_name: str) -> list[SentFile]:
    """Those really chosen: an untouched field sends one without name and content."""
    found = request.files.getlist(field_name) if request.files else None
    return [SentFile(_bare(one.name), one.body) for one in found or () if one.name or one.body]


def sent_file(request: Request, field_name: str) -> SentFile:
    """The one file of this field; InvalidInput (the field) without one."""
    found = sent_files(request, field_name)
    if not found:
        raise InvalidInput({field_name: "请选择文件。"})
    return found[0]


def _bare(name: str | None) -> str:
    """Without folders, which old browsers send along, and without what cannot be shown."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    return "".join(sign for sign in last if sign.isprintable())[-200:]
