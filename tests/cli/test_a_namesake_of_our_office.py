"""An office founded by hand is another unit than the one the office above knows it as: the files say so, and the way
out leads to one office whose data go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

DUONG, TINH = "Đảng ủy xã Lạc Dương", "Tỉnh ủy Lâm Đồng"


@pytest.fixture
def province(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    dvk = CommandLine(tmp_path / "tinh", capsys)
    dvk.ask("init", "--unit", TINH, "--level", "province", "--code", "68")
    dvk.ask("units", "add", DUONG, "--level", "commune", "--code", "24848", "--valid-from", "2025-07-01")
    dvk.ask("directives", "note", "Báo cáo quý I", "--issuer", "Bí thư", "--due", "2099-03-25", "--unit", DUONG,
            "--not-ours")  # fmt: skip
    return dvk


@pytest.fixture
def commune(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    dvk = CommandLine(tmp_path / "xa", capsys)
    dvk.ask("init", "--unit", DUONG, "--level", "commune", "--province", "Lâm Đồng")
    return dvk


def taken(giver: CommandLine, taker: CommandLine, to: str, *options: str) -> tuple[dict[str, int], str]:
    """Carry a bundle over; how the rows fared and what was told beside."""
    (file,) = giver.ask("export", "bundle", "--to", to, "--out", giver.folder.parent / "ra" / giver.folder.name)[
        "files"
    ]
    said = taker("import", file["path"], "--apply", "--json", *options)
    return said.json["files"][0]["rows"], said.out + said.err


def ids(dvk: CommandLine) -> set[str]:
    return {row["id"] for row in dvk.ask("units", "list")["rows"] if row["name"] == DUONG and row["state"] == "active"}


def test_an_office_founded_by_hand_is_told_that_it_is_known_as_another_unit_and_goes_on_as_that(
    province: CommandLine, commune: CommandLine
) -> None:
    (theirs,), (own,) = ids(province), ids(commune)
    assert theirs != own
    _, told = taken(province, commune, DUONG)
    assert "units merge" in told
    assert f"{own} {theirs} --into {theirs}" in told
    (line,) = commune.ask("obligations", "list")["rows"]
    commune.ask("obligations", "record", line["id"], "--received-on", "2026-03-04")
    commune.ask("models", "add", "Đường hoa", "--year", "2026", "--field", "KT", "--subject", "collective",
                "--unit", own)  # fmt: skip

    rows, told = taken(commune, province, TINH)
    assert rows["outside"] == 1
    assert "khai báo" in told
    assert "units merge" in told

    commune.ask("units", "merge", own, theirs, "--into", theirs, "--on", "2026-03-05")
    rows, told = taken(commune, province, TINH, "--accept-outside", "--reason", "Đúng là xã Lạc Dương")
    assert "units merge" not in told
    assert rows["outside"] == rows["rejected"] == 0
    assert ids(province) == ids(commune) == {theirs}
    assert province.ask("obligations", "list")["rows"][0]["state"] == "received"
    assert [row["name"] for row in province.ask("models", "list")["rows"]] == ["Đường hoa"]

    _, told = taken(province, commune, theirs)
    assert "units merge" not in told
    prints = [dvk.ask("fingerprint", "--scope", theirs)["fingerprint"] for dvk in (province, commune)]
    assert prints[0] == prints[1]


def test_an_office_taken_from_the_list_is_told_nothing(
    province: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = CommandLine(tmp_path / "xa2", capsys)
    listed.ask("init", "--unit", DUONG, "--level", "commune", "--code", "24848", "--province", "Lâm Đồng")
    assert "units merge" not in taken(province, listed, DUONG)[1]
    assert "units merge" not in taken(listed, province, TINH)[1]


def test_a_namesake_of_our_office_is_told_from_it_by_words(province: CommandLine, commune: CommandLine) -> None:
    taken(province, commune, DUONG)
    refused = commune("units", "story", DUONG)
    assert f"{DUONG} (cơ quan ta), {DUONG} ({TINH})" in refused.err
    (theirs,) = ids(province)
    commune.ask("units", "edit", "cơ quan ta", "--phone", "0263 000 001")
    commune.ask("units", "edit", f"{DUONG} ({TINH})", "--phone", "0263 000 002")
    phones = {row["id"]: row["phone"] for row in commune.ask("units", "list")["rows"] if row["name"] == DUONG}
    assert phones.pop(theirs) == "0263 000 002"
    assert list(phones.values()) == ["0263 000 001"]
