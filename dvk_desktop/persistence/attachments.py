"""Attachments as files named by their hash, in the data folder."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from dvk_desktop.persistence.failures import file_problem
from dvk_desktop.usecases.attachments import Kept


class FolderAttachments:
    """Implements `Attachments`. A file appears under its name only when it is whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes, name: str) -> Kept:
        """See `Attachments.keep`."""
        digest = hashlib.sha256(content).hexdigest()
        target = self._folder / digest
        if not target.exists():
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                handle, half = tempfile.mkstemp(dir=self._folder, prefix=".half-")
                try:
                    with os.fdopen(handle, "wb") as file:
                        file.write(content)
                        file.flush()
                        os.fsync(file.fileno())
                    _put(Path(half), target)
                except BaseException:
                    Path(half).unlink(missing_ok=True)
                    raise
            except OSError as error:
                raise file_problem(error, self._folder) from error
        return Kept(digest, name, len(content))

    def path(self, sha256: str) -> Path | None:
        """See `Attachments.path`."""
        if not (sha256.isalnum() and len(sha256) == 64):
            return None
        found = self._folder / sha256
        return found if found.is_file() else None

    def read(self, sha256: str) -> bytes | None:
        """See `Attachments.read`."""
        found = self.path(sha256)
        return found.read_bytes() if found else None


def _put(half: Path, target: Path) -> None:
    """Give a whole file its name. Windows refuses while somebody looks at the one that is there: it is the same."""
    try:
        half.replace(target)
    except PermissionError:
        if not target.exists():
            raise
        half.unlink()
