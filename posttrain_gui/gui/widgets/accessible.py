"""What a screen reader says of a widget: its name, and in a sentence what it is for or what it shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QTabWidget, QWidget

MNEMONIC = re.compile(r"\(&\w\)|&(?=\w)")
"""How a letter for Alt is marked: "&File", in Chinese "文件(&F)"."""


def plain(text: str) -> str:
    """A text without the mark of its letter for Alt."""
    return MNEMONIC.sub("", text).replace("&&", "&")


def lettered(text: str, letter: str) -> str:
    """A text with its letter for Alt marked.

    Args:
        text: In the window's language.
        letter: Marked where it first stands in the text; else added behind it, as is usual in Chinese: "开始训练(&T)".
    """
    at = text.casefold().find(letter.casefold())
    if at >= 0:
        return f"{text[:at]}&{text[at:]}"
    bare = text.removesuffix("…")
    return f"{bare}(&{letter}){text[len(bare) :]}"


def describe(widget: QWidget, name: str, description: str, *, tip: bool = False) -> None:
    """Says what a widget is called and what it is for.

    Args:
        widget: Any.
        name: A few words, in the window's language.
        description: A sentence; of a picture, the numbers it shows.
        tip: Whether the sentence is also the tool tip.
    """
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
    told = "" if tip else description  # Qt says the tool tip where there is no description, also one that changes later
    if widget.accessibleDescription() != told:
        widget.setAccessibleDescription(told)
    if tip:
        widget.setToolTip(description)


def describe_list(view: QAbstractItemView, name: str, description: str = "") -> None:
    """Of a table, list or tree: Tab leaves it, arrows move in it.

    Args:
        view: The table.
        name: What is in it.
        description: What can be done with a row; "" where it is only read.
    """
    view.setTabKeyNavigation(False)
    moving = tr("The arrow keys go from entry to entry.")
    describe(view, name, f"{description} {moving}".strip())


def describe_tabs(tabs: QTabWidget, name: str) -> None:
    """Of pages behind tabs: what the tabs are."""
    tabs.setAccessibleName(name)
    tabs.setAccessibleDescription(tr("The left and right arrow keys on the row of names change the page."))
    describe(tabs.tabBar(), name, tabs.accessibleDescription())


def announce(widget: QWidget, text: str) -> None:
    """Lets a screen reader say a text at once, whatever has the keyboard; nothing happens where none listens."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
