"""The fields of an obligation: what its owner says (sent, due, accepted) and what the unit answers (`answer`); and of
the requests for more time, and of periods whose figures were closed."""

from __future__ import annotations

from dvk_desktop.domain.closed_figures import ClosedFigures
from dvk_desktop.domain.extensions import Extension
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

OBLIGATION = RecordType(
    "obligation",
    Obligation,
    (
        Field("directive", FieldKind.REFERENCE, references="directive", required=True),
        Field("task", FieldKind.REFERENCE, references="task"),
        Field("deadline_place", FieldKind.INTEGER),
        Field("unit", FieldKind.REFERENCE, references="unit", required=True, aliases=("Đơn vị",)),
        Field("obliged", FieldKind.BOOLEAN),
        Field("source"),
        Field("due", FieldKind.DATE, looking="ahead", width=92, aliases=("Hạn", "Thời hạn")),
        Field("due_before", FieldKind.BOOLEAN),
        Field("extended_to", FieldKind.DATE, looking="ahead"),
        Field("extension_reason"),
        Field("sent_on", FieldKind.DATE, width=92),
        Field("sent_by", FieldKind.CHOICE, choices="channel"),
        Field("received_on", FieldKind.DATE, answer=True, width=92, aliases=("Ngày nhận",)),
        Field("assigned_to", answer=True, aliases=("Người xử lý", "Phụ trách")),
        Field("plan_number", FieldKind.NUMBER, answer=True, aliases=("Số kế hoạch",)),
        Field("plan_date", FieldKind.DATE, answer=True, width=92, aliases=("Ngày kế hoạch",)),
        Field("progress", FieldKind.LONG_TEXT, answer=True, aliases=("Tiến độ",)),
        Field("report_number", FieldKind.NUMBER, answer=True, aliases=("Số báo cáo",)),
        Field("report_date", FieldKind.DATE, answer=True, width=92, aliases=("Ngày báo cáo",)),
        Field("note", FieldKind.LONG_TEXT, answer=True, aliases=("Ghi chú",)),
        Field("returned_on", FieldKind.DATE),
        Field("return_reason"),
        Field("accepted_on", FieldKind.DATE),
        Field("not_applicable"),
        Field("closed_on", FieldKind.DATE),
        Field("closed_reason"),
        Field("successor", FieldKind.REFERENCE, references="unit"),
        Field("reminded_on", FieldKind.DATE),
        Field("every", FieldKind.DATE, looking="ahead"),
        Field("period"),
        Field("year", FieldKind.INTEGER),
    ),
    title="source",
    addressed=("unit",),
    draws="directive",
    anchor=("directive", "unit"),
    sort=("due",),
)

EXTENSION = RecordType(
    "extension",
    Extension,
    (
        Field("obligation", FieldKind.REFERENCE, references="obligation", required=True),
        Field("until", FieldKind.DATE, required=True, looking="ahead"),
        Field("asked_on", FieldKind.DATE),
        Field("asked_document", FieldKind.NUMBER),
        Field("reason", FieldKind.LONG_TEXT),
        Field("decision", FieldKind.CHOICE, choices="extension_decision"),
        Field("decided_on", FieldKind.DATE),
        Field("decided_by"),
        Field("decision_document", FieldKind.NUMBER),
    ),
    title="until",
    parent="obligation",
    anchor=("obligation", "until"),
    sort=("until",),
)

CLOSED_FIGURES = RecordType(
    "closed_figures",
    ClosedFigures,
    (
        Field("period", required=True),
        Field("closed_on", FieldKind.DATE),
        Field("note", FieldKind.LONG_TEXT),
        Field("lines", FieldKind.LIST),
    ),
    title="period",
    anchor=("period",),
    sort=("period",),
)
