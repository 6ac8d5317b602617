"""Files from outside: what they are is told by their content, and every one that cannot be read has its own code."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.extract import extract_text

TEXT = "Kính gửi: Ủy ban nhân dân xã Suối Đá\nV/v đăng ký mô hình “Dân vận khéo”"
FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "LiberationSerif-Regular.ttf"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def put(folder: Path, data: bytes, name: str = "thu.bin") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def packed(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/") + ".xml", content)
    return buffer.getvalue()


def word(body: str) -> bytes:
    return packed(word__document=f"<w:document {W}><w:body>{body}</w:body></w:document>")


def run(text: str, font: str = "") -> str:
    properties = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    return f"<w:p><w:r>{properties}<w:t>{text}</w:t></w:r></w:p>"


def refused(path: str) -> str:
    with pytest.raises(UserError) as error:
        extract_text(path)
    assert error.value.parameters["name"] == Path(path).name
    return error.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_files_are_read_in_every_usual_unicode_form(tmp_path: Path, encoding: str) -> None:
    assert extract_text(put(tmp_path, TEXT.encode(encoding)))["text"].lstrip("\ufeff") == TEXT


def test_text_files_of_old_windows_are_read(tmp_path: Path) -> None:
    import unicodedata

    # Windows-1258 keeps the tone apart: "ề" is "ê" and a mark of its own.
    tones = "\u0300\u0301\u0303\u0309\u0323"
    apart = "".join(
        unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in tones))
        + "".join(c for c in unicodedata.normalize("NFD", letter) if c in tones)
        for letter in TEXT
    )
    assert extract_text(put(tmp_path, apart.encode("cp1258")))["text"] == TEXT


def test_what_comes_back_can_cross_to_another_process(tmp_path: Path) -> None:
    answer = extract_text(put(tmp_path, word(run("Kính gửi"))))
    assert json.loads(json.dumps(answer)) == answer == {"kind": "docx", "text": "Kính gửi", "margins": []}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "letter.unreadable.empty"),
        (b"\x00" * 50, "letter.unreadable.empty"),
        (b"  12  \n", "letter.unreadable.empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "letter.unreadable.damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "letter.unreadable.encrypted"),
        (b"{\\rtf1 abc}", "letter.unreadable.doc"),
        (b"\x89PNG\r\n\x1a\n" + b"abc", "letter.unreadable.image"),
        (b"\xff\xd8\xff\xe0abc", "letter.unreadable.image"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "letter.unreadable.heic"),
        (b"abc\x00\x01\x02def" * 40, "letter.unreadable.binary"),
        (
            b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>\x00" * 40 + b"\x00\xd8\x00\xd8" * 40,
            "letter.unreadable.binary",
        ),
        (b"<html><body>abc</body></html>", "letter.unreadable.binary"),
        (b"PK\x03\x04 and nothing that follows", "letter.unreadable.damaged"),
        (b"%PDF-1.7 and nothing that follows", "letter.unreadable.damaged"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, code: str) -> None:
    assert refused(put(tmp_path, data)) == code


def test_a_missing_file_and_a_huge_one_are_refused(tmp_path: Path) -> None:
    assert refused(str(tmp_path / "khong-co.txt")) == "letter.unreadable.missing"
    with pytest.raises(UserError) as error:
        extract_text(put(tmp_path, b"abc " * 100), largest_file=100)
    assert error.value.code == "letter.too_large"


def test_a_workbook_and_another_package_are_told_apart(tmp_path: Path) -> None:
    assert refused(put(tmp_path, packed(xl__workbook="<a/>"))) == "letter.unreadable.spreadsheet"
    assert refused(put(tmp_path, packed(content="<a/>"))) == "letter.unreadable.binary"


def test_entities_and_bombs_are_never_expanded(tmp_path: Path) -> None:
    entity = '<!DOCTYPE a [<!ENTITY x "aaaa">]><a>&x;</a>'
    assert refused(put(tmp_path, packed(word__document=entity))) == "letter.unreadable.damaged"
    bomb = word(run("a" * (45 << 20)))
    assert len(bomb) < 1 << 20
    assert refused(put(tmp_path, bomb)) == "letter.too_large"


def test_word_text_comes_in_order_with_boxes_tabs_and_deleted_text_gone(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r></w:p>"
        "<w:p><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>"
        f"<w:tbl><w:tr><w:tc>{run('trái')}</w:tc><w:tc>{run('phải')}</w:tc></w:tr></w:tbl>"
        f"<w:p><w:r><w:pict><w:txbxContent>{run('MẬT')}</w:txbxContent></w:pict></w:r></w:p>"
    )
    text = extract_text(put(tmp_path, word(body)))["text"]
    assert text.split("\n") == ["Một\thai", "ba", "thêm", "trái", "phải", "", "", "MẬT"]


def test_old_fonts_in_word_are_repaired(tmp_path: Path) -> None:
    body = run("Uû ban nh©n d©n", ".VnTime") + run("céng hßa", ".VnTimeH")
    assert extract_text(put(tmp_path, word(body)))["text"] == "Uỷ ban nhân dân\nCỘNG HÒA"


def test_page_heads_are_given_apart(tmp_path: Path) -> None:
    data = packed(
        word__document=f"<w:document {W}><w:body>{run('Kính gửi')}</w:body></w:document>",
        word__header1=f"<w:hdr {W}>{run('TỐI MẬT')}</w:hdr>",
    )
    assert extract_text(put(tmp_path, data))["margins"] == ["TỐI MẬT"]


def pdf(text: str | None, password: str | None = None, picture: bool = False) -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption(password, strength=128) if password else None)
    if picture:
        from PIL import Image

        canvas.drawInlineImage(Image.new("L", (60, 80), 255), 0, 0, 595, 842)
    if text is not None:
        pdfmetrics.registerFont(TTFont("Serif", str(FONT)))
        canvas.setFont("Serif", 13)
        for place, line in enumerate(text.split("\n")):
            canvas.drawString(80, 780 - 20 * place, line)
    else:
        canvas.rect(50, 50, 300, 300, fill=1)
    canvas.save()
    return buffer.getvalue()


def test_a_pdf_made_from_text_is_read(tmp_path: Path) -> None:
    answer = extract_text(put(tmp_path, pdf(TEXT)))
    assert answer["kind"] == "pdf"
    assert [line.strip() for line in answer["text"].strip().splitlines()] == TEXT.split("\n")


def test_a_scan_and_a_locked_pdf_say_so(tmp_path: Path) -> None:
    assert refused(put(tmp_path, pdf(None))) == "letter.unreadable.scan"
    assert refused(put(tmp_path, pdf(TEXT, password="khoa"))) == "letter.unreadable.encrypted"


@pytest.mark.parametrize(
    "text",
    [
        "Ký bởi: UBND xã Suối Đá\nNgày ký: 05-03-2026 14:01:26 +07:00",
        "cgxc uolxAnorcHO Ncnia vrpr Nalr\nKinh gui: S0 NQi vu\n" + "Uy ban nh6n ddn tinh nh4n duoc C6ng vin s6\n" * 9,
    ],
    ids=["only the stamp of a signing program", "what a scanner without Vietnamese read"],
)
def test_text_on_the_picture_of_a_page_that_is_not_the_pages_leaves_it_a_scan(text: str, tmp_path: Path) -> None:
    assert refused(put(tmp_path, pdf(text, picture=True))) == "letter.unreadable.scan"
    assert extract_text(put(tmp_path, pdf(text)))["kind"] == "pdf"


def test_a_scan_whose_text_was_read_well_is_read(tmp_path: Path) -> None:
    text = TEXT + "\nĐề nghị các thôn rà soát mô hình và gửi danh sách về Ủy ban nhân dân xã trong tháng" * 3
    assert "Đề nghị các thôn" in extract_text(put(tmp_path, pdf(text, picture=True)))["text"]


def test_a_table_of_text_named_like_a_workbook_is_no_empty_letter(tmp_path: Path) -> None:
    for name in ("danh sách.xlsx", "danh sách.CSV"):
        assert refused(put(tmp_path, b"STT;Ten mo hinh\n1;Duong hoa\n", name)) == "letter.unreadable.spreadsheet"


def test_every_code_has_its_sentence() -> None:
    import re

    from dvk_desktop.language.speak import has_sentence

    folder = Path(extract_text.__code__.co_filename).parent
    codes = {
        code for path in folder.glob("*.py") for code in re.findall(r'"(letter\.[a-z_.]+)"', path.read_text("utf-8"))
    }
    assert len(codes) > 12
    assert [code for code in sorted(codes) if not has_sentence(code)] == []
