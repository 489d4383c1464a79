"""The History panel on a real history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton

from posttrain_gui.gui.history.columns import columns
from posttrain_gui.gui.history.model import ROW_ROLE
from posttrain_gui.gui.panels.history import HistoryPanel
from posttrain_gui.gui.question import Question
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from tests.gui.fakes import FakeRun, plan

GAIN, DURATION = 6, 7


@pytest.fixture
def history():
    return History(resolve())


def finished(history, name, gain, seconds=10.0):
    run = history.begin(plan(name))
    report = FakeRun().report()
    verdict = report.verdict.model_copy(update={"gain": gain, "ci95": (gain - 0.02, gain + 0.02)})
    run.finish(report.model_copy(update={"run_id": run.id, "verdict": verdict, "seconds": seconds}))
    return run.id


def interrupted(history, name):
    run = history.begin(plan(name))
    run.checkpoints.mkdir(parents=True, exist_ok=True)
    (run.checkpoints / "epoch-3.pt").write_bytes(b"x")
    run.close()
    return run.id


@pytest.fixture
def make(qtbot, history):
    def made():
        panel = HistoryPanel(PlanStore(plan()), history)
        qtbot.addWidget(panel)
        panel.resize(1020, 640)
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    return made


def names(panel):
    return [panel.proxy.index(i, 0).data() for i in range(panel.proxy.rowCount())]


def button(panel, name):
    return panel.findChild(QPushButton, f"history_{name}")


def click(qtbot, panel, name):
    qtbot.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)


def test_an_empty_history_says_what_to_do_and_leads_there(make, qtbot):
    panel = make()
    assert "Start training" in " ".join(line.text() for line in panel.findChildren(QLabel) if line.isVisible())
    wanted = []
    panel.step_wanted.connect(wanted.append)
    qtbot.mouseClick(panel.findChild(QPushButton, "way_to_data"), Qt.MouseButton.LeftButton)
    assert wanted == ["Data"]
    assert not panel.search.isVisible()  # there is nothing to search
    assert panel.summary() == "No runs yet"
    assert not button(panel, "open").isEnabled()


def test_grey_buttons_say_why(make, history):
    finished(history, "photos", 0.1)
    panel = make()
    assert not button(panel, "open").isEnabled()
    assert "Choose a run" in panel.advice.text()
    panel.table.selectRow(0)
    assert button(panel, "open").isEnabled()
    assert panel.advice.text() == ""


def test_resume_is_there_only_for_what_can_go_on(make, history):
    finished(history, "photos", 0.1)
    run_id = interrupted(history, "cut off")
    panel = make()
    for at in range(panel.proxy.rowCount()):
        panel.table.selectRow(at)
        assert button(panel, "resume").isVisible() == (panel.chosen().run_id == run_id)


def test_no_buttons_where_there_are_no_runs(make):
    panel = make()
    assert not any(shown.isVisible() for shown in panel.buttons.values())
    assert panel.advice.text() == ""


def test_the_columns_of_texts_fill_the_width_and_their_tooltips_say_all(make, history):
    finished(history, "photos", 0.1)
    panel = make()
    index = panel.proxy.index(0, 1)
    row = index.data(ROW_ROLE)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == row.model
    assert index.data() == row.model.replace(" · ", "\n", 1)
    header = panel.table.horizontalHeader()
    assert header.length() == panel.table.viewport().width()
    gain = panel.table.fontMetrics().horizontalAdvance("+100.0 to +100.0")
    assert gain + 16 <= header.sectionSize(GAIN)


def test_it_shows_what_a_run_was(make, history):
    finished(history, "photos", 0.048, 192.4)
    panel = make()
    shown = [panel.proxy.index(0, at).data() for at in range(len(columns()))]
    assert shown[0] == "photos"
    assert shown[GAIN] == "+4.8\n+2.8 to +6.8"
    assert shown[DURATION] == "3 min 12 s"
    assert shown[9] == "done"
    assert panel.summary() == "1 run"


def test_numbers_sort_as_numbers_and_what_is_absent_comes_last(make, history):
    for name, gain in (("nine", 0.09), ("ten", 0.10), ("minus", -0.02)):
        finished(history, name, gain)
    interrupted(history, "none")
    panel = make()
    panel.table.sortByColumn(GAIN, Qt.SortOrder.DescendingOrder)
    assert names(panel) == ["ten", "nine", "minus", "none"]


def test_durations_sort_by_seconds(make, history):
    for name, seconds in (("minute", 61.0), ("seconds", 9.0), ("hour", 3700.0)):
        finished(history, name, 0.1, seconds)
    panel = make()
    panel.table.sortByColumn(DURATION, Qt.SortOrder.AscendingOrder)
    assert names(panel) == ["seconds", "minute", "hour"]


def test_searching_looks_at_notes_too_and_says_when_nothing_is_found(make, history, qtbot):
    first = finished(history, "photos", 0.1)
    finished(history, "digits", 0.1)
    history.set_note(first, "with more flips")
    panel = make()
    qtbot.keyClicks(panel.search, "FLIPS")
    assert names(panel) == ["photos"]
    qtbot.keyClicks(panel.search, " nowhere")
    qtbot.mouseClick(button(panel, "clear"), Qt.MouseButton.LeftButton)
    assert panel.search.text() == ""
    assert sorted(names(panel)) == ["digits", "photos"]


def test_a_double_click_opens_the_run_that_is_seen_there(make, history, qtbot):
    ids = {name: finished(history, name, gain) for name, gain in (("a", 0.1), ("b", 0.3), ("c", 0.2))}
    panel = make()
    panel.table.sortByColumn(GAIN, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(panel.open_requested) as opened:
        panel.table.doubleClicked.emit(panel.proxy.index(1, 2))
    assert opened.args == [ids["c"]]


@pytest.mark.parametrize(("name", "signal"), [("open", "open_requested"), ("new_from", "new_from_requested")])
def test_buttons_are_about_the_selected_run(make, history, qtbot, name, signal):
    ids = [finished(history, "x", 0.1), finished(history, "y", 0.2)]
    panel = make()
    panel.select(ids[0])
    with qtbot.waitSignal(getattr(panel, signal)) as sent:
        click(qtbot, panel, name)
    assert sent.args == [ids[0]]


def test_only_an_interrupted_run_can_be_resumed(make, history, qtbot):
    done, cut = finished(history, "done", 0.1), interrupted(history, "cut off")
    panel = make()
    panel.select(done)
    assert not button(panel, "resume").isEnabled()
    panel.select(cut)
    with qtbot.waitSignal(panel.resume_requested) as sent:
        click(qtbot, panel, "resume")
    assert sent.args == [cut]


def test_a_running_run_cannot_be_deleted(make, history):
    run = history.begin(plan("now"))
    panel = make()
    panel.select(run.id)
    assert not button(panel, "delete").isEnabled()
    assert button(panel, "open").isEnabled()
    run.close()


def answer(panel, text):
    dialog = panel.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()


def test_rename_and_note(make, history, qtbot):
    run_id = finished(history, "old", 0.1)
    panel = make()
    panel.select(run_id)
    click(qtbot, panel, "rename")
    with qtbot.waitSignal(panel.changed):
        answer(panel, "new name")
    assert names(panel) == ["new name"]
    assert panel.chosen().run_id == run_id
    qtbot.waitUntil(lambda: panel.findChild(QInputDialog) is None)
    click(qtbot, panel, "note")
    with qtbot.waitSignal(panel.changed):
        answer(panel, "keep this")
    assert history.row(run_id).note == "keep this"
    assert "keep this" in panel.proxy.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_refused_name_is_said_below_the_table(make, history, qtbot):
    panel_run = finished(history, "old", 0.1)
    panel = make()
    panel.select(panel_run)
    click(qtbot, panel, "rename")
    answer(panel, "   ")
    assert panel.message.isVisible()
    assert "name" in panel.message.text()
    assert names(panel) == ["old"]


def test_delete_asks_first_and_moves_to_the_trash(make, history, qtbot, monkeypatch):
    moved = []
    monkeypatch.setattr("send2trash.send2trash", moved.append)
    run_id = finished(history, "old", 0.1)
    panel = make()
    panel.select(run_id)
    click(qtbot, panel, "delete")
    qtbot.mouseClick(panel.findChild(Question).escapeButton(), Qt.MouseButton.LeftButton)
    assert names(panel) == ["old"]
    qtbot.waitUntil(lambda: panel.findChild(Question) is None)
    click(qtbot, panel, "delete")
    with qtbot.waitSignal(panel.changed):
        qtbot.mouseClick(panel.findChild(Question).deed, Qt.MouseButton.LeftButton)
    assert [path.rpartition(run_id)[1] for path in moved] == [run_id]
    assert names(panel) == []
    assert history.rows() == []


def test_what_another_window_did_is_seen_when_the_panel_is_shown_again(make, history):
    panel = make()
    panel.hide()
    finished(history, "elsewhere", 0.1)
    panel.show()
    assert names(panel) == ["elsewhere"]
    assert panel.proxy.index(0, 0).data(ROW_ROLE).name == "elsewhere"


def test_the_selection_survives_a_refresh(make, history):
    first = finished(history, "first", 0.1)
    panel = make()
    panel.select(first)
    finished(history, "second", 0.2)
    panel.refresh()
    assert panel.chosen().run_id == first
