"""Letters are opened and read in the sandbox: neither a file nor a text can make the program wait, fail or grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.letters.carried import NoLetterError, arrived
from dvk_desktop.runtime.errors import SandboxProblem

if TYPE_CHECKING:
    from dvk_desktop.runtime.sandbox import Sandbox
    from dvk_desktop.usecases.letters.reading import Known, Letter

_READER = "dvk_desktop.letters.carried"


class SandboxedLetters:
    """Implements `LetterReader`: the file is opened and its text is read in the sandbox, within its limits."""

    def __init__(self, sandbox: Sandbox, known: Callable[[], Known | None] = lambda: None) -> None:
        """`known`: the words of the office that reads, asked for at each letter."""
        self._sandbox, self._known = sandbox, known

    def read(self, path: Path, not_classified: str = "") -> Letter:
        """See `LetterReader.read`."""
        return self._read("read_file", str(path), not_classified, {"name": path.name, "path": str(path)})

    def read_text(self, text: str, not_classified: str = "") -> Letter:
        """See `LetterReader.read_text`."""
        return self._read("read_pasted", text, not_classified, {"name": ""})

    def _read(self, function: str, what: str, not_classified: str, about: dict[str, str]) -> Letter:
        try:
            values = self._sandbox.call(f"{_READER}:{function}", what, not_classified, self._known())
            try:
                return arrived(values)
            except NoLetterError as error:
                raise SandboxProblem("file.unreadable", technical=str(error), is_ours=True) from error
        except SandboxProblem as problem:
            if problem.is_ours:
                raise BugError("letter.reader_failed", **about) from problem
            pasted = function == "read_pasted" and problem.code.startswith("file.")  # which speak of a file
            if pasted or problem.code == "file.too_slow":
                raise UserError("letter.too_tangled", **about) from problem
            raise UserError(problem.code, **{**about, **problem.parameters}) from problem
