"""Finds English that is left in a window of another language.

What counts as English is read off the translation file: a word of its English side that none of its translations uses.
So names of methods, units and plan keys, which stay Latin, need no list of their own, and neither do names of classes
and files, which are on neither side.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import translate

from posttrain_gui import paths

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    Texts = Iterator[tuple[str, str]]

AS_IT_IS = re.compile(
    r"\{\w*\}|\"[^\"]*\"|<code>.*?</code>|<pre>.*?</pre>|<[^>]*>|`[^`]*`|https?://\S+|--[a-z][\w-]*|[\w.~-]*[/\\][^\s，。；：）]*|\b\w+(?:[._]\w+)+",
    re.DOTALL,
)
"""Code, markup, addresses, options, paths, file names and plan keys."""
WORD = re.compile(r"(?<![\w.-])[A-Za-z][a-z]+(?:-[a-z]+)*(?![\w-])")
ROWS = 60
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@cache
def english() -> frozenset[str]:
    """Words of the catalogue's English side that its other side does not use."""
    pairs = translate.messages(paths.asset("translations/posttrain_zh_CN.ts"))
    sources, shown = set[str](), set[str]()
    for source, (translated, _) in pairs.items():
        if translated != source:  # what is alike on both sides says nothing
            sources |= {word.lower() for word in WORD.findall(bare(source))}
            shown |= {word.lower() for word in WORD.findall(bare(translated))}
    return frozenset(sources - shown)


def bare(text: str) -> str:
    """A text without its keys, code and paths."""
    return AS_IT_IS.sub(" ", text.replace("&", ""))


@cache
def words(text: str) -> list[str]:
    """The English words of a text."""
    return [word for word in WORD.findall(bare(text)) if word.lower() in english()]


def left(root: QWidget, names: Collection[str] = ()) -> Iterator[str]:
    """What of a window or dialog, or of its hidden parts, is not translated.

    Args:
        root: The window or dialog.
        names: Names of classes, tasks and the like that are shown there and happen to be English words; texts of
            tests that the program never says.
    """
    for widget in (root, *root.findChildren(QWidget)):
        for what, text in _texts(widget):
            if words(text) and (found := words(without(text, names))):
                yield f"{what} of {type(widget).__name__} {widget.objectName()}: {text[:160]!r} {found[:6]}"
    for action in root.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            if found := words(text):
                yield f"action {action.objectName()}: {text[:160]!r} {found[:6]}"


def without(text: str, names: Collection[str]) -> str:
    """A text without these."""
    return re.sub(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, names))})(?![A-Za-z])", " ", text) if names else text


def _texts(widget: QWidget) -> Texts:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QProgressBar):
        yield "text", widget.text()
    elif isinstance(widget, QGraphicsView):
        yield from _drawn(widget)
    else:
        yield from _of_entries(widget)


def _of_entries(widget: QWidget) -> Texts:
    if isinstance(widget, QAbstractSpinBox):
        yield "value", widget.specialValueText()
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            yield "unit", widget.prefix() + " " + widget.suffix()
    elif isinstance(widget, QComboBox):
        for at in range(min(ROWS, widget.count())):
            yield "entry", _no_key(widget.itemText(at))
            yield "entry's tip", str(widget.itemData(at, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield "tab", widget.tabText(at)
            yield "tab's tip", widget.tabToolTip(at)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), 1 if isinstance(widget, QListView) else widget.model().columnCount())


def _cells(model: QAbstractItemModel, columns: int) -> Texts:
    for column in range(columns):
        for role in ROLES[:2]:
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(ROWS, model.rowCount())):
            for role in ROLES:
                yield "cell", _no_key(str(model.index(row, column).data(role) or ""))


def _no_key(text: str) -> str:
    """A value of the plan stands in a list as it stands in the file."""
    return "" if re.fullmatch(r"[a-z][a-z-]*", text) else text


def _drawn(view: QGraphicsView) -> Texts:
    """Titles, axes and legends of a plot."""
    scene = view.scene()
    for item in scene.items() if scene is not None else []:
        if isinstance(item, QGraphicsTextItem):
            yield "drawn text", item.toPlainText()
        yield "drawn text", str(_text_of(item))


def _text_of(item: Any) -> object:
    text = getattr(item, "text", "")
    return text if isinstance(text, str) else ""
