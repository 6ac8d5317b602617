"""Letters registered twice: suspected by issuer, number and year or term, joined part by part in one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dvk_desktop.domain.attached_files import AttachedFile
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.rules import Rule
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.queries.letter_twins import SqlLetterTwins
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.duplicates import decide_letters, suspected
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.history.commands import undo
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.usecases.small_office import DISTRICT, NORTH, SmallOffice

PROVINCE = "tinh"

TERMS = [Rule(str(year), "", valid_from=date(year, 1, 1), out_from=date(year + 5, 1, 1)) for year in (2015, 2020, 2025)]


def letter(identity: str, number: str = "215-CV/TU", year: int = 2026, **more: Any) -> Directive:
    given: dict[str, Any] = {
        "issuer": "TỈNH ỦY SƠN KHÊ",
        "subject": "đẩy mạnh phong trào",
        "doc_type": "cong_van",
        "system": "party",
        "date": DateSpec.day(date(year, 1, 12)),
        **more,
    }
    return Directive(**{"id": identity, "number": number.split("-")[0] or None, "number_full": number or None} | given)


def pairs(catalogue: Catalogue, *letters: Directive) -> list[tuple[str, str, str]]:
    return [(one.id, other.id, reason) for one, other, reason in suspected(letters, catalogue, TERMS)]


def test_one_number_of_one_issuer_in_one_year_or_term_is_suspected(catalogue: Catalogue) -> None:
    assert pairs(catalogue, letter("a"), letter("b", "215 - CV/TU", issuer="Tỉnh ủy Sơn Khê")) == [("a", "b", "number")]
    assert pairs(catalogue, letter("a"), letter("b", "215", number_full="215 cv tu")) == [("a", "b", "number")]
    assert pairs(catalogue, letter("a"), letter("b", issuer="Tỉnh ủy Đông Giang")) == []
    assert pairs(catalogue, letter("a"), letter("b", year=2027)) == [("a", "b", "number")]  # one term of the Party
    assert pairs(catalogue, letter("a"), letter("b", year=2016)) == []
    state: dict[str, Any] = {"system": "state"}
    assert pairs(catalogue, letter("a", "36/UBND", **state), letter("b", "36/UBND", 2027, **state)) == []
    assert pairs(catalogue, letter("a"), letter("b", "215-KH/TU")) == []


def test_a_letter_without_number_is_known_by_subject_and_day(catalogue: Catalogue) -> None:
    assert pairs(catalogue, letter("a"), letter("b", "")) == [("a", "b", "subject")]
    assert pairs(catalogue, letter("a"), letter("b", "", subject="việc khác")) == []
    assert pairs(catalogue, letter("a", doc_type="hop"), letter("b", "")) == []
    draft = letter("b", "", date=DateSpec.from_canonical("2026-01"))
    assert pairs(catalogue, letter("a"), draft) == [("a", "b", "subject")]
    assert pairs(catalogue, letter("a"), replace(draft, date=DateSpec.from_canonical("2026-02"))) == []


@pytest.fixture
def office(office: SmallOffice) -> SmallOffice:
    """The province's letter came with a bundle; the same letter was taken in from paper."""
    when = DateSpec.day(date(2026, 11, 1))
    with office.store.write() as work:
        for identity, owner in (("theirs", PROVINCE), ("ours", DISTRICT)):
            direction = "outgoing" if owner == PROVINCE else "incoming"
            unit = PROVINCE if owner == PROVINCE else None
            more: dict[str, Any] = {"subject": "Đẩy mạnh phong trào"} if owner == DISTRICT else {}
            work.add(DIRECTIVE, letter(identity, owner=owner, direction=direction, issuer_unit=unit, **more))
            work.add(TASK, Task(f"{identity}-1", owner, identity, "1", 1, "Rà soát các mô hình."))
            work.add(CITATION, Citation(owner=owner, directive=identity, number="41", number_full="41-KH/TU"))
            work.add(ADDRESSEE, Addressee(owner=owner, directive=identity, text="Các huyện ủy", role="execute"))
            duty = Obligation(obligation_id(identity, DISTRICT), owner, identity, None, DISTRICT, True, due=when)
            work.add(OBLIGATION, duty)
        work.add(TASK, Task("ours-2", DISTRICT, "ours", "2", 2, "Báo cáo kết quả."))
        handled = obligation_id("ours", DISTRICT)
        work.save(OBLIGATION, replace(work.get(OBLIGATION, handled), assigned_to="Lê Ân"))
        work.save(DIRECTIVE, replace(work.get(DIRECTIVE, "ours"), arrival_number="76", handler="Lê Ân"))
        for identity, content in (("theirs", "docx"), ("ours", "pdf")):
            named = replace(work.get(DIRECTIVE, identity), attachment=content * 16, attachment_name=f"bản.{content}")
            work.save(DIRECTIVE, named)
        scan = AttachedFile("scan", DISTRICT, "directive", "ours", "ảnh.jpg", "jpg", 10)
        work.add(ATTACHED_FILE, scan)
        work.commit("Hai bản")
    return office


