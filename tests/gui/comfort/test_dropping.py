"""Dragging over the window says what would happen, and letting go does it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from posttrain_gui import plan as plans
from posttrain_gui.gui.comfort.drop_question import DropQuestion
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plan_files import empty_plan
from tests.gui.fakes import FakeRun

COPY, NOTHING = Qt.DropAction.CopyAction, Qt.DropAction.IgnoreAction
BUTTONS = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def mime(*places: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(place) if isinstance(place, str) else QUrl.fromLocalFile(str(place)) for place in places])
    return data


def enter(window: MainWindow, data: QMimeData) -> Qt.DropAction:
    event = QDragEnterEvent(QPoint(400, 300), COPY | Qt.DropAction.MoveAction, data, *BUTTONS)
    QCoreApplication.sendEvent(window, event)
    return event.dropAction() if event.isAccepted() else NOTHING


def drop(window: MainWindow, data: QMimeData) -> Qt.DropAction:
    event = QDropEvent(QPointF(400, 300), COPY | Qt.DropAction.MoveAction, data, *BUTTONS)
    window.dropEvent(event)
    return event.dropAction()


def photos(folder: Path) -> Path:
    for name in ("ant", "bee"):
        (folder / name).mkdir(parents=True)
        (folder / name / "1.jpg").write_bytes(b"x")
    return folder


def answer(window: MainWindow, number: int) -> None:
    """Presses a button of the question that stands."""
    question = window.findChild(DropQuestion)
    next(b for b in question.buttons() if b.objectName() == f"drop_deed_{number}").click()


def test_the_overlay_says_what_would_happen_and_goes_with_the_drag(window, tmp_path):
    overlay = window.dropping.overlay
    assert enter(window, mime(photos(tmp_path / "my photos"))) == COPY
    assert overlay.isVisible()
    assert (overlay.title, overlay.detail) == ("Use this folder as data", "my photos, with 2 folders")
    assert overlay.accessibleDescription() == "Use this folder as data. my photos, with 2 folders"
    assert overlay.size() == overlay.parentWidget().size()
    QCoreApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_what_is_refused_shows_so_and_leaves_its_reason_in_the_bar(window):
    assert enter(window, mime("https://example.org/photos.zip")) == NOTHING
    assert "Download it first" in window.dropping.overlay.detail
    QCoreApplication.sendEvent(window, QDragLeaveEvent())
    assert "Download it first" in window.bar.said.text()
    assert window.bar.said.isVisible()


def test_text_is_not_the_window_s(window):
    data = QMimeData()
    data.setText("adamw")
    assert enter(window, data) == NOTHING
    assert not window.dropping.overlay.isVisible()


def test_a_dropped_folder_is_the_plans_data_is_never_moved_and_can_be_taken_back(window, tmp_path):
    folder = photos(tmp_path / "set")
    assert drop(window, mime(folder)) == COPY
    assert window.store.plan.data.path == str(folder)
    assert window.stack.currentWidget() is window.data
    window.undo.undo()
    assert window.store.plan.data.path == ""


def test_folders_of_classes_are_their_common_folder(window, tmp_path):
    folder = photos(tmp_path / "set")
    drop(window, mime(folder / "ant", folder / "bee"))
    assert window.store.plan.data.path == str(folder)


def test_some_of_the_folders_are_asked_about(window, tmp_path):
    folder = photos(tmp_path / "set")
    (folder / "wasp").mkdir()
    drop(window, mime(folder / "ant", folder / "bee"))
    assert window.store.plan.data.path == ""
    answer(window, 0)
    assert window.store.plan.data.path == str(folder)


def test_of_a_folder_with_images_and_a_model_a_person_chooses(window, tmp_path):
    folder = photos(tmp_path / "both")
    (folder / "net.safetensors").write_bytes(b"x")
    drop(window, mime(folder))
    answer(window, 1)
    assert window.store.plan.model.path == str(folder / "net.safetensors")
    assert window.stack.currentWidget() is window.model


def test_a_run_s_folder_offers_what_is_in_it(window, tmp_path):
    folder = tmp_path / "20261122-061530-insects-k3f"
    (folder / "model").mkdir(parents=True)
    (folder / "events.jsonl").touch()
    (folder / "model" / "model.safetensors").write_bytes(b"x")
    (folder / "plan.toml").write_text(plans.to_toml(empty_plan().model_copy(update={"name": "insects"})))
    drop(window, mime(folder))
    assert [b.text() for b in window.findChild(DropQuestion).buttons()[:2]] == ["Use its model", "Use its plan"]
    answer(window, 1)
    assert window.store.plan.name == "insects"
    assert window.files.file is None  # saving does not overwrite what the run was made from


def test_images_are_for_the_model_of_a_result(window, tmp_path, monkeypatch):
    image = tmp_path / "1.jpg"
    image.write_bytes(b"x")
    window.result._report = None
    enter(window, mime(image))
    assert "one folder for each class" in window.dropping.overlay.detail
    asked = []
    monkeypatch.setattr(type(window.result.pages.try_it), "ask", lambda _self, paths: asked.extend(paths))
    window.result.show_report(FakeRun(images=8).report().model_copy(update={"model_path": "m.safetensors"}))
    drop(window, mime(image, image))
    assert asked == [image, image]
    assert window.stack.currentWidget() is window.result


def test_while_training_the_plan_is_not_changed_by_a_drop(window, tmp_path, monkeypatch):
    monkeypatch.setattr(type(window.runner), "running", property(lambda _: True))
    drop(window, mime(photos(tmp_path / "set")))
    assert window.store.plan.data.path == ""
    assert "Training is going on" in window.bar.said.text()


def test_text_fields_stand_aside_while_files_are_dragged(window, qtbot, tmp_path):
    line = next(line for line in window.findChildren(QLineEdit) if line.isVisible())
    assert line.acceptDrops()
    handle = window.windowHandle()
    place = line.mapTo(window, line.rect().center())
    data = mime(photos(tmp_path / "set"))
    data.setText("file:///set")
    event = QDragEnterEvent(place, COPY, data, *BUTTONS)
    QCoreApplication.sendEvent(handle, event)
    assert not line.acceptDrops()
    QCoreApplication.sendEvent(handle, QDragLeaveEvent())
    qtbot.waitUntil(line.acceptDrops)
