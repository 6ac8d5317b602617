"""Changing the lists of choices: own entries, other names, another order, out of use, back to the default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.lists import ListEntry, code_for, entry_id
from dvk_desktop.domain.text import fold, quoted
from dvk_desktop.language import label
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.entry import change, checked, refuse_untyped, revive
from dvk_desktop.usecases.fields import FieldKind, FieldValue
from dvk_desktop.usecases.lists.fields import LIST_ENTRY, TYPED
from dvk_desktop.usecases.lists.merging import CLOSED, EDITABLE, ELSEWHERE, Merged, members_of
from dvk_desktop.usecases.lists.rules import stored_value, told_apart
from dvk_desktop.usecases.ports import Reading, Seen, Store
from dvk_desktop.usecases.registry import RECORD_TYPES


@dataclass(frozen=True, slots=True)
class AddListEntry:
    """An entry of our own in the list `choices`, and what else is said of it."""

    choices: str
    name: str
    values: Mapping[str, FieldValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EditListEntry:
    """What we say of the member `code` of the list `choices` from now on; a value of None says nothing any more."""

    choices: str
    code: str
    values: Mapping[str, FieldValue]
    seen: Seen | None = None


def add_list_entry(store: Store, catalogue: Catalogue, command: AddListEntry, today: date) -> str:
    """Add a member to a list; returns its code, which follows from the name (of a rule also from what it is for and its
    first day) and is the same at every office.

    UserError: those of `entry.checked` and `rules.stored_value`, "list_entry.list", "list_entry.closed" (a list that
    gets no new members), "list_entry.known" (the name means a member that is there already), "list_entry.name" (no
    letters or digits), "list_entry.dates".
    """
    _judge_list(command.choices)
    if command.choices in CLOSED:
        raise UserError("list_entry.closed", list=_list_label(command.choices))
    with store.write() as work:
        office = work.office.unit
        values = _checked(command.choices, {**command.values, "name": command.name}, command.name, today)
        name = str(values["name"])
        entry = LIST_ENTRY.having(ListEntry(), values)
        _judge_dates(entry.valid_from, entry.out_from)
        differing = " ".join(filter(None, told_apart(command.choices, entry)))
        if not code_for(name):
            raise UserError("list_entry.name", name=name)
        code = code_for(f"{name} {differing}")
        members = members_of(work, office, catalogue, command.choices, today)
        _judge_name(members, command.choices, replace(entry, code=""))
        identity = entry_id(office, command.choices, code)
        if any(one.code == code for one in members if one.steps != ELSEWHERE):
            raise UserError("list_entry.known", name=name, known=_name_of(members, command.choices, code))
        revive(work, LIST_ENTRY, identity)
        work.save(LIST_ENTRY, replace(entry, id=identity, owner=office, choices=command.choices, code=code))
        work.commit(f"Thêm {quoted(name)} vào danh mục {_word(command.choices)}")
    return code


def edit_list_entry(store: Store, catalogue: Catalogue, command: EditListEntry, today: date) -> bool:
    """Say something else of a member, shipped or not; returns whether anything differed. Its code stays.

    UserError: those of `entry.change` and `rules.stored_value`, "list_entry.list", "list_entry.unknown",
    "list_entry.known", "list_entry.dates", "field.required" for an own entry without a name.
    """
    _judge_list(command.choices)
    with store.write() as work:
        office = work.office.unit
        members = members_of(work, office, catalogue, command.choices, today)
        before = _member(members, command.choices, command.code)
        name = _name_of(members, command.choices, command.code)
        cleaned = _checked(command.choices, command.values, name, today)
        if cleaned.get("name"):
            _judge_name(members, command.choices, LIST_ENTRY.having(before.entry, cleaned))
        elif "name" in cleaned and not before.shipped and before.steps == 0:
            raise UserError("field.required", field="field.list_entry.name", record=name)
        if before.own is not None:
            changed = change(work, LIST_ENTRY, before.own.id, cleaned, command.seen, may_change=TYPED)
        else:
            told = {key: value for key, value in cleaned.items() if value != _says(before, key)}
            changed = bool(told)
            if told:
                identity = entry_id(office, command.choices, command.code)
                revive(work, LIST_ENTRY, identity)
                entry = ListEntry(identity, office, command.choices, command.code)
                work.save(LIST_ENTRY, LIST_ENTRY.having(entry, told))
        members = members_of(work, office, catalogue, command.choices, today)
        now = _member(members, command.choices, command.code).entry
        _judge_dates(now.valid_from, now.out_from)
        work.commit(f"Sửa {quoted(name)} trong danh mục {_word(command.choices)}")
    return changed


def restore_list_entry(store: Store, catalogue: Catalogue, choices: str, code: str, today: date) -> None:
    """Take back what we say of a member: a shipped one, or one of the level above, is as before; one of our own goes.

    UserError "list_entry.list", "list_entry.unknown", "list_entry.as_shipped" (we say nothing of it),
    "list_entry.used" (records have it, so it can only be put out of use).
    """
    _judge_list(choices)
    with store.write() as work:
        members = members_of(work, work.office.unit, catalogue, choices, today)
        before = _member(members, choices, code)
        name = _name_of(members, choices, code)
        if before.own is None:
            raise UserError("list_entry.as_shipped", name=name)
        alone = not before.shipped and not any(
            entry.owner != work.office.unit for entry in work.find(LIST_ENTRY, choices=choices, code=code)
        )
        if alone and (count := _uses(work, choices, code)):
            raise UserError("list_entry.used", name=name, count=count)
        work.delete(LIST_ENTRY, before.own.id, "Trả về mặc định")
        work.commit(f"Trả {quoted(name)} trong danh mục {_word(choices)} về mặc định")


def _member(members: Sequence[Merged], choices: str, code: str) -> Merged:
    found = next((one for one in members if one.code == code), None)
    if found is None:
        raise UserError("list_entry.unknown", name=code, list=_list_label(choices))
    return found


def _name_of(members: Sequence[Merged], choices: str, code: str) -> str:
    return _member(members, choices, code).entry.name or label(f"choice.{choices}.{code}")


def _list_label(choices: str) -> str:
    return label(f"choice.list_name.{choices}")


def _word(choices: str) -> str:
    """The list within the title of an act, which is Vietnamese."""
    return label(f"choice.list_name.{choices}", "vi").lower()


def _checked(choices: str, values: Mapping[str, FieldValue], record: str, today: date) -> dict[str, FieldValue]:
    refuse_untyped(LIST_ENTRY, values, TYPED)
    found = checked(LIST_ENTRY, values, record)
    if isinstance(value := found.get("value"), str):
        found["value"] = stored_value(choices, value, today)
    return found


def _says(one: Merged, name: str) -> FieldValue:
    """What counts now, without a word of ours."""
    value: FieldValue = getattr(one.entry, name)
    return value


def _judge_list(choices: str) -> None:
    if choices not in EDITABLE:
        raise UserError("list_entry.list", list=choices, known=[_list_label(each) for each in EDITABLE])


def _judge_name(members: Sequence[Merged], choices: str, entry: ListEntry) -> None:
    """Two members that are called the same could not be told apart in a workbook; rules may differ in their days."""
    wanted, differing = fold(entry.name or ""), told_apart(choices, entry)
    for one in members:
        words = (_name_of(members, choices, one.code), *(one.entry.aliases or ()))
        same = wanted in map(fold, words) and told_apart(choices, one.entry) == differing
        if same and one.code != entry.code and one.steps != ELSEWHERE:
            raise UserError("list_entry.known", name=entry.name, known=words[0])


def _judge_dates(begins: DateSpec | None, ends: DateSpec | None) -> None:
    for spec in (begins, ends):
        if spec is not None and spec.first is None:
            raise UserError("list_entry.day", day=spec)
    if begins is not None and ends is not None and begins.first and ends.first and ends.first <= begins.first:
        raise UserError("list_entry.dates", valid_from=begins, out_from=ends)


def _uses(reading: Reading, choices: str, code: str) -> int:
    """How many records have the member."""
    themes = sum(code in (task.themes or ()) for task in reading.find(TASK)) if choices == "theme" else 0
    return themes + sum(
        len(reading.find(kind, **{field.name: code}))
        for kind in RECORD_TYPES.values()
        for field in kind.fields
        if field.kind is FieldKind.CHOICE and field.choices == choices
    )
