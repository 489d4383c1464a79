"""Makes the pictures of the README and the guide from the real window, so that they stay true.

    python packaging/make_pictures.py docs/pictures [light|dark] [zh_CN] [help|steps|fine-tuning|few-shot …]

With ``zh_CN`` the window is Chinese; put those into docs/pictures/zh_CN, where the Chinese guide looks first (``help
steps`` is what lies there). ``steps`` is a short ``fine-tuning``, made only where it is named.

For each kind of run (all where none is named) opens the window with its demo plan in a throw-away data folder,
walks through its steps, trains, and saves a picture of each step at 1280 × 720 px in 256 colours. Draws into memory;
set QT_QPA_PLATFORM=xcb to use a real screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("WAKEPY_FAKE_SUCCESS", "1")  # a machine that pictures are made on has no session to keep awake

import pictures_few_shot
import pictures_fewer_labels
import pictures_fine_tuning
import pictures_help
import pictures_multi_task

from posttrain_gui import app, paths
from posttrain_gui import plan as plans
from posttrain_gui.gui import language, theme

if TYPE_CHECKING:
    from hands import Hands
    from PySide6.QtWidgets import QApplication

    from posttrain_gui.gui.main_window import MainWindow

WALKS: dict[str, tuple[str, type[Hands]]] = {
    "help": ("demo", pictures_help.Walk),
    "fine-tuning": ("demo", pictures_fine_tuning.Walk),
    "few-shot": ("few-shot", pictures_few_shot.Walk),
    "multi-task": ("multi-task", pictures_multi_task.Walk),
    "fewer-labels": ("demo", pictures_fewer_labels.Walk),
}
"""Plan and walk of each kind of run."""
SHORT: dict[str, tuple[str, type[Hands]]] = {"steps": ("demo", pictures_fine_tuning.Steps)}


def open_window(application: QApplication, plan: str, home: str, colours: Literal["light", "dark"]) -> MainWindow:
    """The window as a person sees it who begins with one of the ready plans."""
    os.environ[paths.ENVIRONMENT] = home
    window = app.build_window(plans.load(paths.asset(f"plans/{plan}.toml")), paths.resolve(home))
    theme.apply(application, colours)
    window.resize(1280, 720)
    window.show()
    return window


def main() -> None:
    """Makes the pictures."""
    words = sys.argv[1:]
    folder = Path(words[0] if words else "docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application = app.make_application()
    if "zh_CN" in words:
        language.install(application, "zh_CN")
    for kind in [kind for kind in WALKS | SHORT if kind in words] or WALKS:
        plan, walk = (WALKS | SHORT)[kind]
        with tempfile.TemporaryDirectory() as home:
            window = open_window(application, plan, home, "dark" if "dark" in words else "light")
            walk(window, folder).all()
            window.files.take(window.store.plan, None)  # nobody is there to be asked whether to save it
            window.close()


if __name__ == "__main__":
    main()
