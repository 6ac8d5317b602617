"""The fields of practice models and of registration rounds (`domain.md` 2.4 a–c)."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.practice_models import PracticeModel, Progress, RegistrationRound
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

_NOUGHT = Decimal(0)

PRACTICE_MODEL = RecordType(
    "practice_model",
    PracticeModel,
    (
        Field(
            "name",
            required=True,
            searchable=True,
            width=0,
            maximum_length=500,
            aliases=(
                "Tên mô hình",
                "Mô hình",
                "Tên mô hình, điển hình dân vận khéo",
                "Tên gọi mô hình",
                "Tên điển hình",
            ),
        ),
        Field("kind", FieldKind.CHOICE, choices="practice_model_kind", aliases=("Loại",)),
        Field(
            "subject",
            FieldKind.CHOICE,
            choices="subject",
            required=True,
            aliases=("Tập thể/cá nhân", "Chủ thể", "Đối tượng đăng ký"),
        ),
        Field("field", FieldKind.CHOICE, choices="field", required=True, aliases=("Lĩnh vực đăng ký",)),
        Field("situation", FieldKind.LONG_TEXT, aliases=("Lý do xây dựng mô hình", "Thực trạng", "Sự cần thiết")),
        Field("objectives", FieldKind.LONG_TEXT, searchable=True, aliases=("Mục tiêu",)),
        Field(
            "method",
            FieldKind.LONG_TEXT,
            searchable=True,
            aliases=("Nội dung", "Cách làm", "Nội dung thực hiện", "Nội dung, cách làm", "Tóm tắt nội dung"),
        ),
        Field("area", FieldKind.LONG_TEXT, aliases=("Địa bàn", "Địa bàn thực hiện", "Địa điểm")),
        Field("forces", FieldKind.LONG_TEXT, aliases=("Lực lượng", "Thành phần tham gia")),
        Field("resources", FieldKind.LONG_TEXT, aliases=("Nguồn lực",)),
        Field("schedule", FieldKind.LONG_TEXT, aliases=("Tiến độ", "Thời gian", "Lộ trình")),
        Field("outputs", FieldKind.LONG_TEXT, aliases=("Kết quả", "Sản phẩm", "Kết quả đạt được", "Hiệu quả")),
        Field("sustainability", FieldKind.LONG_TEXT, aliases=("Nhân rộng",)),
        Field(
            "registration_kind",
            FieldKind.CHOICE,
            choices="registration_kind",
            aliases=("Đăng ký mới/duy trì", "Mới/duy trì"),
        ),
        Field("starts", FieldKind.DATE, width=92, aliases=("Thời gian bắt đầu", "Từ")),
        Field("ends", FieldKind.DATE, looking="ahead", width=92, aliases=("Thời gian kết thúc", "Đến")),
        Field(
            "contact",
            searchable=True,
            aliases=("Người phụ trách", "Họ và tên", "Người đứng đầu", "Người liên hệ", "Đầu mối", "Cán bộ phụ trách"),
        ),
        Field("phone", FieldKind.PHONE, aliases=("Số điện thoại", "SĐT", "ĐT", "Di động", "Điện thoại liên hệ")),
        Field("households", FieldKind.INTEGER, minimum=_NOUGHT, aliases=("Số hộ", "Số hộ dân")),
        Field("budget", FieldKind.MONEY, minimum=_NOUGHT, aliases=("Kinh phí", "Tổng kinh phí", "Kinh phí thực hiện")),
        Field("year", FieldKind.INTEGER, minimum=Decimal(1930), maximum=Decimal(2200)),
        Field("round", FieldKind.REFERENCE, references="registration_round"),
        Field("themes", FieldKind.LIST),
        Field("registered_on", FieldKind.DATE),
        Field("returned_on", FieldKind.DATE),
        Field("return_reason"),
        Field("approved_on", FieldKind.DATE),
        Field("launched_on", FieldKind.DATE),
        Field("ended_on", FieldKind.DATE),
        Field("end_reason"),
        Field("dropped_on", FieldKind.DATE),
    ),
    anchor=("name",),
    sort=("name",),
)

REGISTRATION_ROUND = RecordType(
    "registration_round",
    RegistrationRound,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("year", FieldKind.INTEGER, required=True),
        Field("theme"),
        Field("directive", FieldKind.REFERENCE, references="directive"),
        Field("opens_on", FieldKind.DATE),
        Field("closes_on", FieldKind.DATE, looking="ahead"),
        Field("target", FieldKind.INTEGER, minimum=_NOUGHT),
        Field("closed_on", FieldKind.DATE),
    ),
    for_all_below=True,
    anchor=("name",),
    sort=("opens_on",),
)

PROGRESS = RecordType(
    "progress",
    Progress,
    (
        Field("practice_model", FieldKind.REFERENCE, references="practice_model", required=True),
        Field("period", required=True),
        Field("year", FieldKind.INTEGER, minimum=Decimal(1930), maximum=Decimal(2200)),
        Field("outcome", FieldKind.CHOICE, choices="progress_outcome", required=True, aliases=("Tình trạng",)),
        Field("results", FieldKind.LONG_TEXT, aliases=("Kết quả",)),
        Field("beneficiaries", FieldKind.INTEGER, minimum=_NOUGHT, aliases=("Số hộ", "Số hộ tham gia")),
        Field("spent", FieldKind.MONEY, minimum=_NOUGHT, aliases=("Kinh phí",)),
        Field("copies", FieldKind.INTEGER, minimum=_NOUGHT, aliases=("Nhân rộng",)),
        Field("difficulties", FieldKind.LONG_TEXT, aliases=("Khó khăn",)),
        Field("reason", FieldKind.LONG_TEXT, aliases=("Lý do",)),
    ),
    title="period",
    parent="practice_model",
    anchor=("practice_model", "period"),
    sort=("period",),
)
