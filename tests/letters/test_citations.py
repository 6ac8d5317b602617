"""Which documents a letter names: forms are none, a number told short is the one told whole."""

from __future__ import annotations

import pytest

from dvk_desktop.letters.reader import read_text

HEAD = "UBND XÃ AN PHÚ\nSố: 12/UBND-VX\nV/v rà soát mẫu biểu\nKính gửi: Các thôn.\n\n"


def cited(body: str) -> list[str]:
    return [each.number_full for each in read_text(HEAD + body).cited]


@pytest.mark.parametrize(
    "forms",
    ["Mẫu số 01/HNX và 02/HNX", "Mẫu số 01 và 02/HNX", "Mẫu số 01/HNX, 02/HNX và số 03/HNX", "biểu mẫu số 05/BC-X"],
)
def test_forms_named_one_behind_the_other_are_no_documents(forms: str) -> None:
    assert cited(f"Lập biên bản ({forms}) theo Hướng dẫn số 7-HD/ĐU ngày 02/3/2026.") == ["7-HD/ĐU"]


def test_a_number_with_its_year_told_short_is_the_paper_told_whole() -> None:
    body = "Căn cứ Nghị quyết liên tịch số 91/2025/NQLT-UBX-CP ngày 05/9/2025; thực hiện Điều 3 số 91/2025/NQLT."
    assert cited(body) == ["91/2025/NQLT-UBX-CP"]
    assert cited(body.replace("-UBX-CP", "")) == ["91/2025/NQLT"]


def test_two_papers_that_begin_alike_are_not_told_apart_by_a_short_number() -> None:
    body = "Theo số 91/2025/NQLT-UBX-CP, số 91/2025/NQLT-HĐY và số 91/2025/NQLT."
    assert len(cited(body)) == 3


@pytest.mark.parametrize("speaks", ["Ban Thường vụ Tỉnh ủy đề nghị:", "Thường trực Đảng ủy thống nhất:"])
def test_the_title_of_a_cited_paper_ends_before_who_speaks(speaks: str) -> None:
    body = f"Thực hiện Nghị quyết số 8-NQ/TU ngày 02/3/2026 về dân vận, phòng, chống lãng phí, {speaks}\n1. Báo cáo."
    (only,) = read_text(HEAD + body).cited
    assert only.subject == "dân vận, phòng, chống lãng phí"
