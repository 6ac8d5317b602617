"""Bundles say only what their receiver is not known to hold; lost, repeated and late ones change nothing in the end."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.ledger import short_form
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.persistence.backup import make_backup, restore_backup
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.book import FileOut
from dvk_desktop.usecases.exchange.receipts import numbers_in, ranges, received_by_issuer
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.exchange.office import Office


def carried(office: Office, path: Path) -> int:
    """How many changes a workbook carries."""
    return len(office.files.read(path).part.changes)


def exchange_once(one: Office, other: Office) -> None:
    """Each takes in the other's bundle."""
    other.take_in(one.export("bundle", other.unit))
    one.take_in(other.export("bundle", one.unit))


@given(st.sets(st.integers(0, 400)))
def test_numbers_come_back_from_their_ranges(numbers: set[int]) -> None:
    assert set(numbers_in(ranges(numbers))) == numbers


def test_what_was_acknowledged_is_not_sent_again(district: Office, commune: Office) -> None:
    district.open_round()
    for number in range(20):
        district.add_model(f"m{number}", f"Mô hình {number}", owner="lac")
    exchange_once(district, commune)
    district.edit_model("m3", contact="anh Ba")

    path = district.export("bundle", "lac")

    assert carried(district, path) == 1
    assert commune.take_in(path).counts["changed"] == 1
    assert commune.change_ids("lac") == district.change_ids("lac")


def test_what_was_not_acknowledged_goes_again_so_a_lost_file_does_no_harm(district: Office, commune: Office) -> None:
    district.open_round()
    exchange_once(district, commune)
    district.add_model("m1", "Đường hoa", owner="lac")
    district.export("bundle", "lac")  # lost on the way
    district.edit_model("m1", contact="anh Ba")

    commune.take_in(district.export("bundle", "lac"))

    assert commune.model_named("Đường hoa").contact == "anh Ba"
    assert commune.change_ids("lac") == district.change_ids("lac")


