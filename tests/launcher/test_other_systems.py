"""Windows and macOS: what is written there, as far as it can be said elsewhere."""

import base64
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from posttrain_gui.launcher import base, command, linux, macos, windows
from posttrain_gui.terminal import launcher

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = ["C:\\Jo's tools\\posttrain-gui-window.exe"]


def test_each_system_has_its_own() -> None:
    assert [launcher.of(name) for name in ("win32", "darwin", "linux", "freebsd14")] == [windows, macos, linux, linux]


def test_powershell_gets_the_shortcut_with_every_letter() -> None:
    script = base64.b64decode(windows.script(Path("C:/启动/posttrain-gui.lnk"), PROGRAM)).decode("utf-16-le")
    assert "CreateShortcut('C:/启动/posttrain-gui.lnk')" in script
    assert "$link.TargetPath = 'C:\\Jo''s tools\\posttrain-gui-window.exe'" in script
    assert "$link.Arguments = 'window --launched'" in script
    assert script.endswith("$link.Save()")


def test_the_registry_says_how_plans_are_opened() -> None:
    told = {(value.key, value.name): value.text for value in windows.values(PROGRAM)}
    opened = told["Software\\Classes\\PosttrainGui.Plan\\shell\\open\\command", ""]
    assert opened == '"C:\\Jo\'s tools\\posttrain-gui-window.exe" window --launched "%1"'
    assert told["Software\\Classes\\.posttrain", ""] == "PosttrainGui.Plan"
    # The ending .toml stays with whom it belongs to: no default, only "Open with".
    assert [name for key, name in told if "\\.toml" in key] == ["PosttrainGui.Plan"]


def test_the_installer_writes_the_same_keys() -> None:
    text = (REPOSITORY / "packaging" / "windows" / "posttrain-gui.iss").read_text(encoding="utf-8")
    installed = set(re.findall(r'Subkey: "([^"]+)"', text))
    assert {value.key for value in windows.values(PROGRAM)} <= installed
    assert '""{app}\\posttrain-gui-window.exe"" window --launched ""%1""' in text


def test_the_windows_shortcut_is_taken_away(throw_away_home: Path) -> None:
    link = windows.shortcut()
    assert throw_away_home in link.parents
    link.parent.mkdir(parents=True)
    link.touch()
    assert windows.remove().files == (str(link),)
    assert windows.remove().files == ()


@pytest.fixture
def without_system(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What a system that has its tools would have been asked."""
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(macos, "ask_system", lambda *words: asked.append(tuple(map(str, words))) or True)
    return asked


def test_the_mac_application_is_whole(throw_away_home: Path, without_system: list[tuple[str, ...]]) -> None:
    done = macos.add(["/opt/my env/bin/posttrain-gui"])
    app = throw_away_home / "Applications" / "posttrain-gui.app"
    assert done.files == (str(app),)
    papers = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    started = app / "Contents" / "MacOS" / papers["CFBundleExecutable"]
    assert started.read_text(encoding="utf-8") == "#!/bin/sh\nexec '/opt/my env/bin/posttrain-gui' window --launched\n"
    assert started.stat().st_mode & 0o111
    own, toml = papers["CFBundleDocumentTypes"]
    assert (app / "Contents" / "Resources" / papers["CFBundleIconFile"]).is_file()
    assert (app / "Contents" / "Resources" / own["CFBundleTypeIconFile"]).is_file()
    exported = papers["UTExportedTypeDeclarations"][0]
    assert own["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["posttrain"]
    assert toml["LSHandlerRank"] == "Alternate"
    assert without_system == [(macos.REGISTER, "-f", str(app))]


def test_only_an_application_of_ours_is_removed(throw_away_home: Path, without_system: list[tuple[str, ...]]) -> None:
    app = throw_away_home / "Applications" / "posttrain-gui.app"
    assert macos.remove().files == ()
    (app / "Contents").mkdir(parents=True)
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps({"CFBundleIdentifier": "org.other"}))
    assert macos.remove().files == ()
    assert app.exists()
    macos.add(["/bin/posttrain-gui"])
    assert macos.remove().files == (str(app),)
    assert not app.exists()
    assert without_system[-1][1] == "-u"


def test_the_program_found_is_this_one() -> None:
    words = command.words()
    told = subprocess.run([*words, "--version"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("posttrain-gui ")


def test_without_a_script_the_module_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(command.sysconfig, "get_path", lambda *_: str(tmp_path))
    assert command.words() == [sys.executable, "-m", "posttrain_gui"]


@pytest.mark.parametrize(("both", "name"), [(True, "posttrain-gui-window.exe"), (False, "posttrain-gui.exe")])
def test_a_frozen_program_is_started_without_a_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, both: bool, name: str
) -> None:
    for file in ("posttrain-gui.exe", "posttrain-gui-window.exe")[: 2 if both else 1]:
        (tmp_path / file).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "posttrain-gui.exe"))
    assert command.words() == [str(tmp_path / name)]


def test_a_tool_that_is_not_there_or_fails_is_no_error() -> None:
    assert not base.ask_system("no-such-tool-here")
    assert not base.ask_system("false")
    assert base.ask_system("true")
