"""Numbers of certificates, in every way people write them."""

import json
from pathlib import Path
from typing import Any

import pytest

from server.registry import rules
from server.registry.rules import InvalidIdentifier

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))


def key_refusal(text: str) -> str:
    with pytest.raises(InvalidIdentifier) as caught:
        rules.certificate_key(text, 2026)
    return caught.value.reason_code


@pytest.mark.parametrize("case", VECTORS["cert_number"]["ok"], ids=lambda case: case["in"])
def test_certificate_key_is_the_same_for_every_spelling(case: dict[str, str]) -> None:
    assert rules.certificate_key(case["in"], 2026) == case["key"]


@pytest.mark.parametrize("text", VECTORS["cert_number"]["bad"])
def test_certificate_key_of_something_else_is_refused(text: str) -> None:
    assert key_refusal(text) in {"empty", "format"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("· -", "empty"),
        ("鲁建安A（15）1234567", "format"),
        ("A20031234567", "year"),
        ("A20271234567", "year"),
        ("C12015000000", "year"),  # plain C of the year 1201, not C1 with a digit missing
    ],
)
def test_certificate_key_refusal_says_which_rule_broke(text: str, code: str) -> None:
    assert key_refusal(text) == code


@pytest.mark.parametrize("year", [2004, 2026])
def test_certificate_key_accepts_the_first_and_the_present_year(year: int) -> None:
    assert rules.certificate_key(f"B{year}0000001", 2026) == f"B{year}0000001"


@pytest.mark.parametrize(
    ("key", "shown"), [("A20151234567", "鲁建安A（2015）1234567"), ("C320230000123", "鲁建安C3（2023）0000123")]
)
def test_certificate_display_is_what_the_certificate_prints(key: str, shown: str) -> None:
    assert rules.certificate_display(key) == shown


def test_certificate_display_refuses_what_is_no_key() -> None:
    with pytest.raises(ValueError, match="not a certificate key"):
        rules.certificate_display("鲁建安A（2015）1234567")


def test_certificate_display_of_the_widest_number_fits_the_national_field() -> None:
    assert rules.gbk_bytes(rules.certificate_display("C320230000123")) == 23


@pytest.mark.parametrize("text", VECTORS["ecert_id"]["ok"])
def test_licence_identifier_is_accepted(text: str) -> None:
    assert rules.parse_licence_identifier(f" {text.lower()}") == text


@pytest.mark.parametrize(
    ("text", "code"),
    [(text, "checksum") for text in VECTORS["ecert_id"]["bad"]]
    + [("", "empty"), ("1.2.156.3005.2.1.2.3.4.5", "format")],
)
def test_licence_identifier_refusal_says_which_rule_broke(text: str, code: str) -> None:
    with pytest.raises(InvalidIdentifier) as caught:
        rules.parse_licence_identifier(text)

    assert caught.value.reason_code == code
