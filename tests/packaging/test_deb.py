"""The Debian package of a small stand-in folder: its files, its papers, and what it asks of the system."""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from posttrain_gui import __version__
from posttrain_gui.terminal.arguments import HELP

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "linux"))
import deb
import deb_needs
import deb_texts
import deb_tree

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg")
MARCH = 1772323200.0  # 2026-03-01


def release(version: str = "0.1.0") -> deb_texts.Release:
    return deb_texts.Release(version, "amd64", "Ada <ada@example.org>", MARCH)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stands in for a built program: a script, a library without rights, and useless leftovers."""
    folder = tmp_path_factory.mktemp("built") / "posttrain-gui"
    inside = folder / "_internal"
    (inside / "__pycache__").mkdir(parents=True)
    (inside / "__pycache__" / "x.pyc").touch()
    (inside / "libsmall.so.1").write_bytes(b"not a real one")
    (inside / "libsmall.so").symlink_to("libsmall.so.1")
    (inside / "libsmall.so.1").chmod(0o775)
    program = folder / "posttrain-gui"
    program.write_text(f'#!/bin/sh\necho "posttrain-gui {__version__}"\n', encoding="utf-8")
    program.chmod(0o700)
    return folder


@pytest.fixture(scope="module")
def package(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(int(MARCH)))
        return deb.build(folder, tmp_path_factory.mktemp("out"), deb.FAST)


@pytest.fixture(scope="module")
def installed(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its files, unpacked."""
    place = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "-R", package, place], check=True)
    return place


def field(package: Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "-f", package, name], capture_output=True, text=True, check=True).stdout.strip()


def test_it_is_named_after_version_and_machine(package: Path) -> None:
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    assert package.name == f"posttrain-gui_{__version__}_{machine}.deb"
    assert field(package, "Version") == __version__
    assert field(package, "Architecture") == machine


def test_everything_lies_where_it_belongs(installed: Path) -> None:
    assert (installed / "usr/bin/posttrain-gui").readlink() == Path("/opt/posttrain-gui/posttrain-gui")
    share = installed / "usr" / "share"
    for place in (
        "applications/posttrain-gui.desktop",
        "mime/packages/posttrain-gui.xml",
        "icons/hicolor/48x48/apps/posttrain-gui.png",
        "icons/hicolor/scalable/mimetypes/application-x-posttrain-plan.svg",
        "metainfo/posttrain-gui.metainfo.xml",
        "doc/posttrain-gui/copyright",
        "man/man1/posttrain-gui.1.gz",
        "lintian/overrides/posttrain-gui",
    ):
        assert (share / place).is_file(), place
    assert not list(installed.rglob("__pycache__"))


def test_files_belong_to_root_with_the_rights_policy_wants(package: Path, installed: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    assert {row[0] for row in rows} == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert os.access(installed / "opt/posttrain-gui/posttrain-gui", os.X_OK)
    assert (installed / "opt/posttrain-gui/_internal/libsmall.so.1").stat().st_mode & 0o777 == 0o644
    assert (installed / "opt/posttrain-gui/_internal/libsmall.so").is_symlink()


def test_sums_are_those_of_the_files(installed: Path) -> None:
    lines = (installed / "DEBIAN" / "md5sums").read_text(encoding="utf-8").splitlines()
    sums = {place: told for told, place in (line.split("  ", 1) for line in lines)}
    real = {
        str(path.relative_to(installed)) for path in installed.rglob("*") if path.is_file() and not path.is_symlink()
    }
    assert set(sums) == {place for place in real if not place.startswith("DEBIAN")}
    for place, told in sums.items():
        assert hashlib.md5((installed / place).read_bytes()).hexdigest() == told


def test_the_same_folder_gives_the_same_package(folder: Path, package: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(MARCH)))
    assert deb.build(folder, tmp_path, deb.FAST).read_bytes() == package.read_bytes()


def test_the_manual_names_every_command(installed: Path) -> None:
    text = gzip.decompress((installed / "usr/share/man/man1/posttrain-gui.1.gz").read_bytes()).decode()
    shown = [line.removeprefix(".B ").replace("\\-", "-") for line in text.splitlines() if line.startswith(".B ")]
    assert [name for name in HELP if name not in shown] == []
    assert "@" not in text


@pytest.mark.skipif(not shutil.which("man"), reason="needs man-db")
def test_the_manual_has_no_faults(installed: Path) -> None:
    words = [
        "man",
        "--warnings",
        "-E",
        "UTF-8",
        "-l",
        "-Tutf8",
        str(installed / "usr/share/man/man1/posttrain-gui.1.gz"),
    ]
    told = subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ | {"MANWIDTH": "80"})
    assert told.stderr == ""


