"""What is said of files."""

from __future__ import annotations

from dvk_desktop.ui.common.files import files_named


def test_of_many_files_the_first_few_are_named() -> None:
    names = [f"{number}.pdf" for number in range(1, 301)]
    assert files_named(names[:2]) == "“1.pdf”, “2.pdf”"
    assert files_named(names) == "“1.pdf”, “2.pdf”, “3.pdf”, “4.pdf” và 296 file khác"
