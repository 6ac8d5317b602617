"""A reward beside the list. Called on reader threads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_money
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.rewards.columns import decision_text, reward_status
from dvk_desktop.usecases.rewards.rows import RewardRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_BUTTONS = {"proposed": ("decide", "refuse"), "given": ("present", "edit")}


def inspect_reward(services: Services, row: RewardRow) -> Inspection:
    """One reward: for whom, for what, by which decision, what was done with it."""
    reward = services.rewards.detail(row.id).reward
    facts = (
        Fact(label("field.reward.form"), choice_label("reward_form", row.form)),
        Fact(label("field.reward.level"), choice_label("unit_level", row.level)),
        Fact(label("field.reward.giver"), row.giver),
        Fact(label("field.reward.subject"), choice_label("subject", row.subject)),
        Fact(label("field.reward.practice_model"), row.model_name),
        Fact(label("field.reward.proposed_on"), date_text(row.proposed_on)),
        Fact(translate("rewards", "Quyết định"), decision_text(row)),
        Fact(label("field.reward.presented_on"), date_text(row.presented_on)),
        Fact(label("field.reward.amount"), "" if row.amount is None else format_money(row.amount)),
        Fact(label("field.reward.golden_book"), row.golden_book),
    )
    achievement = reward.achievement or translate("rewards", "Chưa ghi thành tích.")
    return Inspection(
        title=row.name,
        subtitle=row.unit_name,
        status=reward_status(row),
        facts=facts,
        sections=(
            Section(label("field.reward.achievement"), lines=(achievement,)),
            history_section(services.ledger.acts_on(row.id), "reward"),
        ),
        buttons=_BUTTONS.get(row.state, ("edit",)),
    )
