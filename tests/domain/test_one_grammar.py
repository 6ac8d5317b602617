"""One phrase means one thing: typed into a form, in a cell, within a sentence or on the head of a letter."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.document_numbers import find_document_numbers, leading_document_number, parse_document_number
from dvk_desktop.domain.documents import match_key
from dvk_desktop.domain.typed_dates import parse_date

TODAY = date(2026, 3, 2)
DATES = {
    "ngày 28 tháng 4 năm 2020": "2020-04-28",
    "13/9/2024": "2024-09-13",
    "13-9-2024": "2024-09-13",
    "13.9.2024": "2024-09-13",
    "ngày 05/02/2026": "2026-02-05",
    "04/05/2026": "2026-05-04",
    "tháng 10 năm 2024": "2024-10",
    "tháng 10/2024": "2024-10",
    "10/2024": "2024-10",
    "ngày … tháng 10 năm 2024": "2024-10",
    "quý III/2025": "2025-Q3",
    "Quý III năm 2025": "2025-Q3",
    "quý 3 năm 2025": "2025-Q3",
    "năm 2025": "2025",
    "hằng năm": "yearly",
    "15/10 hằng năm": "yearly-10-15",
    "ngày 15/10": "2026-10-15",
}
NUMBERS = [
    "134-CV/ThU", "17/2018/QĐ-UBND", "249/MTTQ-BTT", "01/QCPH/UBND-UBMTTQ", "30c/NQ-CP", "42-HD/TWĐTN-BKT",
    "19/2008/NQLT/CP-UBTUMTTQVN", "238/UBND-KGVX", "25/TT-MTTW-BTT", "05 - NQ/ĐU", "367-QĐ/TWĐTN-VP",
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "meant"), DATES.items())
def test_a_date_means_the_same_typed_and_in_a_sentence(phrase: str, meant: str) -> None:
    assert parse_date(phrase, today=TODAY, looking="ahead").canonical() == meant
    (found,) = find_dates(f"Việc này xong {phrase}.", reference=TODAY)
    assert found.spec.canonical() == meant


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_means_the_same_typed_on_the_head_and_in_a_sentence(number: str) -> None:
    typed = parse_document_number(number)
    assert typed is not None
    leading = leading_document_number(number)
    assert leading is not None
    (found,) = find_document_numbers(f"Thực hiện văn bản số {number} của cấp trên")
    assert typed == leading[0] == found.number
    assert match_key(typed.full or "") == match_key(f"Số: {number}")
