"""What the program says when it checks itself."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "selftest.usage": QT_TRANSLATE_NOOP("label", "Cách dùng: dvk --self-test [--report FILE]"),
    "selftest.installed": QT_TRANSLATE_NOOP("label", "bản cài đặt"),
    "selftest.source": QT_TRANSLATE_NOOP("label", "bản mã nguồn"),
    "selftest.passed": QT_TRANSLATE_NOOP("label", "được"),
    "selftest.failed": QT_TRANSLATE_NOOP("label", "HỎNG"),
    "selftest.well": QT_TRANSLATE_NOOP("label", "Mọi phần của chương trình đều chạy được."),
    "selftest.ill": QT_TRANSLATE_NOOP(
        "label",
        "Có phần không chạy được. Đề nghị cài lại chương trình; nếu vẫn vậy, gửi bản này cho người phụ trách "
        "chương trình.",
    ),
    "selftest.step.texts": QT_TRANSLATE_NOOP("label", "Câu chữ và file đi kèm chương trình"),
    "selftest.step.data": QT_TRANSLATE_NOOP("label", "Mở, nâng cấp và đóng thư mục dữ liệu"),
    "selftest.step.office": QT_TRANSLATE_NOOP("label", "Khai báo cơ quan, kiểm tra dữ liệu"),
    "selftest.step.letter": QT_TRANSLATE_NOOP("label", "Đọc văn bản mẫu trong tiến trình riêng"),
    "selftest.step.workbook": QT_TRANSLATE_NOOP("label", "Tạo file Excel, điền và nhận lại"),
    "selftest.step.reports": QT_TRANSLATE_NOOP("label", "Báo cáo PDF, Word, Excel"),
    "selftest.step.search": QT_TRANSLATE_NOOP("label", "Tìm không dấu"),
    "selftest.step.backup": QT_TRANSLATE_NOOP("label", "Sao lưu"),
    "selftest.step.restore": QT_TRANSLATE_NOOP("label", "Khôi phục và đối chiếu"),
    "selftest.step.pages": QT_TRANSLATE_NOOP("label", "Mở và chụp mọi trang"),
}
