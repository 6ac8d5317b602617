"""One number and a sentence to paste."""

from __future__ import annotations

from datetime import date

from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.usecases.practice_models.commands import Chosen, drop, launch
from dvk_desktop.usecases.reports.quick import QuickQuestion, quick_figure
from tests.usecases.small_office import EAST, NORTH, SOUTH, SmallOffice


def some_models(office: SmallOffice) -> SqlPracticeModels:
    running = office.model("Vườn mẫu", NORTH, "KT")
    office.model("Đường cờ", SOUTH, "VHXH")
    office.model("Bếp ấm", EAST, "HTCT", "individual")
    launch(office.store, Chosen((running,)))
    drop(office.store, Chosen((office.model("Bỏ", NORTH),), reason="Trùng"))
    return SqlPracticeModels(office.store, office.clock)


def test_the_sentence_says_number_subjects_and_fields(office: SmallOffice) -> None:
    asked = QuickQuestion(year=2026, until=date(2026, 10, 12))
    found = quick_figure(some_models(office), asked, "district")
    assert found.number == 3
    assert found.sentence == (
        "Tính đến ngày 12/10/2026, huyện có 3 mô hình, điển hình “Dân vận khéo” (2 tập thể, 1 cá nhân), "
        "trong đó lĩnh vực kinh tế 1, văn hóa - xã hội 1, xây dựng Đảng và hệ thống chính trị 1."
    )


def test_what_was_asked_for_is_said(office: SmallOffice) -> None:
    asked = QuickQuestion(year=2026, field="KT", subject="collective", state="running")
    found = quick_figure(some_models(office), asked, "commune")
    assert found.sentence == (
        "Năm 2026, xã có 1 mô hình, điển hình “Dân vận khéo” của tập thể lĩnh vực kinh tế đang thực hiện."
    )


def test_the_list_opens_with_exactly_the_rows_that_were_counted(office: SmallOffice) -> None:
    queries = some_models(office)
    found = quick_figure(queries, QuickQuestion(unit=EAST, unit_name="Xã Đông Lộc"))
    assert found.sentence.startswith("Xã Đông Lộc có 1 mô hình")
    assert len(queries.models.all(found.query)) == found.number == 1


def test_nothing_is_nought(office: SmallOffice) -> None:
    found = quick_figure(some_models(office), QuickQuestion(year=2025), "province")
    assert found.sentence == "Năm 2025, tỉnh có 0 mô hình, điển hình “Dân vận khéo”."
