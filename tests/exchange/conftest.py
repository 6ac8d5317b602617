"""Offices with real stores, a sandbox that is kept warm, and workbooks filled in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.office import Office


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(("dvk_desktop.exchange.",)) as kept:
        yield kept


@pytest.fixture
def district(tmp_path: Path, sandbox: Sandbox) -> Iterator[Office]:
    """The office that issues, with two communes and a hamlet below one of them."""
    office = Office(tmp_path / "district", sandbox, "district")
    office.add_tree()
    yield office
    office.close()


@pytest.fixture
def commune(tmp_path: Path, sandbox: Sandbox) -> Iterator[Office]:
    """A commune that has the program and nothing in it yet."""
    office = Office(tmp_path / "commune", sandbox, "lac")
    yield office
    office.close()


@pytest.fixture
def form(district: Office) -> Path:
    """The registration form of Xã Lộc An, blank."""
    district.open_round()
    return district.export("registration", "lac", round="round-2026")
