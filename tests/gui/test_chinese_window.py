"""In the Chinese window nothing is left in English: texts, tips, names, tables, menus, plots."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui.gui import language, model_facts
from posttrain_gui.gui.help.doctor_dialog import DoctorDialog
from posttrain_gui.gui.main_window import MainWindow
from tests.gui.left_in_english import left, words
from tests.gui.screens import Screen, Screens
from tests.gui.test_main_window import FACTS

NAMES = {"English", "unnamed", "shape", "colour", "size", "script", "body", "digits-cnn", "photos"}
"""A language's name in itself, a plan's name as it is in the file, tasks, alphabets and layers made up for the test."""
MADE_UP = {
    "LoRA of rank 8", "The memory is full.", "Largest class 3.1 x the smallest:", "replaced", "what it was trained on",
    "alone", "together", "The learning rate is high. Lower it.", "The loss became infinite.", "Temperature 1.42.",
    "The interval is over episodes of these 45 classes; other classes can be easier or harder.", "gain", "mean over",
    "the plain sum of the losses", "Equal weights", "Disturbed pictures", "Deep Learning, section",
}  # fmt: skip
"""Sentences of the tests' reports that the program says in other words, and the title of a book."""


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("home")
    language.install(qapp, "zh_CN")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model_facts, "read", lambda *_: FACTS)
        made = program.build_window(None, paths.prepare(paths.resolve(str(folder / "data"))))
        made.resize(1280, 720)
        made.show()
        yield made
        made.data.reading.cancel()
        made.hide()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    language.install(qapp, "en")


def test_english_is_found_and_names_are_left_alone() -> None:
    assert words("Start training") == ["Start", "training"]
    assert not words("用 AdamW 训练 12 ms；见 `data.image_size` 和 /home/ann/start/training.csv")


def test_steps(window, tmp_path) -> None:
    assert not (found := english_in(Screens(window, tmp_path, never).before())), found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_all_screens(window, tmp_path, qtbot) -> None:
    screens = Screens(window, tmp_path, lambda true: qtbot.waitUntil(true, timeout=20_000), every=True)
    assert not (found := english_in(screens.all())), found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_dialogs(window, qtbot) -> None:
    for name in ("settings", "help.guide", "help.shortcuts", "help.doctor", "about"):
        window.findChild(QAction, name).trigger()
    doctor = window.findChild(DoctorDialog)
    qtbot.waitUntil(doctor.again.isEnabled, timeout=300_000)
    window.model.compare()
    opened = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    try:
        found = [f"{type(top).__name__}: {fault}" for top in opened for fault in left(top, NAMES | MADE_UP)]
    finally:
        for top in opened:
            top.close()
    assert len(opened) >= 6
    assert not found, "\n".join(found)


def english_in(screens: Iterator[Screen]) -> str:
    found: dict[str, str] = {}
    for screen in screens:
        for fault in left(screen.widget, NAMES | MADE_UP):
            found.setdefault(fault, screen.name)
    return "\n".join(f"{where}: {fault}" for fault, where in found.items())


def never(_condition: object) -> None:
    raise AssertionError("this part waits for nothing")
