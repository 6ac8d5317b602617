"""The seven properties that the exchange of workbooks must have, each by name, over real stores and real files.

Random histories of whole trees of offices are in `test_histories.py`; here each property stands alone.
"""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.progress import Cancelled
from tests.exchange.laws.quick import InThisProcess
from tests.exchange.office import Office, fill_in, model_row

ROUND = {"round": "round-2026"}
NOT_FRESH = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
words = st.sampled_from(["một", "hai", "ba"])
EDITED = ("contact", "method")
others = st.sampled_from(["bốn", "năm"])


def ledger(office: Office) -> SqlLedgerQueries:
    return SqlLedgerQueries(office.store)


def twin(office: Office, name: str) -> Office:
    """A copy of a data folder as it is now, opened beside it."""
    folder = office.folder.with_name(name)
    office.store.close()
    shutil.copytree(office.folder, folder)
    office.reopen()
    return Office(folder, InThisProcess(), office.unit, found=False)


@contextmanager
def started() -> Iterator[tuple[Office, Office]]:
    """A district and a commune that hold the same: a round and two models."""
    with tempfile.TemporaryDirectory() as folder:
        district = Office(Path(folder) / "district", InThisProcess(), "district")
        commune = Office(Path(folder) / "lac", InThisProcess(), "lac")
        try:
            district.add_tree()
            district.open_round()
            district.add_model("m1", "Đường hoa nông thôn", owner="lac", contact="cô Lan")
            district.add_model("m2", "Tổ hòa giải lưu động", owner="lac")
            commune.take_in(district.export("bundle", "lac"))
            yield district, commune
        finally:
            district.close()
            commune.close()


# 1.


@pytest.fixture(scope="module")
def arriving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, list[Path]]]:
    """An office as it was when a dozen files were on their way to it: forms filled in by hand for a commune and for a
    hamlet below it, a corrected one, bundles that overlap."""
    base = tmp_path_factory.mktemp("arriving")
    district = Office(base / "district", InThisProcess(), "district")
    commune = Office(base / "lac", InThisProcess(), "lac")
    district.add_tree()
    district.open_round()
    district.add_model("m1", "Đường hoa nông thôn", owner="lac", contact="cô Lan")
    commune.take_in(district.export("bundle", "lac"))
    form = district.export("registration", "lac", **ROUND, blank=3)
    hamlet = district.export("registration", "thon", **ROUND, blank=3)
    files = [
        fill_in(form, [{"Người phụ trách": "anh Ba"}, model_row("Tủ sách trường em")], form.with_name("a.xlsx")),
        fill_in(hamlet, [model_row("Camera xóm nhỏ")], hamlet.with_name("b.xlsx")),
        fill_in(hamlet, [model_row("Camera xóm nhỏ", **{"Người phụ trách": "bà Tư"})], hamlet.with_name("c.xlsx")),
    ]
    commune.edit_model("m1", contact="cô Năm", method="trồng hoa")
    files.append(commune.export("bundle", "district"))
    commune.take_in(files[1], **{"return": "both"})
    commune.add_model("m3", "Bữa cơm nghĩa tình")
    files.append(commune.export("bundle", "district"))
    commune.edit_model("m3", contact="bà Sáu")
    files.append(commune.export("bundle", "district"))
    yield district, [path.rename(path.with_name(f"{n} {path.name}")) for n, path in enumerate(files)]
    district.close()
    commune.close()


@settings(max_examples=8, suppress_health_check=NOT_FRESH)
@given(order=st.permutations(range(6)), again=st.lists(st.integers(0, 5), max_size=4), together=st.booleans())
def test_1_any_order_repetition_grouping_and_way_end_in_one_state(
    arriving: tuple[Office, list[Path]], order: Sequence[int], again: list[int], together: bool
) -> None:
    start, files = arriving
    shutil.rmtree(start.folder.with_name("one"), ignore_errors=True)
    shutil.rmtree(start.folder.with_name("other"), ignore_errors=True)
    one, other = twin(start, "one"), twin(start, "other")
    for path in files:
        one.take_in(path, **{"return": "both"})
    wanted = [files[n] for n in (*order, *again)]
    for batch in [wanted] if together else [[path] for path in wanted]:
        other.take_in_all(*batch, **{"return": "both"})

    assert ledger(one).fingerprint() == ledger(other).fingerprint()
    assert ledger(one).dump() == ledger(other).dump()
    one.close()
    other.close()


