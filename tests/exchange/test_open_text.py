"""A Word form that somebody with nothing but LibreOffice saved in its own format, .odt: read like the .docx."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.exchange.reading.open_text import open_text_sheets
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.damage.writers import zipped
from tests.exchange.office import Office, model_row
from tests.exchange.test_word_form import bare, filled, word

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style")
)


def odt(body: str, styles: str = "", start: str = "") -> bytes:
    """An .odt with this body and these automatic styles."""
    content = (
        f"{start}<office:document-content {_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def table(*rows: str) -> str:
    return f"<table:table>{''.join(rows)}</table:table>"


def line(*cells: str) -> str:
    inside = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{inside}</table:table-row>"


def text(*paragraphs: str) -> str:
    return "".join(f"<text:p>{each}</text:p>" for each in paragraphs)


def retyped(path: Path, changes: dict[str, str], name: str) -> Path:
    """The .odt with some of its texts typed over, as in LibreOffice."""
    target = path.with_name(name)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as result:
        for part in source.namelist():
            content = source.read(part)
            if part == "content.xml":
                text = content.decode()
                for old, new in changes.items():
                    assert text.count(f">{escape(old)}<") == 1, old
                    text = text.replace(f">{escape(old)}<", f">{escape(new)}<")
                content = text.encode()
            result.writestr(part, content)
    return target


def with_first_choice(path: Path, chosen: str, name: str) -> Path:
    """The .odt with an item chosen from the first list in which nothing was chosen yet."""
    target = path.with_name(name)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as result:
        for part in source.namelist():
            content = source.read(part)
            result.writestr(part, content.replace("Chọn một mục".encode(), chosen.encode(), 1))
    return target


def test_a_form_saved_as_odt_is_read_as_the_docx_is_cell_by_cell(district: Office) -> None:
    district.open_round()
    district.add_model("known", "Mô hình đã có", owner="lac", households=3, method="Bước một\nBước hai")
    path = district.export("registration", "lac", round="round-2026", shape="word")

    again = workbook_in(saved_by_libreoffice(path, "odt").read_bytes())

    assert again["format"] == "odt"
    before = workbook_in(path.read_bytes())["sheets"]
    assert [each["cells"].rows for each in again["sheets"]] == [each["cells"].rows for each in before]


def test_somebody_with_only_libreoffice_registers_a_model_and_mends_one(district: Office) -> None:
    district.open_round()
    district.add_model("known", "Mô hình đã có", owner="lac", households=3)
    blank = district.export("registration", "lac", round="round-2026", shape="word")
    path = saved_by_libreoffice(filled(blank, {}, model_row("Tuyến đường hoa", Phone="")), "odt")
    assert district.plan(path).counts["same"] == 1

    plan = district.take_in(retyped(path, {"Mô hình đã có": "Mô hình đã có, nâng chất"}, "Lộc An.odt"))

    assert plan.problems == []
    assert (plan.counts["changed"], plan.counts["added"]) == (1, 1)
    assert district.model_named("Tuyến đường hoa").owner == "lac"
    assert district.model_named("Mô hình đã có, nâng chất").id == "known"


def test_an_item_chosen_from_a_list_in_libreoffice_is_the_answer(district: Office) -> None:
    path = filled(word(district, receiver="lac"), model_row("Tổ hòa giải"))
    again = saved_by_libreoffice(path, "odt")
    target = with_first_choice(again, "Điển hình", "chọn.odt")

    assert district.take_in(target).problems == []
    assert (district.models()[0].kind, district.models()[0].registration_kind) == ("exemplar", None)


def test_a_blank_form_for_everybody_comes_back_as_odt_with_its_sender_chosen(district: Office) -> None:
    path = saved_by_libreoffice(filled(word(district, shared=True), model_row("Một")), "odt")
    assert [problem.code for problem in district.plan(path).problems] == ["file.sender_missing"]

    plan = district.take_in(with_first_choice(path, "Xã Đại Lào", "Đại Lào.odt"))

    assert (plan.sender, plan.counts["added"]) == ("dai", 1)


def test_an_odt_form_without_anything_hidden_is_foreign(district: Office) -> None:
    path = bare(filled(word(district, receiver="lac"), model_row("Tổ hòa giải")), "bare.docx")
    document = docx.Document(str(path))
    document.save(str(path))
    stripped = retyped(saved_by_libreoffice(path, "odt"), {}, "trơn.odt")
    with zipfile.ZipFile(stripped) as source, zipfile.ZipFile(stripped.with_name("lạ.odt"), "w") as result:
        for part in source.namelist():
            result.writestr(part, b"<x/>" if part == "meta.xml" else source.read(part))

    assert district.plan(stripped.with_name("lạ.odt")).kind == "foreign"


def test_forms_and_letters_as_odt_are_told_apart_in_a_folder(district: Office, tmp_path: Path) -> None:
    folder = tmp_path / "Zalo"
    folder.mkdir()
    form = saved_by_libreoffice(filled(word(district, receiver="lac"), model_row("Một")), "odt")
    (folder / "phiếu.odt").write_bytes(form.read_bytes())
    (folder / "công văn.odt").write_bytes(odt("<text:p>Kính gửi: Đảng ủy các xã.</text:p>"))

    found = district.exchange.scan([folder])

    assert ([path.name for path in found.files], found.others) == (["phiếu.odt"], 1)


def test_a_letter_as_odt_is_said_to_be_one(district: Office, tmp_path: Path) -> None:
    for name, body in (
        ("trơn.odt", "<text:p>Kính gửi: Đảng ủy các xã.</text:p>"),
        ("bảng.odt", table(line("<text:p>ĐẢNG ỦY XÃ</text:p>"), line("<text:p>Nơi nhận:</text:p>"))),
    ):
        (tmp_path / name).write_bytes(odt(body))
        assert [problem.code for problem in district.plan(tmp_path / name).problems] == ["file.is_letter"]


def test_text_is_read_with_its_spaces_without_remarks_and_what_was_deleted() -> None:
    no_display = '<style:text-properties text:display="none"/></style:style>'
    styles = (
        f'<style:style style:name="H" style:family="text">{no_display}'
        '<style:style style:name="I" style:family="text" style:parent-style-name="H"/>'
        f'<style:style style:name="P" style:family="paragraph">{no_display}'
    )
    remark = f"<office:annotation>{text('nhận xét')}</office:annotation>"
    listed = f"<text:list><text:list-item>{text('mục')}</text:list-item></text:list>"
    body = table(
        line(text('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), text("một", "hai")),
        line(text('<text:span text:style-name="I">dấu</text:span>thấy'), '<text:p text:style-name="P">ẩn</text:p>'),
        line(text(f"x{remark}y"), listed),
    )

    (sheet,) = open_text_sheets(odt(f"<text:section>{body}</text:section>", styles))

    assert sheet["cells"].rows == [
        (None, "a  b\tc\nd", "một\nhai"),
        ("dấuẩn", "thấy", None),
        (None, "xy", "mục"),
    ]


def test_cells_that_are_covered_or_repeated_keep_the_columns_in_place() -> None:
    row = (
        '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>rộng</text:p></table:table-cell>'
        '<table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"/>'
        "<table:table-cell><text:p>cuối</text:p></table:table-cell></table:table-row>"
    )
    (sheet,) = open_text_sheets(odt(table(f"<table:table-header-rows>{row}</table:table-header-rows>")))

    assert sheet["cells"].rows == [("rộng", None, None, None, "cuối")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (odt(table(line("<text:p>&e;</text:p>")), start='<!DOCTYPE x [<!ENTITY e "ha">]>'), "file.damaged"),
        (odt("<text:section>" * 30_000 + "</text:section>" * 30_000), "file.damaged"),
        (odt(table(line("<text:p>" + "<text:span>" * 20_000 + "</text:span>" * 20_000 + "</text:p>"))), "file.damaged"),
        (odt(table(line("<text:p>x</text:p>")))[:300], "file.damaged"),
        (
            odt(
                table(
                    '<table:table-row table:number-rows-repeated="9999999">'
                    '<table:table-cell table:number-columns-repeated="999"><text:p>x</text:p></table:table-cell>'
                    "</table:table-row>"
                )
            ),
            "file.too_many_cells",
        ),
        (odt(table(line("<text:p>x</text:p>") * 200_001)), "file.too_many_cells"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "file.damaged"),
        (
            zipped(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "META-INF/manifest.xml": "<manifest:encryption-data/>",
                    "content.xml": "rối",
                }
            ),
            "file.password",
        ),
    ],
)
def test_a_crafted_odt_is_refused_with_one_clear_sentence(content: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        workbook_in(content)

    assert refused.value.code == code


def test_which_of_two_odt_versions_was_saved_later_is_known(district: Office) -> None:
    made = filled(word(district, receiver="lac"), model_row("Một"))
    first = saved_by_libreoffice(made, "odt")
    district.take_in(first)
    with zipfile.ZipFile(first) as archive:
        meta = archive.read("meta.xml").decode()
    older = first.with_name("cũ hơn.odt")
    with zipfile.ZipFile(retyped(first, {"Một": "Một cũ"}, "x.odt")) as source, zipfile.ZipFile(older, "w") as result:
        for part in source.namelist():
            changed = re.sub(r"(<dc:date>)\d{4}", r"\g<1>2019", meta).encode()
            result.writestr(part, changed if part == "meta.xml" else source.read(part))

    asked = [question for question in district.plan(older).questions if question.code == "return"]

    assert [question.proposed for question in asked] == ["older"]
