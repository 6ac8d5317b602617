"""Documents that letters cite and nobody has registered: a row each, gone when they arrive."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE
from dvk_desktop.usecases.directives.known_by_citation import as_letter
from dvk_desktop.usecases.directives.rows import CitedOnlyRow
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from tests.usecases.small_office import CATALOGUE, SmallOffice


def day(year: int, month: int = 6, number: int = 3) -> DateSpec:
    return DateSpec.day(date(year, month, number))


def cites(office: SmallOffice, letter: str, *cited: Citation) -> None:
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive(letter, number=letter.split("-")[0], number_full=letter, subject="phong trào"))
        for place, each in enumerate(cited, 1):
            work.add(CITATION, Citation(**{**_fields(each), "directive": letter, "ordinal": place}))
        work.commit("Nhập văn bản")


def _fields(citation: Citation) -> dict[str, object]:
    return {name: getattr(citation, name) for name in Citation.__dataclass_fields__ if getattr(citation, name)}


def named(number: str, when: DateSpec | None = None, **more: str) -> Citation:
    return Citation(number=number.split("-")[0], symbol=number.split("-", 1)[1], number_full=number, date=when, **more)


def rows(office: SmallOffice, typed: str = "") -> list[CitedOnlyRow]:
    return list(SqlDirectives(office.store, office.clock).known_by_citation.all(ListQuery(typed)))


def test_a_document_that_two_letters_cite_is_one_row_with_what_both_say(office: SmallOffice) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", DateSpec.year(2013), doc_type="nghi_quyet"))
    cites(office, "40-CV/HU", named("25 - NQ/TƯ", day(2013), issuer="Ban Chấp hành Trung ương"))
    (row,) = rows(office)
    assert (row.doc_type, row.date, row.issuer) == ("nghi_quyet", day(2013), "Ban Chấp hành Trung ương")
    assert (row.letters, row.cited_by) == (("36-CV/HU", "40-CV/HU"), "36-CV/HU; 40-CV/HU")


def test_one_number_of_two_years_is_two_documents(office: SmallOffice) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", day(2013)), named("25-NQ/TW", day(2021)))
    assert [row.date for row in rows(office)] == [day(2013), day(2021)]


@pytest.mark.parametrize("typed", ["nghị quyết 25", "nq 25", "03/6/2013", "36-cv/hu"])
def test_it_is_found_like_a_letter(office: SmallOffice, typed: str) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", day(2013), doc_type="nghi_quyet"), named("7-CT/TW", day(2020)))
    assert "25-NQ/TW" in [row.number_full for row in rows(office, typed)]
    assert rows(office, "kế hoạch 99") == []


def test_it_is_gone_when_the_letter_is_registered_and_back_when_that_is_undone(office: SmallOffice) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", day(2013), doc_type="nghi_quyet", subject="công tác dân vận"))
    letter = as_letter(rows(office)[0])
    assert (letter.number_full, letter.doc_type, letter.subject) == ("25-NQ/TW", "nghi_quyet", "công tác dân vận")
    done = register(office.store, CATALOGUE, RegisterDirective(letter, "incoming"))
    queries = SqlDirectives(office.store, office.clock)
    assert rows(office) == []
    assert [node.name for node in queries.detail(done.id).citing] == ["36-CV/HU"]
    assert done.act is not None
    undo(office.store, done.act)
    assert [row.number_full for row in rows(office)] == ["25-NQ/TW"]


def test_one_that_arrived_by_a_bundle_without_any_link_is_gone_too(office: SmallOffice) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", day(2013)), Citation(text="Luật Thi đua, khen thưởng"))
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive(number="25", number_full="25-NQ/TW", date=day(2013), subject="dân vận"))
        work.commit("Gói dữ liệu")
    assert rows(office) == []


def test_citations_of_a_deleted_letter_count_for_nothing(office: SmallOffice) -> None:
    cites(office, "36-CV/HU", named("25-NQ/TW", day(2013)))
    with office.store.write() as work:
        work.delete(DIRECTIVE, "36-CV/HU", "nhập nhầm")
        work.commit("Xóa")
    assert rows(office) == []
