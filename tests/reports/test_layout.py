"""Which layout a paper gets, and that the layouts are data."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.reports.layout import choose_profile
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.paper import Head, Paper, PaperStyle

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.mark.parametrize(
    ("layout", "day", "code"),
    [
        ("state", date(2025, 10, 15), "state_nd30"),
        ("state", date(2019, 1, 1), "state_nd30"),
        ("party", date(2024, 10, 1), "party_hd36"),
        ("party", date(2026, 5, 26), "party_hd36"),
        ("party", date(2026, 5, 27), "party_hd05"),
        ("party", date(2030, 1, 1), "party_hd05"),
        ("party", date(2010, 1, 1), "party_hd36"),
        ("front", date(2026, 1, 1), "front"),
        ("party_hd05", date(2020, 1, 1), "party_hd05"),
    ],
)
def test_system_and_day_choose_the_layout(renderer: PaperRenderer, layout: str, day: date, code: str) -> None:
    assert choose_profile(renderer.profiles, layout, day).code == code


def test_an_unknown_layout_is_said(renderer: PaperRenderer) -> None:
    with pytest.raises(UserError, match=r"report\.layout_unknown"):
        choose_profile(renderer.profiles, "mau-la", date(2026, 1, 1))


def test_margins_are_within_the_decree_and_every_source_is_named(renderer: PaperRenderer) -> None:
    for profile in renderer.profiles:
        assert profile.source
        if profile.head == "centred":  # a certificate is no administrative paper
            continue
        page = profile.page
        assert (page.width_mm, page.height_mm) == (210, 297)
        assert 20 <= page.top_mm <= 25
        assert 20 <= page.bottom_mm <= 25
        assert 30 <= page.left_mm <= 35
        assert 15 <= page.right_mm <= 20
        assert profile.body.style.size in (13, 14, 15)


def test_a_layout_an_office_edits_is_taken_as_it_is(tmp_path: Path) -> None:
    layouts = tmp_path / "forms" / "layouts"
    layouts.mkdir(parents=True)
    data = json.loads((RESOURCES / "forms" / "layouts" / "state_nd30.json").read_text(encoding="utf-8"))
    data["page"]["left_mm"] = 35
    (layouts / "own.json").write_text(json.dumps(data), encoding="utf-8")
    assert PaperRenderer(tmp_path).profiles[0].page.left_mm == 35


@pytest.mark.parametrize("content", ["", "{", "[]", '{"code": "x"}', "\x00"])
def test_a_broken_layout_file_is_named(tmp_path: Path, content: str) -> None:
    layouts = tmp_path / "forms" / "layouts"
    layouts.mkdir(parents=True)
    (layouts / "broken.json").write_text(content, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as problem:
        _ = PaperRenderer(tmp_path).profiles
    assert str(problem.value.parameters["path"]).endswith("broken.json")


def test_a_folder_without_layouts_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"report\.layout_broken"):
        _ = PaperRenderer(tmp_path).profiles


def test_an_office_may_have_other_margins_letters_and_another_profile(renderer: PaperRenderer) -> None:
    style = PaperStyle("party_hd36", left=35, right=20, size=Decimal("13.5"))
    profile = renderer.profile_of(Paper("party", date(2026, 11, 22), Head(), style=style))
    law = renderer.profile_of(Paper("party_hd36", date(2026, 11, 22), Head()))
    assert profile.code == "party_hd36"
    assert (profile.page.left_mm, profile.page.right_mm, profile.page.top_mm) == (35, 20, law.page.top_mm)
    assert profile.body.style.size == profile.addressees.style.size == 13.5
    assert (profile.superior, profile.table, profile.number) == (law.superior, law.table, law.number)
