"""Builds the program for people who have no Python: ``python packaging/build.py [--gpu] [--out FOLDER]``.

Makes a clean environment, installs the program into it, compiles the translations, and freezes it with PyInstaller into
``dist/posttrain-gui/``. Where torch comes with NVIDIA's libraries (Linux) they are left out; ``--gpu`` keeps them.
``packaging/smoke.py`` proves what came out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
FREEZER = "pyinstaller>=6.20,<7"


def environment(folder: Path | None) -> Path:
    """Python of a clean environment with the program and PyInstaller, or of the one given."""
    place = (folder or BUILD / "env").absolute()
    if folder is None:
        shutil.rmtree(place, ignore_errors=True)
        venv.EnvBuilder(with_pip=True).create(place)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # Not editable: what is frozen is what an installation has. Setuptools' own folder would keep files that are gone.
    shutil.rmtree(BUILD / "lib", ignore_errors=True)
    if folder:
        _run(python, "-m", "pip", "uninstall", "--quiet", "--yes", "posttrain-gui")
    _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(ROOT), FREEZER)
    return python


def freeze(python: Path, out: Path, *, gpu: bool) -> Path:
    """Runs PyInstaller; returns the folder made, in ``out``."""
    version = _told(python, "-c", "import posttrain_gui; print(posttrain_gui.__version__)")
    told = {**os.environ, "POSTTRAIN_VERSION": version, "POSTTRAIN_GPU": "1" if gpu else "0"}
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", str(out), "--workpath", str(BUILD / "pyinstaller")]
    # Not in the source tree: Python would take the program from there instead of the one that is installed.
    _run(python, "-m", "PyInstaller", *words, str(ROOT / "packaging" / "posttrain-gui.spec"), env=told, cwd=BUILD)
    folder = out / "posttrain-gui"
    for file in folder.rglob("libtorch_cuda.so") if not gpu and shutil.which("fallocate") else ():
        _run("fallocate", "--dig-holes", file)  # copying has filled the place of the kernels that were left out
    return folder


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--gpu", action="store_true", help="keep NVIDIA's libraries (4 GB more)")
    words.add_argument("--env", type=Path, help="build in this environment instead of a clean one")
    words.add_argument("--out", type=Path, default=DIST, help="where the folder posttrain-gui is made; default dist/")
    given = words.parse_args()
    began = time.monotonic()
    python = environment(given.env)
    _run(python, str(ROOT / "packaging" / "translate.py"), "release")
    folder = freeze(python, given.out.resolve(), gpu=given.gpu)
    _tell(folder, time.monotonic() - began)
    return 0


def _tell(folder: Path, seconds: float) -> None:
    """Says what came out, how large it is, and what makes it so."""
    from freezing import sizes

    parts = sizes(folder)
    total = sum(size for _, size in parts)
    head = f"{folder}: {total / 1e6:,.0f} MB on the disk, made in {seconds / 60:.1f} min."
    print(f"{head} The largest parts:")
    for name, size in parts[:12]:
        print(f"  {size / 1e6:7,.0f} MB  {100 * size / total:4.1f} %  {name}")


def _run(*words: str | Path, env: dict[str, str] | None = None, cwd: Path = ROOT) -> None:
    subprocess.run([str(word) for word in words], check=True, cwd=cwd, env=env)


def _told(*words: str | Path) -> str:
    done = subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, cwd=BUILD)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
