"""Pictures of every screen of the window, to look at: light and dark, English and Chinese, 100 % and 200 %.

    python packaging/make_looks.py OUT [--all] [--font "Noto Sans CJK SC"]

OUT/<language>-<theme>-<scale>/<screen>.png, and OUT/<language>-<theme>-<scale>.png with all of them on one sheet. What
is shown is made up (``tests/gui/screens.py``); without ``--all`` each page once. A process of its own for each
scale, since Qt reads QT_SCALE_FACTOR when it starts. At 200 % the screen is 2560 × 1440 px, so that the window has as
much room as at 100 %; "small" is a screen of 1280 × 720 px at 200 %.
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
SCALES: dict[str, tuple[float, tuple[int, int]]] = {
    "100": (1, (1280, 720)),
    "200": (2, (1280, 720)),
    "small": (2, (640, 360)),
}
"""Name → scale factor, and size of the window in Qt's px."""
FONTS = ("Noto Sans CJK SC", "Noto Sans")
ACROSS, THUMB = 4, 640


def main() -> None:
    """Makes the pictures; as its own child, those of one kind."""
    asked = _words()
    if asked.scale:
        _draw(asked)
        return
    asked.out.mkdir(parents=True, exist_ok=True)
    for scale, (factor, _) in SCALES.items():
        for language in ("en", "zh_CN"):
            for theme in ("light", "dark"):
                own = ["--scale", scale, "--language", language, "--theme", theme]
                environment = os.environ | {"QT_SCALE_FACTOR": str(factor), "QT_QPA_PLATFORM": "offscreen"}
                subprocess.run([sys.executable, __file__, *sys.argv[1:], *own], check=True, env=environment)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--font", default="")
    for name in ("scale", "language", "theme"):
        parser.add_argument(f"--{name}", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _draw(asked: argparse.Namespace) -> None:
    sys.path.insert(0, str(ROOT))
    from hands import wait_for
    from PySide6.QtCore import QThreadPool

    from posttrain_gui import app, paths
    from posttrain_gui.gui import language, theme

    folder = asked.out / f"{asked.language}-{asked.theme}-{asked.scale}"
    folder.mkdir(parents=True, exist_ok=True)
    application = app.make_application()
    language.install(application, asked.language)
    _set_font(asked.font)
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.ENVIRONMENT] = home
        window = app.build_window(None, paths.prepare(paths.resolve(home)))
        theme.apply(application, asked.theme)
        window.resize(*SCALES[asked.scale][1])
        window.show()
        screens = importlib.import_module("tests.gui.screens")  # no part of the program, so not of its types either
        shown = screens.Screens(window, Path(home), lambda true: wait_for(lambda: bool(true()), 0), every=asked.all)
        _grab(shown, folder, wait_for)
        window.data.reading.cancel()
        QThreadPool.globalInstance().waitForDone()
        window.hide()  # closing would ask whether to save the plan
    _sheet(folder)
    print(folder, flush=True)


def _grab(screens: Any, folder: Path, wait_for: Callable[..., None]) -> None:
    """Saves the screens."""
    for number, screen in enumerate(screens.all(), start=1):
        wait_for(lambda: True, 120)  # plots are drawn a moment later
        name = "-".join(part.strip().replace(" ", "_").replace("?", "") for part in screen.name.split("/"))
        screen.widget.grab().save(str(folder / f"{number:02d}-{name}.png"))


def _set_font(wanted: str) -> None:
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    there = set(QFontDatabase.families())
    family = next((name for name in (wanted, *FONTS) if name in there), "")
    if family:
        QApplication.setFont(QFont(family, QApplication.font().pointSize()))


def _sheet(folder: Path) -> None:
    """All pictures of a folder on one."""
    files = sorted(folder.glob("*.png"))
    small = [Image.open(file).convert("RGB") for file in files]
    for image in small:
        image.thumbnail((THUMB, THUMB))
    high = max(image.height for image in small)
    sheet = Image.new("RGB", (ACROSS * (THUMB + 8), -(-len(small) // ACROSS) * (high + 8)), "#888888")
    for place, image in enumerate(small):
        sheet.paste(image, (place % ACROSS * (THUMB + 8), place // ACROSS * (high + 8)))
    sheet.save(folder.with_suffix(".png"), optimize=True)


if __name__ == "__main__":
    main()
