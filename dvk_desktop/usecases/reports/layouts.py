"""Saying how the office's papers look from a day on, changing it, and going back to what the law says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.paper_settings import PaperSetting, setting_on
from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.entry import change, checked, refuse_untyped, revive
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Clock, Seen, Store
from dvk_desktop.usecases.reports.layout_fields import PAPER_SETTING, SAID, TYPED
from dvk_desktop.usecases.reports.letterhead import Letterhead, letterhead_of, said_by

IN_FORCE, COMING, REPLACED = "in_force", "coming", "replaced"
_MARGINS = ("top", "bottom", "left", "right")


@dataclass(frozen=True, slots=True)
class LayoutRow:
    """How papers look from `valid_from` to `valid_to` (None: always, still). `id` is "" for what counts where the
    office says nothing; `head`: what is printed then; `setting`: what was said, its empty values those of the law;
    `state`: "in_force", "coming", "replaced"."""

    id: str
    valid_from: DateSpec | None
    valid_to: date | None
    state: str
    head: Letterhead
    setting: PaperSetting


def layout_rows(store: Store, catalogue: Catalogue, today: date) -> list[LayoutRow]:
    """What the office says of its papers, the newest first, and at the end what counts without it."""
    with store.read() as reading:
        office = store.office.unit
        settings = sorted(said_by(reading, office), key=lambda each: each.begins, reverse=True)
        head = letterhead_of(reading, catalogue, office, today)
    counts = setting_on(settings, today)
    rows, until = [], None
    for setting in settings:
        state = IN_FORCE if setting is counts else COMING if setting.begins > today else REPLACED
        rows.append(LayoutRow(setting.id, setting.valid_from, until, state, head.under(setting), setting))
        until = setting.begins - timedelta(days=1) if setting.begins > date.min else None
    shipped = IN_FORCE if counts is None else REPLACED
    return [*rows, LayoutRow("", None, until, shipped, head.under(None), PaperSetting())]


def layout_list(store: Store, catalogue: Catalogue, clock: Clock) -> ComputedList[LayoutRow]:
    """`layout_rows` as a list."""
    return ComputedList(
        lambda given: layout_rows(store, catalogue, clock().date()), identity=lambda row: row.id or "shipped"
    )


def add_layout(store: Store, catalogue: Catalogue, values: Mapping[str, FieldValue]) -> str:
    """Say how papers look from a day on (`valid_from` empty: always); returns the id, equal on every PC of the office.
    A value that is what would be printed anyway is not said, so that it follows when that changes.

    UserError: those of `entry.checked`, "paper_setting.known" (another one begins on that day), "paper_setting.empty",
    "paper_setting.day".
    """
    with store.write() as work:
        refuse_untyped(PAPER_SETTING, values, TYPED)
        said: dict[str, Any] = checked(PAPER_SETTING, values)
        begins = said.get("valid_from")
        if begins is not None and begins.first is None:
            raise UserError("paper_setting.day", day=begins)
        if begins is not None:
            said["valid_from"] = begins = DateSpec.day(begins.first)  # "11/2026" is from the first of the month
        identity = _id(work.office.unit, begins)
        if work.find(PAPER_SETTING, id=identity):
            raise UserError("paper_setting.known", day=begins or "")
        plain = letterhead_of(work, catalogue, work.office.unit, work.now.date()).under(None)
        said = {
            name: value for name, value in said.items() if value not in (None, "", ()) and not _is(plain, name, value)
        }
        if not said.keys() - {"valid_from"}:
            raise UserError("paper_setting.empty")
        revive(work, PAPER_SETTING, identity)
        work.save(PAPER_SETTING, replace(PaperSetting(**said), id=identity, owner=work.office.unit))
        work.commit("Đặt mẫu trình bày")
    return identity


def edit_layout(store: Store, identity: str, values: Mapping[str, FieldValue], seen: Seen | None = None) -> bool:
    """Change what is said, the day excepted; a value of None says nothing any more. Returns whether anything differed.
    Errors of `entry.change`."""
    with store.write() as work:
        work.get(PAPER_SETTING, identity)
        changed = change(work, PAPER_SETTING, identity, values, seen, may_change=SAID)
        work.commit("Sửa mẫu trình bày")
    return changed


def remove_layout(store: Store, identity: str) -> None:
    """Say nothing more: what was in force before, in the end the law, counts again. UserError "record.unknown"."""
    with store.write() as work:
        work.get(PAPER_SETTING, identity)
        work.delete(PAPER_SETTING, identity, "Trả về mặc định")
        work.commit("Trả mẫu trình bày về mặc định")


def printed(head: Letterhead) -> dict[str, FieldValue]:
    """What a letterhead prints, by the names of the fields: what a form of a new setting starts from."""
    style = head.style
    return {
        "layout": style.layout or None,
        "superior": head.superior or None,
        "issuer": head.issuer_line or head.rules.line_of_issuer(head.issuer, head.superior) or None,
        "place": head.place or None,
        "symbol": head.symbol or None,
        "authority": head.signature.authority or None,
        "position": head.signature.position or None,
        "signer": head.signature.name or None,
        "copies": head.copies,
        **{name: getattr(style, name) for name in (*_MARGINS, "size")},
    }


def _is(plain: Letterhead, name: str, value: FieldValue) -> bool:
    """Whether the paper would say that anyway."""
    now = printed(plain).get(name)
    return fold(value) == fold(now) if isinstance(value, str) and isinstance(now, str) else value == now


def _id(office: str, begins: DateSpec | None) -> str:
    return derived_id("paper_setting", office, begins.canonical() if begins is not None else "")
