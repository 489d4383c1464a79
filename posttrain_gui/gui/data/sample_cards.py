"""The sample sets, each with some of its pictures; the field for ``data.name`` of the samples."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from posttrain_gui.data.sample import TITLES
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.option_cards import MARGIN, Option, OptionCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QShowEvent

    from posttrain_gui.gui.forms.spec import FieldSpec

PICTURES, SIDE, GAP = 7, 44, 6
APART = {"scanned-digits": 7, "clean-digits": 7, "strokes": 20, "scenes": 1}
"""How far apart in the set the shown pictures stand, so that they are not six times the same class."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Pixels as they come from the background: RGB, ``width`` × ``height`` × 3 bytes."""

    width: int
    height: int
    rgb: bytes


def _sentence(name: str) -> str:
    return {
        "scanned-digits": tr("Real handwritten digits as a bad scanner sees them; for fine-tuning."),
        "clean-digits": tr("The digits that trained the sample model, clean; to see what it forgets."),
        "strokes": tr("Invented (synthetic) characters, 20 drawings of each; for few-shot learning."),
        "scenes": tr("Synthetic pictures with a shape, a colour and a size; for multi-task training."),
    }.get(name, "")


def some_pictures(names: Sequence[str], progress: Callable[[str, int, int], None]) -> dict[str, list[Raw]]:
    """A few pictures of each set, made as the set itself makes them; nothing is written."""
    return {name: _pictures(name, lambda: progress("drawing", 0, 0)) for name in names}


def _pictures(name: str, tell: Callable[[], None]) -> list[Raw]:
    from importlib import import_module
    from itertools import islice

    from PIL import Image

    drawn = import_module(f"posttrain_gui.data.samples.{name.replace('-', '_')}").SET.draw()
    found = []
    for _, pixels in islice(drawn, 0, PICTURES * APART.get(name, 1), APART.get(name, 1)):
        tell()
        image = Image.fromarray(pixels).convert("RGB")
        found.append(Raw(image.width, image.height, image.tobytes()))
    return found


class SampleCard(OptionCard):
    """An option card with a strip of pictures below its texts."""

    def __init__(self, option: Option, name: str, parent: QWidget | None = None) -> None:
        super().__init__(option, name, parent)
        self.images: list[QImage] = []

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Texts, then the strip."""
        return super().heightForWidth(width) + SIDE + GAP

    def show_pictures(self, pictures: Sequence[Raw]) -> None:
        """Shows these."""
        self.images = [_image(one) for one in pictures]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The card, then its pictures."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top, room = self.height() - MARGIN - SIDE, self.width() - 2 * MARGIN
        for place, image in enumerate(self.images):
            left = MARGIN + place * (SIDE + GAP)
            if left + SIDE <= MARGIN + room:
                painter.drawImage(QRect(left, top, SIDE, SIDE), image)
        painter.end()


class SampleField(FieldWidget):
    """One of the sets; their pictures are drawn when the field is first seen."""

    wide: ClassVar[bool] = True

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._task: Task | None = None
        self._group = QButtonGroup(self)
        self.cards = {str(name): self._card(str(name)) for name in spec.options}
        column = QVBoxLayout()
        column.setSpacing(8)
        for card in self.cards.values():
            self._group.addButton(card)
            column.addWidget(card)
        self.row.addLayout(column, 1)
        self._group.buttonClicked.connect(self._clicked)

    def show_value(self, value: Any) -> None:
        """Marks the plan's set."""
        for name, card in self.cards.items():
            card.setChecked(name == value)
            # The tabulator leads to the chosen card, arrows lead to the others.
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == value else Qt.FocusPolicy.ClickFocus)

    def input(self) -> QWidget:
        """The chosen card."""
        chosen = self._group.checkedButton()
        return chosen if chosen is not None else next(iter(self.cards.values()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now pictures are drawn."""
        super().showEvent(event)
        if self._task is None:
            self._task = Task(partial(some_pictures, list(self.cards)), self)
            self._task.done.connect(self._take)
            self._task.start()

    def _card(self, name: str) -> SampleCard:
        card = SampleCard(Option(name, tr(TITLES.get(name, name)), _sentence(name)), f"{self.spec.path}.{name}", self)
        card.setToolTip(tr(self.spec.help))
        return card

    @Slot(object)
    def _take(self, pictures: dict[str, list[Raw]]) -> None:
        for name, found in pictures.items():
            self.cards[name].show_pictures(found)

    @Slot(QAbstractButton)
    def _clicked(self, card: SampleCard) -> None:
        self.edited.emit(card.option.key)


def _image(raw: Raw) -> QImage:
    """An image of Qt that owns its memory."""
    return QImage(raw.rgb, raw.width, raw.height, 3 * raw.width, QImage.Format.Format_RGB888).copy()
