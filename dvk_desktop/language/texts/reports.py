"""What the drawing of papers may have to say."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "report.layout_broken.title": QT_TRANSLATE_NOOP("sentence", "Không đọc được mẫu trình bày văn bản"),
    "report.layout_broken": QT_TRANSLATE_NOOP(
        "sentence",
        "Mẫu trình bày “{path:plain}” bị thiếu hoặc sai nội dung nên chưa lập được văn bản. "
        "Đề nghị chép lại file này từ bộ cài đặt hoặc cài lại chương trình.",
    ),
    "report.layout_unknown.title": QT_TRANSLATE_NOOP("sentence", "Không có mẫu trình bày này"),
    "report.layout_unknown": QT_TRANSLATE_NOOP(
        "sentence",
        "Không có mẫu trình bày văn bản tên “{layout}”. "
        "Đề nghị chọn hệ Nhà nước (state), Đảng (party) hoặc Mặt trận, đoàn thể (front).",
    ),
    "report.kind_unknown.title": QT_TRANSLATE_NOOP("sentence", "Không lập được loại file này"),
    "report.kind_unknown": QT_TRANSLATE_NOOP(
        "sentence", "Không lập được văn bản dạng “{kind}”. Đề nghị chọn PDF (pdf) hoặc Word (docx)."
    ),
    "report.font_missing.title": QT_TRANSLATE_NOOP("sentence", "Thiếu phông chữ của chương trình"),
    "report.font_missing": QT_TRANSLATE_NOOP(
        "sentence",
        "Không đọc được phông chữ “{path:file}” nên chưa lập được văn bản. Đề nghị cài lại chương trình rồi thử lại.",
    ),
    "report.row_length.title": QT_TRANSLATE_NOOP("sentence", "Biểu bị lệch cột"),
    "report.row_length": QT_TRANSLATE_NOOP(
        "sentence",
        "Biểu[ “{table}”] có {expected} cột nhưng có dòng không đủ hoặc thừa ô. Đây là lỗi của chương trình; "
        "đề nghị gửi file nhật ký cho người phụ trách chương trình.",
    ),
    "report.series_length.title": QT_TRANSLATE_NOOP("sentence", "Biểu đồ thiếu số liệu"),
    "report.series_length": QT_TRANSLATE_NOOP(
        "sentence",
        "Biểu đồ có {expected} nhãn nhưng dãy “{series}” có {found} số. Đây là lỗi của chương trình; "
        "đề nghị gửi file nhật ký cho người phụ trách chương trình.",
    ),
}
