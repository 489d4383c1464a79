"""A clean Debian to install into: made once by debootstrap, copied for each use, thrown away after it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CACHE = "POSTTRAIN_DEBROOT"
"""Names a folder that keeps the root between runs of the tests; without it the root is made anew, for a minute."""
RELEASE = "bookworm"
SOURCES = ("/etc/apt/sources.list", "/etc/apt/sources.list.d/debian.sources")


class CleanRoot:
    """A Debian of its own, with nothing but what every Debian has."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, check: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a command in it, as a person with an empty home."""
        told = subprocess.run(
            self.words(*words, **environment), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        assert told.returncode == 0 or not check, f"{' '.join(words)}: {told.stdout[-2000:]}{told.stderr[-2000:]}"
        return told

    def words(self, *words: str, **environment: str) -> list[str]:
        """The command line that runs a command in it."""
        given = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        told = [f"{name}={value}" for name, value in (given | environment).items()]
        return ["chroot", str(self.folder), "env", "-i", "LANG=C.UTF-8", *told, *words]

    def files(self) -> set[str]:
        """All that lies where packages put things."""
        found: set[str] = set()
        for top in ("etc", "opt", "usr", "var/lib/dpkg/info"):
            for folder, below, names in os.walk(self.folder / top):
                here = Path(folder).relative_to(self.folder)
                found.update(str(here / name) for name in (*below, *names))
        return found


def base(made_in: Path) -> Path:
    """The root that is copied; skips where none can be made."""
    if os.geteuid() != 0:
        pytest.skip("a clean root needs the superuser")
    if not shutil.which("debootstrap"):
        pytest.skip("a clean root needs debootstrap")
    folder = Path(os.environ.get(CACHE) or made_in) / RELEASE
    if not (folder / "usr" / "bin" / "apt-get").exists() or not (folder / ".whole").exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        words = ["debootstrap", "--variant=minbase", RELEASE, str(folder), *_mirror()]
        made = subprocess.run(words, capture_output=True, text=True, check=False)
        if made.returncode:
            pytest.skip(f"no clean root: {(made.stdout + made.stderr).strip()[-300:]}")
        subprocess.run(["chroot", str(folder), "apt-get", "update", "-qq"], check=True, capture_output=True)
        (folder / ".whole").touch()
    return folder


@contextmanager
def fresh(base_folder: Path, place: Path) -> Iterator[CleanRoot]:
    """A copy to be used once."""
    folder = place / "root"
    subprocess.run(["cp", "-a", str(base_folder), str(folder)], check=True)
    resolver = Path("/etc/resolv.conf")
    if resolver.exists():
        shutil.copyfile(resolver, folder / "etc" / "resolv.conf")
    try:
        yield CleanRoot(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _mirror() -> list[str]:
    """Where this machine has its own packages from, if it is a Debian; else debootstrap's own choice."""
    for name in SOURCES:
        if Path(name).exists():
            words = Path(name).read_text(encoding="utf-8").split()
            found = [word.rstrip("/") for word in words if "://" in word and word.rstrip("/").endswith("/debian")]
            if found:
                return found[:1]
    return []
