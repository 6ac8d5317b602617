"""Where things are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dvk_desktop.runtime import paths
from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.paths import DataFolder, default_data_folder, resource

ROOT = Path(__file__).parents[2]


def test_in_the_source_tree_resources_stand_beside_the_package() -> None:
    assert resource("fonts/a.ttf") == ROOT / "resources" / "fonts" / "a.ttf"


def test_the_installed_program_finds_them_where_it_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("a") == tmp_path / "resources" / "a"


def test_the_data_are_the_users_own() -> None:
    assert default_data_folder().name == paths.PROGRAM


def test_on_a_stick_the_data_stay_beside_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dvk.exe"))
    assert default_data_folder() != tmp_path / "data"
    (tmp_path / paths.PORTABLE_MARKER).touch()
    assert default_data_folder() == tmp_path / "data"


def test_a_data_folder_is_made_with_all_its_parts(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "Dữ liệu" / "xã Lộc An")
    folder.ensure()
    folder.ensure()
    assert {each.name for each in folder.root.iterdir()} == {"backups", "attachments", "drafts", "logs"}
    assert {folder.database.name, folder.search.name, folder.lock.name, folder.settings.name} == {
        "dvk.sqlite3",
        "search.sqlite3",
        "dvk.lock",
        "settings.json",
    }


def test_a_file_in_its_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    for root in (tmp_path / "data", tmp_path / "data" / "below"):
        with pytest.raises(RuntimeProblem) as caught:
            DataFolder(root).ensure()
        assert caught.value.code == "folder.not_a_folder"


def test_a_folder_one_may_not_write_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(RuntimeProblem) as caught:
        DataFolder(tmp_path).ensure()
    assert caught.value.code == "folder.read_only"


def test_a_file_in_the_place_of_an_inner_folder_is_named_itself(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    with pytest.raises(RuntimeProblem) as caught:
        DataFolder(tmp_path).ensure()
    assert (caught.value.code, caught.value.parameters["path"]) == ("folder.not_a_folder", tmp_path / "logs")
