"""The blank form for a pen: the same description as an official paper, drawn as PDF or Word by the reports' renderer.

Nothing hidden is in it: what comes back is typed by hand. The code at its foot tells which package it belongs to.
"""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.ledger import short_form
from dvk_desktop.exchange.data_sheet import subtitle
from dvk_desktop.exchange.sheets.description import ORDINAL, Column, Description
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.reports.paper import Column as PaperColumn
from dvk_desktop.usecases.reports.paper import Head, Paper, Signature, SignatureBlock, Table

_DOTS = "…" * 23
_LINES = {FieldKind.LONG_TEXT: 4}
"""Dotted lines for an answer; one for every other kind."""
_BOX = "□"
_ONE_LINE = 36
"""Characters of choices that stand side by side; more stand below one another."""
_DAY = "………, ngày … tháng … năm ……"


def blank_paper(package: Package, description: Description) -> Paper:
    """One blank form of the first data sheet of a package; whoever needs more copies it."""
    manifest = package.manifest
    described = description.sheets(manifest)[0]
    columns = [column for column in described.columns if column.key != ORDINAL and column.editable]
    rows = tuple((f"{number}. {_label(column)}", _room(column)) for number, column in enumerate(columns, start=1))
    filler = "" if manifest.shared else manifest.receiver.name
    table = Table((PaperColumn("Nội dung", width_mm=58), PaperColumn("Phần ghi")), rows, numbered=False)
    signatures = [Signature(authority, position) for authority, position in described.signatures]
    left, right = (*signatures, None, None)[:2]
    return Paper(
        layout=package.layout or "party",
        day=date.fromisoformat(manifest.created[:10]),
        head=Head(issuer=filler or "Đơn vị: ………………………"),
        title=described.title_of_one or described.title,
        subtitle=subtitle(manifest, description),
        addressees=(manifest.sender.name,),
        blocks=(table, SignatureBlock(left, right, _DAY)) if signatures else (table,),
        notes=(
            f"Mã phiếu {short_form(manifest.package)}. Đánh dấu × vào ô vuông được chọn; (*) là mục bắt buộc. "
            f"Ghi xong gửi về {manifest.sender.name}" + (f" trước ngày {package.due}." if package.due else "."),
        ),
    )


def _label(column: Column) -> str:
    return column.heading + (" (*)" if column.required else "")


def _room(column: Column) -> str:
    """Boxes to tick, a date to complete, dotted lines to write on."""
    if column.options:
        boxes = [f"{_BOX} {option}" for option in column.offered]
        return ("\n" if sum(map(len, boxes)) > _ONE_LINE else "      ").join(boxes)
    if column.field.kind is FieldKind.DATE:
        return "ngày ……… tháng ……… năm …………"
    return "\n".join([_DOTS] * _LINES.get(column.field.kind, 1))
