"""The entry in the menu of a Linux desktop, in a throw-away home."""

import configparser
import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from posttrain_gui import cli
from posttrain_gui.errors import RunError
from posttrain_gui.launcher import linux
from posttrain_gui.paths import asset

PROGRAM = ['/opt/my tools/100 % "new"/posttrain-gui']


@pytest.fixture
def share(throw_away_home: Path) -> Path:
    """Where the throw-away home keeps entries."""
    return throw_away_home / "xdg_data_home"


def files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_the_entry_is_written_and_taken_away_again(share: Path) -> None:
    (share / "applications").mkdir(parents=True)
    (share / "applications" / "other.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    done = linux.add(PROGRAM)
    assert set(map(Path, done.files)) == {share / place for place in linux.shared_files()}
    assert all(Path(file).is_file() for file in done.files)
    gone = linux.remove()
    assert set(gone.files) == set(done.files)
    assert not set(linux.shared_files()) & files(share)
    assert Path("applications/other.desktop") in files(share)
    assert linux.remove().files == ()


def test_every_icon_stands_in_the_folder_of_its_size() -> None:
    sizes = {place.parts[2] for place in linux.shared_files() if place.parts[0] == "icons"}
    assert {"16x16", "48x48", "128x128", "256x256", "512x512", "scalable"} <= sizes
    for place, source in linux.shared_files().items():
        if source.suffix == ".png":
            side = int.from_bytes(source.read_bytes()[16:20], "big")  # the width in a PNG's header
            assert place.parts[2] == f"{side}x{side}"


def test_the_entry_starts_this_program_with_the_plan() -> None:
    read = configparser.RawConfigParser()
    read.read_string(linux.entry(["/usr/local/bin/posttrain-gui"]))
    entry = read["Desktop Entry"]
    assert entry["Exec"] == "/usr/local/bin/posttrain-gui window --launched %f"
    assert entry["TryExec"] == "/usr/local/bin/posttrain-gui"
    assert entry["Icon"] == "posttrain-gui"
    assert entry["StartupWMClass"] == "posttrain-gui"


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/python3", "/usr/bin/python3"),
        ("/my tools/python3", '"/my tools/python3"'),
        ("100%", "100%%"),
        ('a"b$c`d\\e', '"a\\"b\\$c\\`d\\\\e"'),
    ],
)
def test_words_are_quoted_as_the_specification_says(word: str, written: str) -> None:
    assert linux.quoted(word) == written


def test_a_backslash_is_escaped_twice() -> None:
    # Once by the quoting of Exec, once as any value: four in the file (Desktop Entry Specification, "The Exec key").
    assert 'Exec="/a\\\\\\\\b c/x" window' in linux.entry(["/a\\b c/x"])


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
@pytest.mark.parametrize("program", [PROGRAM, ["/usr/bin/python3", "-m", "posttrain_gui"]])
def test_the_entry_is_valid(tmp_path: Path, program: list[str]) -> None:
    file = tmp_path / "posttrain-gui.desktop"
    for text in (linux.entry(program), asset("launcher/posttrain-gui.desktop").read_text(encoding="utf-8")):
        file.write_text(text, encoding="utf-8")
        told = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
        assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("gio"), reason="needs gio")
def test_the_desktop_starts_it_with_the_plan(share: Path, tmp_path: Path) -> None:
    program = tmp_path / 'a "good" place $5' / "posttrain-gui"
    program.parent.mkdir()
    program.write_text(
        '#!/bin/sh\nprintf "%s|" "$@" > "$(dirname "$0")/told.part"\n'
        'mv "$(dirname "$0")/told.part" "$(dirname "$0")/told"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    linux.add([str(program)])
    plan = tmp_path / "my plan.posttrain.toml"
    plan.write_text("", encoding="utf-8")
    subprocess.run(["gio", "launch", str(share / linux.ENTRY), str(plan)], check=True, capture_output=True, timeout=30)
    told = program.parent / "told"
    while not told.exists():  # gio does not wait for what it starts; pytest's timeout ends a wait in vain
        os.sched_yield()
    assert told.read_text(encoding="utf-8") == f"window|--launched|{plan}|"


@pytest.mark.skipif(
    not shutil.which("update-mime-database") or not shutil.which("gio"), reason="needs shared-mime-info, gio"
)
@pytest.mark.parametrize(
    ("name", "mime"), [("a.posttrain.toml", "x-posttrain-plan"), ("a.posttrain", "x-posttrain-plan")]
)
def test_plans_are_known_by_their_names(share: Path, tmp_path: Path, name: str, mime: str) -> None:
    linux.add(PROGRAM)
    file = tmp_path / name
    file.write_text("version = 1\n", encoding="utf-8")
    words = ["gio", "info", "-a", "standard::content-type", str(file)]
    told = subprocess.run(
        words, capture_output=True, text=True, check=True, env=os.environ | {"XDG_DATA_HOME": str(share)}
    )
    assert f"application/{mime}" in told.stdout


def test_the_file_type_is_a_kind_of_toml_and_has_a_chinese_name() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(asset("launcher/posttrain-plan.xml")).getroot()[0]
    assert kind.get("type") == "application/x-posttrain-plan"
    assert [glob.get("pattern") for glob in kind.findall(f"{space}glob")] == ["*.posttrain.toml", "*.posttrain"]
    above = kind.find(f"{space}sub-class-of")
    assert above is not None
    assert above.get("type") == "application/toml"
    languages = [
        comment.get("{http://www.w3.org/XML/1998/namespace}lang") for comment in kind.findall(f"{space}comment")
    ]
    assert languages == [None, "zh_CN"]


def test_a_relative_data_home_is_left_aside(monkeypatch: pytest.MonkeyPatch, throw_away_home: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert linux.data_home() == throw_away_home / ".local" / "share"


def test_a_folder_that_cannot_be_written_to_is_said(share: Path) -> None:
    share.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(RunError) as caught:
        linux.add(PROGRAM)
    assert str(share) in caught.value.why


def test_the_command_says_what_it_wrote(
    share: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("posttrain_gui.terminal.launcher.sys.platform", "linux")
    assert cli.main(["launcher"]) == 0
    assert str(share / linux.ENTRY) in capsys.readouterr().out.splitlines()
    assert cli.main(["launcher", "--remove", "--json"]) == 0
    assert str(share / linux.ENTRY) in json.loads(capsys.readouterr().out)["removed"]
    assert cli.main(["launcher", "--remove"]) == 0
    assert "no entry to remove" in capsys.readouterr().err
