"""Which model should I start from? Several compared on the plan's images before any training."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from posttrain_gui.gui.copying import CopyButtons
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.model import ranking_words as words
from posttrain_gui.gui.model.ranking_candidate import csv_table
from posttrain_gui.gui.model.ranking_more import MoreModels
from posttrain_gui.gui.model.ranking_notice import Notice
from posttrain_gui.gui.model.ranking_table import CandidatesModel
from posttrain_gui.gui.model.ranking_view import CandidatesView
from posttrain_gui.gui.model.ranking_work import comparison
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.text import page_header

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.model.ranking_candidate import Candidate
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.ranking import Ranking


class RankingDialog(QDialog):
    """A table of models with ticks; the window can be worked in meanwhile.

    Signals:
        data_wanted: There are no images yet; a person wants to choose them.
    """

    topic: ClassVar[About] = About(
        "model#which",
        title="Which model should I start from?",
        text="Several models look at your training images as they are, before any training: LogME (You et al. "
        "2021, arXiv:2102.11005), nearest class means, size and time. A rank, no promise.",
    )

    data_wanted = Signal()

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ranking_dialog")
        self.setWindowTitle(tr("Which model should I start from?"))
        self.setModal(False)
        self.setAcceptDrops(True)
        self._store, self._held = store, False
        self.work = StudyWork(self, tr("Ranking of models"))
        self.model = CandidatesModel(self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(940, 600)
        self._begin_list()
        self.refresh()

    def hold(self, held: bool) -> None:
        """While held nothing is compared, and a comparison that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self.refresh()

    @Slot(int)
    def done(self, code: int) -> None:
        """Closing the dialog in any way ends the work; what was found stays for the next time."""
        self.work.cancel()
        super().done(code)

    # --- parts --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.more = MoreModels(self._store)
        self.table = CandidatesView(self.model)
        self.progress = StudyProgress(self.work, "ranking", words=words.stage)
        self.message, self.sentence = Sentence("ranking_message", "bad"), Sentence("ranking_sentence")
        self.details, self.notice = Sentence("ranking_details", "muted"), Notice()
        self.compare = push_button(
            "ranking_compare", tr("Compare on my images"), tr("Some seconds to a minute for each model.")
        )
        self.use = push_button("ranking_use", tr("Start from this one"), tr("Makes the chosen model the plan's model."))
        self.copy = CopyButtons("ranking", lambda: csv_table(self.model.candidates))
        self.shut = push_button("ranking_close", tr("Close"), tr("What was measured stays for the next time."))
        for button in (self.notice.to_data, self.compare, self.use, self.shut):
            button.setAutoDefault(False)  # Enter in the table is no click on a button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(10)
        layout.addLayout(page_header(tr("Which model should I start from?"), words.about()))
        layout.addWidget(self.notice)
        layout.addWidget(self.more)
        layout.addWidget(self.table, 5)
        layout.addWidget(self.message)
        layout.addWidget(self._texts(), 4)
        layout.addWidget(self.progress)
        layout.addLayout(self._buttons())

    def _texts(self) -> ScrollPage:
        """What came out, in sentences; many of them scroll, and the table keeps its room."""
        self.texts = ScrollPage()
        self.texts.body.setContentsMargins(0, 0, 8, 0)
        self.texts.body.setSpacing(8)
        for sentence in (self.sentence, self.details):
            self.texts.body.addWidget(sentence)
        self.texts.body.addStretch(1)
        return self.texts

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addStretch(1)
        for button in (self.shut, self.use, self.compare):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.more.wanted.connect(self._add)
        self.compare.clicked.connect(self._compare)
        self.use.clicked.connect(self._use)
        self.shut.clicked.connect(self.reject)
        self.notice.to_data.clicked.connect(self._to_data)
        self.table.doubleClicked.connect(self._use)
        self.table.copy_wanted.connect(self.copy.csv.click)
        self.table.selectionModel().selectionChanged.connect(self.refresh)
        self.model.ticked.connect(self.refresh)
        self.work.done.connect(self._found)
        self.work.failed.connect(self._failed)
        self.work.changed.connect(self.refresh)
        self._store.changed.connect(self._plan_changed)

    def _begin_list(self) -> None:
        from posttrain_gui.studies.ranking import default_candidates

        for source in default_candidates(self._store.plan):
            if not source.problems():
                self.model.add(source)
        self.model.mark(self._store.plan.model)

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Follows what can be done."""
        busy, chosen = self.work.busy, self.selected()
        measured = any(one.usable for one in self.model.candidates)
        obstacle = self.notice.follow(self._store.plan, held=self._held)
        self.more.follow([one.source for one in self.model.candidates], busy=busy)
        self.compare.setEnabled(not busy and not obstacle and bool(self.model.chosen()))
        self.compare.setText(tr("Compare again") if measured else tr("Compare on my images"))
        set_role(self.compare, "" if measured else "primary")
        self._refresh_use(chosen)
        set_role(self.use, "primary" if measured else "")
        self.copy.setVisible(measured)
        self.table.setEnabled(not busy)
        self.details.tell(self.model.whole(chosen) if chosen is not None and chosen.found is not None else "")
        self.texts.setVisible(bool(self.sentence.text() or self.details.text()))

    def selected(self) -> Candidate | None:
        """The candidate that is selected in the table."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.candidates[rows[0].row()] if rows else None

    def _refresh_use(self, chosen: Candidate | None) -> None:
        present = chosen is not None and chosen.source == self._store.plan.model
        failed = chosen is not None and chosen.found is not None and not chosen.usable
        self.use.setEnabled(chosen is not None and not present and not failed)
        self.use.setToolTip(words.use_help(there=chosen is not None, present=present, failed=failed))

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot(object, str)
    def _add(self, source: ModelSource, name: str) -> None:
        self.table.selectRow(self.model.add(source, name))

    @Slot()
    def _compare(self) -> None:
        self.message.tell("")
        self.sentence.tell("")
        self.work.begin(comparison(self._store.plan, self.model.chosen()))

    @Slot(object)
    def _found(self, ranking: Ranking) -> None:
        self.model.show_ranking(ranking)
        self.table.selectRow(0)
        self.sentence.tell("\n".join(ranking.sentences))
        self.refresh()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.message.tell(error_words(error))

    @Slot()
    def _use(self) -> None:
        chosen = self.selected()
        if chosen is not None and self.use.isEnabled():
            self._store.update("model", chosen.source)

    @Slot()
    def _to_data(self) -> None:
        self.reject()
        self.data_wanted.emit()

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        """Figures hold for their images; the model that was chosen is marked."""
        if old.data != new.data:
            self.work.cancel()
            self.model.show_ranking(None)
            self.sentence.tell("")
            self.message.tell("")
        if old.model != new.model:
            self.model.mark(new.model)
        self.refresh()

    # --- drops -----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes one checkpoint file."""
        if not self.work.busy and MoreModels.understands(dropped_path(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Adds it."""
        event.acceptProposedAction()
        self.more.add_file(dropped_path(event))
