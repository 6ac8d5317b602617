"""The Word form: made from the same description, filled in with another program, read back by its labels."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.table import Table

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.reading.word import word_sheets
from dvk_desktop.exchange.word_form import _READ_CELLS
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.office import FIELD, NAME, Office, model_row


def word(office: Office, **options: Any) -> Path:
    office.open_round()
    return office.export("registration", round="round-2026", shape="word", **options)


def label_of(table: Table, row: int) -> str:
    runs = [run for p in table.cell(row, 0).paragraphs for run in p.runs if not run.font.hidden]
    return "".join(run.text for run in runs).partition(". ")[2].removesuffix(" (*)")


def forms_of(document: Any) -> list[Table]:
    return [table for table in document.tables if len(table.rows) > 5]


def answer(table: Table, answers: Mapping[str, object]) -> None:
    """Type answers beside their labels; a list to choose from is typed over."""
    for row in range(len(table.rows)):
        if (label := label_of(table, row)) in answers:
            cell = table.cell(row, 1)
            for paragraph in cell.paragraphs:
                for part in list(paragraph._p):
                    paragraph._p.remove(part)
            cell.paragraphs[0].add_run(str(answers[label]))


def filled(path: Path, *answers: Mapping[str, object], name: str = "đã ghi.docx") -> Path:
    document = docx.Document(str(path))
    for table, each in zip(forms_of(document), answers, strict=False):
        answer(table, each)
    target = path.with_name(name)
    document.save(str(target))
    return target


def without(path: Path, parts: Sequence[str], name: str) -> Path:
    """The document without some of its parts' contents, as a program leaves it that does not know them."""
    target = path.with_name(name)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as result:
        for part in source.namelist():
            content = source.read(part)
            if part in parts:
                content = b'<?xml version="1.0"?><Properties xmlns="x"/>'
            result.writestr(part, content)
    return target


def test_forms_are_found_in_a_folder_full_of_letters(district: Office, tmp_path: Path) -> None:
    form = word(district, receiver="lac")
    folder = tmp_path / "Zalo"
    folder.mkdir()
    (folder / "phiếu.docx").write_bytes(form.read_bytes())
    letter = docx.Document()
    letter.add_paragraph("Kính gửi: Đảng ủy các xã. Đề nghị triển khai thực hiện.")
    letter.save(str(folder / "công văn.docx"))
    (folder / "hỏng.docx").write_bytes(b"PK\x03\x04")

    found = district.exchange.scan([folder])

    assert ([path.name for path in found.files], found.others) == (["phiếu.docx"], 2)


def test_a_word_form_becomes_the_units_model(district: Office) -> None:
    path = word(district, receiver="lac")
    assert path.suffix == ".docx"
    more = {"Bắt đầu": "15/10/2026", "Điện thoại": "0905123456", "Số hộ tham gia": 45, "Kinh phí (đồng)": "15 triệu"}

    plan = district.take_in(filled(path, model_row("Tuyến đường hoa", **more)))

    assert plan.problems == []
    assert plan.counts["added"] == 1
    flower = district.model_named("Tuyến đường hoa")
    assert (flower.owner, flower.round, flower.phone, flower.budget) == ("lac", "round-2026", "0905123456", 15_000_000)
    assert flower.starts is not None
    assert flower.starts.canonical() == "2026-10-15"


