"""The fields of letters, of what they cite and address, and of the tasks in them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import (
    SAYS_ISSUED,
    UNWRITTEN,
    Addressee,
    Citation,
    Cooperation,
    Directive,
    Task,
    never_issued,
)
from dvk_desktop.domain.documents import DOCUMENT_KINDS
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day, format_day_fixed
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

_SPOKEN: Mapping[str, tuple[str, ...]] = MappingProxyType({"mieng": ("chỉ đạo miệng",), "hop": ("kết luận cuộc họp",)})
"""What offices say for tasks given without a letter, besides the names in the list."""


def kind_words(code: Value) -> str:
    """ "Nghị quyết NQ" for nghi_quyet; "" for a kind that nobody can name, or that this program does not know."""
    if not isinstance(code, str) or code == "other" or code not in {*DOCUMENT_KINDS, *UNWRITTEN}:
        return ""
    short = DOCUMENT_KINDS[code].abbreviations if code in DOCUMENT_KINDS else ()
    return " ".join((label(f"choice.doc_type.{code}", "vi"), *short, *_SPOKEN.get(code, ())))


def day_words(canonical: Value) -> str:
    """A day with and without leading zeros, as papers print it too ("09/06/2025 09/6/2025 9/6/2025"), a month likewise;
    "" for what is neither."""
    try:
        spec = DateSpec.from_canonical(str(canonical))
    except (UserError, ValueError):
        return ""
    first = spec.first
    if first is None or spec.precision not in (Precision.DAY, Precision.MONTH):
        return ""
    month = f"{first:%m/%Y}", f"{first.month}/{first.year}"
    if spec.precision is Precision.DAY:
        return " ".join(dict.fromkeys((format_day_fixed(first), format_day(first), f"{first.day}/{month[1]}")))
    return " ".join(dict.fromkeys(month))


DIRECTIVE = RecordType(
    "directive",
    Directive,
    (
        Field("direction", FieldKind.CHOICE, choices="direction", required=True),
        Field(
            "issuer",
            required=True,
            searchable=True,
            width=180,
            aliases=("Tác giả", "Tên cơ quan ban hành", "Nơi ban hành", "Cơ quan soạn thảo", "Nơi gửi"),
        ),
        Field("superior"),
        Field("acting_body"),
        Field("issuer_unit", FieldKind.REFERENCE, references="unit"),
        Field("number"),
        Field("symbol"),
        Field(
            "number_full",
            FieldKind.NUMBER,
            searchable=True,
            aliases=("Số ký hiệu", "Số, ký hiệu văn bản", "Số văn bản", "Số ký hiệu văn bản"),
        ),
        Field(
            "date",
            FieldKind.DATE,
            width=92,
            aliases=("Ngày ban hành", "Ngày, tháng, năm văn bản", "Ngày tháng"),
            searchable=True,
            words=day_words,
        ),
        Field("corrected_date", FieldKind.DATE),
        Field("correction_reason"),
        Field("place"),
        Field(
            "doc_type",
            FieldKind.CHOICE,
            choices="doc_type",
            required=True,
            aliases=("Tên loại văn bản", "Tên loại"),
            searchable=True,
            words=kind_words,
        ),
        Field("system", FieldKind.CHOICE, choices="system"),
        Field(
            "subject",
            required=True,
            searchable=True,
            width=0,
            aliases=(
                "Trích yếu nội dung",
                "Tên gọi văn bản",
                "Tên loại và trích yếu nội dung",
                "Nội dung trích yếu",
                "Tên loại và trích yếu nội dung văn bản",
            ),
        ),
        Field("period"),
        Field("theme", searchable=True, aliases=("Chủ đề của năm", "Chủ đề")),
        Field("urgency"),
        Field("internal", FieldKind.BOOLEAN, restricts=True),
        Field("signer_authority"),
        Field("signer_position"),
        Field("signer_name", searchable=True, aliases=("Người ký văn bản",)),
        Field("received_on", FieldKind.DATE, width=92, aliases=("Ngày nhận",)),
        Field("arrival_number", width=76),
        Field("submitted_on", FieldKind.DATE),
        Field("issued_on", FieldKind.DATE),
        Field("withdrawn_on", FieldKind.DATE),
        Field("replaced_by", searchable=True),
        Field("handler", aliases=("Người nhận", "Đơn vị xử lý", "Đơn vị hoặc người nhận")),
        Field("instruction", FieldKind.LONG_TEXT),
        Field("instructed_on", FieldKind.DATE),
        Field("cooperating", aliases=("Phối hợp xử lý", "Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp")),
        Field("internal_due", FieldKind.DATE, looking="ahead"),
        Field("passed_on", FieldKind.DATE, aliases=("Ngày chuyển giao", "Ngày giao")),
        Field("copies", FieldKind.INTEGER, minimum=Decimal(1), maximum=Decimal(100_000), aliases=("Số bản",)),
        Field("sent_to", searchable=True, aliases=("Nơi nhận văn bản", "Nơi gửi đến", "Gửi cho")),
        Field("kept_by", aliases=("Đơn vị, người nhận bản lưu", "Nơi lưu", "Người nhận bản lưu", "Bản lưu")),
        Field("signed_for", aliases=("Ký nhận và dấu bưu điện", "Người ký nhận", "Chữ ký người nhận")),
        Field(
            "envelopes",
            FieldKind.INTEGER,
            minimum=Decimal(1),
            maximum=Decimal(100_000),
            aliases=("Số bì", "Số phong bì"),
        ),
        Field("note", FieldKind.LONG_TEXT),
        Field("text", FieldKind.LONG_TEXT, searchable=True),
        Field("attachment"),
        Field("attachment_name"),
    ),
    title="subject",
    anchor=("number_full", "subject"),
    sort=("date",),
    held_back_by=SAYS_ISSUED,
    held_back=never_issued,
)

CITATION = RecordType(
    "citation",
    Citation,
    (
        Field("directive", FieldKind.REFERENCE, references="directive", required=True),
        Field("ordinal", FieldKind.INTEGER),
        Field("within", FieldKind.REFERENCE, references="citation"),
        Field("number"),
        Field("symbol"),
        Field("number_full", FieldKind.NUMBER),
        Field("date", FieldKind.DATE),
        Field("doc_type", FieldKind.CHOICE, choices="doc_type"),
        Field("issuer"),
        Field("subject"),
        Field("text"),
        Field("cited_directive", FieldKind.REFERENCE, references="directive"),
    ),
    title="number_full",
    parent="directive",
    sort=("ordinal",),
)

TASK = RecordType(
    "task",
    Task,
    (
        Field("directive", FieldKind.REFERENCE, references="directive", required=True),
        Field("ordinal", width=60),
        Field("order", FieldKind.INTEGER),
        Field("text", FieldKind.LONG_TEXT, required=True, searchable=True),
        Field("assignees", FieldKind.LIST),
        Field("themes", FieldKind.LIST),
        Field("deadline", FieldKind.DATE, looking="ahead"),
        Field("deadlines", FieldKind.LIST),
        Field("deadline_texts", FieldKind.LIST),
        Field("context", FieldKind.LONG_TEXT),
        Field("cooperating", FieldKind.LIST),
        Field("product"),
        Field("term"),
    ),
    title="ordinal",
    parent="directive",
    sort=("order",),
)

ADDRESSEE = RecordType(
    "addressee",
    Addressee,
    (
        Field("directive", FieldKind.REFERENCE, references="directive", required=True),
        Field("ordinal", FieldKind.INTEGER),
        Field("text", required=True, searchable=True),
        Field("role", FieldKind.CHOICE, choices="addressee_role", required=True),
        Field("is_group", FieldKind.BOOLEAN),
        Field("unit", FieldKind.REFERENCE, references="unit"),
        Field("unit_group", FieldKind.REFERENCE, references="unit_group"),
    ),
    title="text",
    parent="directive",
    sort=("ordinal",),
)

COOPERATION = RecordType(
    "cooperation",
    Cooperation,
    (
        Field("directive", FieldKind.REFERENCE, references="directive", required=True),
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
    ),
    title="unit",
    parent="directive",
)
