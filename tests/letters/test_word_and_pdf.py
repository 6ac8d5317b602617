"""One letter, three kinds of file: the fields are the same whether it comes as text, from Word or as a PDF."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.extract import extract_text
from dvk_desktop.letters.old_word import read_doc
from dvk_desktop.letters.reader import read_letter, read_text
from dvk_desktop.usecases.letters.reading import Letter
from tests.letters.making import as_docx, as_pdf, in_two_fonts

FOLDER = Path(__file__).resolve().parents[1] / "files" / "letters"
IN_COLUMNS = [
    "d01-incoming-stamp", "d10-interleaved-foot", "d11-central-state", "d12-deadlines", "d14-qd-personnel-tabs",
    "d17-union", "d20-nested-cites", "h01-party-commune-cv", "h03-front-province-cv", "h05-state-cv-blank",
    "h08-tb-conclusion", "h13-cd-urgent", "h17-qyd-state", "h22-central",
]  # fmt: skip


def fields(letter: Letter) -> dict[str, Any]:
    """What was read, without the places, which differ from file to file."""
    return {
        "issuer": (letter.superior, letter.issuer, letter.acting_body),
        "number": (letter.number, letter.symbol, letter.number_full),
        "date": (letter.date.spec if letter.date else None, letter.place),
        "kind": (letter.doc_type, letter.system, letter.subject, letter.urgency),
        "recipients": [(each.text, each.is_group) for each in letter.recipients],
        "copies": [(each.text, each.purpose) for each in letter.copies],
        "cited": [
            (each.number_full, each.date and each.date.spec, each.issuer, each.nested_in) for each in letter.cited
        ],
        "tasks": [(each.ordinal, each.assignees, each.themes) for each in letter.tasks],
        "deadlines": [each.spec for each in letter.deadlines],
        "signer": letter.signer,
        "warnings": [each.code for each in letter.warnings],
    }


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", IN_COLUMNS)
@pytest.mark.parametrize("kind", ["word", "left column drawn first", "right column drawn first"])
def test_the_kind_of_file_makes_no_difference(tmp_path: Path, name: str, kind: str) -> None:
    text = text_of(name)
    path = tmp_path / "thu.bin"
    path.write_bytes(as_docx(text) if kind == "word" else as_pdf(text, right_first=kind.startswith("right")))
    assert fields(read_letter(path)) == fields(read_text(text))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.lo.*")), ids=lambda path: path.name)
def test_files_written_by_an_office_program_are_read_the_same(path: Path) -> None:
    """Made by LibreOffice: its columns break "VIỆT / NAM" and dates, its PDF hyphens are marks of its own."""
    name = path.name.split(".")[0]
    assert fields(read_letter(path)) == fields(read_text(text_of(name)))


@given(places=st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=40))
def test_an_old_word_file_in_which_bytes_were_changed_is_read_or_refused(places: list[tuple[int, int]]) -> None:
    data = bytearray((FOLDER / "h01-party-commune-cv.lo.doc").read_bytes())
    for place, byte in places:
        data[place % len(data)] = byte
    with suppress(UserError):
        text, _ = read_doc(bytes(data), "thu.doc", 600_000)
        assert len(text) <= 600_000


@pytest.mark.parametrize("length", [8, 512, 700, 2048, 6000])
def test_an_old_word_file_that_was_cut_off_is_damaged(tmp_path: Path, length: int) -> None:
    path = tmp_path / "thu.doc"
    path.write_bytes((FOLDER / "h01-party-commune-cv.lo.doc").read_bytes()[:length])
    with pytest.raises(UserError, match="damaged"):
        extract_text(str(path))


def test_letters_that_a_second_font_helps_out_with_stand_where_they_belong(tmp_path: Path) -> None:
    """A font without Vietnamese letters: a program draws what it has of a line, then the rest into the gaps."""
    lines = ("THÀNH ỦY BẢO LỘC", "tiếp tục lãnh đạo, chỉ đạo đẩy mạnh phong trào", "vận động nhân dân ở cơ sở")
    path = tmp_path / "thu.pdf"
    path.write_bytes(in_two_fonts(lines))
    assert [line for line in extract_text(str(path))["text"].split("\n") if line] == list(lines)


def test_a_letter_with_a_book_of_annexes_is_read_from_its_first_pages(tmp_path: Path) -> None:
    text = text_of("h05-state-cv-blank")
    path = tmp_path / "thu.pdf"
    path.write_bytes(as_pdf(text + "\n" + "\n".join(f"Dòng thứ {line} của phụ lục kèm theo." for line in range(9000))))
    read = read_letter(path)
    assert (read.symbol, read.issuer) == (read_text(text).symbol, read_text(text).issuer)
    assert 100_000 < len(read.text or "") <= 150_000
