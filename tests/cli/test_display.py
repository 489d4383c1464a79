import socket
import sys
from pathlib import Path

import pytest

from posttrain_gui.terminal import display

unix = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(platform: str) -> None:
    assert display.available({}, platform)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:port=5901"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;offscreen"}, True),
        ({"DISPLAY": "nonsense"}, False),
        ({"DISPLAY": ":4711"}, False),
        ({"DISPLAY": ""}, False),
        ({"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_on_linux_something_has_to_answer(environment: dict[str, str], expected: bool) -> None:
    assert display.available(environment, "linux") is expected


@unix
def test_a_wayland_server_that_listens_is_a_display(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        given = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display.available(given, "linux")


@pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's own")
def test_an_x_server_that_listens_is_a_display() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        assert display.available({"DISPLAY": ":4712.0"}, "linux")


def test_an_x_server_over_the_network_is_a_display() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        assert display.available({"DISPLAY": f"127.0.0.1:{port - 6000}"}, "linux") is (port >= 6000)
