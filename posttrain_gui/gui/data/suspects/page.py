"""Wrong labels? The tab of the Data step that looks for them, and takes decisions one image after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui import paths
from posttrain_gui.gui.data.reading import place_of
from posttrain_gui.gui.data.suspects import words
from posttrain_gui.gui.data.suspects.docket import Docket
from posttrain_gui.gui.data.suspects.strip import SuspectStrip
from posttrain_gui.gui.data.suspects.viewer import SuspectViewer
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel
from posttrain_gui.studies import suspects

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.suspects import Suspects


class SuspectsPage(QWidget):
    """What was found and the button above, the image in the middle, all of them below.

    Signals:
        decided: A decision was written or taken back: counts and split follow.
    """

    topic: ClassVar[About] = About(
        "data#wrong-labels",
        title="Wrong labels?",
        text="Labels that contradict a model which has not seen them (confident learning, Northcutt et al. 2021, "
        "arXiv:1911.00068). You decide: keep, relabel, or set aside. Decisions are kept beside the images; no"
        " file is touched.",
    )

    decided = Signal()

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._held, self._stale = store, False, False
        self._source: object = None
        self.found: Suspects | None = None
        self.work, self.docket = StudyWork(self, tr("Suspected wrong labels")), Docket(self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.follow()

    def hold(self, held: bool) -> None:
        """While held nothing is looked for, and a look that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self.refresh()

    def show_facts(self, facts: Facts) -> None:
        """Pictures of earlier decisions can be read, and their classes be named, before anybody looked."""
        if self.found is None:
            self.strip.suspects.use(facts.reader)
            self.viewer.use(facts.reader, facts.tree.classes)

    def _make_parts(self) -> None:
        self.sentence, self.left = Sentence("suspects_found", "strong"), Sentence("suspects_left", "muted")
        self.look = push_button("suspects_look", "", tr("Half a minute for a thousand images; nothing is trained."))
        self.progress = StudyProgress(self.work, "suspects")
        self.message, self.note = Sentence("suspects_message", "bad"), Sentence("suspects_note", "muted")
        self.viewer, self.strip = SuspectViewer(), SuspectStrip(self.docket)
        self.place = ElidedLabel("", "muted", keep_end=False)
        self.place.setObjectName("suspects_list")
        self.empty = empty_page(tr("Are all labels right?"), words.advice())
        self.shown = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.shown)
        self.message.tell("")

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.viewer)
        inside.addWidget(self.strip, 1)
        top = QHBoxLayout()
        top.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.sentence)
        told.addWidget(self.left)
        top.addLayout(told, 1)
        top.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.progress, self.message, self.note):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.place)

    def _connect(self) -> None:
        self.look.clicked.connect(self._look)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)
        self.work.changed.connect(self.refresh)
        self.docket.changed.connect(self._begin)
        self.docket.decided.connect(self._decided)
        self.docket.failed.connect(self._fail)
        self.strip.chosen.connect(self._show_entry)
        self.viewer.kept.connect(self._keep)
        self.viewer.relabelled.connect(self._relabel)
        self.viewer.set_aside.connect(self._set_aside)
        self.viewer.taken_back.connect(self._take_back)
        self._store.changed.connect(self._plan_changed)

    # --- what is shown ------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Takes the plan's source: where it is another one, what was found on the old one goes."""
        source = self._store.plan.data
        usable = None if source.problems() else source
        place = None if usable is None else place_of(usable)
        if place != self._source or usable is None:
            self._source, self.found, self._stale = place, None, False
            self.work.cancel()
            self.message.tell("")
            self.docket.follow(usable)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Follows what can be done."""
        busy, obstacle = self.work.busy, self._obstacle()
        self.look.setVisible(not busy)
        self.look.setEnabled(not obstacle)
        self.look.setText(tr("Look again") if self.found else tr("Look for wrong labels"))
        self.look.setAccessibleName(self.look.text())
        set_role(self.look, "" if self.found else "primary")
        self.note.tell("" if busy else obstacle or self._remark())
        self.sentence.tell(words.found(self.found) if self.found else "")
        self.left.tell(words.left(self.docket))
        self.place.setText(words.where(self.docket))
        self.stack.setCurrentWidget(self.shown if self.docket.entries else self.empty)

    def _obstacle(self) -> str:
        """Why nothing can be looked for, or ""."""
        plan = self._store.plan
        for problems in (plan.data.problems(), plan.model.problems()):
            if problems:
                return problems[0].message
        return tr("A training is going on; you can look when it has ended.") if self._held else ""

    def _remark(self) -> str:
        if self._stale:
            return tr("Model or split are others since: look again to see what they say.")
        return words.reading(self.found) if self.found else ""

    @Slot(object)
    def _show(self, found: Suspects) -> None:
        self.found, self._stale = found, False
        self.strip.suspects.use(found.reader)
        self.viewer.use(found.reader, found.classes)
        self.docket.show(found)
        self.refresh()
        if self.strip.isVisible():
            self.strip.setFocus()

    @Slot()
    def _begin(self) -> None:
        """Other entries: the first that waits for a decision is looked at."""
        first = self.docket.next_open(-1)
        if self.docket.entries:
            self.strip.look_at(first or 0)
        self._show_entry(self.strip.number)

    @Slot(int)
    def _show_entry(self, number: int) -> None:
        there = 0 <= number < len(self.docket.entries)
        self.viewer.show_entry(self.docket.entries[number] if there else None)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.message.tell(error_words(error))

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        self.message.tell("")
        plan = self._store.plan
        self.work.begin(lambda progress: suspects.suspects(plan, paths.prepare(paths.resolve()).cache, progress))

    @Slot()
    def _keep(self) -> None:
        self._go_on(self.docket.decide(self.strip.number, "keep"))

    @Slot(str)
    def _relabel(self, label: str) -> None:
        self._go_on(self.docket.decide(self.strip.number, "relabel", label))

    @Slot()
    def _set_aside(self) -> None:
        self._go_on(self.docket.decide(self.strip.number, "set aside"))

    @Slot()
    def _take_back(self) -> None:
        self.docket.take_back(self.strip.number)

    def _go_on(self, written: bool) -> None:
        """To the next image that waits; where it could not be written, one stays."""
        following = self.docket.next_open(self.strip.number)
        if written and following is not None:
            self.strip.look_at(following)

    @Slot(int)
    def _decided(self, number: int) -> None:
        self.message.tell("")
        if number == self.strip.number:
            self._show_entry(number)
        self.refresh()
        self.decided.emit()

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if old.data != new.data or old.model != new.model:
            self._stale = self.found is not None
            self.work.cancel()
            self.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """K keeps, R relabels, S sets aside, U undoes."""
        deed = {
            Qt.Key.Key_K: self._keep,
            Qt.Key.Key_R: self.viewer.relabel_as_suggested,
            Qt.Key.Key_S: self._set_aside,
            Qt.Key.Key_U: self._take_back,
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if deed is None or not plain or self.strip.number < 0:
            super().keyPressEvent(event)
        else:
            deed()
