"""Which stage the images ask to change most: found in the background, shown as bars that can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui import theme
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.tr import number, sentences, tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.stage_ranking import RankedStage

WORDS = {
    "indexing": "Finding the images…",
    "reading": "Reading the images…",
    "comparing": "Comparing the images…",
    "splitting": "Splitting the images…",
    "loading": "Loading the model…",
    "ranking": "Looking at what the images ask to change…",
}


def rank(plan: Plan, progress: Callable[[str, int, int], None]) -> tuple[RankedStage, ...]:
    """The work; imports torch."""
    from posttrain_gui.training.stage_ranking import rank_stages

    return rank_stages(plan, progress)


class StageBar(QAbstractButton):
    """One stage: its name, a bar, the number."""

    def __init__(self, stage: RankedStage, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage, self._share = stage, share
        self.setObjectName(f"strategy.stage.bar.{stage.name}")
        self.setCheckable(True)
        self.setAccessibleName(tr("{name}: relative gradient {value}", name=stage.name, value=self._number()))
        self.setToolTip(tr("Train this stage"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Name, bar and number in one line."""
        return QSize(300, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the line; the chosen stage in colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        names, numbers, middle = 132, 62, self.height() / 2
        room = max(20, self.width() - names - numbers - 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if self.isChecked() else "before"))
        painter.drawRoundedRect(QRectF(names, middle - 5, max(2.0, room * self._share), 10), 3, 3)
        painter.setPen(theme.colour("text"))
        text = self.fontMetrics().elidedText(self.stage.name, Qt.TextElideMode.ElideLeft, names - 8)
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(2, 0, names - 8, self.height()), middle_left, text)
        painter.setPen(theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(self.width() - numbers - 2, 0, numbers, self.height()), right, self._number())
        painter.end()

    def _number(self) -> str:
        value = self.stage.relative_gradient
        return number(round(value)) if value >= 1000 else f"{value:.3g}"


class RankingView(QWidget):
    """Progress, the bars, or why there are none.

    Signals:
        picked: The name of the stage whose bar was clicked.
        changed: :attr:`busy` is another one.
    """

    topic: ClassVar[About] = About(
        "strategy#part",
        title="Which stage",
        text="Ranks the stages by how strongly your images ask to change them, relative to their weights (Lee et "
        "al. 2023, arXiv:2210.11466).",
    )

    picked = Signal(str)
    changed = Signal()

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._task: Task | None = None
        self.bars: list[StageBar] = []
        self.told = label("", "muted", wrap=True)
        self.told.setObjectName("strategy.stage.told")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.told)
        self._say("")
        store.changed.connect(self._plan_changed)

    @property
    def busy(self) -> bool:
        """Whether the ranking is being made."""
        return self._task is not None

    @Slot()
    def start(self) -> None:
        """Makes the ranking for the plan as it is."""
        plan = self._store.plan
        troubles = [p for section in ("model", "data") for p in getattr(plan, section).problems()]
        if troubles:
            self._say(tr("Choose a model and images first: {why}", why=tr(troubles[0].message)), "warn")
            return
        self._clear()
        self._task = Task(lambda progress: rank(plan, progress), self, heavy=True)
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._found)
        self._task.failed.connect(self._failed)
        self._say(tr(WORDS["indexing"]))
        self._task.start()
        self.changed.emit()

    def _mark(self) -> None:
        """Shows which stage is chosen; with ``auto`` that is the largest."""
        stage = getattr(self._store.plan.strategy, "stage", "")
        best = max((bar.stage for bar in self.bars), key=lambda ranked: ranked.relative_gradient, default=None)
        for bar in self.bars:
            bar.setChecked(bar.stage.name == stage or (stage == "auto" and bar.stage is best))

    def _say(self, text: str, role: str = "muted") -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        set_property(self.told, "role", role)

    def _clear(self) -> None:
        for bar in self.bars:
            bar.hide()
            bar.deleteLater()
        self.bars = []

    @Slot(str, int, int)
    def _progressed(self, stage: str, done: int, total: int) -> None:
        counted = f" {done:,} / {total:,}" if total else ""
        self._say(tr(WORDS.get(stage, WORDS["ranking"])) + counted)

    @Slot(object)
    def _found(self, ranked: tuple[RankedStage, ...]) -> None:
        self._task = None
        most = max((stage.relative_gradient for stage in ranked), default=0.0) or 1.0
        self._say(tr("How strongly your images ask each stage to change, for its size. Click one to train it."))
        for stage in ranked:
            bar = StageBar(stage, stage.relative_gradient / most, self)
            bar.clicked.connect(self._clicked)
            self._layout.addWidget(bar)
            self.bars.append(bar)
        self._mark()
        self.changed.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        told = sentences(error.what, error.why) if isinstance(error, UserError) else str(error)
        self._say(told or type(error).__name__, "bad")
        self.changed.emit()

    @Slot()
    def _clicked(self) -> None:
        bar = self.sender()
        if isinstance(bar, StageBar):
            self.picked.emit(bar.stage.name)
            self._mark()  # a click on the chosen one would take its mark away

    @Slot(object, object)
    def _plan_changed(self, old: Any, new: Any) -> None:
        """A ranking holds for its model and its images only."""
        if old.model == new.model and old.data == new.data:
            self._mark()
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._clear()
        self._say("")
        self.changed.emit()
