"""The forms of letters that are in the register."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import Field, FieldKind

translate = QCoreApplication.translate
HEAD = ("number_full", "date", "issuer", "subject", "doc_type")
HANDLING = ("handler", "instruction", "arrival_number", "received_on", "urgency", "note")
CORRECTION = ("corrected_date", "correction_reason")
SIGNER = ("signer_authority", "signer_position", "signer_name", "period", "system", "internal")
ISSUE = ("number_full", "date", "signer_name", "issued_on")
_MAY_LACK = frozenset({"issuer", "subject"})


def _field(name: str) -> Field:
    field = DIRECTIVE.by_name[name]
    if name == "subject":
        field = replace(field, kind=FieldKind.LONG_TEXT)
    return replace(field, required=False) if name in _MAY_LACK else field


def _form(names: tuple[str, ...], bench: Workbench) -> RecordForm:
    return RecordForm("directive", tuple(_field(name) for name in names), bench)


def edit_panel(identity: str, name: str, bench: Workbench, *, incoming: bool) -> EditorPanel:
    """Everything of a letter that may be typed."""
    handling = HANDLING if incoming else ("handler", "urgency", "issued_on", "note")
    return EditorPanel(
        f"directive:{identity}",
        translate("directives", "Sửa {0}").format(quoted(name)),
        (
            FormPart(_form(HEAD, bench)),
            FormPart(_form(handling, bench), translate("directives", "Xử lý"), open=True),
            FormPart(_form(CORRECTION, bench), translate("directives", "Ngày hiệu chỉnh")),
            FormPart(_form(SIGNER, bench), translate("directives", "Người ký, giai đoạn")),
        ),
        bench,
    )


def issue_panel(identity: str, bench: Workbench) -> EditorPanel:
    """Number and day of a letter that goes out."""
    asked = tuple(replace(_field(name), required=name in ("number_full", "date")) for name in ISSUE)
    return EditorPanel(
        f"directive:{identity}:issue",
        translate("directives", "Ghi số, ngày phát hành"),
        (FormPart(RecordForm("directive", asked, bench)),),
        bench,
        save=translate("directives", "Ghi số, ngày"),
        hint=translate("directives", "Các nhiệm vụ và đơn vị đã giao giữ nguyên liên kết với văn bản này."),
    )
