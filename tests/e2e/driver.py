"""Drives the real program: enters through ``main()``, clicks and types, and waits for conditions, never for time.

A script is a generator: it acts, then yields a condition; it goes on when the condition holds. What a script looks for
and does not find within its patience fails the test with the words of the condition.
"""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget

from posttrain_gui.__main__ import main
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.report import Report

Condition = Callable[[], object]
Script = Generator[Condition, None, None]
W = TypeVar("W", bound=QWidget)


@dataclass
class Window:
    """The window as a person meets it: things are found by their names, and used only where they can be seen."""

    pictures: Path | None = None
    seen: dict[str, Any] = field(default_factory=dict)

    @property
    def window(self) -> MainWindow:
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        assert len(found) == 1, found
        return found[0]

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        found = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def visible(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isEnabled(), f"{name} cannot be clicked"
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(12, widget.height() // 2)
        )

    def type(self, name: str, text: str) -> None:
        widget = self.find(name)
        line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def step(self, name: str) -> None:
        self.click(f"step.{name}")

    def grab(self, name: str) -> None:
        if self.pictures is not None:
            self.pictures.mkdir(parents=True, exist_ok=True)
            assert self.window.grab().save(str(self.pictures / f"{name}.png"))

    def finished(self) -> bool:
        """Whether a run has ended and its verdict can be seen."""
        return not self.window.runner.running and self.visible("verdict_sentence")

    def report(self) -> Report:
        """The report of the newest run."""
        history = self.window.runner.history
        report = history.report(history.rows()[0].run_id)
        assert report is not None
        return report

    def dialog(self) -> QMessageBox | None:
        modal = QApplication.activeModalWidget()
        return modal if isinstance(modal, QMessageBox) else None


class Driver(QObject):
    """Advances a script from a timer, so that it also goes on inside modal dialogs."""

    def __init__(self, script: Script, patience: float) -> None:
        super().__init__()
        self._script, self._patience = script, patience
        self._condition: Condition = lambda: True
        self._since = time.monotonic()
        self._inside = False
        self.error: BaseException | None = None
        self.ended = False
        self._timer = QTimer(self)
        self._timer.setInterval(15)
        self._timer.timeout.connect(self._tick)
        # The program ends with its last window, perhaps before the timer's next tick.
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.lastWindowClosed.connect(self._tick)
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        if self._inside or self.ended:
            return
        self._inside = True
        try:
            self._advance()
        except StopIteration:
            self._end(None)
        except BaseException as error:  # handed on to the test
            self._end(error)
        finally:
            self._inside = False

    def _advance(self) -> None:
        if self._condition():
            self._since = time.monotonic()
            self._condition = next(self._script)
        elif time.monotonic() - self._since > self._patience:
            raise AssertionError(f"waited {self._patience:.0f} s in vain at line {self._line()} of the script")

    def _line(self) -> int:
        frame = self._script.gi_frame
        return frame.f_lineno if frame is not None else 0

    def _end(self, error: BaseException | None) -> None:
        self.ended, self.error = True, error
        self._timer.stop()
        application = QApplication.instance()
        assert application is not None
        modal = QApplication.activeModalWidget()
        if error is not None and modal is not None:
            modal.close()
        application.exit(0)


def play(words: list[str], script: Script, patience: float = 60.0) -> int:
    """Starts the program with these words and plays the script; gives the exit code.

    Raises:
        AssertionError: What the script found wrong.
    """
    driver = Driver(script, patience)
    code = main(words)
    # The last window asks the program to end when the script has ended it already. Taken up by a later test, that wish
    # would end every event loop there before it begins.
    QApplication.removePostedEvents(QApplication.instance(), QEvent.Type.Quit.value)
    # What the script left open ends as it does for a person: the window closes, threads are waited for.
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            if widget.runner.running:
                widget.runner.discard()
                _until(lambda window=widget: not window.runner.running)
            widget.close()
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if driver.error is not None:
        raise driver.error
    assert driver.ended, "the program ended before the script did"
    return code


def _until(condition: Condition, patience: float = 60.0) -> None:
    end = time.monotonic() + patience
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
