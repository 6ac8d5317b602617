"""A report made, with the pictures of its first pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dvk_desktop.usecases.pictures import PagePicture
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Paper
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
MOST_PAGES = 12


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report with its preview: the paper, its PDF, the pictures of its first pages."""

    kind: str
    paper: Paper
    pdf: bytes
    pages: tuple[PagePicture, ...]
    total: int


def made_report(services: Services, request: ReportRequest, widths: tuple[int, int], progress: Progress) -> MadeReport:
    """Make a report and draw it. On a reader thread. `widths`: of an upright page and of a wide one, in pixels."""
    letterhead = letterhead_for(services.store, services.catalogue, services.store.office.unit, services.clock().date())
    paper = make_report(services.reports, request, letterhead, progress)
    pdf = services.renderer.render(paper, "pdf")
    total = services.pictures.count(pdf)
    width = widths[1] if paper.landscape else widths[0]
    pages = []
    for number in range(min(total, MOST_PAGES)):
        progress.step(number, total, translate("reports", "Vẽ trang"))
        pages.append(services.pictures.page(pdf, number, width))
    return MadeReport(request.kind, paper, pdf, tuple(pages), total)
