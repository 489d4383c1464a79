"""The field for a well-known set: a list to pick from that also shows a name written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.forms.named import NamedOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.forms.spec import FieldSpec


def titles() -> dict[str, str]:
    """The sets that can be read: name in torchvision.datasets → how it is usually written."""
    from posttrain_gui.data.reading.known_sets import SETS

    return {name: row.title for name, row in SETS.items()}


class SetField(NamedOptions):
    """One of the sets."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, titles(), parent)
