"""The package in a Debian that has nothing else: installed, started, asked about plans, removed without a trace.

Takes the real dist/posttrain-gui where it is built, else a script that stands in for it. ``POSTTRAIN_DEBROOT`` names a
folder that keeps the Debian between runs.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from posttrain_gui import __version__
from tests.packaging.clean_root import CleanRoot, base, fresh

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "packaging" / "linux"))
import deb  # noqa: E402 - found by the line above

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
BUILT = REPOSITORY / "dist" / "posttrain-gui"


def is_real() -> bool:
    return (BUILT / "_internal").is_dir()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("dpkg-deb"):
        pytest.skip("needs dpkg")
    folder = BUILT
    if not is_real():
        folder = tmp_path_factory.mktemp("stand-in") / "posttrain-gui"
        folder.mkdir()
        program = folder / "posttrain-gui"
        program.write_text(f'#!/bin/sh\necho "posttrain-gui {__version__}"\n', encoding="utf-8")
        program.chmod(0o755)
    return deb.build(folder, tmp_path_factory.mktemp("out"), deb.FAST)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, package: Path) -> Iterator[CleanRoot]:
    """A clean Debian with the package in it, and with what desktops bring that asks for file types."""
    place = tmp_path_factory.mktemp("clean")
    with fresh(base(place), place) as root:
        shutil.copy(package, root.folder / "tmp")
        root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")
        (root.folder / "tmp" / package.name).unlink()
        yield root


@pytest.mark.skipif(not shutil.which("lintian"), reason="needs lintian")
def test_lintian_finds_no_error(package: Path) -> None:
    told = subprocess.run(["lintian", "--allow-root", package], capture_output=True, text=True, check=False)
    assert [line for line in told.stdout.splitlines() if line.startswith("E:")] == []


def test_it_is_on_the_path(root: CleanRoot) -> None:
    assert root.run("posttrain-gui", "--version").stdout == f"posttrain-gui {__version__}\n"
    assert root.run("readlink", "-f", "/usr/bin/posttrain-gui").stdout == "/opt/posttrain-gui/posttrain-gui\n"


@pytest.mark.skipif(not is_real(), reason="needs dist/posttrain-gui: python packaging/build.py")
def test_the_doctor_finds_all_it_needs(root: CleanRoot) -> None:
    told = root.run("posttrain-gui", "doctor", "--json", QT_QPA_PLATFORM="offscreen")
    found = json.loads(told.stdout)
    assert [finding for finding in found["findings"] if finding["state"] == "problem"] == []


@pytest.mark.skipif(not is_real(), reason="needs dist/posttrain-gui: python packaging/build.py")
def test_the_window_opens_with_what_the_package_asks_for(root: CleanRoot) -> None:
    """On X, with no other package than those it depends on; the screen is this machine's, outside the root."""
    server = shutil.which("Xvfb")
    if not server:
        pytest.skip("needs Xvfb")
    shutil.copy(REPOSITORY / "resources" / "plans" / "demo.toml", root.folder / "tmp" / "mine.posttrain.toml")
    reads, writes = os.pipe()
    with subprocess.Popen([server, "-displayfd", str(writes)], pass_fds=[writes], stderr=subprocess.DEVNULL) as screen:
        os.close(writes)
        try:
            with os.fdopen(reads) as told:
                open_and_close(root, f":{told.readline().strip()}")
        finally:
            screen.terminate()


def open_and_close(root: CleanRoot, display: str) -> None:
    words = root.words("posttrain-gui", "window", "--launched", "/tmp/mine.posttrain.toml", DISPLAY=display)
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as window:
        try:
            while "libtorch_cpu" not in (loaded := libraries(window)):  # loaded only when the window has been painted
                with pytest.raises(subprocess.TimeoutExpired):
                    window.wait(0.2)
            assert "libqxcb" in loaded
            window.send_signal(signal.SIGTERM)  # closes it as its cross does
            assert window.wait(60) == 0, window.communicate()[1]
        finally:
            window.kill()


def libraries(process: subprocess.Popen[str]) -> str:
    """What a process, or the one that it has started in its place, has loaded."""
    return Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8", errors="replace")


def test_a_plan_is_known_and_opened_by_double_click(root: CleanRoot) -> None:
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *DESKTOP)
    for name in ("mine.posttrain.toml", "mine.posttrain"):
        (root.folder / "tmp" / name).write_text("version = 1\n", encoding="utf-8")
        kind = root.run("gio", "info", "-a", "standard::content-type,standard::icon", f"/tmp/{name}").stdout
        assert "standard::content-type: application/x-posttrain-plan" in kind
    assert root.run("xdg-mime", "query", "default", "application/x-posttrain-plan").stdout == "posttrain-gui.desktop\n"
    icons = root.folder / "usr/share/icons/hicolor"
    assert (icons / "48x48/mimetypes/application-x-posttrain-plan.png").is_file()


DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "xdg-utils")


def test_removed_it_leaves_nothing(root: CleanRoot) -> None:
    """Last: what was there with it, and is there without it, is none of its own."""
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *DESKTOP)
    own = root.run("dpkg", "-L", "posttrain-gui").stdout.splitlines()
    assert "/opt/posttrain-gui" in own
    root.run("dpkg", "-P", "posttrain-gui")
    assert root.run("dpkg", "-l", "posttrain-gui", check=False).returncode != 0
    left = {place for place in root.files() if "posttrain" in place.lower()}
    assert left == set()
    database = (root.folder / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    assert "posttrain" not in database
    assert "posttrain" not in (root.folder / "usr/share/mime/globs2").read_text(encoding="utf-8")