def test_software_centres_are_told_of_this_release(installed: Path) -> None:
    root = ElementTree.parse(installed / "usr/share/metainfo/posttrain-gui.metainfo.xml").getroot()
    newest = root.find("releases/release")
    assert newest is not None
    assert (newest.get("version"), newest.get("date")) == (__version__, "2026-03-01")
    assert root.findtext("launchable") == "posttrain-gui.desktop"


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_software_centres_find_no_fault(installed: Path) -> None:
    file = installed / "usr/share/metainfo/posttrain-gui.metainfo.xml"
    told = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize(
    ("python", "debian"),
    [
        ("0.1.0", "0.1.0"),
        ("0.2.0rc1", "0.2.0~rc1"),
        ("1.0.dev3", "1.0~dev3"),
        ("1.0a2", "1.0~a2"),
        ("1.0+gpu", "1.0+local.gpu"),
    ],
)
def test_versions_in_the_order_of_debian(python: str, debian: str) -> None:
    assert deb_texts.debian_version(python) == debian


def test_a_candidate_comes_before_its_release() -> None:
    older, newer = deb_texts.debian_version("0.2.0rc1"), deb_texts.debian_version("0.2.0")
    assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0


def test_control_says_what_is_needed() -> None:
    needs = deb_needs.Needs(["libc6 (>= 2.36)", "libegl1"], [], ["libgtk-3-0"])
    text = deb_texts.control(release(), needs, 12)
    assert "\nDepends: libc6 (>= 2.36), libegl1\n" in text
    assert "\nSuggests: libgtk-3-0\n" in text
    assert "Recommends" not in text
    assert "\nInstalled-Size: 12\n" in text


def test_sizes_are_counted_in_whole_kib(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "small").write_bytes(b"x")
    (tmp_path / "large").write_bytes(b"x" * 1025)
    (tmp_path / "link").symlink_to("large")
    assert [deb_tree._kib(tmp_path / name) for name in ("empty", "small", "large", "link", ".")] == [0, 1, 2, 1, 1]


def elf(name: str, *needed: str, glibc: tuple[int, ...] = (2, 17)) -> deb_needs.Elf:
    return deb_needs.Elf(Path("/f") / name, needed, glibc)


def test_needs_are_those_of_the_program_first(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [
        elf("posttrain-gui", "libc.so.6", "libz.so.1", glibc=(2, 14)),
        elf("_internal/pkg/mod.so", "libown.so.1", "libcuda.so.1"),
        elf("_internal/libown.so.1", "libgomp.so.1", glibc=(2, 9)),
        elf("_internal/libunused.so.1", "libcups.so.2"),
        elf("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "libQt6Gui.so.6"),
        elf("_internal/PySide6/Qt/plugins/platforms/libqwayland.so", "libwayland-client.so.0", "libEGL.so.1"),
        elf("_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libgtk-3.so.0", "libnobody-knows.so.7"),
        elf("_internal/PySide6/Qt/lib/libQt6Gui.so.6", "libEGL.so.1", "libm.so.6"),
    ]
    monkeypatch.setattr(deb_needs, "elf_files", lambda _: [file.path for file in files])
    monkeypatch.setattr(deb_needs, "read", lambda _: files)
    needs = deb_needs.find(Path("/f"))
    assert needs.depends == ["libc6 (>= 2.17)", "fontconfig-config", "libegl1", "libgomp1", "xkb-data", "zlib1g"]
    assert "libwayland-client0" in needs.recommends
    assert "libegl1" not in needs.recommends
    assert {"libcups2t64 | libcups2", "libgtk-3-0t64 | libgtk-3-0"} <= set(needs.suggests)


def test_a_library_that_nobody_knows_stops_the_build() -> None:
    with pytest.raises(deb_needs.UnknownLibraryError, match="libnobody-knows"):
        deb_needs.package("libnobody-knows.so.7")


@pytest.mark.skipif(not shutil.which("objdump"), reason="needs binutils")
def test_real_programs_are_read(tmp_path: Path) -> None:
    program = Path(sys.executable).resolve()
    shutil.copyfile(program, tmp_path / "program")
    (tmp_path / "link").symlink_to("program")
    (tmp_path / "text").write_text("no program", encoding="utf-8")
    found = deb_needs.read(deb_needs.elf_files(tmp_path))
    assert [file.path.name for file in found] == ["program"]
    assert "libc.so.6" in found[0].needed
    assert found[0].glibc >= (2, 2)


def test_packages_of_the_table_are_those_that_have_the_library() -> None:
    """Asked of the packages installed here; libraries that are not are left out."""
    for library in ("libz.so.1", "libstdc++.so.6", "libglib-2.0.so.0", "libxcb-cursor.so.0", "libEGL.so.1"):
        told = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
        owners = {line.partition(":")[0] for line in told.splitlines()}
        if owners:
            assert owners & set(deb_needs.PACKAGES[library].split(" | ")), library


def test_what_is_no_built_folder_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["deb.py", str(tmp_path)])
    assert deb.main() == 2
    assert "packaging/build.py" in capsys.readouterr().err
