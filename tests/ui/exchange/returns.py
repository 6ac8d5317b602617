"""Workbooks that hamlets filled in, for the tests and pictures of the exchange page."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from dvk_desktop.usecases.services import Services
from tests.exchange.office import NAME, fill_in, model_row
from tests.ui.movement_office import HAMLETS

PHUONG_HAU, DONG_NGU, TDP_3, NA_LUNG, KHAU_BUOM = (hamlet[0] for hamlet in HAMLETS)
ROUND = "Đăng ký mô hình “Dân vận khéo” năm 2026"


def new_round(services: Services, target: int = 2) -> str:
    """An open round of 2026."""
    return open_round(
        services.store,
        OpenRound(
            ROUND,
            2026,
            DateSpec.from_canonical("2026-09-15"),
            DateSpec.from_canonical("2026-10-31"),
            target=target,
        ),
    )


def blank(services: Services, round_: str, unit: str, folder: Path) -> Path:
    """The registration form made for one hamlet."""
    folder.mkdir(parents=True, exist_ok=True)
    made = services.exchange.export(ExportCommand("registration", folder, (unit,), round=round_))
    return made[0].path


def filled(services: Services, round_: str, folder: Path, unit: str, *names: str, **more: object) -> Path:
    """The form of a hamlet with a line for each name."""
    path = blank(services, round_, unit, folder)
    return fill_in(path, [model_row(name, **more) for name in names])


def with_errors(services: Services, round_: str, folder: Path, unit: str) -> Path:
    """A form with one good line and two that cannot be taken in."""
    path = blank(services, round_, unit, folder)
    rows = [
        model_row("Hũ gạo tiết kiệm giúp học sinh bán trú"),
        model_row("Tuyến đường hoa tự quản của hội viên phụ nữ", **{"Bắt đầu": "31/02/2026"}),
        model_row("Câu lạc bộ hát then giữ gìn bản sắc", **{"Lĩnh vực": "Thể thao"}),
    ]
    return fill_in(path, rows)


def corrected(path: Path) -> Path:
    """The same form again: the first line under another name."""
    return fill_in(
        path,
        [{NAME: "Tổ tự quản bảo vệ rừng đầu nguồn", "Người phụ trách": "Hoàng Văn Thưởng"}],
        path.with_name(path.stem + " - sửa.xlsx"),
    )


def foreign(folder: Path) -> Path:
    """A sheet that somebody made."""
    folder.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("STT", "Mô hình", "Ghi chú"), (1, "Camera an ninh", ""), (2, "Nhà sạch, vườn đẹp", "duy trì")):
        sheet.append(row)
    path = folder / "Danh sach mo hinh TDP.xlsx"
    book.save(path)
    return path


def damaged(folder: Path) -> Path:
    """A file that was not copied to its end."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "Phieu dang ky (ban chep loi).xlsx"
    path.write_bytes(b"PK\x03\x04 half a file")
    return path


def everything(services: Services, folder: Path) -> list[Path]:
    """One file of each kind that arrives on a busy day."""
    round_ = new_round(services)
    first = filled(
        services,
        round_,
        folder / "a",
        PHUONG_HAU,
        "Tổ hợp tác nuôi ong lấy mật dưới tán rừng trồng của hội viên nông dân",
        "Camera an ninh từ nguồn xã hội hóa",
        "Đoạn đường “Sáng - xanh - sạch - đẹp” do hội viên phụ nữ tự quản",
        **{"Người phụ trách": "Nguyễn Thị Hữu Nghị", "Điện thoại": "0912345678"},
    )
    earlier = filled(services, round_, folder / "b", NA_LUNG, "Tổ tự quản bảo vệ rừng", "Tiếng kẻng an ninh")
    services.exchange.apply(services.exchange.plan([earlier]))
    return [
        first,
        with_errors(services, round_, folder / "c", DONG_NGU),
        corrected(earlier),
        earlier,
        foreign(folder / "d"),
        damaged(folder / "e"),
    ]
