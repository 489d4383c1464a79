"""The advisor's page of the Result panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from posttrain_gui import plan as plans
from posttrain_gui.evaluation.advice.advisor import advise, changed_plan
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from tests.evaluation.test_advice import BY_HEART, FINE, Run
from tests.gui.fakes import plan


@pytest.fixture
def panel(qtbot) -> ResultPanel:
    made = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(made)
    made.resize(1020, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_each_step_is_a_card_with_reason_source_and_a_button(panel) -> None:
    report = Run(BY_HEART, outcome="worse", counts=(900, 100)).report()
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.advice)
    steps = advise(report)
    assert len(panel.pages.advice.cards) == len(steps) > 2
    for card, step in zip(panel.pages.advice.cards, steps, strict=True):
        told = "\n".join(label.text() for label in card.findChildren(QLabel))
        assert step.title in told
        assert step.reason in told
        assert step.source in told
        assert bool(card.findChildren(QPushButton)) == bool(step.changes)


def test_the_button_makes_the_changed_plan_and_leads_to_its_field(qtbot, panel) -> None:
    report = Run(BY_HEART, counts=(900, 100)).report()
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.advice)
    step = advise(report)[0]
    button = panel.findChild(QPushButton, "advice.0.make")
    with qtbot.waitSignal(panel.field_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["regularizers.trivial-augment"]
    assert panel.store.plan == changed_plan(report, step)
    assert panel.store.plan != plans.from_dict(report.plan)


def test_a_run_without_a_step_says_so_and_the_next_report_replaces_the_last(panel) -> None:
    panel.show_report(Run(BY_HEART).report())
    assert panel.pages.advice.cards
    panel.show_report(Run(FINE).report())
    assert panel.pages.advice.cards == []
    panel.tabs.show_page(panel.pages.advice)
    shown = [label.text() for label in panel.pages.advice.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Nothing stands out") for text in shown)
