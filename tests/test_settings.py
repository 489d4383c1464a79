"""The settings file: what is in force, what is kept aside, where the data folder comes from."""

import os
import tomllib
from pathlib import Path

import pytest

from posttrain_gui import paths, settings
from posttrain_gui.__main__ import main
from posttrain_gui.errors import InputError
from posttrain_gui.paths import Paths
from posttrain_gui.settings import Settings


@pytest.fixture
def places(tmp_path: Path) -> Paths:
    """Folders whose settings lie with the user's other ones."""
    (tmp_path / "data").mkdir()
    return Paths(tmp_path / "data", tmp_path / "cache", tmp_path / "config" / "settings.toml")


def written(places: Paths, text: str) -> Path:
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    places.settings.write_text(text, encoding="utf-8")
    return places.settings


def beside(places: Paths) -> list[str]:
    return sorted(file.name for file in places.settings.parent.iterdir())


def test_without_a_file_all_is_as_the_program_came(places: Paths) -> None:
    assert settings.load(places) == settings.Loaded(Settings(), ())
    assert not places.settings.parent.exists()


def test_what_is_saved_is_read_again(places: Paths) -> None:
    settings.save(places, {"theme": "dark", "plot_interval": 200})
    settings.save(places, {"device": "cuda:1", "data_dir": places.data})
    found = settings.load(places)
    assert found.notes == ()
    assert found.settings == Settings(theme="dark", plot_interval=200, device="cuda:1", data_dir=places.data)
    assert beside(places) == ["settings.toml"]  # nothing half written is left


def test_two_windows_each_change_their_own(places: Paths) -> None:
    """What the other has written since stays: the file is read again before it is written."""
    settings.save(places, {"language": "zh_CN"})
    after = settings.save(places, {"theme": "light"})
    assert (after.language, after.theme) == ("zh_CN", "light")


