"""Letters written for this test in the shapes offices use (`domain.md` 6): what is labelled is read.

`d*` were at hand when rules were made, `h*` and later `n*` were scored once before any rule was changed (F1 0.956 and
0.988 then); `*ocr*` are read like scans.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.letters.reader import read_letter
from dvk_desktop.usecases.letters.reading import Letter
from tests.letters.scoring import Label, labels_in, score, table, wrong_fields

FOLDER = Path(__file__).resolve().parents[1] / "files" / "letters"
LABELS = labels_in(FOLDER)


@pytest.fixture(scope="module")
def read() -> list[tuple[Label, Letter]]:
    return [(label, read_letter(FOLDER / label["file"])) for label in LABELS]


def test_every_letter_has_a_label_and_every_label_a_letter() -> None:
    assert sorted(label["file"] for label in LABELS) == sorted(path.name for path in FOLDER.glob("*.txt"))
    assert len(LABELS) >= 40


@pytest.mark.parametrize(("ocr", "floor"), [(False, 0.95), (True, 0.85)], ids=["text", "scans"])
def test_every_field_is_read_well(read: list[tuple[Label, Letter]], ocr: bool, floor: float) -> None:
    chosen = [(label, letter) for label, letter in read if bool(label.get("ocr")) is ocr]
    totals = score(chosen)
    print(f"\n{len(chosen)} letters\n{table(totals)}")
    wrong = {label["file"]: fields for label, letter in chosen if (fields := list(wrong_fields(label, letter)))}
    assert all(count.f1 >= floor for count in totals.values()), (wrong, table(totals))
