"""Letters of ours go to nobody before they are issued; then they go with all that belongs to them."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from dvk_desktop.domain.attached_files import AttachedFile
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.exchange.office import Office
from tests.exchange.test_restricted import agree, edit_letter, tell

RECORDS = ["draft", "task", "basis", "duty", "scan"]
DAY = DateSpec.day(date(2026, 3, 2))


@pytest.fixture
def draft(district: Office) -> str:
    """A letter of the district that is being written, with everything around it; it obliges the commune."""
    with district.store.write() as work:
        work.add(DIRECTIVE, Directive("draft", "district", "outgoing", "Huyện ủy", subject="Phát động", symbol="CV/HU"))
        work.add(TASK, Task("task", "district", "draft", text="Xây dựng kế hoạch"))
        work.add(CITATION, Citation("basis", "district", "draft", number_full="134-CV/ThU"))
        work.add(OBLIGATION, Obligation("duty", "district", "draft", task="task", unit="lac", obliged=True))
        work.add(ATTACHED_FILE, AttachedFile("scan", "district", "obligation", "duty", name="scan.pdf"))
        work.commit("letter")
    return "draft"


def arrived(office: Office) -> list[str]:
    with office.store.read() as reading:
        return [record for record in RECORDS if record in reading.histories(RECORDS)]


def test_a_draft_goes_to_nobody_with_all_that_belongs_to_it(district: Office, commune: Office, draft: str) -> None:
    tell(district, commune)

    assert arrived(commune) == []
    assert agree(district, commune, "lac")
    edit_letter(district, draft, number="15")
    tell(district, commune)
    assert arrived(commune) == [], "a number kept for it does not issue it"
    assert agree(district, commune, "lac")


@pytest.mark.parametrize(
    "issued", [{"issued_on": DAY}, {"number": "15", "date": DAY}, {"signer_name": "Nguyễn Văn An"}]
)
def test_a_signed_or_issued_letter_goes_with_all_that_belongs_to_it(
    district: Office, commune: Office, draft: str, issued: dict[str, object]
) -> None:
    tell(district, commune)
    edit_letter(district, draft, **issued)

    tell(district, commune)

    assert arrived(commune) == RECORDS
    assert agree(district, commune, "lac")


def test_who_was_told_of_a_letter_is_told_that_its_issuing_was_undone(
    district: Office, commune: Office, draft: str
) -> None:
    act = edit_letter(district, draft, issued_on=DAY)
    tell(district, commune)
    with district.store.write() as work:
        work.withdraw(act)
        work.commit("undo", "undo")

    tell(district, commune)

    with commune.store.read() as reading:
        assert reading.get(DIRECTIVE, draft).issued_on is None
    assert agree(district, commune, "lac")


def test_what_never_gets_a_number_is_no_draft(district: Office, commune: Office, draft: str) -> None:
    edit_letter(district, draft, doc_type="mieng")

    tell(district, commune)

    assert arrived(commune) == RECORDS


def test_the_other_pc_of_the_office_gets_drafts_too(district: Office, draft: str) -> None:
    part = district.files.read(district.export("bundle", "district")).part

    assert set(RECORDS) <= {noted.change.record for noted in part.changes}


def test_no_assignment_is_made_of_a_draft_and_it_is_not_marked_as_sent(district: Office, draft: str) -> None:
    with pytest.raises(UserError, match=r"export\.draft"):
        district.export("assignment", "lac", directives=(draft,), mark_sent=True)
    with pytest.raises(UserError, match=r"export\.nothing"):
        district.export("assignment", "lac")

    edit_letter(district, draft, issued_on=DAY)
    district.export("assignment", "lac", mark_sent=True)

    with district.store.read() as reading:
        assert reading.get(OBLIGATION, "duty").sent_on is not None


def test_a_draft_counts_in_the_fingerprint_of_everything_and_in_that_of_nobody(district: Office, draft: str) -> None:
    queries = SqlLedgerQueries(district.store)
    before = queries.fingerprint("lac").full, queries.fingerprint("district").full
    whole = queries.fingerprint().full

    with district.store.write() as work:
        work.save(TASK, dataclasses.replace(work.get(TASK, "task"), text="Báo cáo"))
        work.commit("edit")

    assert (queries.fingerprint("lac").full, queries.fingerprint("district").full) == before
    assert queries.fingerprint().full != whole
