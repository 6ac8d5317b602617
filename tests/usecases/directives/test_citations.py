"""Citations as trees in both directions, also where the cited letter arrived by another way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE
from dvk_desktop.usecases.directives.rows import CitationNode, CitingNode
from tests.usecases.small_office import SmallOffice

Tree = list[tuple[str, "Tree"]]


def below(nodes: Sequence[CitationNode]) -> Tree:
    return [(node.citation.number_full or "", below(node.nested)) for node in nodes]


def above(nodes: Sequence[CitingNode]) -> Tree:
    return [(node.name, above(node.nested)) for node in nodes]


def test_chains_are_followed_both_ways_though_nothing_was_linked(office: SmallOffice) -> None:
    cites = {"1680-TB/TU": (), "657-CV/BCS": ("1680-TB/TU",), "36-CV/HU": ("657-CV/BCS", "25-NQ/TW")}
    with office.store.write() as work:
        for number, bases in cites.items():
            head = number.split("-")[0]
            work.add(DIRECTIVE, Directive(number, number=head, number_full=number, subject="phong trào"))
            for place, basis in enumerate(bases, 1):
                cited = Citation(directive=number, ordinal=place, number=basis.split("-")[0], number_full=basis)
                work.add(CITATION, cited)
        work.commit("Gói dữ liệu")
    queries = SqlDirectives(office.store, office.clock)
    assert below(queries.detail("36-CV/HU").citations) == [("657-CV/BCS", [("1680-TB/TU", [])]), ("25-NQ/TW", [])]
    assert above(queries.detail("1680-TB/TU").citing) == [("657-CV/BCS", [("36-CV/HU", [])])]
    known = [node.known for node in queries.detail("36-CV/HU").citations]
    assert known == ["657-CV/BCS", ""]


def test_letters_that_cite_each_other_end_somewhere(office: SmallOffice) -> None:
    with office.store.write() as work:
        for number, other in (("1-CV/A", "2-CV/B"), ("2-CV/B", "1-CV/A")):
            day = DateSpec.day(date(2026, 1, 1))
            work.add(DIRECTIVE, Directive(number, number=number[0], number_full=number, date=day, subject="x"))
            work.add(CITATION, Citation(directive=number, number=other[0], number_full=other, cited_directive=other))
        work.commit("Vòng")
    detail = SqlDirectives(office.store, office.clock).detail("1-CV/A")
    assert below(detail.citations) == [("2-CV/B", [("1-CV/A", [])])]
    assert above(detail.citing) == [("2-CV/B", [])]
