"""The law of exchange: offices that passed on workbooks in any order, with repetitions, hold the same changes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import DELETED
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.ports import UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.exchange.office import Office, fill_in, model_row

UNITS = ("district", "lac", "dai")
COMMUNES = ("lac", "dai")
words = st.sampled_from(["một", "hai", "ba"])
commune = st.sampled_from(COMMUNES)
steps = st.one_of(
    st.tuples(st.just("edit"), st.sampled_from(UNITS), commune, st.sampled_from(["contact", "method"]), words),
    st.tuples(st.just("add"), commune, words),
    st.tuples(st.just("delete"), st.sampled_from(UNITS), commune),
    st.tuples(st.just("decide"), st.sampled_from(UNITS), commune, words),
    st.tuples(st.just("undo"), st.sampled_from(UNITS)),
    st.tuples(st.just("send"), commune, st.booleans()),
    st.tuples(st.just("form"), commune, words, st.booleans()),
)


class World:
    """A district and two communes, all with the program."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.offices = {unit: Office(folder / unit, sandbox, unit) for unit in UNITS}
        self.acts: dict[str, list[str]] = {unit: [] for unit in UNITS}
        self.district = self.offices["district"]
        self.district.add_tree()
        self.district.open_round()
        self.forms = {}
        for unit in COMMUNES:
            self.district.add_model(f"m-{unit}", f"Mô hình {unit}", owner=unit)
            self.forms[unit] = self.district.export("registration", unit, round="round-2026", blank=4)
            self.send(unit, down=True)

    def send(self, unit: str, *, down: bool) -> None:
        sender, receiver = ("district", unit) if down else (unit, "district")
        done = self.offices[receiver].take_in(self.offices[sender].export("bundle", receiver))
        assert not done.counts["outside"], done.problems
        assert done.counts["read"] == sum(n for fate, n in done.counts.items() if fate != "read")

    def step(self, kind: str, unit: str, *more: object) -> None:
        office = self.offices[unit]
        match kind, more:
            case "edit", (model, field, word) if unit in ("district", model):
                self._model(office, str(model), {str(field): word})
            case "add", (word,):
                office.add_model("", f"Thêm {word}")
            case "delete", (model,) if unit in ("district", model):
                with office.store.write() as work:
                    if work.seen(f"m-{model}").heads:
                        work.delete(PRACTICE_MODEL, f"m-{model}", "trùng")
                    self._done(unit, work, "delete")
            case "decide", (model, word) if unit in ("district", model):
                with office.store.write() as work:
                    work.decide("practice_model", f"m-{model}", "contact", str(word))
                    self._done(unit, work, "decide")
            case "undo", () if self.acts[unit]:
                with office.store.write() as work:
                    work.withdraw(self.acts[unit].pop())
                    work.commit("undo")
            case "send", (down,):
                self.send(unit, down=bool(down))
            case "form", (word, at_both):
                form = self.forms[unit]
                name = f"{word} {unit}.xlsx"
                row = model_row(f"Trong phiếu {word}", **{"Người phụ trách": word})
                filled = fill_in(form, [{"Người phụ trách": word}, row], form.with_name(name))
                self.district.take_in(filled, **{"return": "replaces"})
                if at_both:
                    office.take_in(filled, **{"return": "both"})

    def _done(self, unit: str, work: UnitOfWork, title: str) -> None:
        """Commit; what wrote nothing (a record deleted already) is no act that could be undone."""
        if (act := work.commit(title).act) is not None:
            self.acts[unit].append(act)

    def _model(self, office: Office, model: str, values: dict[str, object]) -> None:
        with office.store.read() as reading:
            deleted = reading.histories([f"m-{model}"])[f"m-{model}"].deletion().deleted
        if not deleted:
            office.edit_model(f"m-{model}", **values)

    def state(self, unit: str, scope: str) -> dict[str, object]:
        """What stands in the projection of an office about the models of a commune."""
        with self.offices[unit].store.read() as reading:
            models = reading.find(PRACTICE_MODEL, owner=scope)
            histories = reading.histories([model.id for model in models])
        return {m.id: {n: histories[m.id].state(n).values for n in sorted(histories[m.id].names)} for m in models}


@contextmanager
def world(sandbox: Sandbox) -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        made = World(Path(folder), sandbox)
        try:
            yield made
        finally:
            for office in made.offices.values():
                office.close()


@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.lists(steps, min_size=4, max_size=10), st.permutations([(u, d) for u in COMMUNES for d in (True, False)]))
@example(
    history=[("delete", "district", "dai"), ("delete", "district", "dai"), ("undo", "district")],
    last=[("lac", True), ("lac", False), ("dai", True), ("dai", False)],
)
def test_offices_that_exchanged_in_any_order_hold_the_same(
    sandbox: Sandbox, history: list[tuple[str, ...]], last: list[tuple[str, bool]]
) -> None:
    with world(sandbox) as made:
        for step in history:
            made.step(*step)
        for unit, down in (*last, *last):
            made.send(unit, down=down)

        for unit in COMMUNES:
            assert made.district.change_ids(unit) == made.offices[unit].change_ids(unit)
            assert made.state("district", unit) == made.state(unit, unit)


def test_a_value_that_two_offices_changed_differently_is_never_lost(sandbox: Sandbox) -> None:
    with world(sandbox) as made:
        made.step("edit", "district", "lac", "contact", "một")
        made.step("edit", "lac", "lac", "contact", "hai")
        made.step("form", "lac", "ba", False)
        for down in (False, True, False, True):
            made.send("lac", down=down)

        for unit in ("district", "lac"):
            with made.offices[unit].store.read() as reading:
                state = reading.histories(["m-lac"])["m-lac"].state("contact")
            assert set(state.values) == {"một", "hai", "ba"}
            assert DELETED not in reading_names(made.offices[unit])


def reading_names(office: Office) -> set[str]:
    with office.store.read() as reading:
        return set(reading.histories(["m-lac"])["m-lac"].names)