def test_everything_can_be_sent_again_and_changes_nothing(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    exchange_once(district, commune)
    before = commune.change_ids()

    path = district.export("bundle", "lac", everything=True)
    done = commune.take_in(path)

    assert carried(district, path) == len(district.change_ids("lac"))
    assert done.counts["same"] == done.counts["read"] > 0
    assert commune.change_ids() == before


def test_what_came_from_an_office_is_not_sent_back_to_it(district: Office, commune: Office) -> None:
    district.open_round()
    exchange_once(district, commune)
    commune.add_model("m1", "Đường hoa")
    district.take_in(commune.export("bundle", "district"))

    assert carried(district, district.export("bundle", "lac")) == 0


def test_an_office_restored_from_a_backup_is_told_again_what_it_lost(district: Office, commune: Office) -> None:
    district.open_round()
    exchange_once(district, commune)
    backup = make_backup(commune.folder / "dvk.sqlite3", commune.folder / "attachments", commune.folder / "b.zip")
    district.add_model("m1", "Đường hoa", owner="lac")
    exchange_once(district, commune)
    copy = commune.store.office.copy
    commune.close()
    restore_backup(backup, commune.folder, commune.folder / "aside.zip")
    commune.reopen()

    assert commune.store.office.copy != copy
    assert commune.models() == []
    district.take_in(commune.export("bundle", "district"))
    commune.take_in(district.export("bundle", "lac"))

    assert commune.change_ids("lac") == district.change_ids("lac")


def test_two_pcs_of_one_office_have_copies_of_their_own_and_tell_each_other_everything(
    district: Office, commune: Office, tmp_path: Path, sandbox: Sandbox
) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    with district.store.write() as work:
        work.add(DIRECTIVE, Directive("secret", "district", "incoming", "Tỉnh ủy", subject="Nội bộ", internal=True))
        work.commit("letter")
    district.close()
    shutil.copytree(district.folder, tmp_path / "usb")
    district.reopen()
    other = Office(tmp_path / "usb", sandbox, "district", found=False)
    try:
        assert other.store.office.copy != district.store.office.copy
        other.edit_model("m1", contact="anh Ba")
        district.edit_model("m1", method="trồng hoa")
        with other.store.write() as work:
            work.add(DIRECTIVE, Directive("closed", "district", "incoming", "Tỉnh ủy", subject="Kín", internal=True))
            work.commit("letter")

        for _ in range(2):
            one, two = other.export("bundle", "district"), district.export("bundle", "district")
            assert district.take_in(one).counts["outside"] == 0
            other.take_in(two)

        assert other.change_ids() == district.change_ids()
        assert district.model_named("Đường hoa").contact == "anh Ba"
        assert carried(other, other.export("bundle", "district")) == 0
        commune.take_in(district.export("bundle", "lac"))
        commune.take_in(other.export("bundle", "lac"))
        assert not commune.exchange.gaps()
    finally:
        other.close()


def test_the_second_pc_of_an_office_misses_nothing_that_only_the_first_acknowledged(
    district: Office, commune: Office, tmp_path: Path, sandbox: Sandbox
) -> None:
    district.open_round()
    exchange_once(district, commune)
    commune.close()
    shutil.copytree(commune.folder, tmp_path / "second")
    commune.reopen()
    second = Office(tmp_path / "second", sandbox, "lac", found=False)
    try:
        district.take_in(second.export("bundle", "district"))  # both copies have been heard of
        district.add_model("m1", "Đường hoa", owner="lac")
        exchange_once(district, commune)

        second.take_in(district.export("bundle", "lac"))

        assert second.model_named("Đường hoa")
    finally:
        second.close()


def test_a_duty_shows_that_the_issuer_received_the_answer_once_its_word_came_back(
    district: Office, commune: Office
) -> None:
    with district.store.write() as work:
        issued = DateSpec.day(date(2026, 3, 2))
        work.add(
            DIRECTIVE, Directive("letter", "district", "outgoing", "Huyện ủy", subject="Phát động", issued_on=issued)
        )
        work.add(OBLIGATION, Obligation("duty", "district", "letter", unit="lac"))
        work.commit("letter")
    commune.take_in(district.export("bundle", "lac"))

    def received() -> set[str]:
        with commune.store.read() as reading:
            return received_by_issuer(reading, commune.books, "lac", ["duty"])

    with commune.store.write() as work:
        duty = work.get(OBLIGATION, "duty")
        work.save(OBLIGATION, dataclasses.replace(duty, report_date=DateSpec.from_canonical("2026-03-01")))
        work.commit("report")
    assert received() == set()
    district.take_in(commune.export("bundle", "district"))
    assert received() == set(), "the issuer has it, but here nobody knows yet"
    commune.take_in(district.export("bundle", "lac"))
    assert received() == {"duty"}

    with commune.store.write() as work:
        work.save(OBLIGATION, dataclasses.replace(work.get(OBLIGATION, "duty"), report_number="12-BC/ĐU"))
        work.commit("number")
    assert received() == set(), "what was added since has not been received"


steps = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.sampled_from(["district", "lac"]), st.sampled_from(["contact", "method"])),
        st.tuples(st.just("add"), st.sampled_from(["district", "lac"]), st.just("")),
        st.tuples(st.just("send"), st.sampled_from(["district", "lac"]), st.sampled_from(["now", "late", "lost"])),
        st.tuples(st.just("deliver"), st.sampled_from(["district", "lac"]), st.sampled_from(["first", "last"])),
        st.tuples(st.just("restore"), st.sampled_from(["district", "lac"]), st.just("")),
    ),
    min_size=6,
    max_size=16,
)


