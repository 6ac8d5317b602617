"""What the running offices of former units learn of their end, and what becomes of their data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

HA, PHU, SON = "Đảng ủy xã Tân Hà", "Đảng ủy xã Phú Sơn", "Đảng ủy xã Tân Sơn"
CODES = {HA: "24829", PHU: "24820"}
Found = Callable[[str], CommandLine]


@pytest.fixture
def offices(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Found:
    """Folders by name, founded when first asked for: a province that knows both communes, and these themselves."""
    held: dict[str, CommandLine] = {}

    def found(name: str) -> CommandLine:
        if name not in held:
            held[name] = dvk = CommandLine(tmp_path / name, capsys)
            if name == "tỉnh":
                dvk.ask("init", "--unit", "Tỉnh ủy Lâm Đồng", "--level", "province", "--code", "68")
                for unit, code in CODES.items():
                    dvk.ask("units", "add", unit, "--level", "commune", "--code", code)
            else:
                dvk.ask("init", "--unit", name, "--level", "commune", "--code", CODES[name], "--province", "Lâm Đồng")
        return held[name]

    return found


def carry(giver: CommandLine, taker: CommandLine, to: str) -> None:
    (file,) = giver.ask("export", "bundle", "--to", to, "--out", giver.folder.parent / "ra" / giver.folder.name)[
        "files"
    ]
    (taken,) = taker.ask("import", file["path"], "--apply")["files"]
    assert taken["applied"], taken
    assert (taken["rows"]["outside"], taken["rows"]["rejected"]) == (0, 0), taken


def unit_id(dvk: CommandLine, name: str) -> str:
    rows = dvk.ask("units", "list")["rows"]
    return str(next(row["id"] for row in rows if row["name"] == name))


def add_model(dvk: CommandLine, name: str, unit: str) -> None:
    dvk.ask("models", "add", name, "--year", "2026", "--field", "KT", "--subject", "collective", "--unit", unit)


@pytest.mark.parametrize("by", ["old name", "old id", "new name"])
def test_an_old_office_learns_of_its_merger_from_the_bundle_of_its_superior(offices: Found, by: str) -> None:
    province, ha = offices("tỉnh"), offices(HA)
    old = unit_id(province, HA)
    add_model(ha, "Hũ gạo tiết kiệm", HA)
    done = province.ask("units", "merge", HA, PHU, "--name", SON, "--on", "1/10/2026", "--decision", "15/QĐ")
    assert "đang hoạt động" in ha("units", "take-over", HA).err
    carry(province, ha, {"old name": HA, "old id": old, "new name": SON}[by])
    assert ha.ask("units", "story", HA) == province.ask("units", "story", HA)
    ha.ask("units", "take-over", SON)
    assert ha.ask("units", "list")["rows"]
    carry(ha, province, "Tỉnh ủy Lâm Đồng")
    (model,) = province.ask("models", "list")["rows"]
    assert model["name"] == "Hũ gạo tiết kiệm"
    assert done["ids"] == [unit_id(ha, SON)]


def test_two_old_offices_and_a_new_one_become_one_and_nothing_is_lost(
    offices: Found, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ha goes on as the heir; Phu hands what nobody else had to it, and stops; their superior gets all of it."""
    province, ha, phu = offices("tỉnh"), offices(HA), offices(PHU)
    for dvk, unit in ((ha, HA), (phu, PHU)):
        carry(province, dvk, unit)
        add_model(dvk, f"Mô hình của {unit}", unit)
    province.ask("units", "merge", HA, PHU, "--name", SON, "--on", "1/10/2026", "--code", "24829")
    for dvk in (phu, ha):
        carry(province, dvk, SON)
        dvk.ask("units", "take-over", SON)
    carry(phu, ha, SON)
    names = {f"Mô hình của {unit}" for unit in (HA, PHU)}
    assert {row["name"] for row in ha.ask("models", "list")["rows"]} == names
    first = ha.ask("models", "list")["rows"]
    for row in first:
        ha.ask("models", "edit", row["id"], "--contact", "Trần Văn Bốn")
    carry(ha, province, "Tỉnh ủy Lâm Đồng")
    rows = province.ask("models", "list")["rows"]
    assert {(row["name"], row["contact"]) for row in rows} == {(name, "Trần Văn Bốn") for name in names}
    carry(phu, province, "Tỉnh ủy Lâm Đồng")
    carry(province, ha, SON)
    carry(ha, phu, SON)
    scope = [dvk.ask("fingerprint", "--scope", SON)["fingerprint"] for dvk in (province, ha, phu)]
    assert len(set(scope)) == 1


def test_an_office_founded_before_its_superior_entered_it_becomes_that_one(
    offices: Found, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The new commune opens its folder at once, under an id of its own; the province's file comes later."""
    province, son = offices("tỉnh"), CommandLine(tmp_path / "mới", capsys)
    own = son.ask("init", "--unit", SON, "--level", "commune", "--province", "Lâm Đồng")["id"]
    add_model(son, "Mô hình mới", SON)
    (theirs,) = province.ask("units", "merge", HA, PHU, "--name", SON, "--on", "1/10/2026")["ids"]
    carry(province, son, HA)
    assert "Gộp đơn vị" in son("units", "take-over", theirs).err
    assert son.ask("units", "merge", own, "--into", theirs, "--on", "2/10/2026")["ours"]
    carry(son, province, "Tỉnh ủy Lâm Đồng")
    totals = province.ask("units", "totals", "2026", "--on", "31/12/2026")
    assert [(row["name"], row["count"]) for row in totals["rows"]] == [(SON, 1)]


@pytest.mark.parametrize("late", [False, True])
def test_the_office_of_a_unit_that_was_divided_learns_its_heirs_and_chooses(offices: Found, late: bool) -> None:
    province, ha = offices("tỉnh"), offices(HA)
    if not late:
        carry(province, ha, HA)
    add_model(ha, "Hũ gạo tiết kiệm", HA)
    parts = ("Đảng ủy xã Hà Thượng", "Đảng ủy xã Hà Hạ")
    old = unit_id(province, HA)
    province.ask("units", "split", HA, "--new", parts[0], "--new", parts[1], "--on", "1/10/2026")
    for to in parts if late else reversed(parts):
        carry(province, ha, to)
    assert parts[0] in ha("units", "take-over").err
    ha.ask("units", "take-over", parts[1])
    carry(ha, province, "Tỉnh ủy Lâm Đồng")
    (model,) = province.ask("models", "list")["rows"]
    assert model["unit"] == old
    totals = province.ask("units", "totals", "2026", "--on", "31/12/2026")
    assert [(row["name"], row["count"]) for row in totals["rows"]] == [(parts[0], 1)]


def test_the_office_of_a_dissolved_unit_learns_it_and_its_last_data_still_go_up(offices: Found) -> None:
    province, ha = offices("tỉnh"), offices(HA)
    add_model(ha, "Hũ gạo tiết kiệm", HA)
    province.ask("units", "dissolve", HA, "--on", "1/10/2026", "--reason", "giải thể theo quyết định")
    carry(province, ha, HA)
    assert ha.ask("units", "story", HA)[0]["day"] == "01/10/2026"
    said = ha("units", "take-over")
    assert said.code == 1
    assert "chưa ghi đơn vị kế thừa" in said.err
    carry(ha, province, "Tỉnh ủy Lâm Đồng")
    assert [row["name"] for row in province.ask("models", "list")["rows"]] == ["Hũ gạo tiết kiệm"]
