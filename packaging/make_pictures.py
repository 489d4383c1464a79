"""Makes the pictures of the README from the real window, so that they stay true.

    python packaging/make_pictures.py docs/pictures [light|dark]

Opens the window with the demo plan in a throw-away data folder, walks through its steps, trains, and saves a picture of
each step at 1280 × 720 px. Draws into memory; set QT_QPA_PLATFORM=xcb to use a real screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QTabWidget

from posttrain_gui import app, paths
from posttrain_gui import plan as plans
from posttrain_gui.gui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.main_window import MainWindow

PATIENCE_MS = 120_000


def wait_for(condition: Callable[[], bool], settle_ms: int = 400) -> None:
    """Lets the window live until the condition holds, and a moment more, so that everything is painted."""
    loop, timer, patience = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(50)
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    loop.exec()
    timer.stop()
    if not condition():
        sys.exit(f"waited in vain: {condition}")
    QTimer.singleShot(settle_ms, loop.quit)
    loop.exec()


def walk(window: MainWindow, folder: Path) -> None:
    """Every step of the demo, one picture each."""

    def grab(name: str) -> None:
        window.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")

    by_name = {type(panel).__name__.removesuffix("Panel").lower(): panel for panel in window.panels}
    wait_for(lambda: window.facts.facts is not None)
    for name in ("model", "data", "strategy", "regularization"):
        window.show_panel(by_name[name])
        wait_for(lambda: True, settle_ms=4000 if name in ("data", "regularization") else 600)
        grab(name)
    window.start()
    wait_for(
        lambda: len(window.history.curve(window.runner.run_id)) > 7 if window.runner.run_id else False, settle_ms=100
    )
    grab("train")
    wait_for(lambda: not window.runner.running, settle_ms=1500)
    grab("result")
    tabs = window.findChild(QTabWidget, "result_tabs")
    assert tabs is not None
    for index, name in ((1, "classes"), (2, "mistakes")):
        tabs.setCurrentIndex(index)
        wait_for(lambda: True, settle_ms=1500)
        grab(name)
    window.show_panel(by_name["history"])
    wait_for(lambda: True)
    grab("history")


def main() -> None:
    """Makes the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application = app.make_application()
    with tempfile.TemporaryDirectory() as home:
        places = paths.resolve(home)
        os.environ[paths.ENVIRONMENT] = home
        window = app.build_window(plans.load(paths.asset("plans/demo.toml")), places)
        theme.apply(application, "dark" if "dark" in sys.argv else "light")
        window.resize(1280, 720)
        window.show()
        walk(window, folder)
        window.close()


if __name__ == "__main__":
    main()
