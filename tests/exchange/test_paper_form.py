"""The blank form for a pen: the same labels, boxes and lines, as PDF and as Word."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2
import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.exchange.commands import ExportCommand
from tests.exchange.office import Office


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(str(path))
    try:
        pages = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            pages.append(text.get_text_bounded())
            text.close()
            page.close()
        return "\n".join(pages)
    finally:
        document.close()


def test_a_blank_form_has_every_label_boxes_for_choices_and_places_to_sign(district: Office) -> None:
    district.open_round()
    path = district.export("registration", "lac", round="round-2026", shape="paper")

    assert path.suffix == ".pdf"
    text = text_of(path)
    for wanted in (
        "PHIẾU ĐĂNG KÝ MÔ HÌNH", "Kính gửi: Huyện ủy Bình An", "1. Tên mô hình, điển hình (*)", "20. Kinh phí (đồng)",
        "□ Tập thể", "□ Quốc phòng - an ninh", "ĐẠI DIỆN ĐƠN VỊ ĐĂNG KÝ", "Mã phiếu",
    ):  # fmt: skip
        assert wanted in text


def test_a_paper_takes_no_number_that_would_be_missed_at_the_receivers(district: Office, commune: Office) -> None:
    district.open_round()
    paper = district.export("registration", "lac", round="round-2026", shape="paper")

    commune.take_in(district.export("bundle", "lac"))

    assert "số" not in paper.stem
    assert commune.exchange.gaps() == []


def test_the_blank_form_can_be_a_word_file(district: Office, tmp_path: Path) -> None:
    district.open_round()
    target = tmp_path / "phiếu.docx"
    command = ExportCommand("registration", target, ("lac",), round="round-2026", shape="paper")

    assert [made.path for made in district.exchange.export(command)] == [target]

    labels = [row.cells[0].text for table in docx.Document(str(target)).tables for row in table.rows]
    assert "4. Lĩnh vực (*)" in labels


def test_a_paper_takes_no_password_and_other_kinds_have_no_forms(district: Office) -> None:
    district.open_round()
    for options, code in (({"shape": "paper", "password": "bí mật"}, "export.paper_plain"), ({}, "export.shape")):
        kind = "registration" if options else "assignment"
        with pytest.raises(UserError) as refused:
            district.export(kind, "lac", round="round-2026", **(options or {"shape": "word"}))
        assert refused.value.code == code
