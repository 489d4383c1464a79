"""Makes a Debian package of a built folder.

    python packaging/linux/deb.py dist/posttrain-gui --out dist/

Writes posttrain-gui_VERSION_ARCH.deb: the folder under /opt, the program on the PATH, an entry in the menu, the file
type of plans. Who maintains it is read from DEBFULLNAME and DEBEMAIL, as Debian's own tools do; SOURCE_DATE_EPOCH fixes
its dates. Needs dpkg-deb and objdump (Debian: dpkg, binutils).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import deb_needs
from deb_texts import Release, debian_version
from deb_tree import lay_out

from posttrain_gui import __version__
from posttrain_gui.terminal.arguments import PROGRAM

SMALL, FAST = ("-Zxz", "-z6"), ("-Zxz", "-z1")
"""What dpkg-deb is told. Of 141 MB of torch and Qt, xz leaves 24.2 % in 42 s of processor time at level 6 and 27.8 % in
5 s at level 1; zstd 26.4 % in 50 s at its best level and 28.8 % in 4 s at level 12. A package is made once and loaded
down often: xz at 6, except to try something out. (zstd also unpacks in a tenth of the time, but Debian does not take
it, and lintian calls such a package malformed.)"""


def build(folder: Path, out: Path, compression: tuple[str, ...] = SMALL) -> Path:
    """Makes the package.

    Args:
        folder: The built program; holds an executable of its name.
        out: The folder to write to.
        compression: ``SMALL`` or ``FAST``.

    Returns:
        The package's file.
    """
    release = Release(debian_version(__version__), _architecture(), _maintainer(), _time())
    file = out / f"{PROGRAM}_{release.version}_{release.architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".deb-") as place:
        tree = Path(place) / "tree"
        lay_out(folder, tree, release, deb_needs.find(folder))
        words = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(tree), str(file)]
        dated = os.environ | {"SOURCE_DATE_EPOCH": str(int(release.time))}
        subprocess.run(words, check=True, env=dated, stdout=subprocess.DEVNULL)
    return file


def _architecture() -> str:
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def _maintainer() -> str:
    name = os.environ.get("DEBFULLNAME", f"The {PROGRAM} maintainers")
    return f"{name} <{os.environ.get('DEBEMAIL', f'maintainers@{PROGRAM}.invalid')}>"


def _time() -> float:
    return float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def main() -> int:
    """Reads the words, makes the package, says where and how large it is."""
    parser = argparse.ArgumentParser(description="Make a Debian package of a built folder.")
    parser.add_argument("folder", type=Path, help="dist/posttrain-gui, as packaging/build.py leaves it")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="folder to write to (default: dist)")
    parser.add_argument(
        "--fast", action="store_true", help="compress less: a seventh larger, made in an eighth of the time"
    )
    given = parser.parse_args()
    if not (given.folder / PROGRAM).is_file():
        print(
            f"error: there is no program {given.folder / PROGRAM}. Build it: python packaging/build.py", file=sys.stderr
        )
        return 2
    try:
        file = build(given.folder, given.out, FAST if given.fast else SMALL)
    except deb_needs.UnknownLibraryError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{file}  {file.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
