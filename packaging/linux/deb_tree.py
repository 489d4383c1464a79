"""The files of the Debian package as they lie when it is installed."""

from __future__ import annotations

import gzip
import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import deb_texts

from posttrain_gui.launcher.linux import shared_files
from posttrain_gui.terminal.arguments import PROGRAM

if TYPE_CHECKING:
    from deb_needs import Needs
    from deb_texts import Release


def lay_out(folder: Path, tree: Path, release: Release, needs: Needs) -> None:
    """Writes all files of the package.

    Args:
        folder: The built program.
        tree: A new folder; becomes the root of the package.
        release: What its texts say.
        needs: The packages it depends on.
    """
    useless = shutil.ignore_patterns("__pycache__", ".gitignore")
    shutil.copytree(folder, tree / "opt" / PROGRAM, symlinks=True, ignore=useless)
    command = tree / "usr" / "bin" / PROGRAM
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/opt/{PROGRAM}/{PROGRAM}")
    _desktop(tree / "usr" / "share", release)
    _documents(tree / "usr" / "share", release)
    set_modes(tree)
    _control(tree, release, needs)


def set_modes(tree: Path) -> None:
    """File modes as policy wants them: no matter under which umask the folder was built."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o111 and not _is_library(path))
        path.chmod(0o755 if runs else 0o644)


def _is_library(path: Path) -> bool:
    return path.suffix == ".so" or ".so." in path.name


def _desktop(share: Path, release: Release) -> None:
    """Menu entry, file type, icons, and what software centres show."""
    for place, source in shared_files().items():
        _copy(source, share / place)
    _write(share / "metainfo" / f"{PROGRAM}.metainfo.xml", deb_texts.metainfo(release))


def _documents(share: Path, release: Release) -> None:
    """Copyright, changelogs, manual page, lintian's overrides."""
    doc = share / "doc" / PROGRAM
    _write(doc / "copyright", deb_texts.copyright_text())
    _write_gz(doc / "changelog.gz", deb_texts.changelog(release))
    _write_gz(doc / "NEWS.gz", (deb_texts.REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8"))
    _write_gz(share / "man" / "man1" / f"{PROGRAM}.1.gz", deb_texts.manual(release))
    _copy(Path(__file__).parent / "lintian-overrides", share / "lintian" / "overrides" / PROGRAM)


def _control(tree: Path, release: Release, needs: Needs) -> None:
    """The package's own papers: control and the sums of all files."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(_kib(path) for path in tree.rglob("*"))
    debian = tree / "DEBIAN"
    _write(debian / "control", deb_texts.control(release, needs, size))
    _write(debian / "md5sums", "".join(f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files))
    debian.chmod(0o755)


def _kib(path: Path) -> int:
    """Size as dpkg counts it: files rounded up to KiB, everything else 1."""
    if path.is_symlink() or not path.is_file():
        return 1
    return -(-path.stat().st_size // 1024)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    target.chmod(0o644)


def _write_gz(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
