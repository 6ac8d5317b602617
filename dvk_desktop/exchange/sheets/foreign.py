"""A table that somebody else made, once its columns are known: described like any kind, so that rows to mend go back in
the same template. Never exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange.sheets.description import Column, Description, Place, Sheet, of_field, ordinal
from dvk_desktop.language import label
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS, Target
from dvk_desktop.usecases.exchange.manifest import Manifest, Party
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType


@dataclass(frozen=True)
class UnitColumn(Column):
    """A column that names units: those that the package knows by name."""

    parties: tuple[Party, ...] = ()

    @cached_property
    def options(self) -> Mapping[str, str]:
        """Id → name."""
        return {party.id: party.name for party in self.parties}


def foreign_column(record_type: RecordType[object], name: str, manifest: Manifest) -> Column:
    """The column of a field; of a unit with the units of the manifest to choose from."""
    made = of_field(record_type, name, editable=True)
    given = name in manifest.constants
    field: Field = made.field
    required = made.required and not given
    if field.kind is FieldKind.REFERENCE:
        return UnitColumn(
            made.key, made.heading, field, made.record_type, True, made.width, required, parties=manifest.senders
        )
    return Column(made.key, made.heading, field, made.record_type, True, made.width, required, made.aliases)


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    return tuple(_sheet(TARGETS[name], keys, manifest) for name, keys in manifest.columns.items() if name in TARGETS)


def _sheet(target: Target, keys: tuple[str, ...], manifest: Manifest) -> Sheet:
    record_type, known = target.record_type, target.by_name
    columns = tuple(foreign_column(record_type, key, manifest) for key in keys if key in known)
    named = label(f"record.{record_type.name}", "vi")
    title = record_type.title if record_type.title in keys else next((c.key for c in columns), record_type.title)
    return Sheet(record_type.name, "Dữ liệu", named.upper(), (ordinal(), *columns), title, new_rows=True)


def _place(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    return Place(column.record_type, record, birth_of(manifest, filler))


def birth_of(manifest: Manifest, filler: str) -> dict[str, Value]:
    """What every row is born with: whose it is, and the values given for all rows."""
    known = {name for each in manifest.columns if each in TARGETS for name in TARGETS[each].by_name}
    return {"owner": filler, **{name: value for name, value in manifest.constants.items() if name in known}}


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    return (
        "Các dòng ở trang “Dữ liệu” lấy từ bảng đơn vị đã gửi; ô sai tô đỏ, có ghi lý do.",
        "Sửa ngay trong các ô đó rồi gửi lại file này.",
    )


FOREIGN = Description(
    kind="foreign",
    title="Bảng của đơn vị",
    main="practice_model",
    sheets=_sheets,
    place=_place,
    instructions=_instructions,
)
