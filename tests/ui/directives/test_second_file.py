"""The same letter as another file: kept with the one that is in the register, which it completes."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.attached_files.commands import files_of
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button

LETTER = """ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HỮU LỄ                               Độc lập - Tự do - Hạnh phúc

Số: {0}/UBND-VP                         Hữu Lễ, ngày {1} tháng 10 năm 2026
V/v rà soát các mô hình “Dân vận khéo”

Kính gửi: Các thôn, tổ dân phố.

1. Các thôn báo cáo kết quả trước ngày 20/11/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.                              CHỦ TỊCH


                                        Trần Văn An
"""


def written(folder: Path, name: str, number: str, day: str) -> Path:
    path = folder / name
    path.write_text(LETTER.format(number, day), encoding="utf-8")
    return path


def take(page: DirectivesPage, path: Path, office: Office, qtbot: QtBot) -> None:
    page.apply(PageRequest("directives", action="take", text=str(path)))
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    settled(office, qtbot)


def registered(office: Office) -> list[DirectiveRow]:
    return office.services.directives.directives.all(ListQuery())


def test_the_signed_file_of_a_registered_draft_completes_it_and_lies_beside_it(
    page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    take(page, written(tmp_path, "dự thảo.txt", "  ", "   "), office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    assert [row.missing for row in registered(office)] == [("number", "date")]

    take(page, written(tmp_path, "bản ký.txt", "36", "15"), office, qtbot)
    assert "đã có trong sổ" in said(page)
    find_button(page, "Đính kèm vào văn bản đã có").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    (row,) = registered(office)
    assert (row.number_full, row.missing, row.attachment_name) == ("36/UBND-VP", (), "dự thảo.txt")
    assert [file.name for file in files_of(office.services.store, office.services.attachments)] == ["bản ký.txt"]
    assert notices[-1].text == (
        "Đã đính kèm “bản ký.txt” vào văn bản đã có trong sổ. Đã bổ sung: Số, ký hiệu, Ngày văn bản."
    )


def test_a_letter_known_only_by_what_was_typed_gets_the_file_as_its_own(
    page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    page.intake.take_text(LETTER.format("36", "15"))
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    settled(office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    take(page, written(tmp_path, "bản ký.txt", "36", "15"), office, qtbot)
    find_button(page, "Đính kèm vào văn bản đã có").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    (row,) = registered(office)
    assert row.attachment_name == "bản ký.txt"
    assert not files_of(office.services.store, office.services.attachments)
