"""Workbooks made: what the act of making one is called, and that none is made that could not be read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange import files, template
from dvk_desktop.language import sentence
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from tests.exchange.office import Office, fill_in, model_row
from tests.exchange.test_assignment import letter
from tests.exchange.test_summary import counting

__all__ = ["letter"]


def titles(office: Office) -> list[str]:
    return [row.title for row in SqlLedgerQueries(office.store).acts()]


def test_an_upright_form_with_more_sheets_than_are_read_is_refused(
    district: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    district.open_round()
    monkeypatch.setattr(template, "MOST_SHEETS", 10)
    for number in range(4):
        district.add_model(f"known-{number}", f"Mô hình {number}", owner="lac")

    with pytest.raises(UserError, match="too_many_sheets"):
        district.export("registration", "lac", round="round-2026", shape="upright")


def test_a_list_with_more_cells_than_are_read_is_refused(district: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    district.open_round()
    monkeypatch.setattr(template, "MOST_CELLS", 1_000)

    with pytest.raises(UserError, match="too_many_cells"):
        district.export("registration", "lac", round="round-2026")


def test_a_workbook_larger_than_is_read_is_refused(district: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    district.open_round()
    monkeypatch.setattr(template, "LARGEST_FILE", 5_000)

    with pytest.raises(UserError, match="too_large"):
        district.export("registration", "lac", round="round-2026")
    with district.store.read() as reading:
        assert district.books.files_out(reading) == []


def test_a_package_of_more_than_can_be_opened_again_is_refused(
    district: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "ảnh.jpg"
    photo.write_bytes(b"x" * 200)
    for limit, value in (("LARGEST_MEMBER", 100), ("MOST_MEMBERS", 1), ("LARGEST_PACKAGE", 100)):
        with monkeypatch.context() as patch:
            patch.setattr(files, limit, value)
            with pytest.raises(UserError, match="package_too_large") as refused:
                district.files.pack(tmp_path / "gói.zip", [("ảnh.jpg", photo)], ("Phiếu.xlsx", b"PK"))
            assert sentence(refused.value.code, refused.value.parameters)
    assert not (tmp_path / "gói.zip").exists()


def test_a_form_that_comes_back_as_it_went_out_is_told_and_waited_for(district: Office) -> None:
    district.open_round()
    form = district.export("registration", "lac", round="round-2026")

    plan = district.plan(form)

    assert [problem.code for problem in plan.problems] == ["file.nothing_filled"]
    assert "Xã Lộc An" in plan.problems[0].message
    assert plan.as_json()["rows"]["read"] == 0  # type: ignore[index]  # JSON
    filled = district.take_in(fill_in(form, [model_row("Tuyến đường hoa")]))
    assert (filled.problems, filled.counts["added"]) == ([], 1)


def test_a_blank_form_that_reaches_whom_it_is_for_is_nothing_to_tell(district: Office, commune: Office) -> None:
    district.open_round()

    assert commune.plan(district.export("registration", "lac", round="round-2026")).problems == []


def test_an_assignment_without_any_answer_is_told(district: Office, letter: str) -> None:
    plan = district.plan(district.export("assignment", "lac"))

    assert (plan.counts["same"], [problem.code for problem in plan.problems]) == (1, ["file.nothing_filled"])


def test_sending_is_called_by_what_is_sent(district: Office, letter: str, commune: Office) -> None:
    district.export("assignment", "lac", mark_sent=True)
    commune.add_tree()
    counting(commune).export("summary", "district", period="2026")

    assert titles(district)[0] == "Gửi phiếu giao nhiệm vụ"
    assert titles(commune)[0] == "Gửi biểu tổng hợp số liệu"


def test_the_receiver_reads_in_its_log_what_the_sender_did(district: Office, commune: Office) -> None:
    commune.add_tree()
    district.take_in(counting(commune).export("summary", "district", period="2026"))

    assert "Gửi biểu tổng hợp số liệu" in titles(district)
