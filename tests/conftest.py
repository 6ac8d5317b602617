"""What every test gets: a quiet screen, folders of its own, no network, and hypothesis at a bearable length."""

from __future__ import annotations

import gc
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, event

from dvk_desktop.language import be_strict
from dvk_desktop.language.lists import AS_SHIPPED, lay_over

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PROJECT = Path(__file__).resolve().parents[1]

# Two runs of the same code try the same examples, so a change is judged by what it changed: no database, which would be
# written into the source tree, and nothing drawn by chance. What nobody has tried yet is for "soak".
settings.register_profile(
    "fast",
    max_examples=50,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", parent=settings.get_profile("fast"), max_examples=3000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--shake SEED`: tests/ui/shaking.py."""
    parser.addoption(
        "--shake", metavar="SEED", help="what runs beside the window answers late, in an order of this seed"
    )


def pytest_collection_finish() -> None:
    """What has been loaded until now stays to the end, so nobody need look through it for garbage again: a third of a
    million objects, a fifth of a second each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the source tree."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real letters and workbooks beside the source tree; skips where there is none."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no folder ../shared with real letters and workbooks beside the source tree")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _private_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A test that forgets to name a data folder must not touch that of the person who runs the tests, nor leave
    anything in the temporary folder of the machine."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(variable, str(home / variable.lower()))
        for variable in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(variable, str(home))
        patch.setattr(tempfile, "tempdir", str(home))
        yield


@pytest.fixture(scope="session", autouse=True)
def _nobody_waits_for_the_disk() -> Iterator[None]:
    """The program waits at each commit until the disk has it. No test cuts the power, and there are ten thousand
    commits: a quarter of the time of tests with data. What the engine promises is asked of an engine of its own."""
    from dvk_desktop.persistence import store

    real = store.open_engine

    def hasty(path: Path, *, writes: bool) -> Engine:
        engine = real(path, writes=writes)
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "open_engine", hasty)
        yield


@pytest.fixture(autouse=True)
def _every_text_exists() -> None:
    """People see an unknown code or key as it is; in a test it is a `KeyError`, so that no sentence is forgotten."""
    be_strict()


@pytest.fixture(autouse=True)
def _lists_as_shipped() -> Iterator[None]:
    """What one test's office says of its lists is not said in the next."""
    yield
    lay_over(AS_SHIPPED)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network, so a test that opens a network socket has found a mistake."""

    class GuardedSocket(socket.socket):
        def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
            if fileno is None and family in (-1, socket.AF_INET, socket.AF_INET6):
                _refuse()
            super().__init__(family, type, proto, fileno)

    def _refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("this test opened a network socket; the program must work without any network")

    monkeypatch.setattr(socket, "socket", GuardedSocket)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)
