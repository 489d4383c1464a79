"""The few questions the window asks in a dialog of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.errors import UserError

Role = QMessageBox.ButtonRole


def show_error(window: QWidget, error: UserError) -> None:
    """Shows an error: what happened, why, what to do next."""
    box = _box(window, tr(error.what), "\n\n".join(tr(part) for part in (error.why, error.next) if part), "error")
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Ok)
    _answer(box)


def tell(window: QWidget, what: str, details: str = "") -> None:
    """Says something; the window can be worked in meanwhile.

    Args:
        window: The one it is about.
        what: In the window's language, as ``details``.
        details: What goes with it.
    """
    box = _box(window, what, details, "told")
    box.setIcon(QMessageBox.Icon.Information)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setModal(False)
    box.show()


def ask_save(window: QWidget, name: str) -> Literal["save", "drop", "stay"]:
    """Asks what becomes of unsaved changes."""
    what = tr('Save the changes to "{name}"?', name=name)
    box = _box(window, what, tr("Unsaved changes are lost otherwise."), "ask.save")
    save = box.addButton(tr("Save"), Role.AcceptRole)
    drop = box.addButton(tr("Don't save"), Role.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(save)
    clicked = _answer(box)
    return "save" if clicked is save else "drop" if clicked is drop else "stay"


def ask_replace(window: QWidget, name: str) -> bool:
    """Asks whether a file that is there already may be replaced."""
    box = _box(window, tr('Replace the file "{name}"?', name=name), tr("What it holds now is lost."), "ask.replace")
    replace = box.addButton(tr("Replace"), Role.DestructiveRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return _answer(box) is replace


def ask_close(window: QWidget, *, searching: bool = False) -> Literal["keep", "finish", "discard"]:
    """Asks what becomes of the training (or the search) that is going on when the window is closed."""
    what = tr("Training is still going on.")
    text = tr("Finish now judges and keeps the best epoch so far, then closes. Discard closes and keeps nothing.")
    if searching:
        what = tr("A search is still going on.")
        text = tr("Finish now judges and keeps the best candidate, then closes. Discard closes and judges nothing.")
    box = _box(window, what, text, "ask.close")
    keep = box.addButton(tr("Keep running"), Role.RejectRole)
    finish = box.addButton(tr("Finish now (keep best)"), Role.AcceptRole)
    discard = box.addButton(tr("Discard"), Role.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    clicked = _answer(box)
    return "finish" if clicked is finish else "discard" if clicked is discard else "keep"


def withdraw_close(window: QWidget) -> None:
    """Takes the question of :func:`ask_close` back: what it asks about has ended meanwhile. It answers "keep"."""
    for box in window.findChildren(QMessageBox, "ask.close"):
        box.reject()


def _answer(box: QMessageBox) -> QAbstractButton:
    box.exec()
    box.deleteLater()
    return box.clickedButton()


def _box(window: QWidget, what: str, details: str, name: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setObjectName(name)
    box.setWindowTitle("posttrain-gui")
    box.setText(what)
    box.setInformativeText(details)
    return box
