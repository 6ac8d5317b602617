"""Where a letter that is taken in comes from, and how its form is found again."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dvk_desktop.ui.common.drafts import Place
from dvk_desktop.usecases.letters.reading import Letter

LONGEST_KEPT = 100_000
"""Letters of a pasted text that are kept with the draft; a longer one has to be pasted again."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a letter comes from: a file, a pasted text, or (neither) the typing hand. `why`: why a file kept with it
    could not be read."""

    letter: Letter
    path: Path | None = None
    why: str = ""

    @property
    def is_taken_in(self) -> bool:
        """Whether there is a letter, and not an empty form alone."""
        return bool(self.letter.text or self.path)

    @property
    def key(self) -> str:
        """Names the drafts of this letter."""
        said = self.letter.text or (str(self.path) if self.path else "")
        return f"directive:new:{sha256(said.encode()).hexdigest()[:16]}" if said else "directive:new"

    @property
    def place(self) -> Place:
        """How the form of this letter is opened again after a power cut, with the letter beside it."""
        text = self.letter.text or ""
        if self.path is not None:
            return Place("directives.in", action="take", text=str(self.path))
        return Place("directives.in", action="read", text=text) if 0 < len(text) <= LONGEST_KEPT else Place()
