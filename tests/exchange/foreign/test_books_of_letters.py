"""A book of letters with the headings of the decree becomes letters: kind and subject stand in one column there."""

from __future__ import annotations

import pytest

from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.foreign.meanings import with_what_follows
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS


@pytest.mark.parametrize(
    ("number", "text", "kind", "subject"),
    [
        ("215-CV/TU", "Công văn về đẩy mạnh phong trào", "cong_van", "đẩy mạnh phong trào"),
        ("36/UBND-VP", "Công văn V/v kiểm tra", "cong_van", "kiểm tra"),
        ("7/CT-UBND", "CHỈ THỊ về việc tăng cường công tác dân vận", "chi_thi", "tăng cường công tác dân vận"),
        ("12-KH/ĐU", "thực hiện phong trào", "ke_hoach", "thực hiện phong trào"),
        ("36/UBND-VP", "kiểm tra", "other", "kiểm tra"),
        ("", "Báo cáo", "other", "Báo cáo"),
    ],
)
def test_the_kind_is_taken_from_the_text_else_from_the_symbol(number: str, text: str, kind: str, subject: str) -> None:
    found = with_what_follows("directive", {"number_full": number, "subject": text, "doc_type": "other"})
    assert (found["doc_type"], found["subject"]) == (kind, subject)


def test_a_kind_that_was_given_stays() -> None:
    said = {"subject": "Kế hoạch về kiểm tra", "doc_type": "thong_bao"}
    assert with_what_follows("directive", said) == said
    assert with_what_follows("unit", {"name": "Kế hoạch"}) == {"name": "Kế hoạch"}


def test_the_headings_of_the_decree_are_known() -> None:
    target = TARGETS["directive"]
    assert "Tác giả" in target.headings_of(DIRECTIVE.by_name["issuer"])
    for name, heading in (
        ("signed_for", "Ký nhận"),
        ("signed_for", "Ký nhận và dấu bưu điện"),
        ("envelopes", "Số lượng bì"),
        ("theme", "Chủ đề năm"),
    ):
        assert heading in target.headings_of(DIRECTIVE.by_name[name])
    for name, heading in (("passed_on", "Ngày chuyển"), ("copies", "Số lượng bản"), ("handler", "Người nhận")):
        assert heading in target.headings_of(DIRECTIVE.by_name[name])
    assert "Tên loại và trích yếu nội dung" in target.headings_of(DIRECTIVE.by_name["subject"])


def test_a_number_broken_over_lines_is_closed_again() -> None:
    found = with_what_follows("directive", {"number_full": "03/ KHLT-UBND- UBMTTQ", "subject": "kiểm tra"})
    assert (found["number"], found["number_full"]) == ("03", "03/KHLT-UBND-UBMTTQ")
