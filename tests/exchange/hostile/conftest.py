"""A stranger who forges: who receives is each module's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dvk_desktop.domain.ledger import Change
from tests.exchange.hostile.forging import Forge, Forging
from tests.exchange.laws.quick import InThisProcess
from tests.exchange.office import Office


@pytest.fixture
def forge(receiver: Office, tmp_path: Path) -> Iterator[Forge]:
    """A bundle of the commune "dai", which has no authority over what is told of here, with these changes in it."""
    stranger = Office(tmp_path / "stranger", InThisProcess(), "dai")
    files = Forging()
    stranger.close()
    stranger.reopen_with(files)
    stranger.take_in(receiver.export("bundle", "dai"))

    def made(*said: Change, office: str = "dai", nameless: bool = False) -> Path:
        files.said, files.office, files.nameless = said, office, nameless
        return stranger.export("bundle", "district", everything=True)

    yield made
    stranger.close()
