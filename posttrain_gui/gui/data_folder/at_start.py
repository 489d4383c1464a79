"""A data folder that cannot be used when the program starts: a disk that is not connected, a full one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QMessageBox

from posttrain_gui import moving, paths, settings
from posttrain_gui.errors import InputError
from posttrain_gui.gui.tr import tr
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from posttrain_gui.paths import Paths

Answer = Literal["default", "choose", "quit"]
Role = QMessageBox.ButtonRole


def usable(places: Paths) -> Paths | None:
    """The program's folders, made and proven; asks where they cannot be used.

    Args:
        places: As resolved.

    Returns:
        The folders that hold for this start; None where a person would rather quit.

    Raises:
        InputError: Where a folder that was given for this start alone cannot be used: who gave it reads the terminal.
    """
    while True:
        try:
            return paths.prepare(places)
        except InputError as error:
            if places.throw_away:
                raise
            answer = ask(error, own=places.data == paths.own_data())
        if answer == "quit":
            return None
        places = paths.with_data(places, None) if answer == "default" else _another(places)


def ask(error: InputError, *, own: bool) -> Answer:
    """Asks for the way out.

    Args:
        error: Why the folder cannot be used.
        own: Whether it is the system's own place, so that there is no other to fall back on.
    """
    box = QMessageBox()
    box.setObjectName("folder_unusable")
    box.setWindowTitle("posttrain-gui")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(tr(error.what))
    advice = tr("With the default folder nothing is lost: your runs are there again when their folder is.")
    box.setInformativeText("\n\n".join(part for part in (tr(error.why), "" if own else advice) if part))
    default = None if own else box.addButton(tr("Use the default for now"), Role.AcceptRole)
    choose = box.addButton(tr("Choose another folder…"), Role.ActionRole)
    leave = box.addButton(tr("Quit"), Role.RejectRole)
    box.setDefaultButton(default or choose)
    box.setEscapeButton(leave)
    box.exec()
    clicked = box.clickedButton()
    return "default" if default is not None and clicked is default else "choose" if clicked is choose else "quit"


def _another(places: Paths) -> Paths:
    """Asks for a folder and keeps it in the settings; where there is none chosen, all is as before."""
    chosen = QFileDialog.getExistingDirectory(None, tr("Choose the data folder"), str(home()))
    if not chosen:
        return places
    try:
        folder = moving.inside(Path(chosen))
        folder.mkdir(parents=True, exist_ok=True)
        new = paths.prepare(paths.with_data(places, folder))
        settings.save(places, {"data_dir": folder})
    except (OSError, InputError) as error:
        box = QMessageBox(QMessageBox.Icon.Warning, "posttrain-gui", tr("This folder cannot be used."))
        box.setInformativeText("\n\n".join(tr(line) for line in str(error).splitlines()))
        box.exec()
        return places
    return new
