"""Files and folders: typed, browsed for, or dropped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from posttrain_gui.gui.forms.field import register
from posttrain_gui.gui.forms.simple import LineField
from posttrain_gui.gui.recent_menu import RecentButton
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.typed_paths import exists, home

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.recent import Kind


def dropped_path(event: QDragEnterEvent | QDropEvent) -> str:
    """The one local file or folder that is being dropped, or ""."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


def file_filter(spec: FieldSpec) -> str:
    """A file dialog's filter, from the suffixes that the field's help names."""
    suffixes = re.findall(r"(?<!\w)\.[a-z]\w+", spec.help)
    every = tr("All files") + " (*)"
    return f"{tr(spec.title)} ({' '.join('*' + suffix for suffix in suffixes)});;{every}" if suffixes else every


class PathField(LineField):
    """A path with a Browse button, and one for what was used lately; a file or folder may be dropped on it."""

    kind: ClassVar[Kind] = "files"

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        # The line would insert a dropped file as a file:// text; the field takes the path.
        self.line.setAcceptDrops(False)
        self.line.setMinimumWidth(140)
        self.setAcceptDrops(True)
        self.browse = QPushButton(tr("Browse…"), self)
        self.browse.setObjectName(f"{spec.path}.browse")
        name = tr("Browse for {title}", title=tr(spec.title))
        describe(
            self.browse, name, tr("Opens a dialog of the system; dropping it on the field does the same."), tip=True
        )
        self.row.addWidget(self.browse)
        self.browse.clicked.connect(self._browse)
        self.recent = RecentButton(f"{spec.path}.recent", self.kind, tr(spec.title), self, small=True)
        self.row.addWidget(self.recent)
        self.recent.chosen.connect(self.send)

    def ask(self, start: str) -> str:
        """Opens the dialog; "" where it was cancelled."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes one local path."""
        if dropped_path(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes the path."""
        event.acceptProposedAction()
        self.send(dropped_path(event))

    @Slot()
    def _browse(self) -> None:
        typed = self.line.text().strip()
        chosen = self.ask(typed if typed and exists(typed) else str(home()))
        if chosen:
            self.send(chosen)


@register
class FolderField(PathField):
    """A folder."""

    kind: ClassVar[Kind] = "folders"

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Texts declared as ``folder``."""
        return spec.base is str and spec.widget == "folder"

    def ask(self, start: str) -> str:
        """The system's folder dialog."""
        return QFileDialog.getExistingDirectory(self, tr(self.spec.title), start)


@register
class FileField(PathField):
    """A file."""

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Texts declared as ``file``."""
        return spec.base is str and spec.widget == "file"

    def ask(self, start: str) -> str:
        """The system's file dialog."""
        return QFileDialog.getOpenFileName(self, tr(self.spec.title), start, file_filter(self.spec))[0]


@register
class TextField(LineField):
    """Any other text. Stands here because the fields above are the more special ones."""

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Texts, but for ids of runs (``forms/runs.py``)."""
        return spec.base is str and spec.widget != "run"
