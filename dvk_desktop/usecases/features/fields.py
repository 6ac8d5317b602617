"""The fields of a switch."""

from __future__ import annotations

from dvk_desktop.domain.shown_features import ShownFeature
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

SHOWN_FEATURE = RecordType(
    "shown_feature",
    ShownFeature,
    (
        Field("feature", FieldKind.CHOICE, choices="feature", required=True),
        Field("active", FieldKind.BOOLEAN),
    ),
    title="feature",
    anchor=("feature",),
)
