"""What the doctor concludes from what it sees."""

import math
import os
import sqlite3
import sys
import tomllib
from pathlib import Path

import pytest

from posttrain_gui import doctor
from posttrain_gui.doctor import cards, folder, fonts, machine, packages, program, screen, weights
from posttrain_gui.doctor.cards import Cards
from posttrain_gui.doctor.finding import Finding, as_text, ill
from posttrain_gui.doctor.probes import graphics, libraries, processor
from posttrain_gui.paths import Paths

ROOT = Path(__file__).resolve().parents[2]


def test_plain_text_has_the_remedy_below() -> None:
    found = [Finding("Disk", "ok", "1 GB"), Finding("Card", "problem", "broken", "Mend it.")]
    lines = as_text(found).splitlines()
    assert lines[0].split() == ["ok", "Disk", "1", "GB"]
    assert lines[1].startswith("PROBLEM  Card")
    assert lines[2].strip() == "Mend it."
    assert lines[2].index("Mend") == lines[1].index("broken")
    assert ill(found)
    assert not ill(found[:1])
    assert doctor.Finding is Finding


def test_all_declared_packages_are_looked_at() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {line.split(">")[0].split("<")[0].split("=")[0].strip() for line in wanted}
    assert names == set(packages.PACKAGES)
    bounds = packages.declared()
    assert bounds["torch"].startswith(">=")
    assert "pytest" not in bounds


@pytest.mark.parametrize(
    ("version", "bounds", "expected"),
    [
        ("2.15.0+cu132", ">=2.15", True),
        ("2.15", ">=2.15.0", True),
        ("2.14.9", ">=2.15", False),
        ("2.10", ">=2.9,<3", True),
        ("3.0", "<3,>=2.9", False),
        ("0.18.3rc1", ">=0.18, <0.19", True),
        ("4", "", True),
        ("1.2", "!=1.2", False),
        ("1.2", "~=1.0", True),
    ],
)
def test_bounds(version: str, bounds: str, expected: bool) -> None:
    assert packages.fits(version, bounds) is expected


def test_what_a_version_means() -> None:
    assert packages.judged("rich", "14.0", ">=13").state == "ok"
    missing = packages.judged("rich", None, ">=13")
    assert (missing.state, missing.remedy) == ("problem", 'pip install "rich>=13"')
    old = packages.judged("rich", "12.0", ">=13")
    assert old.state == "problem"
    assert "12.0" in old.text
    assert packages.judged("rich", "version not known", ">=13").state == "ok"


def test_modules_without_metadata_are_asked_in_a_process_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "PACKAGES", {"rich-frozen": "rich", "nothing-such": "nothing_such"})
    asked: list[str] = []
    monkeypatch.setattr(packages, "ask", lambda *words: asked.extend(words) or {"rich": "14.1"})
    there, absent = packages.packages()
    assert asked == ["versions", "rich"]
    assert (there.state, there.text) == ("ok", "14.1")
    assert absent.state == "problem"


def test_text_encoding() -> None:
    assert program.encoding("utf-8", {"LANG": "de_DE.UTF-8"}).state == "ok"
    poor = program.encoding("ascii", {"LC_ALL": "", "LANG": "C"})
    assert poor.state == "note"
    assert "language C)" in poor.text
    assert "C.UTF-8" in poor.remedy


