"""Forms: read from the request, checked with Chinese sentences, shown again with what was typed."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import wtforms
from sanic import Request
from wtforms import validators
from wtforms.i18n import DefaultTranslations, get_translations

from server.errors import InvalidInput, Refusal

# What WTForms' own Chinese lacks.
_SENTENCES: Final = {
    "This field is required.": "请填写此项。",
    "Not a valid choice.": "请从列出的选项中选择。",
    "Invalid Choice: could not coerce.": "请从列出的选项中选择。",
    "Not a valid choice": "请从列出的选项中选择。",
    "'%(value)s' is not a valid choice for this field.": "请从列出的选项中选择。",
    "'%(value)s' are not valid choices for this field.": "请从列出的选项中选择。",
    "Not a valid date value.": "日期不正确，应如 2026-08-31。",
    "Not a valid integer value.": "应为整数。",
    "Not a valid decimal value.": "应为数字。",
    "Field must be at least %(min)d character long.": "至少 %(min)d 个字符。",
    "Field must be at least %(min)d characters long.": "至少 %(min)d 个字符。",
    "Field cannot be longer than %(max)d character.": "最多 %(max)d 个字符。",
    "Field cannot be longer than %(max)d characters.": "最多 %(max)d 个字符。",
    "Field must be between %(min)d and %(max)d characters long.": "应为 %(min)d 至 %(max)d 个字符。",
    "Field must be exactly %(max)d character long.": "应为 %(max)d 个字符。",
    "Field must be exactly %(max)d characters long.": "应为 %(max)d 个字符。",
}


class _Chinese:
    """Our sentences first, then WTForms' translation."""

    def __init__(self) -> None:
        self._theirs: DefaultTranslations = get_translations(["zh"])

    def gettext(self, text: str) -> str:
        return _SENTENCES.get(text) or str(self._theirs.gettext(text))

    def ngettext(self, one: str, many: str, number: int) -> str:
        return _SENTENCES.get(one if number == 1 else many) or str(self._theirs.ngettext(one, many, number))


_CHINESE: Final = _Chinese()


class Form(wtforms.Form):  # type: ignore[misc]  # WTForms is untyped
    """A form of ours. The CSRF token is the page's matter, so WTForms only validates."""

    form_errors: list[str]

    class Meta:
        csrf = False

        def get_translations(self, _form: wtforms.Form) -> _Chinese:
            return _CHINESE

    def process(self, formdata: Any = None, obj: Any = None, data: Any = None, **options: Any) -> None:
        """Texts lose the spaces at their ends; passwords are taken as they are typed."""
        texts = [name for name, field in self._fields.items() if isinstance(field, wtforms.StringField)]
        stripped = {name: [_strip] for name in texts if not isinstance(self[name], wtforms.PasswordField)}
        super().process(formdata, obj, data, extra_filters=stripped, **options)

    def prepare(self, values: Mapping[str, Any]) -> None:
        """Where choices come from the page's values: a form overrides this and sets `self.x.choices`."""

    def validate(self, extra_validators: Mapping[str, Sequence[Any]] | None = None) -> bool:
        """All fields, and in each that no byte is sent which PostgreSQL cannot store."""
        fine = bool(super().validate(extra_validators))
        for field in self:
            if any("\x00" in sent or not _is_text(sent) for sent in _texts(field.data)):
                field.errors = ["包含不允许的字符。"]
                fine = False
        return fine

    def problems(self) -> list[tuple[str, str]]:
        """(id of the field or empty, sentence) of everything wrong, for the summary above the form."""
        own = [("", sentence) for sentence in self.form_errors]
        return own + [(field.id, f"{field.label.text}：{field.errors[0]}") for field in self if field.errors]

    def refuse(self, refusal: Refusal) -> None:
        """Show a service's refusal where it belongs: its named fields, or above the form."""
        told = refusal.extra.get("fields") if isinstance(refusal, InvalidInput) else None
        fields: Mapping[str, str] = told if isinstance(told, dict) else {}
        for name, sentence in fields.items():
            if name in self:
                self[name].errors = [*self[name].errors, sentence]
        strange = [sentence for name, sentence in fields.items() if name not in self]
        self.form_errors = [*self.form_errors, *strange, *([] if fields else [refusal.detail])]


def read(kind: type[Form], request: Request, initial: Mapping[str, Any], values: Mapping[str, Any]) -> Form:
    """The form as posted, where an emptied field is not sent and stays empty; at a GET as `initial` says."""
    form = kind(request.form) if request.method == "POST" else kind(data=dict(initial))
    form.prepare(values)
    return form


def passwords_of(kind: type[Form]) -> frozenset[str]:
    """The names of its fields that are written into no page again."""
    return frozenset(field.name for field in kind() if isinstance(field, wtforms.PasswordField))


def posted(request: Request, name: str) -> str:
    """One field of a form that needs no Form: what was sent under this name, or nothing."""
    sent = request.form.get(name) if request.form else None
    return sent if isinstance(sent, str) else ""


def options(captions: Mapping[str, str]) -> list[Any]:
    """Choices of a select or of radio buttons: key → caption."""
    return [wtforms.fields.choices.SelectChoice(key, caption) for key, caption in captions.items()]


def required(sentence: str) -> Any:
    """A validator: something must have been typed, spaces are nothing."""
    return validators.DataRequired(sentence)


def _strip(text: str | None) -> str | None:
    return text.strip() if text else text


def _texts(data: object) -> list[str]:
    several = data if isinstance(data, list) else [data]
    return [text for text in several if isinstance(text, str)]


def _is_text(sent: str) -> bool:
    """Not so for bytes that were no UTF-8, which arrive as lone surrogates."""
    return not any("\ud800" <= sign <= "\udfff" for sign in sent)
