"""Where things are: what is shipped with the program, and the folder with the office's data."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from dvk_desktop.runtime.atomic import problem_of
from dvk_desktop.runtime.errors import RuntimeProblem

PROGRAM = "dvk_desktop"
#: A file of this name beside the program keeps the data beside it too, e.g. on a USB stick.
PORTABLE_MARKER = "dvk_portable.txt"
PORTABLE_FOLDER = "data"


def shipped(folder: str) -> Path:
    """A top-level folder shipped with the program: beside the package in the source tree, unpacked when frozen."""
    unpacked = getattr(sys, "_MEIPASS", None)
    return (Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]) / folder


def resource(name: str) -> Path:
    """The path of a shipped file, e.g. ``resource("fonts/NotoSans-Regular.ttf")``. It is not checked to exist."""
    return shipped("resources") / name


def is_frozen() -> bool:
    """Whether this is the installed program rather than the source tree."""
    return bool(getattr(sys, "frozen", False))


def default_data_folder() -> Path:
    """The user's own data folder, or the one beside the program if `PORTABLE_MARKER` stands there. Nothing is created.

    Local, not roaming: a database in a roaming profile is copied at every log-in and can be copied half.
    """
    if is_frozen():
        beside = Path(sys.executable).resolve().parent
        if (beside / PORTABLE_MARKER).exists():
            return beside / PORTABLE_FOLDER
    from platformdirs import user_data_path  # late: a command given --data never needs it

    return user_data_path(PROGRAM, appauthor=False, roaming=False)


def copies_folder() -> Path:
    """Where this PC remembers how far each copy of an office's data had got: outside of every data folder, so that a
    folder put back by hand does not put this back too. Nothing is created."""
    from platformdirs import user_state_path  # late, as above

    return user_state_path(PROGRAM, appauthor=False, roaming=False) / "copies"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places inside one data folder. The properties only name them; `ensure` makes them."""

    root: Path

    @property
    def database(self) -> Path:
        """The ledger and its projection."""
        return self.root / "dvk.sqlite3"

    @property
    def search(self) -> Path:
        """The search index: derived, may be deleted at any time while nobody has it open."""
        return self.root / "search.sqlite3"

    @property
    def lock(self) -> Path:
        """Who may write (`lock.WriterLock`)."""
        return self.root / "dvk.lock"

    @property
    def settings(self) -> Path:
        """What the window remembers; nothing of the office's business."""
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.root / "backups"

    @property
    def attachments(self) -> Path:
        """Original files of letters and of imports, kept under their fingerprint."""
        return self.root / "attachments"

    @property
    def drafts(self) -> Path:
        """Forms being filled in, kept over a power cut."""
        return self.root / "drafts"

    @property
    def handed_over(self) -> Path:
        """Files for the window that is open (`handover.HandOver`); there only while one is."""
        return self.root / "handed_over"

    @property
    def logs(self) -> Path:
        """Technical log, without personal values."""
        return self.root / "logs"

    def ensure(self) -> None:
        """Make the folder and those inside it; only the user may look into it where the system knows that.

        Raises `RuntimeProblem`: folder.not_a_folder, folder.read_only, folder.missing (a drive that is not there),
        disk.full.
        """
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.backups, self.attachments, self.drafts, self.logs):
                folder.mkdir(mode=0o700, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise RuntimeProblem("folder.not_a_folder", path=Path(error.filename or self.root)) from error
        except FileNotFoundError as error:
            raise RuntimeProblem("folder.missing", path=self.root) from error
        except OSError as error:
            raise problem_of(error, self.root) from error
