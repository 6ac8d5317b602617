"""What the window remembers; it must open whatever the file says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.settings import UPGRADES, VERSION, Settings, load_settings, save_settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    settings = Settings("en", "dark", 14, {"obligations": ("number", "due")}, "AAA=", "Trần Thị Bình", "D:/Sao lưu")
    save_settings(tmp_path / "settings.json", settings)
    assert load_settings(tmp_path / "settings.json") == settings


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff", b"[]", b"{}", b'"x"', b'{"version": "x"}', b'{"version": null}']
)
def test_a_damaged_file_is_put_aside_and_defaults_used(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()
    assert not path.exists()
    assert (tmp_path / "settings.damaged.json").read_bytes() == content


def test_one_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, replace(Settings(), user_name="Bình"))
    content = json.loads(path.read_bytes()) | {"font_size": 500, "theme": "pink", "columns": {"a": [1]}, "unknown": 1}
    path.write_text(json.dumps(content), encoding="utf-8")
    assert load_settings(path) == replace(Settings(), user_name="Bình")


def test_settings_of_a_newer_program_are_read_as_far_as_understood(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": VERSION + 1, "font_size": 13, "sound": True}), encoding="utf-8")
    assert load_settings(path).font_size == 13


def test_every_older_version_can_be_upgraded() -> None:
    assert sorted(UPGRADES) == list(range(1, VERSION))


def test_a_file_the_system_refuses_to_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(RuntimeProblem) as caught:
        load_settings(tmp_path / "settings.json")
    assert caught.value.code == "file.no_permission"


@example({"version": float("inf")})
@given(st.dictionaries(st.sampled_from(["version", "language", "theme", "font_size", "columns", "window"]), JSON))
def test_no_content_keeps_the_window_from_opening(tmp_path_factory: pytest.TempPathFactory, content: object) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert isinstance(load_settings(path), Settings)
