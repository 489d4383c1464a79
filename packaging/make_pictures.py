"""Makes the pictures of the README from the real window, so that they stay true.

    python packaging/make_pictures.py docs/pictures [light|dark]

Opens the window with the demo plan in a throw-away data folder, walks through its steps, trains, mixes weights and
searches, and saves a picture of each step at 1280 × 720 px in 256 colours. Draws into memory; set
QT_QPA_PLATFORM=xcb to use a real screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QTabWidget, QWidget

from posttrain_gui import app, paths
from posttrain_gui import plan as plans
from posttrain_gui.gui import theme
from posttrain_gui.gui.forms.form import scroll_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.main_window import MainWindow

PATIENCE_MS = 240_000
COLOURS = 256
W = TypeVar("W", bound=QWidget)


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


def rest(milliseconds: int) -> None:
    """Lets the window live for a while."""
    wait_for(lambda: True, settle_ms=milliseconds)


class Walk:
    """The demo, step by step, one picture each.

    Args:
        window: The window, shown.
        folder: Where pictures go.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None)
        for part in (self.choosing, self.methods, self.learning_rate, self.preview, self.running, self.result):
            part()
        for part in (self.mixing, self.searching, self.history):
            part()

    def choosing(self) -> None:
        """The four steps as they are."""
        window = self.window
        for name, panel, pause in (
            ("model", window.model, 600),
            ("data", window.data, 4000),
            ("strategy", window.strategy, 600),
        ):
            window.show_panel(panel)
            rest(pause)
            self.grab(name)

    def methods(self) -> None:
        """All nine methods, one of them chosen; then a preset looked at."""
        window = self.window
        window.store.update("strategy.tune", "probe-then-all")
        rest(300)
        scroll = window.strategy.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(window.strategy.tune.y() - 20)
        rest(300)
        self.grab("methods")
        window.undo.undo()
        scroll.verticalScrollBar().setValue(0)
        self.click("preset.fix-drift")
        rest(300)
        self.grab("preset")
        self.click("preset.close")

    def learning_rate(self) -> None:
        """The dialog that finds a learning rate, when it has found one."""
        self.click("find_rate")
        dialog = next(widget for widget in self.window.findChildren(QWidget, "rate_dialog") if widget.isVisible())
        wait_for(self.named("rate.result").isVisible)
        self.grab("learning-rate", dialog)
        self.click("rate.cancel")

    def preview(self) -> None:
        """Regularizers with the images that they change."""
        window = self.window
        window.store.update("regularizers", [{"kind": "rotation"}, {"kind": "mixup", "alpha": 1.0}])
        window.show_panel(window.regularization)
        rest(500)
        scroll_to(window.regularization.cards["mixup"])
        wait_for(lambda: not window.regularization.preview.preview.busy, settle_ms=800)
        self.grab("regularization")
        window.undo.undo()

    def running(self) -> None:
        """Half of a run."""
        window = self.window
        window.start()
        wait_for(
            lambda: bool(window.runner.run_id) and len(window.history.curve(window.runner.run_id)) > 7, settle_ms=100
        )
        self.grab("train")
        wait_for(lambda: not window.runner.running, settle_ms=1500)

    def result(self) -> None:
        """The verdict, and what belongs to it."""
        self.grab("result")
        tabs, result = self.named("result_tabs", QTabWidget), self.window.result
        for page, name in ((result.classes, "classes"), (result.mistakes, "mistakes")):
            tabs.setCurrentWidget(page)
            rest(1500)
            self.grab(name)

    def mixing(self) -> None:
        """Mixes of the weights before and after, measured; then the next steps of a short run."""
        tabs, result = self.named("result_tabs", QTabWidget), self.window.result
        tabs.setCurrentWidget(result.blend)
        result.blend.card.measure.click()
        wait_for(lambda: not result.blend.work.busy, settle_ms=600)
        self.grab("mix")
        self.window.store.update("regularizers", [])
        self.window.store.update("training.epochs", 4)
        self.window.start()
        wait_for(lambda: not self.window.runner.running, settle_ms=800)
        tabs.setCurrentWidget(result.advice)
        rest(400)
        self.grab("next-steps")
        self.window.undo.undo()
        self.window.undo.undo()

    def searching(self) -> None:
        """A search of half a minute."""
        window = self.window
        window.show_panel(window.search)
        self.named("search_budget", QComboBox).setEditText("40 s")
        rest(300)
        self.click("search_start")
        wait_for(lambda: not window.searches.running, settle_ms=800)
        self.grab("search")

    def history(self) -> None:
        """All that was trained here."""
        self.window.show_panel(self.window.history_panel)
        rest(600)
        self.grab("history")

    # --- hands and eyes -----------------------------------------------------------------------------------------

    def named(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The widget of that name that can be seen, else the only one there is."""
        found = self.window.findChildren(kind, name)
        return next((widget for widget in found if widget.isVisible()), found[0])

    def click(self, name: str) -> None:
        """Presses a button."""
        self.named(name, QAbstractButton).click()

    def grab(self, name: str, widget: QWidget | None = None) -> None:
        """Saves a picture, with as few colours as it needs."""
        file = self.folder / f"{name}.png"
        (widget or self.window).grab().save(str(file))
        with Image.open(file) as whole:
            whole.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
                file, optimize=True
            )
        print(file, flush=True)


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
        Walk(window, folder).all()
        window.close()


if __name__ == "__main__":
    main()
