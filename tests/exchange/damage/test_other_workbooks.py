"""Damage to what is no ordinary form: a file for everybody, a bundle between two programs."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from dvk_desktop.exchange import hidden
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.damage.writers import binary, plain, tables_of
from tests.exchange.office import Office, fill_in, model_row


def shared_form(office: Office) -> Path:
    office.open_round()
    path = office.export("registration", shared=True, round="round-2026", blank=5)
    return fill_in(path, [model_row("Đường hoa")], sender="Xã Lộc An")


def test_the_sender_is_found_beside_the_question_when_its_mark_is_gone(district: Office) -> None:
    path = shared_form(district)
    book = load_workbook(path)
    book.worksheets[0].delete_cols(1)
    book.save(path)

    plan = district.take_in(path)

    assert (plan.sender, plan.counts["added"], plan.problems) == ("lac", 1, [])


def test_a_form_for_everybody_without_its_first_sheet_asks_who_sent_it(district: Office) -> None:
    path = shared_form(district)
    book = load_workbook(path)
    book.remove(book.worksheets[0])
    book.save(path)

    plan = district.take_in(path)

    assert [problem.code for problem in plan.problems] == ["file.sender_missing"]
    assert plan.counts["skipped"] == 1
    assert district.models() == []


def test_a_bundle_means_the_same_whoever_saved_it(district: Office, commune: Office, tmp_path: Path) -> None:
    district.open_round()
    for number in range(40):
        district.add_model(f"m{number}", f"Mô hình {number}", owner="lac", method=f"Cách làm {number} " * 40)
    bundle = district.export("bundle", "lac")
    wanted = {noted.change.id for noted in commune.plan(bundle).changes}
    assert len(wanted) > 40
    made = {"google.xlsx": plain(tables_of(bundle)), "b.xlsb": binary(tables_of(bundle))}
    again = [tmp_path / name for name in made]
    for path in again:
        path.write_bytes(made[path.name])

    for path in [*again, *(saved_by_libreoffice(bundle, ending) for ending in ("xlsx", "xls", "ods"))]:
        plan = commune.plan(path)
        assert ({noted.change.id for noted in plan.changes}, plan.problems) == (wanted, []), path.name


def test_a_bundle_without_its_hidden_sheet_is_refused_whole(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    path = district.export("bundle", "lac")
    book = load_workbook(path)
    book.remove(book[hidden.HIDDEN_SHEET])
    book.save(path)

    plan = commune.take_in(path)

    assert (plan.kind, [problem.code for problem in plan.problems]) == ("unreadable", ["file.ledger_damaged"])
    assert commune.models() == []
