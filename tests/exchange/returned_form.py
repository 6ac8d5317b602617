"""A registration form of a commune that comes back more than once."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.exchange.office import Office

ROUND = {"round": "round-2026"}
CONTACT, HOUSEHOLDS = "Người phụ trách", "Số hộ tham gia"
REPLACES = {"return": "replaces"}


@pytest.fixture
def form(district: Office) -> Path:
    """The registration form of Xã Lộc An with one model in it."""
    district.open_round()
    district.add_model("old", "Đã có", owner="lac", contact="Lan")
    return district.export("registration", "lac", **ROUND)


def names(office: Office) -> list[str]:
    return sorted(str(model.name) for model in office.models())


def without_row(path: Path, row: int, to: Path) -> Path:
    """The same workbook with a row deleted as Excel deletes one."""
    book = load_workbook(path)
    book["Đăng ký"].delete_rows(row)
    book.save(to)
    return to
