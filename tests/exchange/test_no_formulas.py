"""What we write for Excel: whatever a text begins with, it is a text in somebody's Excel, and stays one when edited."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from dvk_desktop.exchange.paper_workbook import PaperWorkbooks
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.reports.paper import Column, Head, Paper, Paragraph, Table
from tests.exchange.office import NAME, Office, fill_in, model_row

STARTS = ("=", "+", "-", "@", "\t=", " =", "\n=", "\u200b=", "=cmd|'/c calc'!A", '=HYPERLINK("http://x")', "＝")
evil = st.builds(str.__add__, st.sampled_from(STARTS), st.text("A1!(=+-@'|\"&<x \n", max_size=12))
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
slow = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


def assert_harmless(content: bytes) -> None:
    """No formula, no link outside, no macro; and every dangerous text is marked so that editing leaves it a text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            assert "externalLink" not in name
            assert "vba" not in name.lower()
            if name.startswith("xl/worksheets/sheet"):
                assert _FORMULA.search(archive.read(name)) is None, name
    for sheet in load_workbook(io.BytesIO(content)):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t")):
                    assert cell.quotePrefix, cell.coordinate


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("formulas") / "office", sandbox, "district")
    made.add_tree()
    made.open_round()
    yield made
    made.close()


@slow
@given(text=evil)
def test_in_forms_and_bundles(office: Office, text: str) -> None:
    office.add_model("m1", f"x{text}", owner="lac")
    office.edit_model("m1", name=text, contact=text, method=f"{text}\n{text}")

    for kind in ("registration", "bundle"):
        assert_harmless(
            office.export(kind, "lac", **({"round": "round-2026"} if kind == "registration" else {})).read_bytes()
        )


@slow
@given(text=evil)
def test_in_the_workbook_that_goes_back_to_be_mended(office: Office, tmp_path: Path, text: str) -> None:
    path = office.export("registration", "lac", round="round-2026", blank=2)
    row = {**model_row("Đường hoa"), NAME: f"'{text}", "Số hộ tham gia": f"x{text}", "Người phụ trách": f"’{text}"}
    plan = office.plan(fill_in(path, [row], tmp_path / "filled.xlsx", first=7))

    assert plan.counts["rejected"]
    assert_harmless(office.exchange.error_workbook(plan, tmp_path / "errors").read_bytes())


@slow
@given(text=evil)
def test_in_reports(text: str) -> None:
    table = Table((Column(f"x{text}"), Column(text)), ((text, 12), ("y", text)), title=text or "x", total=(text, 1))
    for blocks in ((table,), (Paragraph(text),)):
        head = Head(issuer=text)
        paper = Paper("party", date(2026, 10, 12), head, title=text, blocks=blocks)
        assert_harmless(PaperWorkbooks().workbook(paper))
