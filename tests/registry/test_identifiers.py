"""Identifiers as people type them: tables from vectors.json, then properties over generated ones."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from server.registry import rules
from server.registry.rules import InvalidIdentifier

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))
TODAY = date(2026, 8, 31)
DIGITS = "0123456789"
FULL_WIDTH = str.maketrans({sign: chr(ord(sign) + 0xFEE0) for sign in "0123456789ABCX()"})

Parser = Callable[[str], str]
PARSERS: dict[str, Parser] = {
    "identity number": lambda text: rules.parse_identity_number(text, TODAY),
    "legacy identity number": lambda text: rules.parse_identity_number(text, TODAY, legacy=True),
    "credit code": rules.parse_credit_code,
    "mobile": rules.parse_mobile,
    "certificate": lambda text: rules.certificate_key(text, TODAY.year),
    "licence identifier": rules.parse_licence_identifier,
}


def refusal(parser: Parser, text: str) -> str:
    with pytest.raises(InvalidIdentifier) as caught:
        parser(text)
    return caught.value.reason_code


def bad(kind: str) -> list[tuple[str, str]]:
    return [(case["in"], case["code"]) for case in VECTORS[kind]["bad"]]


# Identity numbers


@pytest.mark.parametrize("case", VECTORS["resident_id"]["ok"], ids=lambda case: case["in"])
def test_identity_number_is_read_with_its_birth_date_and_sex(case: dict[str, str]) -> None:
    number = rules.parse_identity_number(case["in"], TODAY)

    said = {"canonical": number, "birth": rules.birth_date(number).isoformat(), "sex": rules.sex(number).value}
    assert said == {key: case[key] for key in ("canonical", "birth", "sex")}


@pytest.mark.parametrize(("text", "code"), bad("resident_id"))
def test_identity_number_refusal_says_which_rule_broke(text: str, code: str) -> None:
    assert refusal(PARSERS["identity number"], text) == code


@pytest.mark.parametrize("case", VECTORS["resident_id"]["legacy15"])
def test_identity_number_of_15_digits_grows_to_18_in_imports(case: dict[str, str]) -> None:
    assert rules.parse_identity_number(case["in"], TODAY, legacy=True) == case["canonical"]


def test_identity_number_of_15_digits_is_too_short_elsewhere() -> None:
    assert refusal(PARSERS["identity number"], "370102800101001") == "length"


def test_identity_number_of_a_child_born_today_is_not_in_the_future() -> None:
    born = date(1980, 1, 1)

    assert rules.parse_identity_number("370102198001010015", born) == "370102198001010015"
    with pytest.raises(InvalidIdentifier, match="晚于今天"):
        rules.parse_identity_number("370102198001010015", born - timedelta(days=1))


def test_identity_number_in_other_scripts_digits_is_a_wrong_format() -> None:
    arabic = "370102198001010015".translate({ord(digit): 0x0660 + int(digit) for digit in DIGITS})

    assert refusal(PARSERS["identity number"], arabic) == "format"


@st.composite
def identity_numbers(draw: st.DrawFn) -> str:
    region = draw(st.text(DIGITS, min_size=6, max_size=6))
    born = draw(st.dates(date(1900, 1, 1), TODAY))
    serial = draw(st.text(DIGITS, min_size=3, max_size=3))
    body = f"{region}{born:%Y%m%d}{serial}"
    # ISO 7064 MOD 11-2 by its recursive definition, not by the table of weights the code uses
    remainder = 0
    for digit in body:
        remainder = (remainder + int(digit)) * 2 % 11
    return body + "0123456789X"[(12 - remainder) % 11]


@given(identity_numbers())
def test_identity_number_with_right_check_is_accepted_as_it_is(number: str) -> None:
    assert rules.parse_identity_number(number, TODAY) == number


@st.composite
def spellings(draw: st.DrawFn, text: str) -> str:
    """`text` in some other width and case, with white space and invisible characters anywhere."""
    signs: list[str] = []
    for sign in text:
        wide = sign.translate(FULL_WIDTH) if draw(st.booleans()) else sign
        signs += [draw(st.sampled_from(["", "", "", " ", "\u3000", "\t", "\u200b", "\ufeff"])), wide]
    joined = "".join(signs)
    return joined.lower() if draw(st.booleans()) else joined


@given(identity_numbers(), st.data())
def test_identity_number_survives_every_way_of_typing(number: str, data: st.DataObject) -> None:
    typed = data.draw(spellings(number))

    assert rules.parse_identity_number(typed, TODAY) == number


@given(identity_numbers(), st.integers(0, 16), st.integers(1, 9))
def test_identity_number_with_one_wrong_digit_is_refused(number: str, place: int, shift: int) -> None:
    wrong = str((int(number[place]) + shift) % 10)

    assert refusal(PARSERS["identity number"], number[:place] + wrong + number[place + 1 :]) == "checksum"


@given(identity_numbers(), st.integers(0, 16))
def test_identity_number_with_two_neighbours_swapped_is_refused(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assume(swapped != number)

    assert refusal(PARSERS["identity number"], swapped) in {"checksum", "format"}


@pytest.mark.parametrize(
    ("number", "masked"),
    [("370102198001010015", "370***********0015"), ("E12345678", "*******78"), ("K1", "**"), ("", "")],
)
def test_identity_number_mask_keeps_length_and_hides_the_birthday(number: str, masked: str) -> None:
    assert rules.mask_identity_number(number) == masked


# Credit codes


@pytest.mark.parametrize("code", VECTORS["uscc"]["ok"])
def test_credit_code_is_accepted(code: str) -> None:
    assert rules.parse_credit_code(f" {code.lower()}\u200b") == code


@pytest.mark.parametrize(("text", "code"), [*bad("uscc"), ("", "empty"), ("91A70100MA0000015D", "format")])
def test_credit_code_refusal_says_which_rule_broke(text: str, code: str) -> None:
    assert refusal(rules.parse_credit_code, text) == code


@given(st.sampled_from(VECTORS["uscc"]["ok"]), st.integers(0, 17), st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"))
def test_credit_code_with_one_wrong_character_is_refused(code: str, place: int, sign: str) -> None:
    assume(code[place] != sign)

    assert refusal(rules.parse_credit_code, code[:place] + sign + code[place + 1 :]) in {"checksum", "format"}


@pytest.mark.parametrize(
    ("code", "warned"),
    [("91110000600037341L", False), ("91370700700000052K", False), ("92370600MA00000A9R", False)],
)
def test_organisation_code_inside_a_credit_code_is_checked_softly(code: str, warned: bool) -> None:
    assert (rules.organisation_code_warning(code) is not None) is warned


def test_organisation_code_with_wrong_check_is_warned_about() -> None:
    assert rules.organisation_code_warning("91110000600037342L") == (
        "统一社会信用代码第9至17位（主体标识码）校验不一致，请再次核对。"
    )


# Mobile numbers


@pytest.mark.parametrize(("text", "mobile"), VECTORS["mobile"]["ok"].items())
def test_mobile_is_read(text: str, mobile: str) -> None:
    assert rules.parse_mobile(text) == mobile


@pytest.mark.parametrize("text", VECTORS["mobile"]["bad"])
def test_mobile_of_another_kind_is_refused(text: str) -> None:
    assert refusal(rules.parse_mobile, text) in {"length", "format"}


@pytest.mark.parametrize(("text", "masked"), [("13800138000", "138****8000"), ("0531", "****"), ("", "")])
def test_mobile_mask_hides_the_middle(text: str, masked: str) -> None:
    assert rules.mask_mobile(text) == masked


# Certificate numbers (their tables: test_certificate_numbers.py)


@st.composite
def certificate_keys(draw: st.DrawFn) -> str:
    category = draw(st.sampled_from(list(rules.PersonnelCategory)))
    return f"{category}{draw(st.integers(2004, TODAY.year))}{draw(st.text(DIGITS, min_size=7, max_size=7))}"


@given(certificate_keys(), st.data())
def test_certificate_key_survives_every_way_of_typing(key: str, data: st.DataObject) -> None:
    head, year, serial = key[:-11], key[-11:-7], key[-7:]
    opening = data.draw(st.sampled_from(["", "(", "（", "[", "【", "〔"]))
    closing = data.draw(st.sampled_from(["", ")", "）", "]", "】", "〕"]))
    province = data.draw(st.sampled_from(["", "鲁建安", "京建安", "鲁·建安-"]))

    typed = province + data.draw(spellings(f"{head}{opening}{year}{closing}{serial}"))

    assert rules.certificate_key(typed, TODAY.year) == key


@given(certificate_keys())
def test_certificate_display_reads_back_as_its_key(key: str) -> None:
    assert rules.certificate_key(rules.certificate_display(key), TODAY.year) == key


# Names


@pytest.mark.parametrize("dot", ["\u00b7", "\u2022", "\u2027", "\u30fb", "\uff0e", "\uff65"])
def test_fold_name_sees_one_dot(dot: str) -> None:
    assert rules.fold_name(f"阿卜杜拉{dot}买买提") == "阿卜杜拉·买买提"


@pytest.mark.parametrize(("name", "same"), [("张 三", "张三"), ("张\u3000三\u200b", "张三"), ("㛃𬭎", "㛃𬭎")])
def test_fold_name_ignores_spaces_and_keeps_rare_characters(name: str, same: str) -> None:
    assert rules.fold_name(name) == same


def test_fold_enterprise_name_ignores_bracket_width_and_spaces() -> None:
    written = {"山东某某（集团）有限公司", "山东某某(集团)有限公司", " 山东某某 （集团) 有限公司"}

    assert {rules.fold_enterprise_name(name) for name in written} == {"山东某某(集团)有限公司"}


@given(st.text())
def test_fold_name_changes_nothing_the_second_time(name: str) -> None:
    once = rules.fold_name(name)

    assert rules.fold_name(once) == once


@pytest.mark.parametrize(("name", "masked"), [("张三丰", "张*"), ("㛃", "㛃*"), ("𬭎三", "𬭎*"), ("", "")])
def test_mask_name_leaves_the_first_character(name: str, masked: str) -> None:
    assert rules.mask_name(name) == masked


@pytest.mark.parametrize(("text", "count"), [("", 0), ("Ab1", 3), ("张三", 4), ("㛃", 4), ("𬭎", 4), ("\ud800", 1)])
def test_gbk_bytes_counts_as_invoice_systems_do(text: str, count: int) -> None:
    assert rules.gbk_bytes(text) == count


# All of them


@pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS)
@given(text=st.text() | st.text(DIGITS + "ABCX+-（）\u200b\ud800", max_size=30))
def test_arbitrary_text_is_refused_or_read_once_and_for_all(parser: Parser, text: str) -> None:
    try:
        canonical = parser(text)
    except InvalidIdentifier:
        return

    assert parser(canonical) == canonical


@pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS)
def test_refusal_is_a_chinese_sentence_that_repeats_nothing(parser: Parser) -> None:
    with pytest.raises(InvalidIdentifier) as caught:
        parser("秘密37010219800101001秘密")

    assert "秘密" not in str(caught.value)
    assert str(caught.value).endswith("。")


@pytest.mark.parametrize(
    ("number", "today", "expected"),
    [
        ("370102198001010015", date(2026, 1, 1), 46),
        ("370102198001010015", date(2025, 12, 31), 45),
        ("370102200002290018", date(2026, 2, 28), 25),
        ("370102200002290018", date(2026, 3, 1), 26),
        ("E12345678", date(2026, 1, 1), None),
    ],
)
def test_age_is_counted_in_whole_years(number: str, today: date, expected: int | None) -> None:
    assert rules.age(number, today) == expected
