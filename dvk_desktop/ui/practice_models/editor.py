"""The forms of practice models and rounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.practice_models import CONTENT_ITEMS
from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.providers import rows_provider, units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import OWNER, Field, FieldKind
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.rounds import TYPED as TYPED_OF_ROUND
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
QUICK = ("name", "owner", "field", "subject", "contact")
ITEMS = tuple(item for item in CONTENT_ITEMS if item != "name")
ABOUT = ("kind", "registration_kind", "phone", "starts", "ends", "households", "budget", "round", "themes")
BASIC = ("name", "field", "subject", "contact", *ABOUT)
FACTS = ("year", "registered_on", "launched_on")


def fields_of(names: tuple[str, ...]) -> tuple[Field, ...]:
    """Fields of a practice model by name; the unit must be given."""
    found = {**PRACTICE_MODEL.by_name, "owner": replace(OWNER, required=True)}
    return tuple(found[name] for name in names)


def providers(services: Services) -> Mapping[str, ReferenceProvider]:
    """Where units and rounds are looked up."""

    return {
        "unit": units_provider(services.units),
        "registration_round": rows_provider(services.practice_models.rounds, lambda row: row.name),
    }


def _form(names: tuple[str, ...], bench: Workbench, services: Services) -> RecordForm:
    return RecordForm("practice_model", fields_of(names), bench, providers=providers(services))


def quick_panel(bench: Workbench, services: Services) -> EditorPanel:
    """`Thêm nhanh`: five things; the rest of the dossier folds under how much of it is there."""
    rest = _form((*ITEMS, *ABOUT), bench, services)
    quick = _form(QUICK, bench, services)
    panel = EditorPanel(
        "practice_model:new",
        translate("practice_models", "Thêm mô hình, điển hình"),
        (FormPart(quick), FormPart(rest, _dossier_title(0))),
        bench,
    )

    def count() -> None:
        panel.set_fold_title(1, _dossier_title(_filled(quick) + _filled(rest)))

    quick.changed.connect(count)
    rest.changed.connect(count)
    count()
    return panel


def _filled(form: RecordForm) -> int:
    return sum(1 for item in CONTENT_ITEMS if form.has(item) and form.editor(item).text().strip())


def _dossier_title(count: int) -> str:
    return translate("practice_models", "Hồ sơ đầy đủ ({0}/{1})").format(count, len(CONTENT_ITEMS))


def edit_panel(identity: str, name: str, bench: Workbench, services: Services) -> EditorPanel:
    """Everything of one model that may be typed."""
    return EditorPanel(
        f"practice_model:{identity}",
        translate("practice_models", "Sửa {0}").format(quoted(name)),
        (
            FormPart(_form(BASIC, bench, services)),
            FormPart(_form(ITEMS, bench, services), translate("practice_models", "Nội dung hồ sơ"), open=True),
            FormPart(_form(FACTS, bench, services), translate("practice_models", "Năm, ngày đăng ký, ngày ra mắt")),
        ),
        bench,
    )


def reason_panel(record: str, field: str, title: str, hint: str, verb: str, bench: Workbench) -> EditorPanel:
    """Asks for the reason of an act beside the list, where what is spoken of stays in sight."""
    asked = replace(PRACTICE_MODEL.by_name[field], kind=FieldKind.LONG_TEXT, required=True)
    form = RecordForm("practice_model", (asked,), bench)
    return EditorPanel(f"practice_model:{record}:{field}", title, (FormPart(form),), bench, save=verb, hint=hint)


def day_panel(record: str, field: str, title: str, verb: str, bench: Workbench) -> EditorPanel:
    """Asks for the day of an act."""
    form = RecordForm("practice_model", (replace(PRACTICE_MODEL.by_name[field], required=True),), bench)
    return EditorPanel(f"practice_model:{record}:{field}", title, (FormPart(form),), bench, save=verb)


def round_panel(identity: str, name: str, bench: Workbench) -> EditorPanel:
    """A round; `identity` "" opens a new one."""
    fields = tuple(REGISTRATION_ROUND.by_name[one] for one in TYPED_OF_ROUND)
    title = translate("practice_models", "Mở đợt đăng ký")
    if identity:
        title = translate("practice_models", "Sửa {0}").format(quoted(name))
    form = RecordForm("registration_round", fields, bench)
    verb = "" if identity else translate("practice_models", "Mở đợt")
    return EditorPanel(f"registration_round:{identity or 'new'}", title, (FormPart(form),), bench, save=verb)
