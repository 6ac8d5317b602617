"""The grammar of document numbers (`domain.md` 6.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.document_numbers import DocumentNumber, find_document_numbers, parse_document_number
from dvk_desktop.domain.documents import DOCUMENT_KINDS, kind_named, kind_of_symbol, match_key


@pytest.mark.parametrize(
    ("printed", "number", "symbol", "full"),
    [
        ("134-CV/ThU", "134", "CV/ThU", "134-CV/ThU"),
        ("Số: 17 /2018/QĐ-UBND", "17", "QĐ-UBND", "17/2018/QĐ-UBND"),
        ("/UBND-VP", None, "UBND-VP", None),
        ("……/UBND-VP", None, "UBND-VP", None),
        ("249/MTTQ-BTT", "249", "MTTQ-BTT", "249/MTTQ-BTT"),
        ("01/QCPH/UBND-UBMTTQ", "01", "QCPH/UBND-UBMTTQ", "01/QCPH/UBND-UBMTTQ"),
        ("19/2008/NQLT/CP-UBTUMTTQVN", "19", "NQLT/CP-UBTUMTTQVN", "19/2008/NQLT/CP-UBTUMTTQVN"),
        ("42-HD/TWĐTN-BKT", "42", "HD/TWĐTN-BKT", "42-HD/TWĐTN-BKT"),
        ("01 - KH/ĐTN", "01", "KH/ĐTN", "01-KH/ĐTN"),
        ("30c/NQ-CP", "30c", "NQ-CP", "30c/NQ-CP"),
        ("510/QĐ-BCA-V05", "510", "QĐ-BCA-V05", "510/QĐ-BCA-V05"),
        ("134", "134", None, "134"),
        ("218 CV BCĐ", "218", "CV BCĐ", "218 CV BCĐ"),
        ("Số 134 cv thu", "134", "cv thu", "134 cv thu"),
        ("134-cv/thu", "134", "cv/thu", "134-cv/thu"),
        ("17/qđ-ubnd", "17", "qđ-ubnd", "17/qđ-ubnd"),
    ],
)
def test_every_known_form_is_taken_apart(
    printed: str, number: str | None, symbol: str | None, full: str | None
) -> None:
    assert parse_document_number(printed) == DocumentNumber(number, symbol, full)


@pytest.mark.parametrize("text", ["", "không số", "15/10/2025", "dân vận", "12 tháng 10"])
def test_what_is_no_number_is_not_taken_apart(text: str) -> None:
    assert parse_document_number(text) is None


def test_numbers_are_found_in_running_text_with_their_places() -> None:
    text = (
        "Thực hiện Công văn số 52-CV/TU ngày 13/4/2021; Nghị định số 126/2024/NĐ-\nCP; từ 15/01 - 24/01/2026; "
        "Kế hoạch 21/KH-UBND - Kế hoạch chung; 4.000 đồng/m3; 20 - Bà A; trả lời 1719/KCB- BVSK."
    )
    found = [(text[hit.start : hit.end], hit.number.full) for hit in find_document_numbers(text)]
    assert found == [
        ("52-CV/TU", "52-CV/TU"),
        ("126/2024/NĐ-\nCP", "126/2024/NĐ-CP"),
        ("21/KH-UBND", "21/KH-UBND"),
        ("1719/KCB- BVSK", "1719/KCB-BVSK"),
    ]


def test_spellings_of_one_number_share_a_key_and_other_numbers_do_not() -> None:
    assert match_key("Số 0134 - CV/THU") == match_key("134-CV/ThU")
    assert match_key("25-NQ/TƯ") == match_key("25-NQ/TW") != match_key("25-NQ/TU")
    assert match_key("25/KH-TW") == match_key("25-KH/TW") != match_key("2-5KH/TW")
    assert match_key("05-QÐ/TU") == match_key("5–QĐ/TU")
    assert match_key("10/QĐ-UBND") != match_key("1/QĐ-UBND")


@given(st.integers(1, 99999), st.sampled_from(["CV/TU", "KH/BCĐ", "QĐ/TW"]), st.sampled_from(["-", " - ", "–"]))
def test_the_key_does_not_depend_on_gaps_dashes_or_zeros(number: int, symbol: str, dash: str) -> None:
    assert match_key(f"{number:03}{dash}{symbol}") == match_key(f"{number}-{symbol.lower()}")


def test_kinds_are_known_by_name_and_by_abbreviation() -> None:
    assert kind_named("KẾ HOẠCH") == "ke_hoach"
    assert kind_named("Thông tư") is None
    assert kind_of_symbol("CV/ThU") == "cong_van"
    assert kind_of_symbol("TTr-SNV") == "to_trinh"
    assert kind_of_symbol("UBND-VP") is None
    assert set(DOCUMENT_KINDS) >= {"cong_van", "giay_moi", "other"}
