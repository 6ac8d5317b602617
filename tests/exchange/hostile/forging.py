"""Hidden parts in which somebody speaks of what is not his: what puts them together, and that nothing of it counts."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from dvk_desktop.domain.ledger import ACT, Change, Value, make_change
from dvk_desktop.persistence.backup import check
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.ports import ActNote, Noted
from tests.exchange.laws.quick import QuickFiles
from tests.exchange.office import Office

Forge = Callable[..., Path]


class Forging(QuickFiles):
    """Puts changes into the hidden part of what an office sends. `nameless`: the file does not say who sends it."""

    said: tuple[Change, ...] = ()
    office = "dai"
    nameless = False

    def render(self, package: Package, password: str = "") -> bytes:
        """See `WorkbookPort.render`."""
        acts = {c.act: ActNote("edit", "Sửa", "", self.office, "x") for c in self.said} if not self.nameless else {}
        changes = tuple(Noted(change) for change in self.said)
        manifest = package.manifest
        if self.nameless:
            manifest = dataclasses.replace(manifest, sender=dataclasses.replace(manifest.sender, id=""), filler="")
        part = dataclasses.replace(package.part, changes=changes, acts=acts)
        return super().render(dataclasses.replace(package, manifest=manifest, part=part), password)


def act_on(office: Office, record: str) -> str:
    with office.store.read() as reading:
        return next(change.act for change in reading.histories([record])[record].changes)


def switch(act: str, name: str, value: Value, by: str = "forged") -> Change:
    return make_change(ACT, act, {name: value}, {}, by)


def shown(office: Office) -> list[tuple[str | None, str | None]]:
    return sorted((model.name, model.contact) for model in office.models())


def refused(receiver: Office, path: Path, rows: int = 1) -> None:
    """Nothing of it is taken in unless somebody accepts it, and nothing looks different."""
    before, ids = shown(receiver), receiver.change_ids()
    plan = receiver.take_in(path)
    assert (plan.counts["outside"], plan.counts["changed"], plan.counts["added"]) == (rows, 0, 0)
    assert (shown(receiver), receiver.change_ids()) == (before, ids)
    assert check(receiver.store, rebuild=False).well
