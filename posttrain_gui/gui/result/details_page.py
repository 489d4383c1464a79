"""What the run was: data, findings, plan, and how to load the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import tomli_w
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.episode_words import classes_told
from posttrain_gui.gui.result.snippet import loading
from posttrain_gui.gui.tr import duration, enumerated, number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.report import DataSummary, Report

MOST = 200
"""Lines of findings and of files set aside that are shown."""


class DetailsPage(QWidget):
    """Left what was found, right the plan and how to load the model."""

    topic: ClassVar[About] = About(
        "result#details",
        title="Details",
        text="The figures behind the verdict, what was left out of the data and why, and the plan of the run.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = label("", "", wrap=True)
        self.findings = _text("result_findings", tr("What was found"), wrap=True)
        self.plan = _text("result_plan", tr("The plan of the run"))
        self.snippet = _text("result_snippet", tr("How to load the model"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        left, right = Card(margin=14), QVBoxLayout()
        for widget in (label(tr("The run"), "strong"), self.facts, label(tr("What was found"), "strong")):
            left.body.addWidget(widget)
        left.body.addWidget(self.findings, 1)
        self._loading = Card(margin=14)
        self._loading.body.addWidget(label(tr("How to load the model in Python"), "strong"))
        self._loading.body.addWidget(self.snippet)
        plan = Card(margin=14)
        plan.body.addWidget(label(tr("The plan"), "strong"))
        plan.body.addWidget(self.plan)
        right.setSpacing(14)
        right.addWidget(self._loading, 1)
        right.addWidget(plan, 1)
        row.addWidget(left, 1)
        row.addLayout(right, 1)

    def show_report(self, report: Report) -> None:
        """Shows what the run was."""
        self.facts.setText("\n".join(_facts(report)))
        self.findings.setPlainText("\n".join(_findings(report)) or tr("Nothing unusual."))
        self.plan.setPlainText(tomli_w.dumps(report.plan))
        code = loading(report.model_path) if report.model_path else ""
        self.snippet.setPlainText(code)
        self._loading.setVisible(bool(code))


def _text(name: str, title: str, *, wrap: bool = False) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setObjectName(name)
    describe(made, title, tr("A text to read and copy."))
    if not wrap:
        made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return made


def _facts(report: Report) -> list[str]:
    lines = [tr("Took {time}.", time=duration(report.seconds))]
    if report.images_per_second > 0:
        lines[0] = tr(
            "Took {time}, {n} images/s.", time=duration(report.seconds), n=number(round(report.images_per_second))
        )
    if report.device:
        lines.append(tr("Ran on {device}, {precision}.", device=report.device, precision=report.precision))
    if report.data is not None:
        lines.append(_about_data(report, report.data))
    if report.model_path:
        lines.append(tr("Model file: {path}", path=report.model_path))
    return lines


def _about_data(report: Report, data: DataSummary) -> str:
    images = {"train": number(data.train), "val": number(data.val), "test": number(data.test)}
    if report.episodes is not None:
        return "\n".join(
            (
                classes_told(report.episodes),
                tr("{train} images to learn from, {val} to choose by, {test} to judge by.", **images),
            )
        )
    if report.tasks:
        what = tr("{n} tasks ({names})", n=len(report.tasks), names=enumerated(report.tasks))
    else:
        what = tr("{n} classes", n=number(len(data.classes)))
    return tr("{what}; {train} images to train, {val} for validation, {test} for the test.", what=what, **images)


def _findings(report: Report) -> list[str]:
    data = report.data
    lines = list(dict.fromkeys([*(data.findings if data else []), *report.findings]))
    if data is not None and data.excluded:
        lines.append(tr("{n} files were set aside:", n=number(len(data.excluded))))
        lines += [f"  {file.path}: {file.reason}" for file in data.excluded]
    return (
        lines
        if len(lines) <= MOST
        else [*lines[:MOST], tr("… and {n} more lines in the report.", n=number(len(lines) - MOST))]
    )