class Pair:
    """A district and a commune with the program, and the files that are on their way."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.offices = {unit: Office(folder / unit, sandbox, unit) for unit in ("district", "lac")}
        self.way: dict[str, list[Path]] = {"district": [], "lac": []}
        self.made = 0
        district = self.offices["district"]
        district.add_tree()
        district.open_round()
        district.add_model("m", "Đường hoa", owner="lac")
        self.offices["lac"].take_in(district.export("bundle", "lac"))
        self.backups = {unit: self.back_up(unit) for unit in self.offices}

    def back_up(self, unit: str) -> Path:
        folder = self.offices[unit].folder
        return make_backup(folder / "dvk.sqlite3", folder / "attachments", folder / "backup.zip")

    def step(self, what: str, unit: str, how: str) -> None:
        office, other = self.offices[unit], "lac" if unit == "district" else "district"
        self.made += 1
        if what == "edit":
            office.edit_model("m", **{how: f"{unit} {self.made}"})
        elif what == "add":
            office.add_model(f"m{self.made}", f"Mô hình {self.made}", owner="lac")
        elif what == "send":
            path = office.export("bundle", other)
            kept = path.rename(path.with_name(f"{self.made}.xlsx"))
            if how == "now":
                self.offices[other].take_in(kept)
            if how != "lost":
                self.way[other].append(kept)
        elif what == "deliver" and self.way[unit]:
            office.take_in(self.way[unit][0 if how == "first" else -1])
        elif what == "restore":
            office.close()
            restore_backup(self.backups[unit], office.folder, office.folder / f"aside-{self.made}.zip")
            office.reopen()


@contextmanager
def pair(sandbox: Sandbox) -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as folder:
        made = Pair(Path(folder), sandbox)
        try:
            yield made
        finally:
            for office in made.offices.values():
                office.close()


@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(steps)
def test_after_losses_repetitions_and_restores_a_few_rounds_make_both_hold_the_same(
    sandbox: Sandbox, history: list[tuple[str, str, str]]
) -> None:
    with pair(sandbox) as made:
        for step in history:
            made.step(*step)
        for _ in range(2):
            exchange_once(made.offices["district"], made.offices["lac"])

        district, lac = made.offices["district"], made.offices["lac"]
        assert district.change_ids("lac") == lac.change_ids("lac")
        for office in (district, lac):
            with office.store.read() as reading:
                assert not any(s.waiting for s in map(reading.histories(["m"])["m"].state, ("contact", "method")))


def test_sender_and_receiver_read_out_the_same_code(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    for kind, options in (("bundle", {}), ("registration", {"round": "round-2026"})):
        taken = commune.take_in(district.export(kind, "lac", **options))
        with district.store.read() as reading:
            sent = district.books.files_out(reading)[0]
        assert taken.cells is not None
        assert sent.contents == taken.cells.contents
        receipt = commune.exchange.receipt_of(taken.file_in)
        assert receipt.endswith(f"Mã {short_form(sent.contents)}.")
        assert "của Huyện ủy Bình An, bản lưu lúc " in receipt

    district.take_in(commune.export("bundle", "district"))
    with district.store.read() as reading:
        assert all(sent.acknowledged for sent in district.books.files_out(reading))
        ((told),) = district.books.told(reading, "lac").values()
    assert [each[3] for each in told] == [short_form(s.contents) for s in district_files(district)]


def district_files(office: Office) -> list[FileOut]:
    with office.store.read() as reading:
        return office.books.files_out(reading)


def test_files_that_went_to_the_wrong_office_or_by_way_of_another_do_no_harm(
    district: Office, commune: Office, tmp_path: Path, sandbox: Sandbox
) -> None:
    dai = Office(tmp_path / "dai", sandbox, "dai")
    try:
        district.open_round()
        district.add_model("m1", "Đường hoa", owner="lac")
        district.add_model("m2", "Đường cờ", owner="dai")
        for_lac, for_dai = district.export("bundle", "lac"), district.export("bundle", "dai")
        dai.take_in_all(for_dai, for_lac)
        commune.take_in_all(for_dai, for_lac)
        commune.add_model("m3", "Tổ tự quản")
        dai.take_in(commune.export("bundle", "district"))
        district.take_in(dai.export("bundle", "district"))  # tells of what it holds, wherever it came from

        assert not any(sent.acknowledged for sent in district_files(district) if sent.receiver == "lac"), "says dai"
        for office in (commune, dai):
            for _ in range(2):
                exchange_once(district, office)
            assert office.change_ids(office.unit) == district.change_ids(office.unit)
    finally:
        dai.close()


def test_a_bundle_tells_whether_both_offices_now_hold_the_same(district: Office, commune: Office) -> None:
    district.open_round()
    assert commune.take_in(district.export("bundle", "lac")).agrees is True
    commune.add_model("m1", "Đường hoa")

    assert commune.take_in(district.export("bundle", "lac")).agrees is False, "the model has not been sent yet"
    assert district.take_in(commune.export("bundle", "district")).agrees is True
    assert commune.take_in(district.export("bundle", "lac")).agrees is True
