"""Letters that came together and wait for their turn: remembered with the drafts until the last one was looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.drafts import Draft, Place
from dvk_desktop.ui.common.files import files_named
from dvk_desktop.ui.common.workbench import Workbench

translate = QCoreApplication.translate
_KEY = "directive:waiting"


class WaitingLetters:
    """Files of letters in the order in which they are shown. GUI thread."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._paths: list[Path] = []
        self._recalled = False

    def __bool__(self) -> bool:
        return bool(self._paths)

    @property
    def names(self) -> tuple[str, ...]:
        """What the files are called, in their order."""
        return tuple(path.name for path in self._paths)

    def add(self, paths: Iterable[Path], others: Iterable[Path | None] = ()) -> None:
        """Let these wait, too, and those that did when the program last ended; what waits already, or is one of
        `others`, does not wait twice."""
        if not self._recalled and (draft := self._bench.drafts.load(_KEY)) is not None:
            paths = [*paths, *filter(Path.is_file, map(Path, draft.place.text.splitlines()))]
        self._recalled = True
        held = {*self._paths, *others}
        self._paths += [path for path in dict.fromkeys(paths) if path not in held]

    def put_first(self, path: Path) -> None:
        """Let this one wait before all others: it had its turn and was not done with."""
        self._paths = [path, *(each for each in self._paths if each != path)]

    def next(self) -> Path:
        """The first one, which waits no longer."""
        return self._paths.pop(0)

    def unsaved(self) -> tuple[str, ...]:
        """What would be out of sight if the program ended now."""
        return (waiting_title(self.names),) if self._paths else ()

    def remember(self, now: Path | None) -> None:
        """Keep what waits, behind the letter that is looked at `now`, so that a power cut loses none."""
        if not self._paths:
            self._bench.drafts.remove(_KEY)
            return
        paths = [path for path in (now, *self._paths) if path is not None]
        place = Place("directives.in", action="take", text="\n".join(map(str, paths)))
        title = waiting_title([path.name for path in paths])
        try:
            self._bench.drafts.save(Draft(_KEY, title, self._bench.clock(), {}, place))
        except Exception as error:  # the letters wait all the same; the person is told that it is not being kept
            self._bench.fail(error)


def waiting_title(names: Sequence[str]) -> str:
    """How many letters wait, and the names of their files."""
    return translate("directives", "{0} văn bản chờ vào sổ: {1}").format(len(names), files_named(names))
