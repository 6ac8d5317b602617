"""A Windows PC to try the program on: what every step needs to run it and to look at what it left."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from windows.build import Built, say
from windows.wine import Wine

PROGRAM, CONSOLE = "DanVanKheo.exe", "dvk.exe"
USER_FOLDER = "Văn thư xã Đạ Tẻh"


def require(holds: bool, what: str) -> None:
    """Fail the step unless it holds."""
    if not holds:
        raise AssertionError(what)


@dataclass
class Outcome:
    """One step: its title, seconds, what was seen, and the traceback if it went wrong."""

    title: str
    seconds: float
    seen: str = ""
    trouble: str = ""


@dataclass
class Seat:
    """The PC and what was found on it. `installed` is the folder that the installer made."""

    wine: Wine
    built: Built
    out: Path
    outcomes: list[Outcome] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """The Windows user's folder."""
        users = [path for path in (self.wine.drive / "users").iterdir() if path.name != "Public"]
        return users[0]

    @property
    def installed(self) -> Path:
        return self.home / "AppData" / "Local" / "Programs" / "DVK"

    @property
    def documents(self) -> Path:
        """A folder as offices have them: spaces, diacritics."""
        return self.wine.drive / "users" / USER_FOLDER / "Tài liệu"

    def step(self, title: str, work: Callable[[], str]) -> None:
        """Take one step; one that fails does not keep the others from being taken."""
        say(f"- {title}…")
        begun = time.perf_counter()
        try:
            seen, trouble = work(), ""
        except Exception:
            seen, trouble = "", traceback.format_exc()
            self.wine.stop()
            say(trouble)
        self.outcomes.append(Outcome(title, time.perf_counter() - begun, seen, trouble))

    # -- means -----------------------------------------------------------------------------------------------------

    def dvk(self, *arguments: str, data: Path | None = None, place: Path | None = None, seconds: float = 180) -> Any:
        """Run the installed command line; its JSON. Fails on any other exit code than 0."""
        words = [*arguments, "--json", *(["--data", self.wine.path(data)] if data is not None else [])]
        done = self.wine.run((place or self.installed) / CONSOLE, *words, seconds=seconds, separate=True)
        return json.loads(done.stdout)

    def refused(self, *arguments: str, data: Path, code: int) -> str:
        """Run it where it must end with `code`; what it says."""
        words = [*arguments, "--data", self.wine.path(data)]
        done = self.wine.run(self.installed / CONSOLE, *words, check=False, separate=True)
        require(done.returncode == code, f"exit code {done.returncode}: {done.stdout}{done.stderr}")
        return done.stderr.strip()

    def registry(self, key: str, value: str) -> str:
        """A value of the registry, "" if there is none."""
        name = ["/ve"] if not value else ["/v", value]
        done = self.wine.run("reg", "query", key, *name, check=False, seconds=60)
        line = next((line for line in done.stdout.splitlines() if "REG_" in line), "")
        return line.split("REG_", 1)[-1].partition("    ")[2].strip() if line else ""

    def has_key(self, key: str) -> bool:
        """Whether a key is in the registry."""
        return self.wine.run("reg", "query", key, check=False, seconds=60).returncode == 0

    # -- steps -----------------------------------------------------------------------------------------------------
