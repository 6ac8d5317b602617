"""Every kind of record that an office keeps, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, COOPERATION, DIRECTIVE, TASK
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    RECOGNITION,
    REMARK,
    SCORE,
    SCORER,
)
from dvk_desktop.usecases.exchange.foreign.fields import COLUMN_MAPPING
from dvk_desktop.usecases.features.fields import SHOWN_FEATURE
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.figures.fields import FIGURE
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.numbering.fields import NUMBERING_SETTING, RESERVED_NUMBER
from dvk_desktop.usecases.obligations.fields import CLOSED_FIGURES, EXTENSION, OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS, REGISTRATION_ROUND
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.reports.layout_fields import PAPER_SETTING
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.units.fields import (
    FORMER_NAME,
    FORMER_PARENT,
    NATIONAL_CHANGE,
    TAKEN_OVER,
    UNIT,
    UNIT_CONTACT,
    UNIT_EVENT,
    UNIT_GROUP,
    UNIT_SUCCESSION,
)
from dvk_desktop.usecases.working_days.fields import DEADLINE_SETTING, HOLIDAY

RECORD_TYPES: Mapping[str, RecordType[Any]] = MappingProxyType(
    {
        record_type.name: record_type
        for record_type in (
            UNIT,
            UNIT_GROUP,
            DIRECTIVE,
            CITATION,
            TASK,
            ADDRESSEE,
            COOPERATION,
            OBLIGATION,
            EXTENSION,
            CLOSED_FIGURES,
            REGISTRATION_ROUND,
            PRACTICE_MODEL,
            PROGRESS,
            CRITERIA_SET,
            CRITERION,
            EVALUATION,
            CANDIDATE,
            SCORER,
            SCORE,
            REMARK,
            RECOGNITION,
            REWARD,
            ACTIVITY,
            FIGURE,
            ATTACHED_FILE,
            READING,
            COLUMN_MAPPING,
            UNIT_EVENT,
            UNIT_SUCCESSION,
            TAKEN_OVER,
            FORMER_NAME,
            FORMER_PARENT,
            UNIT_CONTACT,
            NATIONAL_CHANGE,
            HOLIDAY,
            LIST_ENTRY,
            DEADLINE_SETTING,
            SHOWN_FEATURE,
            NUMBERING_SETTING,
            RESERVED_NUMBER,
            PAPER_SETTING,
        )
    }
)
