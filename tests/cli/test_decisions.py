"""A value of one's own instead of the ones in conflict is read like any other value of the field."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.ledger import make_change
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.ports import Noted
from dvk_desktop.usecases.units.fields import UNIT
from tests.cli.conftest import CommandLine
from tests.persistence.conftest import Clock


@pytest.fixture
def disputed(dvk: CommandLine) -> str:
    """Two offices gave a model different numbers of households."""
    store = SqlStore.open_for_writing(dvk.folder / "dvk.sqlite3", Clock(), lambda: None)
    birth = make_change("practice_model", "m1", {"name": "Đường hoa", "owner": store.office.unit}, {}, "birth")
    rivals = [make_change("practice_model", "m1", {"households": number}, {}, f"act{number}") for number in (88, 92)]
    with store.write() as work:
        work.append([Noted(change) for change in (birth, *rivals)], {})
        work.commit("import")
    store.close()
    return "m1:households"


def test_a_value_of_ones_own_is_kept_as_the_field_keeps_it(dvk: CommandLine, disputed: str) -> None:
    assert dvk("conflicts", "decide", disputed, "--take", "value:2.071").code == 0

    assert dvk.ask("why", "m1", "households")["rows"][0]["value"] == 2071
    assert dvk.ask("conflicts", "list")["total"] == 0


@pytest.mark.parametrize("typed", ["chín mươi", "-5", "1,5"])
def test_a_value_that_the_field_cannot_hold_decides_nothing(dvk: CommandLine, disputed: str, typed: str) -> None:
    before = dvk.fingerprint()

    said = dvk("conflicts", "decide", disputed, "--take", f"value:{typed}")

    assert (said.code, said.out) == (1, "")
    assert typed in said.err
    assert dvk.fingerprint() == before


def test_conflicts_are_listed_in_words(dvk: CommandLine) -> None:
    store = SqlStore.open_for_writing(dvk.folder / "dvk.sqlite3", Clock(), lambda: None)
    unit = store.office.unit
    birth = make_change("practice_model", "m1", {"name": "Đường hoa", "owner": unit}, {}, "birth")
    rivals = [
        make_change("practice_model", "m1", {"field": code, "owner": owner, "budget": dong}, {}, f"act{code}")
        for code, owner, dong in (("KT", unit, 15_000_000), ("QPAN", "nowhere", 2_000_000))
    ]
    with store.write() as work:
        work.append([Noted(change) for change in (birth, *rivals)], {})
        work.commit("import")
    store.close()

    said = dvk("conflicts", "list").out

    for words in ("Lĩnh vực", "Kinh tế", "Quốc phòng", "15.000.000", "(chưa có trong máy này)", "Mã: m1:field"):
        assert words in said
    assert "KT" not in said.replace("m1:field", "")
    assert "QPAN" not in said
    assert "Kinh tế" in dvk("why", "m1", "field").out


def test_a_record_is_shown_in_words(dvk: CommandLine) -> None:
    store = SqlStore.open_for_writing(dvk.folder / "dvk.sqlite3", Clock(), lambda: None)
    owner, code = store.office.unit, "QPAN"
    said_of_it = {"name": "Đường hoa", "owner": owner, "field": code, "subject": "collective"}
    with store.write() as work:
        work.append([Noted(make_change("practice_model", "m1", {**said_of_it, "year": 2026}, {}, "birth"))], {})
        work.commit("import")
        unit = work.get(UNIT, store.office.unit).name or ""
    store.close()

    said = dvk("models", "show", "m1").out

    assert f"Đơn vị đăng ký: {unit}" in said
    assert "Lĩnh vực: Quốc phòng - an ninh" in said
    assert "Tập thể/cá nhân: Tập thể" in said
    assert "QPAN" not in said
