"""Keeping the groups of units that letters address (`domain.md` section 5), and those an office begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.usecases.catalogue import Catalogue, GroupRule
from dvk_desktop.usecases.entry import add_checked, change_alone
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Seen, Store
from dvk_desktop.usecases.units.fields import UNIT, UNIT_GROUP
from dvk_desktop.usecases.units.offices import ours


def group_of(rule: GroupRule, catalogue: Catalogue, office: str, level: str) -> UnitGroup:
    """The group that a shipped rule makes for an office of `level`."""
    levels: list[str] = []
    for name in rule.levels:
        match name:
            case "own":
                levels.append(level)
            case "below":
                levels.extend(catalogue.levels_below.get(level, ()))
            case _:
                levels.append(name)
    identity = derived_id("unit_group", office, rule.key)
    return UnitGroup(identity, office, rule.name, rule.aliases, rule.kinds, tuple(dict.fromkeys(levels)), rule.blocks)


def shipped_groups(catalogue: Catalogue, office: str, level: str) -> list[UnitGroup]:
    """The groups that an office of `level` begins with."""
    rules = (rule for rule in catalogue.unit_groups if not rule.offices or level in rule.offices)
    return [group_of(rule, catalogue, office, level) for rule in rules]


def add_shipped_later(store: Store, catalogue: Catalogue) -> int:
    """Give an office that was set up with shipped groups those that are shipped since; how many. What it changed or
    deleted stays as it is, and an office without any of them gets none, nor one whose setting up was undone."""
    with store.read() as reading:
        try:
            home = reading.get(UNIT, store.office.unit)
        except UserError:  # the folder must open all the same: only so can the undoing be taken back
            return 0
        shipped = {
            office: {group.id: group for group in shipped_groups(catalogue, office, home.level or "")}
            for office in ours(reading, home.id)
        }
        known = reading.histories(identity for groups in shipped.values() for identity in groups)
    founder = next((office for office, groups in shipped.items() if not known.keys().isdisjoint(groups)), "")
    missing = [group for identity, group in shipped.get(founder, {}).items() if identity not in known]
    if missing:
        with store.write() as work:
            work.act = derived_id("act", founder, *(group.id for group in missing))
            for group in missing:
                work.add(UNIT_GROUP, replace(group, owner=home.id))
            work.commit(f"Thêm {len(missing)} nhóm đơn vị mới có trong chương trình")
    return len(missing)


def add_group(store: Store, group: UnitGroup) -> str:
    """Enter a group of addressees; returns its id. Errors of `entry.checked`."""
    with store.write() as work:
        identity = add_checked(work, UNIT_GROUP, group)
        work.commit(f"Thêm nhóm đơn vị {group.name}")
    return identity


def edit_group(store: Store, group: str, values: Mapping[str, FieldValue], seen: Seen | None = None) -> bool:
    """Record changed fields of a group; letters already assigned keep their units. Errors of `entry.change`."""
    return change_alone(store, UNIT_GROUP, group, values, "Sửa nhóm đơn vị", seen)


def delete_group(store: Store, group: str, reason: str, seen: Seen | None = None) -> None:
    """Remove a group. UserError "delete.reason", "record.unknown"."""
    with store.write() as work:
        work.delete(UNIT_GROUP, group, reason, seen)
        work.commit("Xóa nhóm đơn vị")
