"""What the doctor finds, as a list with remedies; the same that ``posttrain-gui doctor`` prints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.help.frame import Frame
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import announce
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from posttrain_gui.doctor import Finding
    from posttrain_gui.paths import Paths

    Progress = Callable[[str, int, int], None]

MARKS = {"problem": ("✗", "bad"), "note": ("!", "warn"), "ok": ("✓", "good")}
"""State → sign and the role of its colour; its word stands beside it."""
WORST_FIRST = ("problem", "note", "ok")


def examine(places: Paths) -> Iterator[Finding]:
    """Looks at everything; imported only now: the window opens without it."""
    from posttrain_gui import doctor

    return doctor.examine(places)


def words_of(state: str) -> str:
    """A state in a word."""
    return {"problem": tr("Problem"), "note": tr("Note")}.get(state, tr("In order"))


def verdict(findings: Sequence[Finding]) -> str:
    """What all of it comes to."""
    problems, notes = (sum(finding.state == state for finding in findings) for state in ("problem", "note"))
    if problems:
        one = tr("1 problem keeps the program from doing its main job.")
        many = tr("{n} problems keep the program from doing its main job.", n=number(problems))
        return one if problems == 1 else many
    if notes:
        one = tr("Everything needed is there. 1 note: see below.")
        many = tr("Everything needed is there. {n} notes: see below.", n=number(notes))
        return one if notes == 1 else many
    return tr("Everything needed is there.")


def without_home(text: str) -> str:
    """The text with the home folder, which holds the person's name, as ``~``."""
    own = str(home())
    return text.replace(own, "~") if len(own) > 1 else text


class DoctorDialog(Frame):
    """Examines as soon as it is made, in the background; findings appear as they come, problems first in the end."""

    topic: ClassVar[About] = About(
        "trouble#doctor",
        title="Doctor",
        text="Looks at everything the program needs: its parts, the devices and what they can do, the data folder, "
        "free space, the display. Each problem comes with its remedy.",
    )

    def __init__(self, places: Paths, parent: QWidget) -> None:
        super().__init__("doctor", tr("Doctor"), tr("Is everything there that the program needs?"), self.text, parent)
        self._places = places
        self.findings: list[Finding] = []
        self._task: Task | None = None
        self._shown = 0
        self.summary = label("", "strong", wrap=True)
        self.summary.setObjectName("doctor.summary")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self.page.body.addWidget(self.summary)
        self.page.body.addLayout(self._grid)
        self.page.body.addStretch(1)
        self.save = push_button("doctor.save", tr("Save…"), tr("Saves all findings as a text file."))
        self.again = push_button("doctor.again", tr("Run again"), tr("Looks at everything once more."))
        self.copy.setToolTip(
            tr("Copies all findings as text, as the terminal prints them; your home folder is written as ~.")
        )
        self.buttons.insertWidget(1, self.save)
        self.buttons.insertWidget(2, self.again)
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self.run)
        self.resize(860, 600)
        self.run()

    def text(self) -> str:
        """All findings as the terminal prints them, for a message to somebody who helps."""
        from posttrain_gui.doctor import as_text

        return without_home(as_text(self.findings))

    @Slot()
    def run(self) -> None:
        """Looks at everything."""
        self.findings = []
        self._clear()
        self.summary.setText(tr("Looking…"))
        self._busy(True)
        found = self.findings

        def work(progress: Progress) -> None:
            for finding in examine(self._places):
                found.append(finding)
                progress("", len(found), 0)

        self._task = Task(work, self)
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(int)
    def done(self, code: int) -> None:
        """Closing ends the looking."""
        if self._task is not None:
            self._task.cancel()
        super().done(code)

    def _busy(self, busy: bool) -> None:
        for button in (self.again, self.copy, self.save):
            button.setEnabled(not busy)

    @Slot(str, int, int)
    def _progressed(self, _stage: str, _done: int, _total: int) -> None:
        self._show(list(self.findings))

    @Slot(object)
    def _done(self, _result: object) -> None:
        self._task = None
        self.findings.sort(key=lambda finding: WORST_FIRST.index(finding.state))
        self._clear()
        self._show(self.findings)
        self.summary.setText(verdict(self.findings))
        announce(self.summary, self.summary.text())
        self._busy(False)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.summary.setText(tr("The doctor could not finish: {error}", error=str(error)))
        self._busy(False)

    def _show(self, findings: Sequence[Finding]) -> None:
        """Adds the findings that are not shown yet."""
        for line in range(self._shown, len(findings)):
            self._add(line, findings[line])
        self._shown = len(findings)

    def _clear(self) -> None:
        empty(self._grid)
        self._shown = 0

    def _add(self, line: int, finding: Finding) -> None:
        sign, role = MARKS[finding.state]
        texts = [
            label(sign, role),
            label(words_of(finding.state), role),
            label(tr(finding.subject), "strong"),
            label("\n".join(tr(text) for text in (finding.text, finding.remedy) if text), wrap=True),
        ]
        texts[3].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, text in enumerate(texts):
            self._grid.addWidget(text, line, column, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _save(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Save the findings"), "doctor.txt", tr("Text files (*.txt)"))
        if not file:
            return
        try:
            Path(file).write_text(self.text() + "\n", encoding="utf-8")
        except OSError as error:
            self.say(tr("Could not be saved: {why}", why=error.strerror or str(error)))
        else:
            self.say(tr("Saved."))
