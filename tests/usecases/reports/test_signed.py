"""The signed copy of a printed paper, taken into the register of what went out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.attachments import FolderAttachments
from dvk_desktop.usecases.attached_files.commands import files_of
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.reports.paper import Head, Paper, Signature
from dvk_desktop.usecases.reports.signed import SignedCopy, take_signed
from tests.usecases.small_office import CATALOGUE, DISTRICT, SmallOffice

SCAN = b"%PDF-1.4 a scan"
REPORT = Paper(
    "party",
    date(2026, 11, 20),
    Head("Đảng bộ tỉnh Sơn Khê", "HUYỆN ỦY\nSƠN HÒA", "-BC/HU", "Sơn Hòa", "ngày 20 tháng 11 năm 2026"),
    title="Báo cáo",
    subtitle="Kết quả phong trào năm 2026",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Ân"),
    copies=("Tỉnh ủy Sơn Khê (báo cáo)", "Lưu Văn phòng"),
)


def test_a_signed_report_stands_in_the_register_with_number_day_signer_and_its_file(
    office: SmallOffice, tmp_path: Path
) -> None:
    kept = FolderAttachments(tmp_path)
    signed = SignedCopy("12-BC/HU, ngày 20/11/2026", "bao-cao.pdf", SCAN)
    identity = take_signed(office.store, CATALOGUE, kept, REPORT, signed)
    with office.store.read() as reading:
        letter = reading.get(DIRECTIVE, identity)
    assert (letter.direction, letter.doc_type, letter.number, letter.number_full) == (
        *("outgoing", "bao_cao"),
        *("12", "12-BC/HU"),
    )
    assert (letter.issuer, letter.subject) == ("Huyện ủy Sơn Hòa", "Kết quả phong trào năm 2026")
    assert letter.date == letter.issued_on == DateSpec.day(date(2026, 11, 20))
    assert (letter.signer_name, letter.sent_to) == ("Lê Ân", "Tỉnh ủy Sơn Khê (báo cáo); Lưu Văn phòng")
    assert kept.read(letter.attachment or "") == SCAN


def test_a_letter_that_is_in_the_register_gets_the_file_and_the_number_it_lacks(
    office: SmallOffice, tmp_path: Path
) -> None:
    kept = FolderAttachments(tmp_path)
    with office.store.write() as work:
        work.add(
            DIRECTIVE, Directive(id="draft", owner=DISTRICT, direction="outgoing", subject="giao việc", symbol="CV/HU")
        )
        work.commit("Soạn")
    signed = SignedCopy("số 9-CV/HU ngày 18/11/2026", "ban-ky.pdf", SCAN, "draft")
    assert take_signed(office.store, CATALOGUE, kept, REPORT, signed) == "draft"
    with office.store.read() as reading:
        letter = reading.get(DIRECTIVE, "draft")
        assert len(reading.find(DIRECTIVE)) == 1
        changes = reading.histories(["draft"])["draft"].changes
    assert (letter.number_full, letter.date) == ("9-CV/HU", DateSpec.day(date(2026, 11, 18)))
    assert (letter.subject, letter.signer_name) == ("giao việc", "Lê Ân")
    assert (letter.attachment_name, kept.read(letter.attachment or "")) == ("ban-ky.pdf", SCAN)
    assert len({change.act for change in changes}) == 2, "one act wrote the draft, one took the copy in"


def test_the_same_signed_copy_is_taken_in_once(office: SmallOffice, tmp_path: Path) -> None:
    kept = FolderAttachments(tmp_path)
    first = take_signed(office.store, CATALOGUE, kept, REPORT, SignedCopy("12-BC/HU, 20/11/2026", "a.pdf", SCAN))
    again = SignedCopy("số 12-BC/HU ngày 20/11/2026", "b.pdf", SCAN + b" with the stamp")
    assert take_signed(office.store, CATALOGUE, kept, REPORT, again) == first
    assert [row.name for row in files_of(office.store, kept, [first])] == ["b.pdf"]
    later = SignedCopy("12-BC/HU, 20/11/2027", "c.pdf", SCAN)
    assert take_signed(office.store, CATALOGUE, kept, REPORT, later) != first


@pytest.mark.parametrize("said", ["", "12-BC/HU", "20/11/2026", "đã ký"])
def test_number_and_day_are_asked_for(office: SmallOffice, tmp_path: Path, said: str) -> None:
    with pytest.raises(UserError, match=r"report\.signed_number"):
        take_signed(office.store, CATALOGUE, FolderAttachments(tmp_path), REPORT, SignedCopy(said, "a.pdf", SCAN))
