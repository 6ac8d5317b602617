"""The fields of criteria sets, evaluations, scores and recognitions."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.evaluations import (
    Candidate,
    CriteriaSet,
    Criterion,
    Evaluation,
    Recognition,
    Remark,
    Score,
    Scorer,
)
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

_NOUGHT = Decimal(0)

CRITERIA_SET = RecordType(
    "criteria_set",
    CriteriaSet,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("issued_by", width=150),
        Field("year", FieldKind.INTEGER),
        Field("valid_from", FieldKind.DATE),
        Field("valid_to", FieldKind.DATE),
        Field("total", FieldKind.DECIMAL, minimum=_NOUGHT),
        Field("combine", FieldKind.CHOICE, choices="combine", required=True),
        Field("decimals", FieldKind.INTEGER, minimum=_NOUGHT, maximum=Decimal(4)),
        Field("ties", FieldKind.CHOICE, choices="ties", required=True),
        Field("pass_from", FieldKind.DECIMAL, minimum=_NOUGHT),
        Field("bands", FieldKind.LIST),
        Field("replaces", FieldKind.REFERENCE, references="criteria_set"),
        Field("frozen_on", FieldKind.DATE),
    ),
    for_all_below=True,
    sort=("name",),
)

CRITERION = RecordType(
    "criterion",
    Criterion,
    (
        Field("criteria_set", FieldKind.REFERENCE, references="criteria_set", required=True),
        Field("order", FieldKind.INTEGER, required=True),
        Field("group"),
        Field("name", required=True, width=0),
        Field("maximum", FieldKind.DECIMAL, required=True, minimum=_NOUGHT),
        Field("step", FieldKind.DECIMAL, minimum=_NOUGHT),
        Field("minimum", FieldKind.DECIMAL, minimum=_NOUGHT),
    ),
    parent="criteria_set",
    sort=("order",),
)

EVALUATION = RecordType(
    "evaluation",
    Evaluation,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("year", FieldKind.INTEGER, required=True),
        Field("round", FieldKind.REFERENCE, references="registration_round"),
        Field("criteria_set", FieldKind.REFERENCE, references="criteria_set", required=True),
        Field("opens_on", FieldKind.DATE),
        Field("closes_on", FieldKind.DATE, looking="ahead"),
        Field("closed_on", FieldKind.DATE),
    ),
    sort=("opens_on",),
)

CANDIDATE = RecordType(
    "candidate",
    Candidate,
    (
        Field("evaluation", FieldKind.REFERENCE, references="evaluation", required=True),
        Field("practice_model", FieldKind.REFERENCE, references="practice_model", required=True),
        Field("included", FieldKind.BOOLEAN),
    ),
    title="practice_model",
    parent="evaluation",
)

SCORER = RecordType(
    "scorer",
    Scorer,
    (
        Field("evaluation", FieldKind.REFERENCE, references="evaluation", required=True),
        Field("name", required=True),
        Field("position"),
        Field("unit", FieldKind.REFERENCE, references="unit"),
    ),
    parent="evaluation",
    sort=("name",),
)

SCORE = RecordType(
    "score",
    Score,
    (
        Field("evaluation", FieldKind.REFERENCE, references="evaluation", required=True),
        Field("practice_model", FieldKind.REFERENCE, references="practice_model", required=True),
        Field("scorer", FieldKind.REFERENCE, references="scorer", required=True),
        Field("criterion", FieldKind.REFERENCE, references="criterion", required=True),
        Field("points", FieldKind.DECIMAL, answer=True, minimum=_NOUGHT),
    ),
    title="points",
    parent="evaluation",
    answered_by="scorer",
    made_of=("evaluation", "practice_model", "scorer", "criterion"),
)

REMARK = RecordType(
    "remark",
    Remark,
    (
        Field("evaluation", FieldKind.REFERENCE, references="evaluation", required=True),
        Field("practice_model", FieldKind.REFERENCE, references="practice_model", required=True),
        Field("scorer", FieldKind.REFERENCE, references="scorer", required=True),
        Field("text", FieldKind.LONG_TEXT, answer=True),
    ),
    title="scorer",
    parent="evaluation",
    answered_by="scorer",
    made_of=("evaluation", "practice_model", "scorer"),
)

RECOGNITION = RecordType(
    "recognition",
    Recognition,
    (
        Field("evaluation", FieldKind.REFERENCE, references="evaluation", required=True),
        Field("practice_model", FieldKind.REFERENCE, references="practice_model", required=True),
        Field("unit", FieldKind.REFERENCE, references="unit"),
        Field("year", FieldKind.INTEGER),
        Field("result", FieldKind.CHOICE, choices="recognition_result", required=True),
        Field("level", FieldKind.CHOICE, choices="unit_level"),
        Field("total", FieldKind.DECIMAL),
        Field("rank", FieldKind.INTEGER),
        Field("band", FieldKind.CHOICE, choices="band"),
        Field("decision_number", FieldKind.NUMBER, searchable=True),
        Field("decision_date", FieldKind.DATE),
        Field("note", FieldKind.LONG_TEXT),
    ),
    title="practice_model",
    addressed=("unit",),
    anchor=("practice_model", "unit"),
    sort=("rank",),
)
