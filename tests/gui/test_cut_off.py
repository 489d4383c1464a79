"""No text is cut off and nothing lies where it cannot be seen: long languages, large fonts, small screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui.gui import language, model_facts
from posttrain_gui.gui.main_window import MainWindow
from tests.gui.cut_off import faults
from tests.gui.screens import Screens, settle
from tests.gui.test_main_window import FACTS


class Wordy(QTranslator):
    """A language whose texts are longer by two fifths."""

    def translate(self, context: str, text: str, *_more: object) -> str:  # noqa: ARG002 - Qt's signature
        words = text.split(" ")
        return " ".join([*words, *(word for word in words[: round(len(words) * 0.4)] if "{" not in word)])


def open_window(folder, patch, size: tuple[int, int]) -> MainWindow:
    patch.setattr(model_facts, "read", lambda *_: FACTS)
    made = program.build_window(None, paths.prepare(paths.resolve(str(folder))))
    made.resize(*size)
    made.show()
    return made


@pytest.fixture
def opened(qtbot, tmp_path, monkeypatch) -> Iterator[object]:
    made: list[MainWindow] = []

    def go(size: tuple[int, int]) -> MainWindow:
        made.append(open_window(tmp_path / "home", monkeypatch, size))
        # What is told of the model comes a moment later and has to be laid out before it is looked at.
        qtbot.waitUntil(lambda: made[-1].facts.facts is not None)
        settle()
        return made[-1]

    yield go
    for window in made:
        window.data.reading.cancel()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def found(screens: Iterator[object]) -> dict[str, str]:
    seen: dict[str, str] = {}
    for screen in screens:
        for fault in faults(screen.widget):
            seen.setdefault(fault, screen.name)
    return seen


def never(_condition: object) -> None:
    raise AssertionError("this part waits for nothing")


@pytest.mark.parametrize("size", [(1280, 720), (640, 360)], ids=["100 %", "1280 x 720 at 200 %"])
def test_the_steps_of_the_plan(opened, tmp_path, size) -> None:
    assert not found(Screens(opened(size), tmp_path, never).before())


def test_the_steps_in_a_wordy_language(qapp, opened, tmp_path) -> None:
    wordy = Wordy(qapp)
    qapp.installTranslator(wordy)
    try:
        assert not found(Screens(opened((1280, 720)), tmp_path, never).before())
    finally:
        qapp.removeTranslator(wordy)


@pytest.mark.slow
@pytest.mark.parametrize("code", ["en", "zh_CN"])
@pytest.mark.parametrize("points", [0, 13])
def test_all_screens(qapp, qtbot, opened, tmp_path, code, points) -> None:
    usual = QFont(QApplication.font())
    language.install(qapp, code)
    if points:
        larger = QFont(usual)
        larger.setPointSize(points)
        qapp.setFont(larger)
    try:
        window = opened((1280, 720) if not points else (1920, 1080))
        screens = Screens(window, tmp_path, lambda true: qtbot.waitUntil(true, timeout=20_000), every=True)
        seen = found(screens.all())
        assert not seen, "\n".join(f"{fault} ({where})" for fault, where in seen.items())
    finally:
        qapp.setFont(usual)
        language.install(qapp, "en")
