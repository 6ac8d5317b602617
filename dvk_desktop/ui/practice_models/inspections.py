"""A practice model and a round beside their lists. Called on reader threads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.practice_models import CONTENT_ITEMS, PracticeModel, Progress
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_money, format_number, reporting_period_title
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.practice_models.columns import model_status, period, round_status
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow, RoundRow, RoundUnitRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_BUTTONS = {
    "draft": ("submit", "edit"),
    "registered": ("approve", "return"),
    "returned": ("edit", "submit"),
    "approved": ("launch", "edit"),
    "running": ("edit", "end"),
}


def inspect_model(services: Services, row: PracticeModelRow) -> Inspection:
    """One model: what is known, the ten items of its dossier, what was done with it."""
    detail = services.practice_models.detail(row.id)
    model = detail.model
    return Inspection(
        title=row.name,
        subtitle=" · ".join(part for part in (row.unit_name, choice_label("field", row.field)) if part),
        status=model_status(row),
        facts=_facts(row, model),
        sections=(
            _dossier(row, model),
            *_progress(detail.progress),
            history_section(services.ledger.acts_on(row.id), "practice_model"),
        ),
        buttons=_BUTTONS.get(row.state, ("edit",)),
    )


def _facts(row: PracticeModelRow, model: PracticeModel) -> tuple[Fact, ...]:
    recognised = choice_label("unit_level", row.recognised_level)
    facts = [
        Fact(translate("practice_models", "Chủ thể"), choice_label("subject", row.subject)),
        Fact(translate("practice_models", "Loại"), choice_label("practice_model_kind", row.kind)),
        Fact(label("field.practice_model.registration_kind"), choice_label("registration_kind", row.registration_kind)),
        Fact(translate("practice_models", "Thời gian"), period(row.starts, row.ends)),
        Fact(label("field.practice_model.contact"), row.contact),
        Fact(label("field.practice_model.phone"), row.phone),
        Fact(label("field.practice_model.round"), row.round_name),
        Fact(label("field.practice_model.registered_on"), date_text(row.registered_on)),
    ]
    more = (
        ("return_reason", model.return_reason or "" if row.state == "returned" else ""),
        ("approved_on", date_text(model.approved_on)),
        ("launched_on", date_text(model.launched_on)),
        ("ended_on", date_text(model.ended_on)),
        ("end_reason", model.end_reason or ""),
        ("households", "" if model.households is None else format_number(model.households)),
        ("budget", "" if row.budget is None else format_money(row.budget)),
        ("themes", "; ".join(model.themes or ())),
    )
    facts += [Fact(label(f"field.practice_model.{name}"), text) for name, text in more if text]
    if recognised:
        facts.append(Fact(translate("practice_models", "Công nhận"), recognised))
    if row.rewarded:
        facts.append(Fact(label("choice.practice_model_mark.rewarded"), _times(row.rewarded)))
    return tuple(facts)


def _progress(results: Sequence[Progress]) -> tuple[Section, ...]:
    """What came of the model in each period, the latest first."""
    facts = []
    for one in results:
        figures = (
            ("beneficiaries", "" if one.beneficiaries is None else format_number(one.beneficiaries)),
            ("spent", "" if one.spent is None else format_number(one.spent)),
            ("copies", "" if one.copies is None else format_number(one.copies)),
            ("reason", one.reason or ""),
        )
        told = [choice_label("progress_outcome", one.outcome or ""), one.results or ""]
        told += [f"{label(f'field.progress.{name}')}: {text}" for name, text in figures if text]
        facts.append(Fact(reporting_period_title(one.period or ""), "\n".join(part for part in told if part)))
    return (Section(translate("practice_models", "Kết quả theo kỳ"), tuple(facts)),) if facts else ()


def _times(count: int) -> str:
    return translate("practice_models", "{0} lần").format(format_number(count))


def _dossier(row: PracticeModelRow, model: PracticeModel) -> Section:
    present = [(item, str(getattr(model, item))) for item in CONTENT_ITEMS if getattr(model, item)]
    missing = [label(f"field.practice_model.{item}") for item in CONTENT_ITEMS if not getattr(model, item)]
    lines = (translate("practice_models", "Còn thiếu: {0}.").format("; ".join(missing)),) if missing else ()
    return Section(
        translate("practice_models", "Hồ sơ {0} mục").format(row.dossier),
        tuple(Fact(label(f"field.practice_model.{item}"), text) for item, text in present if item != "name"),
        lines,
    )


def inspect_round(services: Services, row: RoundRow) -> Inspection:
    """One round: what it asks for, who has registered, who has not."""
    units = services.practice_models.round_units.all(ListQuery(filters={"round": row.id}))
    missing = [unit for unit in units if unit.missing]
    silent = [unit for unit in units if row.above and not unit.models]
    done = [unit for unit in units if not unit.missing and unit not in silent]
    sections = []
    if silent:
        title = translate("practice_models", "Chưa đăng ký: {0} đơn vị").format(format_number(len(silent)))
        sections.append(Section(title, tuple(Fact(unit.unit_name, _reach(unit)) for unit in silent)))
    if missing:
        title = translate("practice_models", "Còn thiếu: {0} đơn vị").format(format_number(len(missing)))
        sections.append(Section(title, tuple(Fact(unit.unit_name, _short_of(unit)) for unit in missing)))
    if done:
        said = translate("practice_models", "Đã đăng ký: {0} đơn vị")
        title = (said if row.above else translate("practice_models", "Đã đủ: {0} đơn vị")).format(
            format_number(len(done))
        )
        folded = bool(missing or silent)
        sections.append(Section(title, tuple(Fact(unit.unit_name, _got(unit)) for unit in done), folded=folded))
    sections.append(history_section(services.ledger.acts_on(row.id), "registration_round"))
    return Inspection(
        title=row.name,
        subtitle=row.theme,
        status=round_status(row.state),
        facts=(
            Fact(translate("practice_models", "Thời gian"), period(row.opens_on, row.closes_on)),
            Fact(_target_label(row), "" if row.target is None else format_number(row.target)),
            Fact(label("field.registration_round.directive"), row.directive_number),
            Fact(translate("practice_models", "Đã đăng ký"), _models(row.models)),
            *_owed_above(row),
        ),
        sections=tuple(sections),
        buttons=("reopen", "edit") if row.state == "closed" else ("template", "close"),
    )


def _models(count: int) -> str:
    return translate("practice_models", "{0} mô hình").format(format_number(count))


def _target_label(row: RoundRow) -> str:
    return translate("practice_models", "Chỉ tiêu của ta") if row.above else label("field.registration_round.target")


def _owed_above(row: RoundRow) -> tuple[Fact, ...]:
    """Of a round that another office asks for: that the target is ours as a whole, and what is still owed."""
    if not row.above:
        return ()
    asks = row.above_name or translate("practice_models", "Cấp trên")
    still = _models(row.short) if row.short else translate("practice_models", "đã đủ")
    return (
        Fact(translate("practice_models", "Nơi giao"), asks),
        Fact(translate("practice_models", "Cách tính"), translate("practice_models", "chung cả các đơn vị bên dưới")),
        Fact(translate("practice_models", "Ta còn thiếu"), still),
    )


def _reach(unit: RoundUnitRow) -> str:
    return " ".join(part for part in (unit.contact, unit.phone) if part)


def _short_of(unit: RoundUnitRow) -> str:
    said = translate("practice_models", "có {0}, còn thiếu {1}").format(
        format_number(unit.models), format_number(unit.missing)
    )
    reach = _reach(unit)
    return f"{said}\n{reach}" if reach else said


def _got(unit: RoundUnitRow) -> str:
    return translate("practice_models", "{0} mô hình, đã duyệt {1}").format(
        format_number(unit.models), format_number(unit.approved)
    )


def missing_text(row: RoundRow, units: list[RoundUnitRow]) -> str:
    """The units under the target as a message: what was asked, until when, who is missing."""
    until = date_text(row.closes_on)
    head = translate("practice_models", "{0}: các đơn vị còn thiếu").format(row.name)
    if until:
        head += translate("practice_models", " (hạn {0})").format(until)
    if row.above:  # no unit owes a number
        return "\n".join([f"{head}:", *(f"- {unit.unit_name}" for unit in units)])
    return "\n".join([f"{head}:", *(f"- {unit.unit_name}: {_short_of(unit).splitlines()[0]}" for unit in units)])
