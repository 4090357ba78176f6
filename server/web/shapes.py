"""Shapes of request bodies: strict types, bounded texts, Chinese sentences for whatever is wrong."""

from typing import Annotated, Final, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from server.errors import InvalidInput, NotFound


class Shape(BaseModel):
    """A request body. Unknown members are ignored: what the server manages cannot be sent."""

    model_config = ConfigDict(extra="ignore", strict=True, frozen=True, allow_inf_nan=False)


def _storable(text: str) -> str:
    if "\x00" in text:
        raise ValueError("包含不允许的字符。")
    return text


_storable_text = AfterValidator(_storable)
Identifier = Annotated[str, StringConstraints(min_length=1, max_length=20), _storable_text]
Word = Annotated[str, StringConstraints(min_length=1, max_length=64), _storable_text]
Choice = Annotated[str, StringConstraints(max_length=20)]  # the letters of an answer; empty: unanswered
Label = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True), _storable_text]
Remark = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), _storable_text]
Essay = Annotated[str, StringConstraints(min_length=1, max_length=1000, strip_whitespace=True), _storable_text]
LongCode = Annotated[str, StringConstraints(min_length=1, max_length=256), _storable_text]


Body = TypeVar("Body", bound=Shape)

_SENTENCES: Final = {
    "missing": "请填写此项。",
    "string_too_short": "请填写此项。",
    "string_too_long": "内容过长，最多 {max_length} 个字符。",
    "string_type": "应为文字。",
    "bool_type": "应为 true 或 false。",
    "int_type": "应为整数。",
    "float_type": "应为数字。",
    "enum": "不是可选的值。",
    "literal_error": "不是可选的值。",
    "greater_than_equal": "不能小于 {ge}。",
    "less_than_equal": "不能大于 {le}。",
}


def parse(shape: type[Body], body: bytes) -> Body:
    """The body as `shape`; InvalidInput names every faulty field."""
    try:
        return shape.model_validate_json(body or b"{}")
    except ValidationError as fault:
        raise InvalidInput(_fields(fault)) from None


def _fields(fault: ValidationError) -> dict[str, str]:
    """Field → sentence. The values sent are not repeated: they may be personal."""
    fields: dict[str, str] = {}
    for error in fault.errors(include_url=False, include_input=False):
        name = ".".join(map(str, error["loc"])) or "body"
        sentence = _SENTENCES.get(error["type"], "格式不正确。")
        fields.setdefault(name, sentence.format_map({"max_length": "", "ge": "", "le": "", **error.get("ctx", {})}))
    return fields


def row_id(text: str) -> int:
    """An opaque id of ours from a path or a body; anything else is simply not there."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise NotFound
    return int(text)
