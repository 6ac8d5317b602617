"""`Ghi việc không có văn bản`: the form for what a meeting concluded or a leader said."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.unwritten import NoteUnwritten
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

translate = QCoreApplication.translate
KINDS = ("hop", "mieng")


def unwritten_panel(bench: Workbench) -> EditorPanel:
    """The form: our office has to act; others are obliged afterwards."""
    fields = (
        Field("kind", FieldKind.CHOICE, choices="doc_type", required=True),
        Field("issuer", required=True),
        Field("given_on", FieldKind.DATE, required=True),
        Field("text", FieldKind.LONG_TEXT, required=True),
        Field("due", FieldKind.DATE, looking="ahead"),
        DIRECTIVE.by_name["handler"],
    )
    panel = EditorPanel(
        "directive:unwritten",
        translate("directives", "Ghi việc không có văn bản"),
        (FormPart(RecordForm("unwritten", fields, bench, choices={"doc_type": KINDS})),),
        bench,
        save=translate("directives", "Ghi việc"),
        hint=translate(
            "directives",
            "Kết luận họp, chỉ đạo trực tiếp. Việc hiện ở Văn bản đến và ở Theo dõi, đôn đốc như mọi việc khác; giao "
            "tiếp cho đơn vị bằng “Giao xuống…”.",
        ),
    )
    panel.show_values({"kind": KINDS[0], "given_on": DateSpec.day(bench.today())})
    return panel


def command_of(values: Mapping[str, FieldValue]) -> NoteUnwritten:
    """What the form says."""
    given, due = values["given_on"], values.get("due")
    assert isinstance(given, DateSpec)
    return NoteUnwritten(
        str(values["kind"]),
        str(values["issuer"] or ""),
        given,
        str(values["text"] or ""),
        due if isinstance(due, DateSpec) else None,
        str(values.get("handler") or ""),
    )
