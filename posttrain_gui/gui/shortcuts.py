"""All shortcuts of the window in one table: actions take their keys from it, Help lists it.

A shortcut that is not in the table does not exist; a test holds the window's actions against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from posttrain_gui.gui.tr import tr

Standard = QKeySequence.StandardKey
STEPS = 8
"""So many steps have a key."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the table.

    Attributes:
        name: Object name of its action ("plan.save"); keys that act inside a kind of widget have none.
        keys: What is pressed: one of Qt's standard keys, which differ between systems, or texts; the first is shown in
            the menu.
        words: What it does, for Help.
    """

    name: str
    keys: tuple[Standard | str, ...]
    words: str

    def sequences(self) -> list[QKeySequence]:
        """The keys as Qt takes them; a standard key may be several, or none on this system."""
        found: list[QKeySequence] = []
        for key in self.keys:
            found += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        return found

    def shown(self) -> str:
        """The keys as a person reads them ("F5, Ctrl+Return")."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(dict.fromkeys(key.toString(native) for key in self.sequences() if _on_any_keyboard(key)))


def _on_any_keyboard(key: QKeySequence) -> bool:
    """Not one of the keys that Qt takes on X11 too, but few keyboards have ("New", "Undo", F14)."""
    pressed = key[0].key()  # type: ignore[index]  # not in the stubs of PySide6
    return not (Qt.Key.Key_F13 <= pressed <= Qt.Key.Key_F35 or pressed >= Qt.Key.Key_Help)


@dataclass(frozen=True, slots=True)
class Group:
    """Shortcuts under one heading.

    Attributes:
        title: The heading, in the window's language.
        shortcuts: Its lines.
    """

    title: str
    shortcuts: tuple[Shortcut, ...]


def table() -> list[Group]:
    """All shortcuts, in the window's language."""
    return [
        Group(tr("Plan"), _plan()),
        Group(tr("Going around"), _going()),
        Group(tr("Training"), _training()),
        Group(tr("Lists, tables and plots"), _inside()),
        Group(tr("Help"), _help()),
    ]


def keys_of(name: str) -> list[QKeySequence]:
    """The keys of an action.

    Args:
        name: Its object name.

    Returns:
        None of them where the table does not have the name.
    """
    found = (shortcut for group in table() for shortcut in group.shortcuts if shortcut.name == name)
    return next((shortcut.sequences() for shortcut in found), [])


def _plan() -> tuple[Shortcut, ...]:
    return (
        Shortcut("plan.new", (Standard.New,), tr("New plan")),
        Shortcut("plan.open", (Standard.Open,), tr("Open a plan")),
        Shortcut("plan.save", (Standard.Save,), tr("Save the plan")),
        Shortcut("plan.save_as", (Standard.SaveAs,), tr("Save the plan under another name")),
        Shortcut("plan.undo", (Standard.Undo,), tr("Take back the last change of the plan")),
        Shortcut("plan.redo", (Standard.Redo,), tr("Make it again")),
        Shortcut("settings", ("Ctrl+,",), tr("Settings")),
        Shortcut("quit", (Standard.Quit,), tr("Quit the program")),
    )


def _going() -> tuple[Shortcut, ...]:
    steps = (tr("Model"), tr("Data"), tr("Strategy"), tr("Regularization"), tr("Train"), tr("Result"), tr("Search"))
    names = (*steps, tr("History"))
    return (
        *(Shortcut(f"go.{n}", (f"Ctrl+{n}",), tr("Go to {step}", step=name)) for n, name in enumerate(names, start=1)),
        Shortcut("go.next_region", ("F6",), tr("From the steps to the page to the bar below, and around")),
        Shortcut("go.last_region", ("Shift+F6",), tr("The same backwards")),
        Shortcut("", ("Tab",), tr("To the next field or button; with Shift to the one before")),
        Shortcut("", ("F10",), tr("To the menus; an underlined letter with Alt goes there at once")),
    )


def _training() -> tuple[Shortcut, ...]:
    return (
        Shortcut("run.start", ("F5", "Ctrl+Return"), tr("Start training, or show what is missing")),
        Shortcut("run.pause", ("Ctrl+P",), tr("Pause the training that goes on, or let it go on")),
        Shortcut("run.finish", ("Ctrl+.",), tr("Finish now and keep the best epoch so far")),
    )


def _inside() -> tuple[Shortcut, ...]:
    return (
        Shortcut("", ("Space",), tr("Switch on or off; press the button; choose the card")),
        Shortcut("", ("Up", "Down", "Left", "Right"), tr("To the neighbour: card, row, picture, point of a plot")),
        Shortcut("", ("Return",), tr("Open the chosen row or picture")),
        Shortcut("", ("Menu", "Shift+F10"), tr("What can be done with it: copy, save and more")),
        Shortcut("", (Standard.Copy,), tr("Copy the table or the picture")),
        Shortcut("", ("F2",), tr("Rename the chosen run of the history")),
        Shortcut("", ("Del",), tr("Delete the chosen run, after a question")),
        Shortcut("", ("Esc",), tr("Close the dialog")),
    )


def _help() -> tuple[Shortcut, ...]:
    return (
        Shortcut("help", (Standard.HelpContents,), tr("Explain the field that has the keyboard, or open the guide")),
        Shortcut("help.what", (Standard.WhatsThis,), tr("Explain what is clicked next")),
    )
