"""Taking out what a layout shows, to show something else there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Takes out all widgets of a layout; they are gone at once for the eye, and deleted soon."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setObjectName("")  # until it is gone, another one may have its name
            widget.deleteLater()
