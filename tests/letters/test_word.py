"""What Word keeps outside the text: numbers of lists, capitals, tracked changes, columns that only keep apart."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from dvk_desktop.letters.extract import extract_text
from dvk_desktop.letters.reader import read_letter

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LISTS = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def written(folder: Path, body: str, numbering: str = "", styles: str = "") -> Path:
    path = folder / "thu.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        package.writestr("word/numbering.xml", f"<w:numbering {W}>{numbering}</w:numbering>")
        package.writestr("word/styles.xml", f"<w:styles {W}>{styles}</w:styles>")
    return path


def lines(path: Path) -> list[str]:
    return [line for line in extract_text(str(path))["text"].split("\n") if line.strip()]


def entry(text: str, level: int, number: int = 1) -> str:
    mark = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{mark}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def plain(text: str, properties: str = "") -> str:
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def test_numbers_of_nested_lists_are_counted_again(tmp_path: Path) -> None:
    body = "".join(
        entry(*each)
        for each in (("Mục đích", 0), ("Nội dung", 0), ("Một", 1), ("Điểm", 2), ("Hai", 1), ("Tổ chức", 0), ("Ba", 1))
    )
    assert lines(written(tmp_path, body, LISTS)) == [
        "I. Mục đích", "II. Nội dung", "1. Một", "a) Điểm", "2. Hai", "III. Tổ chức", "1. Ba",
    ]  # fmt: skip


def test_a_list_that_begins_again_begins_at_one(tmp_path: Path) -> None:
    body = entry("Một", 1) + entry("Hai", 1) + plain("xen giữa") + entry("Lại một", 1, 2) + entry("Lại hai", 1, 2)
    assert lines(written(tmp_path, body, LISTS)) == ["1. Một", "2. Hai", "xen giữa", "1. Lại một", "2. Lại hai"]


def test_the_number_of_a_style_counts_too_and_none_takes_it_away(tmp_path: Path) -> None:
    style = (
        '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    of_style = '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t>Theo kiểu</w:t></w:r></w:p>'
    taken = (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
        "<w:r><w:t>Không số</w:t></w:r></w:p>"
    )
    assert lines(written(tmp_path, of_style + taken + of_style, LISTS, style)) == [
        "1. Theo kiểu", "Không số", "2. Theo kiểu",
    ]  # fmt: skip


def test_what_is_moved_away_deleted_or_hidden_is_not_read_and_capitals_are(tmp_path: Path) -> None:
    moved = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p><w:moveFrom>{moved.format('cũ')}</w:moveFrom><w:moveTo>{moved.format('mới')}</w:moveTo></w:p>"
        + plain("ẩn", "<w:vanish/>")
        + plain("Kế hoạch", "<w:caps/>")
        + plain("Thường", '<w:caps w:val="0"/>')
    )
    assert lines(written(tmp_path, body)) == ["mới", "KẾ HOẠCH", "Thường"]


def test_a_narrow_empty_column_does_not_make_data_of_a_head(tmp_path: Path) -> None:
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(map(plain, texts))}</w:tc>"

    head = (
        cell("UBND TỈNH SƠN THỦY", "SỞ Y TẾ", "Số: 9/SYT-VP", "V/v khám sức khỏe")
        + cell("")
        + cell(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Sơn Thủy, ngày 03 tháng 3 năm 2026"
        )
    )
    body = (
        f"<w:tbl><w:tr>{head}</w:tr></w:tbl>" + plain("Kính gửi: Trạm y tế các xã.") + plain("Đề nghị các trạm khám.")
    )
    letter = read_letter(written(tmp_path, body))
    assert (letter.superior, letter.issuer, letter.number_full) == ("UBND TỈNH SƠN THỦY", "SỞ Y TẾ", "9/SYT-VP")
    assert letter.subject == "khám sức khỏe"
    assert letter.date is not None


@pytest.mark.parametrize("level", ["-1", "abc", "99999999999999999999"])
def test_senseless_list_levels_do_no_harm(tmp_path: Path, level: str) -> None:
    numbering = LISTS.replace('w:ilvl="0"', f'w:ilvl="{level}"').replace(
        'w:start w:val="1"', f'w:start w:val="{level}"'
    )
    assert lines(written(tmp_path, entry("Một", 0) + entry("Hai", 1), numbering))
