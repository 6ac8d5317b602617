"""The large sample office: the same from the same seed, plausible, and cancellable."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest

from dvk_desktop.domain.practice_models import PracticeModel, state
from dvk_desktop.persistence.catalogue import load_catalogue
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.progress import Cancelled
from dvk_desktop.usecases.samples.large import fill_large_office
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to

TODAY = date(2025, 5, 19)


def filled(folder: Path, seed: int = 1, count: int = 300) -> list[PracticeModel]:
    folder.mkdir()
    store = SqlStore.open_for_writing(folder / "dvk.sqlite3", lambda: datetime(2025, 5, 19), lambda: None)
    belongs_to(store, "province")
    made = fill_large_office(store, today=TODAY, models=count, seed=seed)
    with store.read() as reader:
        found = reader.find(PRACTICE_MODEL)
        assert len(found) == made.models == count
        assert len(reader.find(UNIT)) == len(made.communes) + 1
        assert {held.id for held in reader.find(REGISTRATION_ROUND)} == set(made.rounds)
        assert {model.owner for model in found} <= set(made.communes)
    store.close()
    return found


def test_the_same_seed_gives_the_same_office_and_another_seed_another(tmp_path: Path) -> None:
    assert filled(tmp_path / "a") == filled(tmp_path / "b")
    assert filled(tmp_path / "c", seed=2) != filled(tmp_path / "d")


def test_its_models_are_of_every_state_and_use_the_lists_of_the_program(tmp_path: Path, project: Path) -> None:
    found = filled(tmp_path / "a", count=1_000)
    assert len(Counter(state(model) for model in found)) >= 4
    lists = load_catalogue(project / "resources" / "forms")
    for choices, name in (
        ("field", "field"),
        ("subject", "subject"),
        ("practice_model_kind", "kind"),
        ("registration_kind", "registration_kind"),
    ):
        assert {getattr(model, name) for model in found} <= set(lists.codes(choices))


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done >= 500:
                raise Cancelled

    store = SqlStore.open_for_writing(tmp_path / "dvk.sqlite3", lambda: datetime(2025, 5, 19), lambda: None)
    belongs_to(store, "province")
    with pytest.raises(Cancelled):
        fill_large_office(store, today=TODAY, models=2_000, progress=Impatient())
    with store.read() as reader:
        assert reader.find(PRACTICE_MODEL) == []
    store.close()
