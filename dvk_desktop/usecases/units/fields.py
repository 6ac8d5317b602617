"""The fields of units and of named groups of units."""

from __future__ import annotations

from dvk_desktop.domain.national_changes import NationalChange
from dvk_desktop.domain.unit_events import FormerName, FormerParent, TakenOver, UnitEvent, UnitSuccession
from dvk_desktop.domain.units import Unit, UnitContact, UnitGroup
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

UNIT = RecordType(
    "unit",
    Unit,
    (
        Field(
            "name",
            required=True,
            searchable=True,
            width=0,
            aliases=(
                *("Tên đơn vị", "Đơn vị", "Tên cơ quan", "Tên thôn", "Tên thôn, tổ dân phố"),
                *("Phường, xã", "Xã, phường", "Tên xã", "Tên xã, phường"),
            ),
        ),
        Field("short_name", searchable=True, aliases=("Viết tắt", "Tên tắt")),
        Field("kind", FieldKind.CHOICE, choices="unit_kind", required=True),
        Field("level", FieldKind.CHOICE, choices="unit_level", required=True),
        Field("block", FieldKind.CHOICE, choices="unit_block"),
        Field("code", searchable=True, aliases=("Mã", "Mã số", "Mã đơn vị", "Mã xã", "Mã PX")),
        Field(
            "parent",
            FieldKind.REFERENCE,
            references="unit",
            aliases=("Đơn vị cấp trên", "Thuộc", "Thuộc xã", "Quận, huyện"),
        ),
        Field("party_parent", FieldKind.REFERENCE, references="unit"),
        Field("front_parent", FieldKind.REFERENCE, references="unit"),
        Field("valid_from", FieldKind.DATE),
        Field("valid_to", FieldKind.DATE),
        Field("aliases", FieldKind.LIST, searchable=True, aliases=("Tên gọi khác", "Tên khác", "Tên cũ")),
        Field("order", FieldKind.INTEGER),
        Field("contact", aliases=("Người phụ trách", "Người liên hệ", "Họ và tên")),
        Field("phone", FieldKind.PHONE, aliases=("Số điện thoại", "SĐT")),
        Field("has_program", FieldKind.BOOLEAN),
    ),
    addressed=("id",),
    anchor=("name",),
    sort=("name",),
)

UNIT_GROUP = RecordType(
    "unit_group",
    UnitGroup,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("aliases", FieldKind.LIST, searchable=True),
        Field("kinds", FieldKind.LIST, choices="unit_kind"),
        Field("levels", FieldKind.LIST, choices="unit_level"),
        Field("blocks", FieldKind.LIST, choices="unit_block"),
        Field("members", FieldKind.LIST),
        Field("excluded", FieldKind.LIST),
    ),
    anchor=("name",),
    sort=("name",),
)

UNIT_EVENT = RecordType(
    "unit_event",
    UnitEvent,
    (
        Field("kind", FieldKind.CHOICE, choices="unit_event", required=True),
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("day", FieldKind.DATE, required=True, looking="ahead", width=92),
        Field("name"),
        Field("decision_number", FieldKind.NUMBER),
        Field("decision_date", FieldKind.DATE),
        Field("note", FieldKind.LONG_TEXT),
        Field("on_the_day", FieldKind.LIST),
        Field("closing_reason"),
    ),
    addressed=("unit",),
    anchor=("unit", "kind"),
    sort=("day",),
)

UNIT_SUCCESSION = RecordType(
    "unit_succession",
    UnitSuccession,
    (
        Field("former", FieldKind.REFERENCE, references="unit", required=True),
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("event", FieldKind.REFERENCE, references="unit_event"),
        Field("share", FieldKind.CHOICE, choices="unit_share"),
        Field("day", FieldKind.DATE),
    ),
    title="share",
    addressed=("former", "unit"),
    draws="event",
    anchor=("former", "unit"),
    speaks_of="former",
    sort=("day",),
)

TAKEN_OVER = RecordType(
    "taken_over",
    TakenOver,
    (
        Field("office", FieldKind.REFERENCE, references="unit", required=True),
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("day", FieldKind.DATE, looking="ahead"),
    ),
    title="unit",
    anchor=("office", "unit"),
    speaks_of="office",
    sort=("day",),
)

FORMER_NAME = RecordType(
    "former_name",
    FormerName,
    (
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("name", required=True),
        Field("valid_from", FieldKind.DATE),
        Field("valid_to", FieldKind.DATE, required=True),
    ),
    addressed=("unit",),
    anchor=("unit", "name"),
    speaks_of="unit",
    sort=("valid_to",),
)

FORMER_PARENT = RecordType(
    "former_parent",
    FormerParent,
    (
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("line", FieldKind.CHOICE, choices="parent_line", required=True),
        Field("parent", FieldKind.REFERENCE, references="unit"),
        Field("valid_to", FieldKind.DATE, required=True),
    ),
    title="line",
    addressed=("unit",),
    anchor=("unit", "parent"),
    speaks_of="unit",
    sort=("valid_to",),
)

UNIT_CONTACT = RecordType(
    "unit_contact",
    UnitContact,
    (
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("role", FieldKind.CHOICE, choices="contact_role", required=True),
        Field("name", required=True, searchable=True, aliases=("Họ và tên",)),
        Field("position", aliases=("Chức vụ",)),
        Field("phone", FieldKind.PHONE, aliases=("Số điện thoại", "SĐT")),
        Field("valid_from", FieldKind.DATE, required=True),
        Field("valid_to", FieldKind.DATE),
    ),
    addressed=("unit",),
    anchor=("unit", "role"),
    sort=("valid_from",),
)

NATIONAL_CHANGE = RecordType(
    "national_change",
    NationalChange,
    (
        Field("level", FieldKind.CHOICE, choices="unit_level", required=True),
        Field("code", required=True),
        Field("name", required=True),
        Field("parent"),
        Field("first", FieldKind.DATE, required=True),
        Field("replaces", FieldKind.LIST),
    ),
    for_all_below=True,
    anchor=("code", "name"),
    sort=("first",),
)
