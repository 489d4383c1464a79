"""Paths as people type them, and files that are none of what they are said to be: nothing of it is a crash."""

import os
import sys
from pathlib import Path

import pytest

from posttrain_gui import paths, plan, settings
from posttrain_gui.__main__ import main
from posttrain_gui.errors import InputError
from posttrain_gui.paths import Paths
from posttrain_gui.typed_paths import exists, expanded, home, is_file, is_folder

NOWHERE = ("~nobody-of-that-name/x", "/" + "a" * 300, "a\0b", "")


@pytest.fixture
def places(tmp_path: Path) -> Paths:
    (tmp_path / "data").mkdir()
    (tmp_path / "config").mkdir()
    return Paths(tmp_path / "data", tmp_path / "cache", tmp_path / "config" / "settings.toml")


@pytest.mark.parametrize("typed", NOWHERE)
def test_what_leads_nowhere_is_not_there(typed: str) -> None:
    assert not (exists(typed) or is_file(typed) or is_folder(typed)) or typed == ""
    assert isinstance(expanded(typed), Path)


def test_the_home_folder_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "x.pt").touch()
    assert (expanded("~/x.pt"), home()) == (tmp_path / "x.pt", tmp_path)
    assert is_file("~/x.pt")
    assert is_folder("~")


@pytest.mark.parametrize("typed", NOWHERE[:3])
def test_a_plan_whose_paths_lead_nowhere_says_so(typed: str, tmp_path: Path) -> None:
    raw = {
        "model": {"source": "file", "path": typed},
        "data": {"source": "folder", "path": typed},
        "evaluation": {"reference": typed},
    }
    found = plan.from_dict(plan.anchored(raw, tmp_path)).problems()
    assert {"model.path", "data.path", "evaluation.reference"} <= {problem.path for problem in found}


@pytest.mark.parametrize("folder", ["~nobody-of-that-name/x", "a\\u0000b", "relative/folder"])
def test_a_data_folder_that_cannot_be_is_set_anew(places: Paths, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    """The folder in force and the settings said different things before, or the program ended with a traceback."""
    places.settings.write_text(f'data_dir = "{folder}"\n', encoding="utf-8")
    monkeypatch.delenv(paths.ENVIRONMENT, raising=False)
    monkeypatch.setenv(paths.SETTINGS_ENVIRONMENT, str(places.settings))
    assert not paths.resolve().from_settings
    found = settings.load(places)
    assert found.settings.data_dir is None
    assert "data_dir" in found.notes[0]


def test_a_data_folder_with_too_long_a_name_is_not_there(places: Paths) -> None:
    named = Paths(Path("/" + "a" * 300), places.cache, places.settings, from_settings=True)
    assert named.gone
    with pytest.raises(InputError, match="is not there"):
        paths.prepare(named)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_keeps_nobody_waiting(places: Paths) -> None:
    os.mkfifo(places.settings)
    assert "cannot be read" in settings.load(places).notes[0]


def test_a_huge_file_is_not_read(places: Paths) -> None:
    """Two gigabytes without a byte on the disk."""
    file = places.settings.with_name("huge.posttrain.toml")
    with file.open("wb") as stream:
        stream.truncate(2 * 1024**3)
    with pytest.raises(InputError, match="far too large"):
        plan.load(file)
    file.replace(places.settings)
    assert "damaged" in settings.load(places).notes[0]


def test_a_user_without_a_home_is_told_what_to_set(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def homeless(*_words: object, **_more: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    for name in (paths.ENVIRONMENT, paths.SETTINGS_ENVIRONMENT):
        monkeypatch.delenv(name, raising=False)
    for name in ("user_data_path", "user_config_path", "user_cache_path"):
        monkeypatch.setattr(paths.platformdirs, name, homeless)
    assert main(["history"]) == 2
    assert "Set HOME, or give --data-dir" in capsys.readouterr().err
    assert main(["history", "--data-dir", str(tmp_path / "given")]) == 0