def test_limits_of_a_container(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cpu.max").write_text("150000 100000\n")
    (tmp_path / "memory.max").write_text("3000000000\n")
    (tmp_path / "memory.current").write_text("1500000000\n")
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    monkeypatch.setattr(machine, "usable", lambda: 4)
    monkeypatch.setattr(machine, "machine_memory", lambda: (16e9, 9e9))
    said = {f.subject: f for f in [*machine.cores(tmp_path, {"OMP_NUM_THREADS": "1"}), *machine.memory(tmp_path)]}
    assert "4 of 8" in said["Cores"].text
    assert "1.5 processors" in said["Container, processors"].text
    assert said["Threads"].state == "note"
    assert "3.0 GB allowed, 1.5 GB" in said["Container, memory"].text
    assert said["Memory"].state == "note"
    assert "16.0 GB, 1.5 GB free" in said["Memory"].text


def test_no_container(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cpu.max").write_text("max 100000\n")
    (tmp_path / "memory.max").write_text("max\n")
    assert math.isinf(machine.quota(tmp_path))
    monkeypatch.setattr(machine, "machine_memory", lambda: (16e9, 9e9))
    monkeypatch.setattr(machine, "usable", lambda: machine.os.cpu_count())
    assert list(machine.cores(tmp_path, {"OMP_NUM_THREADS": "4096"})) == []
    assert [f.state for f in machine.memory(tmp_path)] == ["ok"]


def test_this_machines_memory_is_read() -> None:
    total, free = machine.machine_memory()
    assert total > 1e8
    assert 0 <= free <= total


def test_network_drives_are_known_by_the_longest_mount(tmp_path: Path) -> None:
    deep = tmp_path / "net work" / "runs"
    deep.mkdir(parents=True)
    where = str(tmp_path.resolve() / "net work").replace(" ", "\\040")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {where} nfs4 rw 0 0\ntmpfs /nowhere tmpfs rw 0 0\n")
    assert folder.file_system(deep, mounts) == "nfs4"
    assert folder.file_system(tmp_path, mounts) == "ext4"
    assert folder.file_system(tmp_path, tmp_path / "none") == ""


def test_a_data_folder_on_a_network_drive_with_little_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "file_system", lambda _folder: "nfs4")
    monkeypatch.setattr(folder, "LITTLE_SPACE", math.inf)
    said = {finding.subject: finding for finding in folder.data_folder(Paths(tmp_path, tmp_path / "cache"))}
    assert said["Disk"].state == said["Free space"].state == "note"
    assert "nfs4" in said["Disk"].text
    assert said["History"].text == "0 runs"


def test_a_damaged_history(tmp_path: Path) -> None:
    places = Paths(tmp_path, tmp_path / "cache")
    list(folder.data_folder(places))
    assert folder.damage_of(places.history) == ""
    with sqlite3.connect(places.history) as connection:
        connection.execute("CREATE TABLE big (x TEXT)")
        connection.executemany("INSERT INTO big VALUES (?)", [("a" * 500,)] * 200)
    connection.close()
    whole = bytearray(places.history.read_bytes())
    whole[-30_000:-20_000] = b"\xff" * 10_000
    places.history.write_bytes(whole)
    said = {finding.subject: finding for finding in folder.data_folder(places)}
    assert said["History"].state == "problem"
    assert "Move that file away" in said["History"].remedy


def test_a_long_check_of_the_history_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "large.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE big (x INTEGER PRIMARY KEY, y TEXT)")
        connection.executemany("INSERT INTO big (y) VALUES (?)", [("abc",)] * 20_000)
    connection.close()
    monkeypatch.setattr(folder, "CHECK_SECONDS", -1.0)
    assert folder.damage_of(file) == ""


def test_broken_settings_are_named(tmp_path: Path) -> None:
    class Places(Paths):
        settings = tmp_path / "settings.toml"

    places = Places(tmp_path, tmp_path / "cache")
    assert list(folder._settings(places)) == []
    places.settings.write_text("theme = ")
    (said,) = folder._settings(places)
    assert said.state == "note"
    places.settings.write_text('theme = "dark"')
    (said,) = folder._settings(places)
    assert said.state == "ok"


def test_weights_that_were_downloaded(tmp_path: Path) -> None:
    where = weights.folders({"TORCH_HOME": str(tmp_path / "t"), "HF_HOME": str(tmp_path / "h")})
    for place, name, size in (
        (where[0], "a.pth", 10),
        (where[1] / "deep", "b.safetensors", 30),
        (where[1], "c.txt", 5),
    ):
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"x" * size)
    assert weights.downloaded(where) == (2, 40)
    assert weights.downloaded([tmp_path / "nowhere"]) == (0, 0)