def twins(office: SmallOffice, catalogue: Catalogue) -> list[str]:
    return [row.id for row in SqlLetterTwins(office.store, catalogue).list.all(ListQuery())]


def test_joining_leaves_one_letter_with_each_part_once_and_nothing_in_conflict(
    office: SmallOffice, catalogue: Catalogue
) -> None:
    (pair,) = twins(office, catalogue)
    done = decide_letters(office.store, pair, same=True)
    queries = SqlDirectives(office.store, office.clock)
    (row,) = queries.directives.all(ListQuery())
    assert (row.conflicts, row.direction, row.arrival_number, row.handler) == (0, "incoming", "76", "Lê Ân")
    detail = queries.detail(row.id)
    assert detail.directive.owner == PROVINCE
    assert sorted(task.ordinal or "" for task in detail.tasks) == ["1", "2"]
    assert len(detail.citations) == len(detail.addressees) == 1
    assert row.attachment_name == "bản.docx"
    with office.store.read() as reading:
        files = {file.name for file in reading.find(ATTACHED_FILE, record=row.id)}
    assert files == {"ảnh.jpg", "bản.pdf"}
    (line,) = SqlObligations(office.store, office.clock).obligations.all(ListQuery(filters={"directive": row.id}))
    assert (line.conflicts, line.assigned_to, row.own) == (0, "Lê Ân", 1)
    assert twins(office, catalogue) == []
    assert done.act
    undo(office.store, done.act)
    assert len(queries.directives.all(ListQuery())) == 2
    assert twins(office, catalogue) == [pair]


def test_each_clause_keeps_its_own_line_when_letters_are_joined(office: SmallOffice, catalogue: Catalogue) -> None:
    with office.store.write() as work:
        for letter_id, task, month in (("ours", "ours-2", 3), ("ours", "ours-1", 2), ("theirs", "theirs-1", 2)):
            identity, due = obligation_id(letter_id, DISTRICT, task), DateSpec.day(date(2026, month, 1))
            work.add(OBLIGATION, Obligation(identity, PROVINCE, letter_id, task, DISTRICT, True, due=due))
        work.commit("Việc của từng mục")
    (pair,) = twins(office, catalogue)
    decide_letters(office.store, pair, same=True)
    lines = SqlObligations(office.store, office.clock).obligations.all(ListQuery())
    assert [(line.task_ordinal, line.due_day, line.conflicts) for line in lines] == [
        ("1", date(2026, 2, 1), 0),
        ("2", date(2026, 3, 1), 0),
        ("", date(2026, 11, 1), 0),
    ]


def test_two_letters_are_remembered_as_two(office: SmallOffice, catalogue: Catalogue) -> None:
    (pair,) = twins(office, catalogue)
    decide_letters(office.store, pair, same=False)
    assert twins(office, catalogue) == []
    assert len(SqlDirectives(office.store, office.clock).directives.all(ListQuery())) == 2


def test_a_pair_that_is_none_is_refused(office: SmallOffice) -> None:
    for pair in ("x", "x+y", f"ours+{NORTH}"):
        with pytest.raises(UserError, match=r"duplicate\.unknown"):
            decide_letters(office.store, pair, same=True)
