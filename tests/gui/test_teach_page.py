"""Teach it a new class: what is dropped, what is said, what is answered, what is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.result.teach.given import as_classes, to_try, unused_name
from posttrain_gui.gui.result.teach.page import TeachPage
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.paths import resolve
from tests.gui.fakes import FakeRun, plan
from tests.teaching.conftest import run_of, signs  # noqa: F401 - fixtures


@pytest.fixture
def page(qtbot, run_of):  # noqa: F811
    made = TeachPage()
    qtbot.addWidget(made)
    made.resize(940, 420)
    made.show_report(run_of({"method": "prototypes"}))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.work.forget()
    qtbot.waitUntil(lambda: not made.work.busy)


def drop(widget, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def teach(qtbot, page, signs, *names):  # noqa: F811
    for name in names:
        page.classes.take({name: [Path(path) for path in signs[name][:2]]})
    qtbot.waitUntil(lambda: page.state.text().startswith("Learned"), timeout=15_000)


def test_it_says_what_is_missing_first(page):
    assert page.state.text() == "Add at least two classes with at least one image each."
    assert not page.save.isEnabled()
    assert page.classes.hint.isVisible()
    assert "new classes apart" in page.about.text()


def test_images_dropped_are_learned_and_another_is_answered(qtbot, page, signs):  # noqa: F811
    drop(page.classes, *signs["gamma"][:2])  # loose images: a class whose name is to be typed
    page.classes.cards[0].name.setText("gamma")
    drop(page.classes, Path(signs["delta"][0]).parent)  # a folder of images: a class named after it
    qtbot.waitUntil(lambda: page.state.text().startswith("Learned 2 classes from 8 images"), timeout=15_000)
    assert "no inner steps" in page.state.text()
    assert "Measured: 92.3 % right" in page.warnings.text()
    assert "still gets one of them" in page.warnings.text()
    drop(page.ask, signs["gamma"][4])
    qtbot.waitUntil(lambda: bool(page.ask.bars.rows))
    assert page.ask.bars.rows[0][0] == "gamma"
    assert sum(value for _, value in page.ask.bars.rows) == pytest.approx(1)
    assert page.ask.bars.accessibleName().startswith("Answer: gamma")


def test_a_folder_of_class_folders_at_once(qtbot, page, signs):  # noqa: F811
    drop(page.classes, Path(signs["gamma"][0]).parent.parent)
    assert [card.called for card in page.classes.cards] == ["delta", "gamma", "omega"]
    qtbot.waitUntil(lambda: page.state.text().startswith("Learned 3 classes"), timeout=15_000)
    drop(page.classes.cards[0], signs["delta"][0])  # is there already
    assert len(page.classes.cards[0].pictures.paths) == 6


def test_images_and_classes_can_be_taken_away(qtbot, page, signs):  # noqa: F811
    teach(qtbot, page, signs, "gamma", "delta", "omega")
    card = page.classes.cards[0]
    card.pictures.item(0).setSelected(True)
    assert card.remove.text() == "Remove chosen"
    QTest.keyClick(card.pictures, Qt.Key.Key_Delete)
    assert [path.name for path in card.pictures.paths] == ["1.png"]
    qtbot.waitUntil(lambda: "from 5 images" in page.state.text(), timeout=15_000)
    card.remove.click()
    assert [card.called for card in page.classes.cards] == ["delta", "omega"]
    qtbot.waitUntil(lambda: "Learned 2 classes" in page.state.text(), timeout=15_000)
    page.classes.clear.click()
    assert page.state.text().startswith("Add at least two")
    assert page.ask.bars.rows == []
    assert not page.save.isEnabled()


def test_names_have_to_be_there_and_differ(qtbot, page, signs):  # noqa: F811
    teach(qtbot, page, signs, "gamma", "delta")
    page.classes.cards[1].name.setText("Gamma ")
    assert 'The name "gamma" stands twice' in page.state.text()
    assert not page.save.isEnabled()
    page.classes.cards[1].name.setText(" ")
    assert page.state.text() == "Type a name for each class."
    page.classes.cards[1].name.setText("delta")
    qtbot.waitUntil(page.save.isEnabled, timeout=15_000)


def test_what_is_saved_is_a_model_file_with_the_names(qtbot, page, signs, tmp_path):  # noqa: F811
    teach(qtbot, page, signs, "gamma", "omega")
    qtbot.waitUntil(page.save.isEnabled)
    page.save_as(str(tmp_path / "greek.safetensors"))
    qtbot.waitUntil(page.saved.isVisible)
    assert page.saved.text() == f"Saved: {tmp_path / 'greek.safetensors'}"
    assert page.state.text().startswith("Learned 2 classes")
    assert load_model_file(tmp_path / "greek.safetensors").classes == ("gamma", "omega")


def test_a_bad_image_is_named_and_can_be_taken_out(qtbot, page, signs, tmp_path):  # noqa: F811
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"x")
    teach(qtbot, page, signs, "gamma", "delta")
    drop(page.ask, broken)
    qtbot.waitUntil(page.ask.problem.isVisible)
    assert "broken.png cannot be used" in page.ask.problem.text()
    page.classes.cards[0].add([broken])
    qtbot.waitUntil(page.problem.isVisible, timeout=15_000)
    assert "broken.png cannot be used" in page.problem.text()
    assert not page.save.isEnabled()
    qtbot.waitUntil(lambda: not page.work.busy)
    assert page.state.text() == "", "nothing is being read any more"


def test_three_classes_it_never_saw_to_try(qtbot, page):
    assert page.classes.try_it.isVisible()
    page.classes.try_it.click()
    qtbot.waitUntil(lambda: bool(page.ask.bars.rows), timeout=15_000)
    assert [card.called for card in page.classes.cards] == ["gamma", "delta", "omega"]
    assert page.ask.path is not None
    assert all(page.ask.path not in card.pictures.paths for card in page.classes.cards)


def test_another_run_learns_the_same_classes_anew(qtbot, page, signs, run_of):  # noqa: F811
    teach(qtbot, page, signs, "gamma", "delta")
    page.show_report(run_of({"method": "maml", "test_steps": 2}))
    assert page.state.text() == "", "this run has learned nothing yet"
    qtbot.waitUntil(lambda: "MAML, 2 inner steps" in page.state.text(), timeout=15_000)
    assert "trained with 5 classes at a time" in page.warnings.text()


def test_a_run_of_another_kind_is_labelled(page, run_of):  # noqa: F811
    settings = {"version": 1, "model": {"source": "untrained"}, "strategy": {"kind": "fine-tune"}}
    page.show_report(run_of(plan=settings, episodes=None))
    assert "no few-shot run" in page.about.text()
    assert not page.classes.try_it.isVisible()


def test_the_tab_is_there_where_a_model_is(qtbot, run_of):  # noqa: F811
    panel = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(panel)
    for report, there in ((run_of(), True), (FakeRun().report().model_copy(update={"model_path": ""}), False)):
        panel.show_report(report)
        assert panel.tabs.can_show(panel.pages.teach) == there


def test_what_was_given(tmp_path, signs, run_of):  # noqa: F811
    (tmp_path / "notes.txt").write_text("x")
    folder, loose = Path(signs["gamma"][0]).parent, Path(signs["delta"][0])
    found = as_classes([folder, loose, tmp_path / "notes.txt"])
    assert [(name, len(images)) for name, images in found] == [("gamma", 6), ("", 1)]
    assert as_classes([tmp_path / "notes.txt"]) == []
    assert unused_name("class", ["Class 1", "class 3"]) == "class 2"
    report = run_of()
    moved = report.model_copy(update={"episodes": None})
    assert to_try(moved) is None
    assert to_try(report) is not None


@pytest.mark.parametrize("source", ["folder", "csv"])
def test_unseen_classes_of_a_folder_of_ones_own(source, signs, run_of):  # noqa: F811
    """Reports name images relative to their folder, or to that of their table."""
    report, root = run_of(), Path(signs["gamma"][0]).parent.parent
    shown = report.episodes.shown[0]
    named = {
        part: [image.model_copy(update={"path": Path(image.path).relative_to(root).as_posix()}) for image in images]
        for part, images in (("support", shown.support), ("queries", shown.queries))
    }
    episodes = report.episodes.model_copy(update={"shown": [shown.model_copy(update=named)]})
    path = root if source == "folder" else root / "labels.csv"
    plan = report.plan | {"data": {"source": source, "path": str(path)}}
    taught, asked = to_try(report.model_copy(update={"episodes": episodes, "plan": plan}))
    assert all(image.is_file() for images in [*taught.values(), [asked]] for image in images)
    gone = plan | {"data": {"source": source, "path": str(path / "elsewhere" / "labels.csv")}}
    assert to_try(report.model_copy(update={"episodes": episodes, "plan": gone})) is None
