"""One line on how far the images are known, with the button for what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.wording import what_is_known
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button

if TYPE_CHECKING:
    from posttrain_gui.data.base import Part
    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.data.reading import DataReading

SEEN = frozenset({State.READ, State.CHECKED, State.CANCELLED, State.FAILED})


class StatusStrip(QWidget):
    """What is going on or known, a progress bar with counts, and the buttons Check, Cancel, Download, Read again."""

    def __init__(self, reading: DataReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.line = Sentence("dataStatus", "strong", self)
        self.more = Sentence("dataStatusMore", "muted", self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("dataProgress")
        describe(self.bar, tr("Progress"), tr("How much of the images has been read."))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.check = push_button(
            "checkImages", tr("Check all images"), tr("Opens every file and looks for duplicates.")
        )
        self.check.setToolTip(tr("Decodes every image once: finds broken files and duplicates, and makes the split."))
        self.download = push_button(
            "downloadSet", tr("Download"), tr("Fetches the image set once; it stays on this machine.")
        )
        self.again = push_button("readAgain", tr("Read again"), tr("Looks anew at what lies there."))
        self.again.setToolTip(tr("Looks again at what lies there now."))
        self.cancel = push_button("cancelReading", tr("Cancel"), tr("Stops reading; what is known so far stays."))
        self._arrange()
        self.check.clicked.connect(reading.check)
        self.download.clicked.connect(reading.download)
        self.again.clicked.connect(reading.read)
        self.cancel.clicked.connect(reading.cancel)
        reading.changed.connect(self.refresh)
        reading.progressed.connect(self._show_progress)
        self.refresh()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        for button in (self.check, self.download, self.again, self.cancel):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.more)
        layout.addWidget(self.bar)

    @Slot()
    def refresh(self) -> None:
        """Shows the state of the reading."""
        state = self._reading.state
        self.line.tell(self._headline())
        self.more.tell(self._detail())
        self.bar.setVisible(self._reading.busy)
        self.bar.setRange(0, 0)
        self.cancel.setVisible(self._reading.busy)
        self.again.setVisible(state in SEEN)
        self.check.setVisible(state is State.READ or (state is State.CANCELLED and self._reading.facts is not None))
        self.download.setVisible(self._reading.downloadable)
        self.setVisible(state is not State.EMPTY)

    @Slot(str, int, int)
    def _show_progress(self, stage: str, done: int, total: int) -> None:
        if not self._reading.busy:
            return
        self.line.tell(progress_sentence(stage, done, total))
        # The bar counts in thousandths: Qt's range ends at 2³¹, and a total of 0 means that it is not known.
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)

    def _headline(self) -> str:
        facts, state = self._reading.facts, self._reading.state
        if state is State.FAILED:
            return error_lines(self._reading.error)[0]
        if state is State.READING:
            return tr("Reading …")
        if state is State.CHECKING:
            return tr("Checking the images …")
        if facts is None:
            return tr("Reading was cancelled.") if state is State.CANCELLED else ""
        return what_is_known(facts)

    def _offer(self) -> str:
        """That the set can be downloaded, and the way without."""
        size = self._reading.download_megabytes
        offer = tr("It can be downloaded now ({n} MB).", n=number(size)) if size else tr("It can be downloaded now.")
        error = self._reading.error
        return offer + (f"\n{tr('Or:')} {error.next}" if isinstance(error, UserError) and error.next else "")

    def _detail(self) -> str:
        facts, state = self._reading.facts, self._reading.state
        if state is State.FAILED and self._reading.downloadable:
            return self._offer()
        if state is State.FAILED:
            return "\n".join(error_lines(self._reading.error)[1:])
        if state is State.READ or (state is State.CANCELLED and facts is not None):
            return tr("Not checked yet. Training checks them first; here you can look at the outcome before.")
        if state is State.CHECKED and facts is not None:
            return divided(facts)
        return ""


def divided(facts: Facts) -> str:
    """What each part holds: images, or whole classes."""
    parts: tuple[Part, ...] = ("train", "val", "test")
    tree = facts.tree
    if tree.apart:
        sizes = [number(len(tree.counts_in(part))) for part in parts]
        text = tr("{train} classes for meta-training · {val} for meta-validation · {test} for the meta-test")
    else:
        sizes = [number(tree.size(part)) for part in parts]
        text = tr("{train} for training · {val} for validation · {test} for the test")
    return text.format(**dict(zip(parts, sizes, strict=True)))


def progress_sentence(stage: str, done: int, total: int) -> str:
    """What a stage of the work does, with its counts."""
    known = {
        "indexing": tr("Reading: {done} files"),
        "loading": tr("Loading: {done}"),
        "reading": tr("Checking images: {done}"),
        "comparing": tr("Looking for duplicates among {n} images"),
        "splitting": tr("Dividing {n} images"),
    }
    template = known.get(stage) or stage.replace("{", "{{").replace("}", "}}") + ": {done}"
    counts = tr("{done} of {total}", done=number(done), total=number(total)) if total else number(done)
    return template.format(done=counts, n=number(total))


def error_lines(error: Exception | None) -> list[str]:
    """What happened, why, and what to do next, as far as the error says so."""
    if isinstance(error, UserError):
        return [tr(line) for line in (error.what, error.why, error.next) if line]
    return [tr("The images could not be read."), f"{type(error).__name__}: {error}"]
