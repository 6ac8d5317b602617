"""An activity beside the list. Called on reader threads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_money, format_number
from dvk_desktop.ui.activities.columns import remedy_status
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.usecases.activities.commands import fields_for
from dvk_desktop.usecases.activities.rows import ActivityRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def inspect_activity(services: Services, row: ActivityRow) -> Inspection:
    """One activity with the facts its kind has, what was asked for, what was done with it."""
    activity = services.activities.detail(row.id).activity
    texts = {
        "participants": "" if row.participants is None else format_number(row.participants),
        "channel": choice_label("channel", row.channel),
        "reach": "" if row.reach is None else format_number(row.reach),
        "budget": "" if row.budget is None else format_money(row.budget),
        "source": row.source,
        "place": row.place,
    }
    shown = fields_for(row.kind)
    facts = [
        Fact(label("field.activity.held_on"), date_text(row.held_on)),
        Fact(label("field.activity.unit"), row.unit_name),
        Fact(label("field.activity.directive"), row.directive_number),
        *(Fact(label(f"field.activity.{name}"), text) for name, text in texts.items() if text or name in shown),
    ]
    sections = [history_section(services.ledger.acts_on(row.id), "activity")]
    if row.recommendation:
        asked = Section(
            label("field.activity.recommendation"),
            (
                Fact(label("field.activity.remedy_due"), date_text(row.remedy_due)),
                Fact(label("field.activity.remedied_on"), date_text(activity.remedied_on)),
            ),
            (row.recommendation,),
        )
        sections.insert(0, asked)
    waits = row.remedy_state in ("waiting", "overdue")
    return Inspection(
        title=row.content,
        subtitle=choice_label("activity_kind", row.kind),
        status=remedy_status(row),
        facts=tuple(facts),
        sections=tuple(sections),
        buttons=("remedied", "edit") if waits else ("edit",),
    )