def test_bundled_weights_that_are_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert next(weights.weights()).state == "ok"
    monkeypatch.setattr(weights, "BUNDLED", ("efficientnet_lite0", "no_such_model"))
    said = next(weights.weights())
    assert (said.state, "no_such_model" in said.text, "efficientnet_lite0" in said.text) == ("note", True, False)


def test_variables_of_the_display() -> None:
    assert screen.described({"DISPLAY": ":0", "QT_SCALE_FACTOR": "2"}, "linux") == "DISPLAY=:0, QT_SCALE_FACTOR=2"
    assert screen.described({}, "linux") == "no DISPLAY or WAYLAND_DISPLAY"
    assert screen.described({}, "darwin") == "found"


@pytest.mark.parametrize(
    ("environment", "chosen", "expected"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "system", True),
        ({"LANG": "zh_CN.UTF-8"}, "en", False),
        ({"LANG": "en_US.UTF-8"}, "zh_CN", True),
        ({"LC_ALL": "C", "LANG": "zh_CN"}, "", False),
        ({}, "", False),
    ],
)
def test_who_needs_chinese_letters(environment: dict[str, str], chosen: str, expected: bool) -> None:
    assert fonts.wants_chinese(environment, chosen) is expected


def test_a_missing_chinese_font_matters_where_the_window_is_chinese() -> None:
    assert fonts.chinese(["Noto Sans CJK SC"], wanted=True).state == "ok"
    assert fonts.chinese([], wanted=False).state == "ok"
    assert "fonts-noto-cjk" in fonts.chinese([], wanted=True).remedy


