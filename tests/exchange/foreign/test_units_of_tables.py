"""Units as tables of others call them: by last year's name, by the name of before the reform, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.unit_events import UnitSuccession, succession_id
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.catalogue import load_national_units
from dvk_desktop.runtime.paths import resource
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.foreign.desk import ForeignDesk, TableGuess
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION
from tests.exchange.foreign.shapes import Rows, workbook
from tests.exchange.office import Office

EVE, DAY = date(2025, 6, 30), date(2025, 7, 1)
HEADING = ("STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Tập thể/cá nhân")


def table(path: Path, *units: str) -> Path:
    rows: Rows = (HEADING, *((n, f"Mô hình {n}", unit, "Kinh tế", "Tập thể") for n, unit in enumerate(units, start=1)))
    path.write_bytes(workbook(("Danh sách", rows, [])))
    return path


def proposed(office: Office, path: Path, sender: str = "") -> TableGuess:
    read = office.plan(path).read
    assert read is not None
    return office.exchange.foreign.propose(read, sender=sender)[0]


def meant(office: Office, path: Path, sender: str = "") -> dict[str, object]:
    return dict(proposed(office, path, sender).guess.mapping.values.get("owner", {}))


@pytest.fixture
def office(tmp_path: Path, sandbox: Sandbox) -> Iterator[Office]:
    """An office that merged two communes into one and divided another."""
    made = Office(tmp_path / "tỉnh", sandbox, "district")
    made.add_tree()
    ended = Unit(owner="district", level="commune", parent="district", valid_to=DateSpec.day(EVE))
    new = Unit(owner="district", level="commune", parent="district", valid_from=DateSpec.day(DAY))
    with made.store.write() as work:
        for unit in (
            replace(ended, id="old-1", name="Xã Tân Rai"),
            replace(ended, id="old-2", name="Xã Tân Lạc"),
            replace(ended, id="old-3", name="Xã Đoàn Kết"),
            replace(new, id="new-1", name="Xã Bảo Lâm 1"),
            replace(new, id="new-2", name="Xã Bảo Lâm 2"),
            replace(new, id="new-3", name="Xã Bảo Lâm 3"),
        ):
            work.add(UNIT, unit)
        for former, heir, share in (
            ("old-1", "new-1", "whole"),
            ("old-2", "new-1", "whole"),
            ("old-3", "new-2", "main"),
            ("old-3", "new-3", "part"),
        ):
            step = UnitSuccession(
                succession_id(former, heir), "district", former, heir, share=share, day=DateSpec.day(DAY)
            )
            work.add(UNIT_SUCCESSION, step)
        work.commit("reform")
    yield made
    made.close()


def test_the_name_of_a_merged_commune_finds_what_it_became(office: Office, tmp_path: Path) -> None:
    path = table(tmp_path / "ds.xlsx", "Xã Tân Rai", "xã Tân Lạc", "Xã Bảo Lâm 2")

    assert meant(office, path) == {"xa tan rai": "new-1", "xa tan lac": "new-1", "xa bao lam 2": "new-2"}


def test_of_a_commune_that_was_divided_it_is_asked_which_part_is_meant(office: Office, tmp_path: Path) -> None:
    found = proposed(office, table(tmp_path / "ds.xlsx", "Xã Tân Rai", "Xã Đoàn Kết"))

    (asked,) = found.guess.unresolved
    assert (asked.text, asked.candidates) == ("Xã Đoàn Kết", ("new-2", "new-3"))
    told = found.guess.mapping.with_value("owner", "Xã Đoàn Kết", "new-3")
    assert office.exchange.foreign.refine(found.table, told).unresolved == ()


def test_a_name_of_before_the_reform_finds_our_unit_through_the_list_of_the_country(
    office: Office, tmp_path: Path
) -> None:
    asked: list[int] = []

    def country() -> NationalUnits:
        asked.append(1)
        return load_national_units(resource("units"))

    with office.store.write() as work:
        work.save(UNIT, replace(work.get(UNIT, "new-1"), code="25054"))
        work.add(UNIT, Unit("party", "district", "Đảng ủy xã Bảo Lâm 1", level="commune", parent="new-1"))
        work.commit("code")
    office.exchange.foreign = ForeignDesk(office.store, office.files, office.clock, Speller(), country)

    assert meant(office, table(tmp_path / "đã biết.xlsx", "Xã Lộc An", "Xã Tân Rai"))["xa loc an"] == "lac"
    assert not asked  # nothing that is not ours: the list is not read
    texts = ("Xã Lộc An", "Xã Lộc Quảng", "xã Lộc Quảng, huyện Bảo Lâm", "Đảng ủy xã Lộc Quảng")
    found = meant(office, table(tmp_path / "ds.xlsx", *texts))
    assert [found[fold(text)] for text in texts] == ["lac", "new-1", "new-1", "party"]


def test_hamlets_that_nobody_entered_say_where_a_model_is(office: Office, tmp_path: Path) -> None:
    found = proposed(office, table(tmp_path / "ds.xlsx", "Tổ 3", "Thôn Đông", "Buôn Đăng Gia"), sender="dai")

    assert {use.heading: use.field for use in found.guess.mapping.used}["Đơn vị"] == "area"
    assert (found.guess.unresolved, found.guess.mapping.sender) == ((), "dai")


def test_a_hamlet_that_is_known_keeps_the_column_of_units(office: Office, tmp_path: Path) -> None:
    found = proposed(office, table(tmp_path / "ds.xlsx", "Thôn 3", "Thôn Đông"), sender="lac")

    assert {use.heading: use.field for use in found.guess.mapping.used}["Đơn vị"] == "owner"
    assert [each.text for each in found.guess.unresolved] == ["Thôn Đông"]