def test_1_a_file_that_came_directly_and_one_that_went_through_a_middle_level_are_the_same(
    district: Office, commune: Office
) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    form = district.export("registration", "thon", **ROUND, blank=2)
    filled = fill_in(form, [model_row("Camera xóm nhỏ")])
    direct = twin(district, "direct")

    direct.take_in(filled)
    commune.take_in(filled)
    district.take_in(commune.export("bundle", "district"))

    assert direct.change_ids("lac") == district.change_ids("lac") == commune.change_ids("lac")
    direct.close()


# 2.


@pytest.mark.parametrize("kind", ["registration", "bundle"])
def test_2_what_was_exported_changes_nothing_where_it_came_from(district: Office, kind: str) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac", contact="cô Lan", budget=1_500_000, themes=("communication",))
    before = ledger(district).dump()
    options = {**ROUND, "blank": 2} if kind == "registration" else {}

    taken = district.take_in(district.export(kind, "lac", **options))

    assert taken.counts["read"] == taken.counts["same"]
    assert ledger(district).dump() == before


def test_2_a_bundle_brings_an_empty_office_the_same_records(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac", contact="cô Lan", budget=1_500_000, themes=("communication",))

    commune.take_in(district.export("bundle", "lac"))

    assert ledger(commune).dump("lac") == ledger(district).dump("lac")
    assert commune.models() == district.models()


# 3.


@settings(max_examples=7, suppress_health_check=NOT_FRESH)
@given(st.dictionaries(st.sampled_from(["contact", "method", "forces"]), st.tuples(words, words), min_size=1))
def test_3_what_two_offices_changed_differently_is_neither_lost_nor_silently_chosen(
    said: dict[str, tuple[str, str]],
) -> None:
    with started() as (district, commune):
        district.edit_model("m1", **{name: two[0] for name, two in said.items()})
        commune.edit_model("m1", **{name: two[1] for name, two in said.items()})
        up, down = commune.export("bundle", "district"), district.export("bundle", "lac")
        district.take_in(up)
        commune.take_in(down)

        for office in (district, commune):
            asked = {one.field: {option.value for option in one.options} for one in ledger(office).conflicts()}
            assert asked == {name: set(two) for name, two in said.items() if two[0] != two[1]}
            with office.store.read() as reading:
                history = reading.histories(["m1"])["m1"]
            assert all(set(history.state(name).values) == set(two) for name, two in said.items())


# 4.


@settings(max_examples=7, suppress_health_check=NOT_FRESH)
@given(
    imported=st.dictionaries(st.sampled_from(["Người phụ trách", "Lực lượng thực hiện"]), words, min_size=1),
    later=st.lists(
        st.tuples(st.sampled_from(["m1", "m2"]), st.sampled_from(["contact", "method"]), others), max_size=3
    ),
    fresh=st.booleans(),
)
def test_4_undoing_an_import_takes_back_what_it_changed_and_nothing_else(
    imported: dict[str, str], later: list[tuple[str, str, str]], fresh: bool
) -> None:
    """Also after later edits: what others wrote since stays, cells the import alone had written are as before it."""
    with started() as (district, _):
        form = district.export("registration", "lac", **ROUND, blank=1)
        with_import = fill_in(form, [imported, {}, *([model_row("Tủ sách trường em")] if fresh else [])])
        without = twin(district, "without")
        taken = district.take_in(with_import)
        for record, name, word in later:
            for office in (district, without):
                office.edit_model(record, **{name: word})

        district.exchange.undo(taken.file_in)

        assert _told(district) == _told(without)
        without.close()


def _told(office: Office) -> list[tuple[str | None, ...]]:
    """What people see of every model."""
    return sorted((m.id, m.name, m.owner, m.contact, m.method, m.forces) for m in office.models())


# 5.


def _everything(folder: Path) -> dict[str, str]:
    """Hash of every file of a closed data folder but for what it sent."""
    files = [path for path in folder.rglob("*") if path.is_file() and "out" not in path.relative_to(folder).parts]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Impatient:
    """Cancels as soon as something is under way."""

    def step(self, done: int, total: int, what: str = "") -> None:
        raise Cancelled


@pytest.mark.parametrize("what", ["planned", "rejected", "cancelled while reading", "cancelled before writing"])
def test_5_an_import_that_was_not_agreed_to_leaves_every_byte_as_it_was(district: Office, what: str) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    form = district.export("registration", "lac", **ROUND, blank=2)
    wrong = {"Bắt đầu": "không biết"}
    filled = fill_in(form, [wrong, {**model_row("Tủ sách"), **wrong}] if what == "rejected" else [{}, model_row("Một")])
    ids, told = district.change_ids(), ledger(district).dump()
    district.close()
    before = _everything(district.folder)
    district.reopen()

    match what:
        case "planned":
            assert district.plan(filled).counts["added"] == 1
        case "rejected":
            assert district.plan(filled).counts["rejected"] == 2
        case "cancelled while reading":
            with pytest.raises(Cancelled):
                district.exchange.plan([filled], progress=Impatient())
        case "cancelled before writing":
            plan = district.exchange.plan([filled])
            with pytest.raises(Cancelled):
                district.exchange.apply(plan, progress=Impatient())

    assert (district.change_ids(), ledger(district).dump()) == (ids, told)
    district.close()
    assert _everything(district.folder) == before
    district.reopen()


# 6.


def test_6_each_value_leads_back_to_file_sheet_cell_sender_and_who_agreed(district: Office) -> None:
    district.open_round()
    form = district.export("registration", "lac", **ROUND, blank=2)
    filled = fill_in(form, [model_row("Tủ sách trường em", **{"Người phụ trách": "cô Lan"})])
    taken = district.take_in(filled)

    model = district.model_named("Tủ sách trường em")
    (origin,) = ledger(district).why(model.id, "contact")

    assert (origin.value, origin.standing) == ("cô Lan", "head")
    assert origin.source == filled.name
    assert "Đăng ký" in origin.place
    assert "6" in origin.place, "the row as Excel counts"
    assert origin.office in ("lac", "Xã Lộc An")
    assert origin.person == district.store.office.person
    (kept,) = [file for file in district.exchange.history() if file.id == taken.file_in]
    path = district.attachments.path(kept.attachment)
    assert path is not None
    assert path.read_bytes() == filled.read_bytes(), "and the file itself is kept"


# 7.


def test_7_it_is_known_which_files_of_whom_have_not_arrived(district: Office, commune: Office) -> None:
    files = [district.export("bundle", "lac") for _ in range(4)]

    commune.take_in(files[0])
    commune.take_in(files[2])
    assert [(gap.office, gap.missing, gap.last) for gap in commune.exchange.gaps()] == [("district", (2,), 3)]

    commune.take_in(files[1])
    assert commune.exchange.gaps() == []


# One blank form for everybody.


@settings(max_examples=3, suppress_health_check=NOT_FRESH)
@given(
    rows=st.lists(st.integers(1, 3), min_size=2, max_size=3),
    order=st.randoms(use_true_random=False),
)
def test_k_senders_who_fill_one_blank_form_with_n_rows_each_give_all_their_records(
    rows: list[int], order: object
) -> None:
    with started() as (district, _):
        before = len(district.models())
        form = district.export("registration", shared=True, **ROUND, blank=4)
        units = {"lac": "Xã Lộc An", "dai": "Xã Đại Lào", "thon": "Thôn 3"}
        files = []
        for (unit, name), count in zip(units.items(), rows, strict=False):
            typed = [model_row(f"Việc tốt {unit} {number} {'abcdefgh'[number] * 6}") for number in range(count)]
            files.append(fill_in(form, typed, form.with_name(f"{unit}.xlsx"), sender=name))
        files *= 2
        order.shuffle(files)  # type: ignore[attr-defined]  # of random.Random
        for path in files:
            district.take_in(path)

        owners = [model.owner for model in district.models()]
        assert len(owners) == before + sum(rows[: len(units)])
        for unit, count in zip(units, rows, strict=False):
            assert owners.count(unit) == count + (before if unit == "lac" else 0)


def test_fields_of_a_model_are_what_the_histories_edit() -> None:
    """The random histories edit these by their headings; a renamed field would silently leave them idle."""
    from tests.exchange.laws.places import HEADINGS

    names = {field.name for field in dataclasses.fields(PRACTICE_MODEL.entity)}
    assert set(HEADINGS) <= names