def test_a_crash_while_writing_leaves_the_old_file(places: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(places, {"theme": "dark"})

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="could not be saved") as caught:
        settings.save(places, {"theme": "light"})
    assert "No space left" in caught.value.why
    monkeypatch.undo()
    assert settings.load(places).settings.theme == "dark"
    assert beside(places) == ["settings.toml"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"theme": "pink"}, "theme"),
        ({"device": "gpu"}, "cuda:1"),
        ({"plot_interval": 5}, "at least 33"),
        ({"plot_interval": "often"}, "whole number"),
        ({"data_dir": "runs"}, "whole path"),
        ({"colour": "red"}, "not known"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(places: Paths, change: dict[str, object], words: str) -> None:
    with pytest.raises(settings.SettingsError, match=words):
        settings.save(places, change)
    assert not places.settings.exists()


@pytest.mark.parametrize("text", ["theme = dark", "version = -1", "version = 'one'", "\x00", "[" * 5000])
def test_a_damaged_file_is_kept_aside(places: Paths, text: str) -> None:
    written(places, text)
    found = settings.load(places)
    assert found.settings == Settings()
    assert "settings.broken-1.toml" in found.notes[0]
    assert beside(places) == ["settings.broken-1.toml"]
    written(places, text)
    assert "settings.broken-2.toml" in settings.load(places).notes[0]
    assert settings.load(places).notes == ()


def test_a_file_that_is_no_text_is_kept_aside(places: Paths) -> None:
    written(places, "").write_bytes(b"\xff\xfe\xff")
    assert "kept as" in settings.load(places).notes[0]


def test_one_impossible_value_does_not_cost_the_others(places: Paths) -> None:
    before = 'version = 1\ntheme = "dark"\nplot_interval = 5\nlangauge = "en"\n'
    written(places, before)
    found = settings.load(places)
    assert found.settings == Settings(theme="dark")
    assert "plot_interval, langauge" in found.notes[0]
    assert (places.settings.parent / "settings.broken-1.toml").read_text(encoding="utf-8") == before
    assert settings.load(places) == settings.Loaded(Settings(theme="dark"), ())


def test_the_theme_of_before_there_were_settings_is_taken_over(places: Paths) -> None:
    """Version 0: the theme stood in window.ini, as Qt writes it."""
    ini = "[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0%1)\ntheme=dark\n[%General]\nx=1\n"
    (places.data / "window.ini").write_text(ini, encoding="utf-8")
    assert settings.load(places) == settings.Loaded(Settings(theme="dark"), ())
    settings.save(places, {"plot_interval": 100})
    assert tomllib.loads(places.settings.read_text(encoding="utf-8"))["theme"] == "dark"
    (places.data / "window.ini").write_text("[General]\ntheme=light\n", encoding="utf-8")
    assert settings.load(places).settings.theme == "dark"  # from now on the file counts


def test_an_ini_that_cannot_be_read_costs_nothing(places: Paths) -> None:
    (places.data / "window.ini").write_bytes(b"no section\n\xff\xfe")
    assert settings.load(places) == settings.Loaded(Settings(), ())


def test_every_version_has_its_step_to_the_next() -> None:
    from posttrain_gui.settings_versions import MIGRATIONS, VERSION

    assert sorted(MIGRATIONS) == list(range(VERSION))


def test_settings_of_a_newer_program_are_read_and_not_lost(places: Paths) -> None:
    newer = 'version = 9\ntheme = "dark"\nlanguage = "fr"\nhover = 3\n'
    written(places, newer)
    found = settings.load(places)
    assert found.settings == Settings(theme="dark")
    assert "newer version" in found.notes[0]
    assert places.settings.read_text(encoding="utf-8") == newer  # reading changes nothing
    settings.save(places, {"plot_interval": 60})
    assert (places.settings.parent / "settings.version-9.toml").read_text(encoding="utf-8") == newer
    assert settings.load(places) == settings.Loaded(Settings(theme="dark", plot_interval=60), ())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_told(places: Paths) -> None:
    written(places, "version = 1").chmod(0)
    assert "cannot be read" in settings.load(places).notes[0]


# Where the data folder comes from


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A start as a person's: no folder in the environment; the file of the settings."""
    monkeypatch.delenv(paths.ENVIRONMENT)
    return paths.resolve().settings


def test_order_of_the_data_folders(at_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.resolve().data == paths.own_data()
    assert not paths.resolve().from_settings
    kept = tmp_path / "kept"
    settings.save(paths.resolve(), {"data_dir": kept})
    found = paths.resolve()
    assert (found.data, found.cache, found.settings) == (kept, kept / "cache", at_home)
    assert found.from_settings
    assert not found.throw_away
    monkeypatch.setenv(paths.ENVIRONMENT, str(tmp_path / "environment"))
    assert paths.resolve().data == tmp_path / "environment"
    assert paths.resolve(str(tmp_path / "word")).data == tmp_path / "word"


def test_a_folder_for_one_start_has_settings_of_its_own(at_home: Path, tmp_path: Path) -> None:
    settings.save(paths.resolve(), {"theme": "dark"})
    other = paths.resolve(str(tmp_path / "word"))
    assert other.throw_away
    assert other.settings == tmp_path / "word" / "settings.toml" != at_home
    assert settings.load(other).settings == Settings()


@pytest.mark.usefixtures("at_home")
def test_a_program_at_work_stays_where_it_began(tmp_path: Path) -> None:
    """Another window changes the folder meanwhile; this one's samples, caches and processes stay together."""
    settings.save(paths.resolve(), {"data_dir": tmp_path / "one"})
    begun = paths.resolve()
    paths.pin(begun)
    settings.save(begun, {"data_dir": tmp_path / "two"})
    assert paths.resolve() == begun
    paths.pin(paths.with_data(begun, None))
    assert paths.resolve() == Paths(paths.own_data(), paths.resolve().cache, begun.settings)
    assert not paths.resolve().cache.is_relative_to(paths.own_data() / "cache")


@pytest.mark.usefixtures("at_home")
def test_commands_follow_the_settings(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kept").mkdir()
    settings.save(paths.resolve(), {"data_dir": tmp_path / "kept"})
    assert main(["history"]) == 0
    assert (tmp_path / "kept" / "history.sqlite3").is_file()
    assert not paths.own_data().exists()
    assert "error" not in capfd.readouterr().err


def test_a_disk_that_is_not_connected_is_said_in_three_lines(
    at_home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    settings.save(paths.resolve(), {"data_dir": tmp_path / "disk" / "runs"})
    assert main(["history"]) == 2
    said = capfd.readouterr().err.strip().splitlines()
    assert said[0] == f"error: The data folder {tmp_path / 'disk' / 'runs'} is not there."
    assert str(at_home) in said[1]
    assert "Connect the disk" in said[2]
    assert len(said) == 3
    assert not (tmp_path / "disk").exists()  # made anew, it would be an empty one on the wrong disk


@pytest.mark.usefixtures("at_home")
def test_the_terminal_says_that_settings_were_damaged(capfd: pytest.CaptureFixture[str]) -> None:
    written(paths.resolve(), "theme = ")
    assert main(["history"]) == 0
    assert capfd.readouterr().err.startswith("note: The settings were damaged")
