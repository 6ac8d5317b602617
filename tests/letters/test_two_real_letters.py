"""The two letters the program began with: nothing of them may be read wrongly (`domain.md` 1, 11.1-3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.letters.reader import read_letter
from dvk_desktop.usecases.letters.reading import Letter


@pytest.fixture(scope="module")
def letter_a(shared: Path) -> Letter:
    return read_letter(shared / "letters" / "000_4653ab8526411b1c.txt")


@pytest.fixture(scope="module")
def letter_b(shared: Path) -> Letter:
    return read_letter(shared / "letters" / "003_05d70a2c24c91649.txt")


def test_letter_a_keeps_its_printed_date_and_is_warned_about(letter_a: Letter) -> None:
    assert (letter_a.number, letter_a.symbol, letter_a.number_full) == ("134", "CV/ThU", "134-CV/ThU")
    assert letter_a.date is not None
    assert letter_a.date.spec.canonical() == "2020-04-28"
    (warning,) = letter_a.warnings
    assert warning.code == "letter.older_than_basis"
    assert warning.parameters == {"date": "28/04/2020", "cited": "352-CV/TU", "cited_date": "13/04/2021"}


def test_letter_a_names_who_issues_and_who_speaks(letter_a: Letter) -> None:
    assert (letter_a.superior, letter_a.issuer) == ("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "THÀNH ỦY BẢO LỘC")
    assert letter_a.acting_body == "Ban Thường vụ Thành ủy"
    assert (letter_a.system, letter_a.doc_type, letter_a.signer) == ("party", "cong_van", None)


def test_letter_a_goes_to_two_units_and_two_groups(letter_a: Letter) -> None:
    assert [recipient.is_group for recipient in letter_a.recipients] == [False, False, True, True]
    assert [copy.purpose for copy in letter_a.copies] == [None, None, "execute", None, "archive"]


def test_letter_a_has_four_tasks_with_those_who_act(letter_a: Letter) -> None:
    assert [task.ordinal for task in letter_a.tasks] == ["1", "2", "3", "4"]
    assert letter_a.tasks[1].assignees == ("HĐND thành phố", "UBND thành phố")
    assert letter_a.tasks[3].assignees == ("Ban Dân vận Thành ủy",)
    assert "các tầng lớp nhân dân" in letter_a.tasks[2].text  # a page break stood inside the sentence
    assert "new_rural_areas" in letter_a.tasks[0].themes


def test_letter_a_derives_its_only_deadline_from_an_anniversary(letter_a: Letter) -> None:
    (deadline,) = letter_a.tasks[3].deadlines
    assert deadline.spec.canonical() == "2025-10-15~"
    assert letter_a.deadlines == (deadline,)


def test_letter_b_has_no_number_and_no_day(letter_b: Letter) -> None:
    assert (letter_b.number, letter_b.symbol, letter_b.number_full) == (None, "UBND-VP", None)
    assert letter_b.date is not None
    assert letter_b.date.spec.canonical() == "2024-10"
    assert [warning.code for warning in letter_b.warnings] == ["letter.number_missing", "letter.day_missing"]
    assert letter_b.as_json()["number_full"] is None


def test_letter_b_has_a_chain_of_two_bases(letter_b: Letter) -> None:
    notice, letter, resolution = letter_b.cited
    assert [each.number_full for each in letter_b.cited] == ["1680-TB/TU", "657-CV/BCS", "25-NQ/TW"]
    assert (notice.nested_in, letter.nested_in, resolution.nested_in) == (1, None, None)
    assert (notice.is_basis, letter.is_basis, resolution.is_basis) == (True, True, False)
    assert letter.issuer == "Ban cán sự Đảng UBND tỉnh"


def test_letter_b_has_six_tasks_and_two_kinds_of_deadline(letter_b: Letter) -> None:
    assert [task.ordinal for task in letter_b.tasks] == ["1", "2", "3", "4", "5", "6"]
    due = [[deadline.spec.canonical() for deadline in task.deadlines] for task in letter_b.tasks]
    assert due == [[], ["yearly"], [], [], ["yearly"], ["2025-Q3"]]
    last = letter_b.tasks[5].deadlines[0].spec.due_day
    assert last is not None
    assert last.isoformat() == "2025-09-30"


def test_letter_b_is_signed_by_a_deputy(letter_b: Letter) -> None:
    assert letter_b.signer is not None
    assert letter_b.signer.authority == "KT."
    assert letter_b.signer.position == "PHÓ CHỦ TỊCH"
    assert letter_b.signer.name == "Nguyễn Minh Hùng"
    assert [copy.purpose for copy in letter_b.copies][:2] == ["execute", "report"]
    assert letter_b.copies[-1].purpose == "archive"


def test_spans_point_at_what_was_read(letter_a: Letter) -> None:
    text = letter_a.text
    assert text is not None
    start, end = letter_a.spans["number"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert text[start:end] == "134-CV/ThU"
    for task in letter_a.tasks:
        assert " ".join(text[task.span[0] : task.span[1]].split())[:40] == task.text[:40]
    for cited in letter_a.cited:
        assert cited.number_full in text[cited.span[0] : cited.span[1]]
    assert "*" not in text.replace("\n*\n", "")


def test_no_real_text_makes_the_reader_fail(shared: Path) -> None:
    for path in sorted((shared / "letters").rglob("*.txt")):
        letter = read_letter(path)
        assert letter.issuer or letter.classified, path.name
