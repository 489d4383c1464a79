"""What this program is: versions, licence, where it keeps things, and what it is made with."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from posttrain_gui import __version__
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.help.doctor_dialog import without_home
from posttrain_gui.gui.help.frame import Frame
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.licences import libraries, version_of

if TYPE_CHECKING:
    from posttrain_gui.licences import Library
    from posttrain_gui.paths import Paths


def facts(places: Paths) -> list[tuple[str, str]]:
    """(what, value) of the program; torch is not loaded for it."""
    return [
        (tr("Version"), __version__),
        (tr("Licence"), "MIT"),
        ("Python", platform.python_version()),
        ("PyTorch", version_of("torch") or tr("not known")),
        ("Qt", qVersion()),
        (tr("System"), platform.platform()),
        (tr("Data folder"), str(places.data)),
        (tr("Cache"), str(places.cache)),
    ]


class AboutDialog(Frame):
    """Facts, and the libraries with their licences."""

    topic: ClassVar[About] = About(
        "files#folders",
        title="About posttrain-gui",
        text="Version and licence of the program and of the libraries it is made with, and where it keeps things.",
    )

    def __init__(self, places: Paths, parent: QWidget) -> None:
        super().__init__(
            "about.dialog",
            tr("About posttrain-gui"),
            tr("Makes a trained image model better for your own images, and proves it."),
            self.text,
            parent,
        )
        self._facts, self._libraries = facts(places), libraries()
        self.page.body.addLayout(self._grid())
        self.page.body.addWidget(label(tr("Made with"), "heading"))
        self.page.body.addWidget(self._table(), 1)

    def text(self) -> str:
        """All of it as plain text; the home folder is written as ~."""
        lines = [f"posttrain-gui {__version__}", *(f"{what}: {value}" for what, value in self._facts[1:]), ""]
        lines += [f"{one.name} {one.version}  {one.licence}".rstrip() for one in self._libraries]
        return without_home("\n".join(lines))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, (what, value) in enumerate(self._facts):
            shown = label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(what, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, line, 1)
        return grid

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setObjectName("about.libraries")
        table.setAccessibleName(tr("Libraries"))
        table.setAccessibleDescription(tr("The libraries that this program is made with, and their licences."))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setMinimumHeight(160)  # with less the dialog's page scrolls instead
        table.setHeaderLabels([tr("Library"), tr("Version"), tr("Licence")])
        table.addTopLevelItems([_row(library) for library in self._libraries])
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        CopyMenu(table, self._numbers)
        return table

    def _numbers(self) -> tuple[list[str], list[tuple[str, str, str]]]:
        heads = [tr("Library"), tr("Version"), tr("Licence")]
        return heads, [(one.name, one.version, one.licence) for one in self._libraries]


def _row(library: Library) -> QTreeWidgetItem:
    row = QTreeWidgetItem([library.name, library.version, library.licence or tr("names none")])
    row.setToolTip(2, library.licence)
    return row
