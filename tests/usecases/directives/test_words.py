"""Letters are found by what they are called: the kind in words, its abbreviation, the day, a citation pasted whole."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.usecases.directives.fields import DIRECTIVE, day_words, kind_words
from dvk_desktop.usecases.listing import ListQuery
from tests.usecases.small_office import SmallOffice

_FOUND = [
    ("nghị quyết 25", "25-NQ/TW"),
    ("nghi quyet 25", "25-NQ/TW"),
    ("nq 25", "25-NQ/TW"),
    ("Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương", "25-NQ/TW"),
    ("công văn 134", "134/UBND-VP"),
    ("cv 134", "134/UBND-VP"),
    ("kế hoạch của huyện", "21-KH/HU"),
    ("kế hoạch 7/2025", "21-KH/HU"),
    ("15/07/2025", "21-KH/HU"),
]


@pytest.fixture
def register(office: SmallOffice) -> SmallOffice:
    with office.store.write() as work:
        for number, kind, issuer, subject, day in (
            ("25-NQ/TW", "nghi_quyet", "Ban Chấp hành Trung ương", "công tác dân vận", date(2013, 6, 3)),
            ("134/UBND-VP", "cong_van", "UBND tỉnh", "báo cáo năm", date(2025, 2, 1)),
            ("21-KH/HU", "ke_hoach", "Ban Thường vụ Huyện ủy Cẩm Sơn", "thi đua", date(2025, 7, 15)),
        ):
            work.add(
                DIRECTIVE,
                Directive(
                    direction="incoming",
                    issuer=issuer,
                    number=number.split("-")[0].split("/")[0],
                    symbol=re.sub(r"^\d+[-/]", "", number),
                    number_full=number,
                    doc_type=kind,
                    subject=subject,
                    date=DateSpec.day(day),
                ),
            )
        work.commit("Nhập sổ")
    return office


@pytest.mark.parametrize(("typed", "number"), _FOUND)
def test_the_list_finds_a_letter_by_kind_and_day(register: SmallOffice, typed: str, number: str) -> None:
    rows = SqlDirectives(register.store, register.clock).directives.all(ListQuery(typed))
    assert [row.number_full for row in rows] == [number]


@pytest.mark.parametrize(("typed", "number"), _FOUND)
def test_the_search_of_the_whole_program_does_too(
    register: SmallOffice, tmp_path: Path, typed: str, number: str
) -> None:
    search = SqlSearch(register.store, tmp_path / "search.sqlite3")
    search.catch_up()
    hits = search.find(typed).hits
    assert [hit.title for hit in hits if hit.kind == "directive"] == [
        {"25-NQ/TW": "công tác dân vận", "134/UBND-VP": "báo cáo năm", "21-KH/HU": "thi đua"}[number]
    ]
    assert not any("Công văn" in hit.snippet or "Kế hoạch" in hit.snippet for hit in hits), "only texts are shown"


def test_an_entry_of_a_register_is_of_the_system_its_issuer_and_number_show(register: SmallOffice) -> None:
    with register.store.write() as work:
        work.add(DIRECTIVE, Directive(issuer="Ban Chỉ đạo", symbol="CV/BCĐ", number_full="3-CV/BCĐ", subject="họp"))
        work.add(DIRECTIVE, Directive(issuer="UB MTTQ xã", symbol="MTTQ-BTT", number_full="9/MTTQ-BTT", subject="x"))
        work.commit("Nhập sổ")
    directives = SqlDirectives(register.store, register.clock).directives
    found = {row.number_full: row.system for row in directives.all(ListQuery())}
    assert found["3-CV/BCĐ"] == found["21-KH/HU"] == "party"
    assert (found["134/UBND-VP"], found["9/MTTQ-BTT"]) == ("state", "front")
    assert [row.number_full for row in directives.all(ListQuery(filters={"system": "state"}))] == ["134/UBND-VP"]


def test_a_value_nobody_can_name_gives_no_words() -> None:
    assert kind_words("other") == ""
    assert "chỉ đạo miệng" in kind_words("mieng")
    assert day_words("2025") == day_words("gần đây") == ""
    assert day_words("2025-07") == "07/2025 7/2025"


def test_a_letter_without_any_day_is_in_sight_whatever_year_is_worked_in(register: SmallOffice) -> None:
    with register.store.write() as work:
        work.add(DIRECTIVE, Directive(issuer="Huyện ủy", subject="dự thảo chưa có ngày"))
        work.commit("Soạn")
    directives = SqlDirectives(register.store, register.clock).directives
    assert [row.subject for row in directives.all(ListQuery(filters={"year": "2026"}))] == ["dự thảo chưa có ngày"]
    assert len(directives.all(ListQuery(filters={"year": "2013"}))) == 2
