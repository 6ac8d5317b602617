"""Letters are opened in the sandbox; what their text says is found out here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dvk_desktop.domain.errors import UserError
from dvk_desktop.runtime.errors import SandboxProblem

if TYPE_CHECKING:
    from dvk_desktop.runtime.sandbox import Sandbox
    from dvk_desktop.usecases.letters.reading import Letter


class SandboxedLetters:
    """Implements `LetterReader`: the file is opened in the sandbox, the grammar runs here."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def read(self, path: Path, not_classified: str = "") -> Letter:
        """See `LetterReader.read`."""
        from dvk_desktop.letters.reader import read_letter

        try:
            return read_letter(
                path,
                extract=lambda name: self._sandbox.call("dvk_desktop.letters.extract:extract_text", name),
                not_classified=not_classified,
            )
        except SandboxProblem as problem:
            raise UserError(problem.code, **{"name": path.name, "path": str(path), **problem.parameters}) from problem

    def read_text(self, text: str, not_classified: str = "") -> Letter:
        """See `LetterReader.read_text`."""
        from dvk_desktop.letters.reader import read_text

        return read_text(text, not_classified=not_classified)
