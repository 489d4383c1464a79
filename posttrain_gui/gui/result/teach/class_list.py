"""The classes to be taught, one card each; takes whole folders of class folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.result.teach.class_card import ClassCard, dropped_paths
from posttrain_gui.gui.result.teach.given import as_classes, unused_name
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class ClassList(ScrollPage):
    """Cards from top to bottom, the buttons that add more below them.

    Signals:
        changed: The classes are others.
        failed: An exception: what was dropped cannot be read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body.setSpacing(8)
        self.thumbnails = Thumbnails(self)
        self._begun = False
        self.cards: list[ClassCard] = []
        text = tr(
            "Drop a few images of each class, or a folder that holds one folder for each class. Two classes with one "
            "image each are enough; more images make it surer."
        )
        self.hint = label(text, "muted", wrap=True)
        self.body.addWidget(self.hint)
        self.body.addLayout(self._buttons())
        self.body.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.add_class = push_button("add_class", tr("Add a class"), tr("Makes an empty class; name it, add images."))
        self.from_folder = push_button(
            "classes_from_folder", tr("Folder…"), tr("Takes every folder in it as a class, named after it.")
        )
        self.try_it = push_button(
            "try_classes",
            tr("Try unseen classes"),
            tr("Takes three test classes of this run, which it never learned from."),
        )
        self.clear = push_button("clear_classes", tr("Clear"), tr("Takes all classes away."))
        self.add_class.clicked.connect(self._add_empty)
        self.from_folder.clicked.connect(self._ask)
        self.clear.clicked.connect(self.remove_all)
        row = QHBoxLayout()
        for button in (self.add_class, self.from_folder, self.try_it):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.clear)
        return row

    def begin(self) -> None:
        """Makes ready to read images, which a window that opens does not need."""
        if not self._begun:
            from posttrain_gui.data.reading.images import FileReader

            self._begun = True
            self.thumbnails.use(FileReader())

    def classes(self) -> dict[str, list[Path]]:
        """Name → images, of classes that have both; of two with one name the first counts."""
        found: dict[str, list[Path]] = {}
        for card in self.cards:
            if card.called and card.pictures.paths:
                found.setdefault(card.called, list(card.pictures.paths))
        return found

    def missing(self) -> str:
        """What stands in the way of teaching, or ""."""
        names = [card.called.casefold() for card in self.cards if card.pictures.paths]
        if "" in names:
            return tr("Type a name for each class.")
        if (twice := next((name for name in names if names.count(name) > 1), None)) is not None:
            return tr('The name "{name}" stands twice. Give each class a name of its own.', name=twice)
        if len(names) < 2:
            return tr("Add at least two classes with at least one image each.")
        return ""

    def take(self, classes: Mapping[str, list[Path]]) -> None:
        """Adds classes; images of a name that is there already go to that class."""
        for name, images in classes.items():
            known = next((card for card in self.cards if name and card.called.casefold() == name.casefold()), None)
            (known or self._card(name)).add(images)

    @Slot()
    def remove_all(self) -> None:
        """Takes all classes away."""
        for card in list(self.cards):
            self._drop_card(card)
        self.changed.emit()

    def take_paths(self, paths: list[Path]) -> None:
        """Adds what was dropped or chosen; loose images become a class whose name is to be typed."""
        try:
            found = as_classes(paths)
        except UserError as error:
            self.failed.emit(error)
            return
        for name, images in found:
            self.take({name or self._free_name(): images})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes files and folders."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Adds them as classes."""
        event.acceptProposedAction()
        self.take_paths(dropped_paths(event))

    # --- cards --------------------------------------------------------------------------------------------------

    def _card(self, name: str) -> ClassCard:
        self.begin()
        card = ClassCard(name, self.thumbnails)
        card.changed.connect(self.changed)
        card.failed.connect(self.failed)
        card.closed.connect(self._close)
        self.cards.append(card)
        self.body.insertWidget(len(self.cards), card)
        return card

    def _free_name(self) -> str:
        return unused_name(tr("class"), [card.called for card in self.cards])

    @Slot()
    def _add_empty(self) -> None:
        card = self._card(self._free_name())
        card.name.setFocus()
        card.name.selectAll()
        self.changed.emit()

    @Slot()
    def _close(self) -> None:
        card = self.sender()
        assert isinstance(card, ClassCard)
        self._drop_card(card)
        self.changed.emit()

    def _drop_card(self, card: ClassCard) -> None:
        self.cards.remove(card)
        self.body.removeWidget(card)
        card.hide()
        card.deleteLater()

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Folder that holds one folder for each class"), str(home()))
        dialog.setObjectName("classes_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.take_paths([Path(folder)])
