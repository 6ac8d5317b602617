"""What LibreOffice keeps outside the text: numbers of lists, capitals, hidden words, deleted words, boxes, tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.extract import extract_text
from dvk_desktop.letters.reader import read_letter
from tests.letters.hostile import ODF, odt

LEVELS = (
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/>'
    '</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/>'
    "</text:list-style>"
)


def written(folder: Path, body: str, styles: str = "", parts: dict[str, str] | None = None) -> Path:
    path = folder / "thu.odt"
    path.write_bytes(odt(body, styles, "", parts or {}))
    return path


def lines(path: Path) -> list[str]:
    found = [line for line in extract_text(str(path))["text"].split("\n") if line.strip()]
    assert found.pop(0).startswith("Kính gửi")
    return found


def entries(*texts: str, inner: str = "") -> str:
    return "".join(f"<text:list-item><text:p>{text}</text:p>{inner}</text:list-item>" for text in texts)


def test_numbers_of_nested_lists_are_counted_again(tmp_path: Path) -> None:
    third = f"<text:list>{entries('Điểm')}</text:list>"
    second = f"<text:list>{entries('Một', inner=third)}{entries('Hai')}</text:list>"
    body = f'<text:list text:style-name="L1">{entries("Mục đích")}{entries("Nội dung", inner=second)}</text:list>'
    assert lines(written(tmp_path, body, LEVELS)) == [
        "I. Mục đích", "II. Nội dung", "1. Một", "1.1. Điểm", "2. Hai",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("goes_on", "numbers"),
    [("", "I."), (' text:continue-numbering="true"', "II."), (' text:continue-list="a"', "II.")],
)
def test_a_list_goes_on_only_where_it_says_so(goes_on: str, numbers: str, tmp_path: Path) -> None:
    body = (
        f'<text:list xml:id="a" text:style-name="L1">{entries("Một")}</text:list><text:p>xen giữa</text:p>'
        f'<text:list text:style-name="L1"{goes_on}>{entries("Tiếp")}</text:list>'
    )
    assert lines(written(tmp_path, body, LEVELS)) == ["I. Một", "xen giữa", f"{numbers} Tiếp"]


def test_bullets_are_dashes_and_a_lists_header_has_none(tmp_path: Path) -> None:
    header = "<text:list-header><text:p>Gồm</text:p></text:list-header>"
    body = f'<text:list text:style-name="L2">{header}{entries("Các thôn;")}</text:list>'
    assert lines(written(tmp_path, body, LEVELS)) == ["Gồm", "- Các thôn;"]


def test_words_are_read_as_they_are_seen(tmp_path: Path) -> None:
    styles = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {look}/></style:style>'
        for name, look in (
            ("hoa", 'fo:text-transform="uppercase"'),
            ("an", 'text:display="none"'),
            ("cu", 'style:font-name=".VnTime"'),
        )
    )
    body = (
        '<text:p><text:span text:style-name="hoa">thông báo</text:span><text:span text:style-name="an">ẩn</text:span>'
        '<text:tab/>về<text:s text:c="3"/>việc\n     họp<text:line-break/>'
        '<text:span text:style-name="cu">Uû ban nh©n d©n</text:span><text:soft-page-break/></text:p>'
        "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>"
        "<text:p>Kế<office:annotation><text:p>nhận xét</text:p></office:annotation> hoạch</text:p>"
    )
    assert lines(written(tmp_path, body, styles)) == ["THÔNG BÁO\tvề   việc họp", "Uỷ ban nhân dân", "Kế hoạch"]


def test_boxes_shapes_and_footnotes_are_part_of_the_text(tmp_path: Path) -> None:
    body = (
        "<text:p>Thân<draw:frame><draw:text-box><text:p>trong khung</text:p></draw:text-box></draw:frame>"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p>"
        "</text:note-body></text:note> bài</text:p>"
        "<text:p><draw:custom-shape><text:p>trong hình</text:p></draw:custom-shape></text:p>"
    )
    assert lines(written(tmp_path, body)) == ["Thân bài", "trong khung", "trong hình", "chú thích"]


def test_a_table_of_two_columns_is_layout_and_a_wider_one_data(tmp_path: Path) -> None:
    def table(*rows: str) -> str:
        return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"

    def cell(text: str, more: str = "") -> str:
        return f"<table:table-cell{more}><text:p>{text}</text:p></table:table-cell>"

    over = ' table:number-columns-spanned="2"'
    body = table(cell("UBND XÃ", over) + "<table:covered-table-cell/>" + cell("CỘNG HÒA"))
    body += table(cell("TT") + cell("Tên") + cell("Số"), cell("1") + "<table:covered-table-cell/>" + cell("7"))
    assert lines(written(tmp_path, body)) == ["UBND XÃ", "CỘNG HÒA", "TT | Tên | Số", "1 | Tên | 7"]


def test_a_whole_letter_is_read_and_a_stamp_in_the_page_head_is_seen(tmp_path: Path) -> None:
    head = f"<office:document-styles {ODF}><office:master-styles><style:master-page><style:header><text:p>MẬT</text:p>"
    head += "</style:header></style:master-page></office:master-styles></office:document-styles>"
    top = (
        "UBND XÃ SUỐI ĐÁ",
        "Số: 7/UBND-VX",
        "Suối Đá, ngày 5 tháng 3 năm 2026",
        "V/v rà soát mô hình",
        "Kính gửi: Các thôn.",
    )
    body = "".join(f"<text:p>{line}</text:p>" for line in top)
    letter = read_letter(written(tmp_path, body))
    assert (letter.number_full, letter.date and letter.date.spec.canonical()) == ("7/UBND-VX", "2026-03-05")
    assert read_letter(written(tmp_path, body, "", {"styles.xml": head})).classified


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"META-INF/manifest.xml": "<a><manifest:encryption-data/></a>"}, "letter.unreadable.encrypted"),
        ({"styles.xml": "<a>"}, "letter.unreadable.damaged"),
        ({"styles.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a/>'}, "letter.unreadable.damaged"),
    ],
)
def test_what_cannot_be_read_is_said_so(parts: dict[str, str], code: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        extract_text(str(written(tmp_path, "", "", parts)))
    assert raised.value.code == code


def test_spaces_without_end_are_too_long_a_text(tmp_path: Path) -> None:
    spaces = '<text:s text:c="999999"/>' * 50_000
    with pytest.raises(UserError) as raised:
        extract_text(str(written(tmp_path, f"<text:p>{spaces}</text:p>")))
    assert raised.value.code == "letter.too_long"
