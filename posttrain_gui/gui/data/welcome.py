"""What stands in place of the images before there are any."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.recent_menu import RecentButton
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import lettered
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.typed_paths import home


class Welcome(QWidget):
    """Says what to do; takes a folder, a zip or a table by drop (the panel does that) or by a dialog.

    Signals:
        dropped: The path that was chosen.
    """

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(tr("Drop your images here"), "heading")
        text = label(
            tr("A folder with one folder for each class, the same as a zip file, or a CSV table of paths and labels."),
            "muted",
            wrap=True,
        )
        for line in (title, text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.folder = push_button(
            "chooseFolder",
            lettered(tr("Choose a folder…"), "C"),
            tr("A folder with one folder of images for each class."),
        )
        self.file = push_button(
            "chooseFile",
            lettered(tr("Choose a zip or table…"), "Z"),
            tr("A zip of such folders, or a CSV table of paths and labels."),
        )
        self.recent = RecentButton("recentFolders", "folders", tr("Images"), self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.folder)
        buttons.addWidget(self.file)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 32)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self.recent, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.folder.clicked.connect(self._choose_folder)
        self.file.clicked.connect(self._choose_file)
        self.recent.chosen.connect(self._send)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A dashed outline: something can be put here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line_strong"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    @Slot()
    def _choose_folder(self) -> None:
        self._send(QFileDialog.getExistingDirectory(self, tr("Folder of photos"), str(home())))

    @Slot()
    def _choose_file(self) -> None:
        kinds = tr("Zip files and tables") + " (*.zip *.csv *.tsv)"
        self._send(QFileDialog.getOpenFileName(self, tr("Zip file or table"), str(home()), kinds)[0])

    @Slot(str)
    def _send(self, path: str) -> None:
        if path:
            self.dropped.emit(path)
