"""The way in: draws a paper as PDF or Word in the layout of its system and day."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from dvk_desktop.domain.errors import UserError
from dvk_desktop.reports.layout import Profile, choose_profile, load_profiles, styled
from dvk_desktop.usecases.reports.chart import BarChart
from dvk_desktop.usecases.reports.paper import Kind, Paper

SCREEN_FAMILY = "Noto Sans"


class PaperRenderer:
    """Draws papers (`usecases.reports.paper.Renderer`). One for the whole program; any thread.

    `resources` is the folder with `fonts/` and `forms/layouts/`.
    """

    def __init__(self, resources: Path) -> None:
        self._fonts = resources / "fonts"
        self._layouts = resources / "forms" / "layouts"

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        """All layouts. Raises `EnvironmentProblem("report.layout_broken")`."""
        return load_profiles(self._layouts)

    def profile_of(self, paper: Paper) -> Profile:
        """Return the layout `paper` is drawn in; its `remark` is to be told to who prints it."""
        profile = choose_profile(self.profiles, paper.style.layout or paper.layout, paper.day)
        return styled(profile, paper.style)

    def render(self, paper: Paper, kind: Kind) -> bytes:
        """Return the paper as the bytes of a ``pdf`` or ``docx`` file; equal papers give equal bytes.

        Raises `UserError` for an unknown layout or kind, `EnvironmentProblem` for a broken layout or font file.
        """
        profile = self.profile_of(paper)
        if kind == "pdf":
            from dvk_desktop.reports.pdf import render_pdf  # reportlab is loaded for the first PDF

            return render_pdf(paper, profile, self._fonts)
        if kind == "docx":
            from dvk_desktop.reports.word import render_docx  # python-docx is loaded for the first Word file

            return render_docx(paper, profile, self._fonts)
        raise UserError("report.kind_unknown", kind=kind)

    def chart_svg(self, chart: BarChart, width: int, dark: bool = False) -> bytes:
        """Return the chart as SVG for a screen, `width` pixels wide, in letters of 13 px."""
        from dvk_desktop.reports.charts import DARK, LIGHT, chart_drawing, drawing_svg  # loads reportlab
        from dvk_desktop.reports.fonts import register_fonts

        register_fonts(self._fonts)
        return drawing_svg(chart_drawing(chart, width, 13, DARK if dark else LIGHT), chart.title, SCREEN_FAMILY)