def test_more_models_than_a_word_form_can_bring_back_are_refused_before_it_is_sent(
    district: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    district.open_round()
    for number in range(5):
        district.add_model(f"known-{number}", f"Mô hình {number}", owner="lac", method="Cách làm. " * 60)
    path = district.export("registration", "lac", round="round-2026", shape="word")
    with zipfile.ZipFile(path) as made:
        size = made.getinfo("word/document.xml").file_size
    monkeypatch.setattr("dvk_desktop.exchange.word_form.LARGEST_WORD_PART", size - 1)

    with pytest.raises(UserError) as refused:
        district.export("registration", "lac", round="round-2026", shape="word")

    assert (refused.value.code, refused.value.parameters["forms"]) == ("export.too_many_forms", 6)
    assert refused.value.parameters["limit"] == 5


def test_a_word_form_as_large_as_it_may_be_is_read_again(district: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    district.open_round()
    for number in range(30):
        district.add_model(f"known-{number}", f"Mô hình {number}", owner="lac")
    path = district.export("registration", "lac", round="round-2026", shape="word")
    with zipfile.ZipFile(path) as made:
        body = made.read("word/document.xml").decode()
    cells = _READ_CELLS * body.count("<w:tr>")
    monkeypatch.setattr("dvk_desktop.exchange.reading.word.MOST_WORD_CELLS", cells)
    monkeypatch.setattr("dvk_desktop.exchange.reading.word.LARGEST_WORD_PART", len(body.encode()))

    assert len(word_sheets(path.read_bytes())) == 1 + 2 * 30 + 2  # manifest; forms and signatures, one form blank


def test_an_untouched_word_form_of_known_models_changes_nothing(district: Office) -> None:
    district.open_round()
    district.add_model(
        "known", "Mô hình đã có", owner="lac", households=3, method="Bước một\nBước hai", budget=2_500_000
    )
    path = district.export("registration", "lac", round="round-2026", shape="word")
    before = district.change_ids()

    plan = district.take_in(path)

    assert (plan.counts["read"], plan.counts["same"]) == (1, 1)
    assert district.change_ids() == before


def test_a_form_copied_within_the_document_is_a_model_of_its_own(district: Office) -> None:
    path = word(district, receiver="lac")
    document = docx.Document(str(path))
    first = forms_of(document)[0]
    for number in range(2):
        copied = deepcopy(first._tbl)
        first._tbl.addnext(copied)
        answer(Table(copied, document), model_row(f"Mô hình chép {number}"))
    answer(first, model_row("Mô hình gốc"))
    target = path.with_name("chép.docx")
    document.save(str(target))

    assert district.take_in(target).counts["added"] == 3


def test_a_wrong_answer_in_word_goes_back_as_a_word_form(district: Office, tmp_path: Path) -> None:
    path = word(district, receiver="lac")
    plan = district.take_in(filled(path, model_row("Sai", **{"Số hộ tham gia": "trên 100"})))
    assert [problem.code for problem in plan.problems] == ["number.unclear"]

    errors = district.exchange.error_workbook(plan, tmp_path)

    assert errors.suffix == ".docx"
    result = district.take_in(filled(errors, {"Số hộ tham gia": 100}, name="mended.docx"))
    assert result.counts["added"] == 1
    assert district.model_named("Sai").households == 100


def test_an_answer_typed_behind_the_invitation_to_choose_is_read_without_it(district: Office) -> None:
    path = filled(word(district, receiver="lac"), {NAME: "Chọn một mục tiêu"})
    document = docx.Document(str(path))
    table = next(iter(forms_of(document)))
    for row in range(len(table.rows)):
        if (label := label_of(table, row)) in (FIELD, "Tập thể/cá nhân"):
            assert "Chọn một mục" in "".join(table.cell(row, 1)._tc.itertext())
            table.cell(row, 1).paragraphs[0].add_run(str(model_row("")[label]))
    document.save(str(path))

    assert district.take_in(path).counts["added"] == 1
    assert district.model_named("Chọn một mục tiêu").field == "KT"


def test_a_word_form_without_its_properties_still_knows_whose_it_is(district: Office) -> None:
    path = filled(word(district, receiver="lac"), model_row("Một"))
    bare = without(path, ["docProps/custom.xml"], "bare.docx")

    assert district.take_in(bare).counts["added"] == 1
    assert district.models()[0].owner == "lac"


def test_a_document_that_is_no_form_is_no_workbook_of_ours(district: Office, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Kính gửi")
    table = document.add_table(rows=5, cols=2)
    for row, (label, value) in enumerate(
        ((NAME, "Tổ hòa giải"), ("Đơn vị", "Thôn 3"), (FIELD, "Kinh tế"), ("Người phụ trách", "Lan"), ("Ghi chú", "x"))
    ):
        table.cell(row, 0).text, table.cell(row, 1).text = f"{row + 1}. {label}:", value
    path = tmp_path / "foreign.docx"
    document.save(str(path))

    plan = district.plan(path)

    assert plan.kind == "foreign"
    read = plan.read
    assert read is not None
    assert [column.heading for table in read.tables for column in table.columns] == [
        NAME, "Đơn vị", FIELD, "Người phụ trách", "Ghi chú"
    ]  # fmt: skip


def test_a_damaged_document_gets_one_clear_sentence(district: Office, tmp_path: Path) -> None:
    path = tmp_path / "hỏng.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
    assert [problem.code for problem in district.plan(path).problems] == ["file.damaged"]


def test_a_word_form_survives_being_saved_by_libreoffice(district: Office) -> None:
    district.open_round()
    district.add_model("known", "Mô hình đã có", owner="lac", households=3, method="Bước một\nBước hai")
    path = district.export("registration", "lac", round="round-2026", shape="word")
    before = saved_by_libreoffice(path, "docx")
    assert district.plan(before).counts["same"] == 1

    typed = filled(before, {"Số hộ tham gia": 9}, model_row("Tuyến đường hoa"), name="typed.docx")
    plan = district.take_in(saved_by_libreoffice(typed, "docx"))

    assert plan.problems == []
    assert (plan.counts["changed"], plan.counts["added"]) == (1, 1)
    assert district.model_named("Tuyến đường hoa").owner == "lac"


def test_one_word_form_for_everybody_asks_who_sends_it(district: Office) -> None:
    path = word(district, shared=True)
    document = docx.Document(str(path))
    table = forms_of(document)[0]
    row = next(n for n in range(len(table.rows)) if "Đơn vị gửi" in table.cell(n, 0).text)
    for part in list(table.cell(row, 1).paragraphs[0]._p):
        table.cell(row, 1).paragraphs[0]._p.remove(part)
    table.cell(row, 1).paragraphs[0].add_run("Xã Đại Lào")
    answer(table, model_row("Một"))
    target = path.with_name("Đại Lào.docx")
    document.save(str(target))

    plan = district.take_in(target)

    assert (plan.sender, plan.counts["added"]) == ("dai", 1)
    assert district.models()[0].owner == "dai"


def bare(path: Path, name: str) -> Path:
    """The document without its hidden text, as after copying what is seen into another one."""
    document = docx.Document(str(path))
    for run in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}r"):
        if run.find(".//{http://schemas.openxmlformats.org/wordprocessingml/2006/main}vanish") is not None:
            run.getparent().remove(run)
    target = path.with_name(name)
    document.save(str(target))
    return target


def test_a_word_form_without_hidden_text_is_known_by_its_labels(district: Office) -> None:
    path = filled(word(district, receiver="lac"), model_row("Tổ hòa giải", **{"Số hộ tham gia": 7}))

    plan = district.take_in(bare(path, "bare.docx"))

    assert plan.counts["added"] == 1
    assert (district.models()[0].owner, district.models()[0].households) == ("lac", 7)


def test_a_word_form_without_anything_hidden_is_foreign_and_its_labels_are_headings(district: Office) -> None:
    path = bare(filled(word(district, receiver="lac"), model_row("Tổ hòa giải")), "bare.docx")

    plan = district.plan(without(path, ["docProps/custom.xml"], "foreign.docx"))

    assert plan.kind == "foreign"
    assert plan.read is not None
    headings = [column.heading for table in plan.read.tables for column in table.columns]
    assert headings[:3] == [NAME, "Loại", "Tập thể/cá nhân"]


def test_a_document_nested_without_end_is_damaged_not_a_crash(district: Office, tmp_path: Path) -> None:
    start, end = b"<w:tbl><w:tr><w:tc><w:p>", b"</w:p></w:tc></w:tr></w:tbl>"
    deep = b"<w:ins>" * 3000 + start + end + b"</w:ins>" * 3000
    path = tmp_path / "sâu.docx"
    with zipfile.ZipFile(path, "w") as archive:
        space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        archive.writestr("word/document.xml", b"<w:document " + space + b"><w:body>" + deep + b"</w:body></w:document>")

    assert [problem.code for problem in district.plan(path).problems] == ["file.damaged"]


def test_a_word_form_to_mend_says_what_is_wrong_below_the_answer_not_in_which_cell(
    district: Office, tmp_path: Path
) -> None:
    path = filled(word(district, receiver="lac"), model_row("Sai", **{"Số hộ tham gia": "trên 100"}))
    plan = district.take_in(path)
    assert plan.counts["rejected"] == 1

    document = docx.Document(str(district.exchange.error_workbook(plan, tmp_path)))

    said = [p.text for table in forms_of(document) for row in table.rows for p in row.cells[1].paragraphs]
    (note,) = [text for text in said if "Cần sửa: " in text]
    assert "Cần sửa: Ô này (“Số hộ tham gia”)" in note
