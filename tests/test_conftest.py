"""The guards that all tests rely on do bite."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import platformdirs
import pytest


def test_a_test_that_opens_a_network_socket_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match="network"):
        socket.socket(socket.AF_INET)
    with pytest.raises(pytest.fail.Exception, match="network"):
        socket.create_connection(("localhost", 9))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no local sockets on this system")
def test_a_local_socket_is_no_network() -> None:
    socket.socket(socket.AF_UNIX).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows asks its own interface for the folder")
def test_the_data_folder_of_the_person_at_the_keyboard_is_out_of_reach() -> None:
    assert not platformdirs.user_data_path("dvk_desktop").is_relative_to(Path.home() / ".local")


def test_the_temporary_folder_is_that_of_the_test_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    inside = "import tempfile; print(tempfile.gettempdir())"
    of_a_process = subprocess.run([sys.executable, "-c", inside], capture_output=True, text=True, check=True).stdout
    for folder in (tempfile.gettempdir(), of_a_process.strip()):
        assert Path(folder).is_relative_to(tmp_path_factory.getbasetemp())


def test_no_window_appears_while_testing() -> None:
    assert os.environ["QT_QPA_PLATFORM"]
