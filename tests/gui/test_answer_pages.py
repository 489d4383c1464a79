"""Try it and Label next: what is dropped, what is shown, what is written; the window never waits for either."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.result.label_next.grid import FILE_ROLE, IMAGE_ROLE, LINES_ROLE
from posttrain_gui.gui.result.label_next.page import LabelNextPage
from posttrain_gui.gui.result.snippet import loading
from posttrain_gui.gui.result.try_it.page import TryItPage
from posttrain_gui.gui.result.try_it.table import ANSWER, IMAGE, PROBABILITY, SECOND
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.studies import label_next
from tests.gui.fakes import FakeRun, plan
from tests.studies.answering import CLASSES, model_file, picture
from tests.teaching.conftest import run_of, signs  # noqa: F401 - fixtures

LONG = 20_000


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return model_file(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photos")
    return [picture(folder / f"{seed}.png", seed) for seed in range(4)]


@pytest.fixture
def history():
    return History(resolve())


@pytest.fixture
def report(history, file, tmp_path):
    for seed in range(4):
        picture(tmp_path / "data" / CLASSES[seed % 2] / f"{seed}.png", 50 + seed)
    data = {"source": "folder", "path": str(tmp_path / "data")}
    run = history.begin(plans.from_dict({"model": {"source": "sample"}, "data": data}))
    made = FakeRun().report().model_copy(update={"run_id": run.id, "model_path": str(file)})
    run.finish(made)
    return made


def shown(qtbot, page, report):
    qtbot.addWidget(page)
    page.resize(936, 380)
    page.show_report(report)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def try_it(qtbot, history, report):
    page = shown(qtbot, TryItPage(history), report)
    yield page
    page.work.cancel()


@pytest.fixture
def next_page(qtbot, history, report):
    page = shown(qtbot, LabelNextPage(history), report)
    yield page
    page.work.cancel()


def drop(widget, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def row_of(table, row):
    return [table.model().index(row, column).data() for column in (IMAGE, ANSWER, PROBABILITY, SECOND)]


def answered(qtbot, page, count):
    qtbot.waitUntil(lambda: len(page.answers) == count and not page.work.busy, timeout=LONG)


def test_try_it_answers_what_is_dropped_and_says_what_the_probabilities_are_worth(qtbot, try_it, photos, tmp_path):
    assert try_it._stack.currentIndex() == 0
    assert not try_it.save.isEnabled()
    drop(try_it, photos[0])
    answered(qtbot, try_it, 1)
    assert try_it._stack.currentIndex() == 1
    assert sum(value for _, value in try_it.card.bars.rows) == pytest.approx(1)
    assert {name for name, _ in try_it.card.bars.rows} == set(CLASSES)
    assert "temperature 2.00, fitted on the run's validation images, is applied" in try_it.worth.text()
    assert "still gets one of them" in try_it.worth.text()
    assert try_it.counted.text() == "1 image"
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "broken.png").write_bytes(b"x")
    (tmp_path / "more" / "notes.txt").write_text("x")
    drop(try_it, photos[0].parent, tmp_path / "more")  # the first one is there already
    answered(qtbot, try_it, 5)
    assert try_it.counted.text() == "5 images · 1 cannot be used · 1 other files left out"
    assert row_of(try_it.table, 4)[:2] == ["broken.png", "cannot be used"]
    qtbot.waitUntil(lambda: try_it.card.picture.picture is not None, timeout=LONG)
    qtbot.mouseClick(try_it.clear, Qt.MouseButton.LeftButton)
    assert try_it._stack.currentIndex() == 0


def test_try_it_sorts_by_how_sure_the_model_is_and_shows_the_chosen_row(qtbot, try_it, photos, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"x")
    try_it.ask([*photos, tmp_path / "broken.png"])
    answered(qtbot, try_it, 5)
    try_it.table.sortByColumn(PROBABILITY, Qt.SortOrder.AscendingOrder)
    sure = [max(answer.probabilities.values()) for answer in try_it.answers[:4]]
    order = [row_of(try_it.table, row)[0] for row in range(5)]
    assert order == [*(photos[n].name for n in sorted(range(4), key=lambda n: sure[n])), "broken.png"]
    try_it.table.selectRow(0)
    least = min(range(4), key=lambda n: sure[n])
    assert try_it.card.file.text() == str(photos[least])
    first, second, *_ = try_it.answers[least].ranked()
    assert row_of(try_it.table, 0)[1] == first[0]
    assert row_of(try_it.table, 0)[3].startswith(f"{second[0]} · ")
    try_it.table.selectRow(4)
    assert try_it.card.problem.text().startswith("It cannot be used: not an image")
    assert not try_it.card.bars.isVisible()


def test_try_it_keeps_what_was_asked_for_another_run(qtbot, try_it, report, photos, tmp_path):
    try_it.ask(photos[:2])
    answered(qtbot, try_it, 2)
    before = try_it.answers[0].probabilities
    other = model_file(tmp_path, ("x", "y", "z"), temperature=1.0)
    try_it.show_report(report.model_copy(update={"run_id": "another", "model_path": str(other)}))
    answered(qtbot, try_it, 2)
    assert list(try_it.answers[0].probabilities) == ["x", "y", "z"]
    assert max(try_it.answers[0].probabilities.values()) > max(before.values())
    assert try_it.worth.text().startswith("Calibration: its temperature is 1")
    assert try_it.answers[0].file == photos[0]


def test_try_it_with_several_tasks(qtbot, try_it, report, photos, tmp_path):
    names = ("shape: disc", "shape: bar", "size")
    several = model_file(tmp_path, names, temperature=1.0, plan={"strategy": {"kind": "multi-task"}})
    try_it.show_report(report.model_copy(update={"run_id": "several", "model_path": str(several)}))
    try_it.ask(photos[:1])
    answered(qtbot, try_it, 1)
    assert try_it.card.tasks.isVisible()
    assert {name for name, _ in try_it.card.bars.rows} == {"disc", "bar"}
    try_it.card.tasks.setCurrentText("size")
    assert try_it.card.value.text() == f"size: {try_it.answers[0].tasks['size']:.4g}"
    assert row_of(try_it.table, 0)[1] == f"{try_it.answers[0].tasks['size']:.4g}"
    assert not try_it.card.bars.isVisible()


def test_try_it_says_what_went_wrong_and_saves_a_table(qtbot, try_it, report, photos, tmp_path):
    try_it.ask([tmp_path / "data" / "nothing here"])
    answered(qtbot, try_it, 1)  # a file that is not there says so in its row
    assert try_it.answers[0].problem == "file not found"
    (tmp_path / "empty").mkdir()
    try_it.ask([tmp_path / "empty"])
    qtbot.waitUntil(lambda: "There is no image in" in try_it.message.text(), timeout=LONG)
    try_it.ask(photos)
    answered(qtbot, try_it, 5)
    assert try_it.message.text() == ""
    try_it.saving.save(str(tmp_path / "answers.csv"))
    assert (tmp_path / "answers.csv").read_text().startswith("image,answer,probability")
    assert try_it.note.text() == f"Saved: {tmp_path / 'answers.csv'}"
    try_it.saving.save(str(photos[0] / "inside.csv"))
    assert "could not be written" in try_it.message.text()
    try_it.show_report(report.model_copy(update={"run_id": "gone", "model_path": str(tmp_path / "gone.safetensors")}))
    qtbot.waitUntil(lambda: bool(try_it.message.text()), timeout=LONG)


def test_try_it_answers_with_one_core_beside_a_training(qtbot, try_it, photos):
    try_it.hold(True)
    try_it.ask(photos[:1])
    answered(qtbot, try_it, 1)
    assert try_it._predictor.polite


def test_label_next_shows_pictures_with_answers_and_why(qtbot, next_page, photos, tmp_path):
    assert next_page._stack.currentIndex() == 0
    assert not next_page.start.isEnabled()
    next_page.count.setValue(3)
    drop(next_page, photos[0].parent)
    qtbot.waitUntil(lambda: next_page.found is not None, timeout=LONG)
    assert next_page._stack.currentIndex() == 1
    model = next_page.grid.model()
    assert model.rowCount() == 3
    first = next_page.found.images[0]
    assert model.index(0, 0).data(LINES_ROLE) == (f"{first.answer} · {100 * first.probability:.1f} %", first.why)
    assert model.index(0, 0).data(FILE_ROLE) == str(first.file)
    assert first.name in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    qtbot.waitUntil(lambda: model.index(0, 0).data(IMAGE_ROLE) is not None, timeout=LONG)
    assert not next_page.grab().isNull()
    assert "3 of 4 images" in next_page.summary.text()
    assert "no random sample" in next_page.summary.text()
    next_page.saving.save(str(tmp_path / "next.csv"))
    assert (tmp_path / "next.csv").read_text().startswith("image,label,answer")
    next_page.copy_into(str(tmp_path / "copies"))
    qtbot.waitUntil(lambda: "3 pictures copied" in next_page.note.text(), timeout=LONG)
    assert len(list((tmp_path / "copies").iterdir())) == 3
    next_page.copy_into(str(tmp_path / "copies"))
    qtbot.waitUntil(lambda: "is not empty" in next_page.message.text(), timeout=LONG)
    assert photos[0].is_file()


def test_label_next_says_what_went_wrong(qtbot, next_page, monkeypatch, tmp_path):
    def fail(*_args):
        raise InputError("There is no new image.", "The run has all.", "Choose another folder.")

    monkeypatch.setattr(label_next, "label_next", fail)
    next_page.take(tmp_path)
    qtbot.mouseClick(next_page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(next_page.message.text()), timeout=LONG)
    assert next_page.message.text() == "There is no new image. The run has all. Choose another folder."
    next_page.take(Path("/elsewhere"))
    assert next_page.message.text() == ""


def test_label_next_can_be_cancelled_and_rests_beside_a_training(qtbot, next_page, monkeypatch, tmp_path):
    ended = []

    def endless(_run, _folder, _history, progress, _count):
        try:
            while True:
                progress("answering", 1, 2)
        finally:
            ended.append(True)

    monkeypatch.setattr(label_next, "label_next", endless)
    next_page.take(tmp_path)
    for stop in (next_page.progress.cancel.click, lambda: next_page.hold(True)):
        qtbot.mouseClick(next_page.start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: next_page.progress.stage.text().startswith("Asking the model"), timeout=LONG)
        assert not next_page.start.isEnabled()
        stop()
        assert not next_page.work.busy
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=LONG)
    assert not next_page.start.isEnabled()
    assert "A training is going on" in next_page.name.text()
    next_page.hold(False)
    assert next_page.start.isEnabled()
    assert next_page.found is None


def test_which_runs_have_the_pages(qtbot, history, report, run_of):  # noqa: F811
    panel = ResultPanel(PlanStore(plan()), history)
    qtbot.addWidget(panel)
    bare = report.model_copy(update={"model_path": ""})
    for shown_report, there in ((report, True), (bare, False), (run_of(), False)):
        panel.show_report(shown_report)
        assert panel.tabs.can_show(panel.pages.try_it) == there
        assert panel.tabs.can_show(panel.pages.label_next) == there


def test_the_snippet_divides_by_the_temperature_where_there_is_one(file, tmp_path):
    code = loading(str(file))
    assert code.splitlines()[-1].startswith("probabilities = lambda images: (network(images) / model.temperature)")
    scope: dict = {}
    exec(compile(code, "snippet", "exec"), scope)
    import torch

    images = torch.rand(2, 3, 16, 16)
    with torch.no_grad():
        expected = (scope["network"](images) / 2).softmax(dim=1)
        assert torch.equal(scope["probabilities"](images), expected)
    plain = model_file(tmp_path, temperature=1.0)
    assert "probabilities" not in loading(str(plain))