def test_missing_libraries_are_named_with_their_packages(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    strings = b"\0libxcb-cursor.so.0\0libGL.so.1\0libQt6Core.so.6\0libglib-2.0.so.0\0libc.so.6\0"
    (tmp_path / "lib" / "libQt6XcbQpa.so.6").write_bytes(b"\x7fELF" + strings)
    assert libraries.needed(tmp_path) == {"libxcb-cursor.so.0", "libGL.so.1", "libglib-2.0.so.0"}
    lacking = libraries.missing(tmp_path, lambda name: name == "libGL.so.1")
    assert lacking == ["libglib-2.0.so.0", "libxcb-cursor.so.0"]
    assert libraries.install(lacking) == "On Debian or Ubuntu: sudo apt install libglib2.0-0 libxcb-cursor0"
    assert not libraries._loads("libno-such-thing.so.7")


def test_bfloat16_in_words() -> None:
    assert processor.judged(3.0, 1.0, "bfloat16").startswith("3.0 times as fast as float32")
    assert processor.judged(1.0, 4.0, "float32").startswith("4.0 times slower than float32 just now")
    busy = processor.judged(1.0, 4.0, "float32", load=2.5)
    assert "2.5 to each core" in busy
    assert "just now" not in busy


CUDA = "CUDA 13.2"
CARD = Cards(nvidia=True, driver="470.1")


@pytest.mark.parametrize(
    ("found", "build", "visible", "error", "words", "remedy"),
    [
        (Cards(), CUDA, None, "no driver", "none of NVIDIA", ""),
        (CARD, "", None, "", "built for other devices", "build for CUDA"),
        (CARD, "ROCm 7.0", None, "", "built for other devices", "build for CUDA"),
        (CARD, CUDA, "", "", "CUDA_VISIBLE_DEVICES= hides", "Take that"),
        (CARD, CUDA, "-1", "", "hides", "Take that"),
        (Cards(nvidia=True, driver=""), CUDA, None, "Found no NVIDIA driver", "no NVIDIA driver runs", "own driver"),
        (CARD, CUDA, None, "The NVIDIA driver on your system is too old", "470.1 is too old", "newer driver"),
        (Cards(nvidia=True, driver="580", reachable=False), CUDA, None, "", "device files", "--gpus all"),
        (CARD, CUDA, "0", "unknown error 999", "unknown error 999", "Restart"),
        (Cards(amd=True), CUDA, None, "", "AMD card", "ROCm"),
    ],
)
def test_why_torch_sees_no_graphics_card(
    found: Cards, build: str, visible: str | None, error: str, words: str, remedy: str
) -> None:
    said = graphics.why_none(found, build, visible, error)
    assert words in said.text
    assert remedy in said.remedy
    assert said.state == ("note" if remedy else "ok")


@pytest.mark.parametrize(
    ("architectures", "major", "minor", "expected"),
    [
        (["sm_75", "sm_86"], 8, 9, True),  # code for 8.6 runs on 8.9
        (["sm_75", "sm_86"], 8, 0, False),
        (["sm_75", "sm_86"], 9, 0, False),
        (["sm_75", "compute_86"], 9, 0, True),  # intermediate code runs on what came later
        (["sm_90a"], 9, 0, True),
        (["sm_100", "sm_120"], 12, 0, True),
        (["gfx90a"], 9, 0, False),
        (["sm_75"], 6, 1, False),
    ],
)
def test_code_for_a_card(architectures: list[str], major: int, minor: int, expected: bool) -> None:
    assert graphics.runs_on(architectures, major, minor) is expected


def test_cards_of_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name, kind, vendor in (("00:01.0", "0x030000", "0x10de"), ("00:02.0", "0x020000", "0x1002")):
        device = tmp_path / "sys/bus/pci/devices" / name
        device.mkdir(parents=True)
        (device / "class").write_text(kind + "\n")
        (device / "vendor").write_text(vendor + "\n")
    assert cards.look(tmp_path) == Cards(nvidia=True, amd=False, driver="", reachable=False)
    driver = tmp_path / "proc/driver/nvidia"
    driver.mkdir(parents=True)
    (driver / "version").write_text(
        "NVRM version: NVIDIA UNIX x86_64 Kernel Module  470.256.02  Thu May\nGCC version: 12\n"
    )
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/nvidia0").touch()
    assert cards.look(tmp_path) == Cards(nvidia=True, amd=False, driver="470.256.02", reachable=True)
    assert cards.look(tmp_path / "empty") == Cards(reachable=False)


class Wrong:
    """torch whose device gets everything wrong: what ``to`` gives is a copy that differs."""

    def __init__(self, spoil: str) -> None:
        import torch

        self.torch, self.spoil = torch, spoil
        self.nn, self.Generator = torch.nn, torch.Generator

    def rand(self, *shape: int, generator: object) -> object:
        made = self.torch.rand(*shape, generator=generator)
        if len(shape) == (2 if self.spoil == "product" else 4):
            made.to = lambda _name: made * 1.5  # type: ignore[method-assign]
        return made

    def allclose(self, *given: object, **more: float) -> bool:
        return bool(self.torch.allclose(*given, **more))


def test_a_device_that_computes_wrongly_is_found_out() -> None:
    import torch

    assert graphics.compared(torch, "cpu") == ""
    assert graphics.compared(Wrong("product"), "cpu") == "a matrix product"
    assert graphics.compared(Wrong("map"), "cpu") == "a convolution"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for fc-list")
def test_fonts_are_asked_with_a_pattern_and_silence_is_not_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = tmp_path / "fc-list"
    command.write_text('#!/bin/sh\ncase "$1" in :lang=zh) exit 0;; :) echo Sans,Other; echo Mono;; *) exit 1;; esac\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert fonts.families() == ["Mono", "Sans"]
    assert fonts.families("zh") == []
    command.write_text("#!/bin/sh\nexit 1\n")
    assert fonts.families() is None
