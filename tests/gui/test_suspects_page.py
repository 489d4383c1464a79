"""The tab that looks for wrong labels and takes decisions on them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posttrain_gui import plan as plans
from posttrain_gui.data.care.decisions import Decision
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.errors import InputError
from posttrain_gui.gui.data import recipe as recipe_module
from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.data.suspects import docket as docket_module
from posttrain_gui.gui.data.suspects import page as page_module
from posttrain_gui.gui.data.suspects import words
from posttrain_gui.gui.data.suspects.page import SuspectsPage
from posttrain_gui.gui.panels.data import DataPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.studies.suspects import Suspect, Suspects
from tests.data.pictures import quiet
from tests.gui.pictures import make_classes

PATHS = ("ants/0.png", "ants/1.png", "ants/2.png")
SMALL = Preprocessing(resize=40, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    make_classes(tmp_path / "photos", ants=12, bees=9, wasps=6)
    return tmp_path / "photos"


@pytest.fixture
def store(photos: Path) -> PlanStore:
    return PlanStore(
        plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": str(photos)}})
    )


@pytest.fixture
def found(photos: Path, store: PlanStore, tmp_path: Path) -> Suspects:
    reader = FileReader(photos)
    seen = scan(reader, PATHS, quiet, tmp_path / "scans.sqlite3")
    flagged = tuple(
        Suspect(path, path, seen[path].sha256.hex(), "train", "ants", "bees", 0.002 + 0.1 * i, 0.99 - 0.1 * i, 0.1 * i)
        for i, path in enumerate(PATHS)
    )
    classes, file = ("ants", "bees", "wasps"), LabelList(store.plan.data).file
    return Suspects(flagged, 23, 0, 0, 0.9, classes, file, False, reader)


@pytest.fixture
def page(qtbot, store, found, monkeypatch) -> SuspectsPage:
    monkeypatch.setattr(page_module.suspects, "suspects", lambda _plan, _cache, _progress: found)
    page = SuspectsPage(store)
    qtbot.addWidget(page)
    page.resize(480, 420)
    page.show()
    return page


def look(qtbot, page: SuspectsPage) -> None:
    with qtbot.waitSignal(page.work.done, timeout=20_000):
        page.look.click()


def kept(store: PlanStore) -> dict[str, tuple[str, str]]:
    return {row.image: (row.kind, row.label) for row in LabelList(store.plan.data).read()}


def test_before_a_look_it_says_what_one_is(page, store) -> None:
    assert page.stack.currentWidget() is page.empty
    assert (page.look.text(), page.look.isEnabled()) == ("Look for wrong labels", True)
    assert page.place.text() == f"Decisions are kept in {LabelList(store.plan.data).file}. No image is touched."


def test_what_was_found_is_shown_the_most_suspicious_first(qtbot, page) -> None:
    look(qtbot, page)
    assert page.sentence.text() == "3 of 23 labels are flagged as perhaps wrong."
    assert page.left.text() == "3 to decide · 0 decided"
    assert page.stack.currentWidget() is page.shown
    assert page.strip.number == 0
    assert page.viewer.title.text() == "Labelled ants"
    assert page.viewer.looks.text() == "Looks like bees (99 %); ants: < 1 %"
    assert page.viewer.relabel.text() == "Relabel as bees"
    assert not page.viewer.undo.isVisible()
    assert page.look.text() == "Look again"


def test_decided_by_keys_and_taken_back(qtbot, page, store) -> None:
    look(qtbot, page)
    with qtbot.waitSignals([page.decided] * 3, timeout=20_000):
        for key in (Qt.Key.Key_R, Qt.Key.Key_K, Qt.Key.Key_S):
            QTest.keyClick(page.strip, key)
    assert kept(store) == {PATHS[0]: ("relabel", "bees"), PATHS[1]: ("keep", ""), PATHS[2]: ("set aside", "")}
    assert page.left.text().startswith("All 3 are decided.")
    assert [words.caption(entry)[1] for entry in page.docket.entries] == ["now bees", "Label kept", "Set aside"]
    page.strip.look_at(0)
    assert page.viewer.outcome.text() == "Relabelled as bees"
    assert page.viewer.undo.isVisible()
    QTest.keyClick(page.strip, Qt.Key.Key_U)
    assert set(kept(store)) == set(PATHS[1:])
    assert page.viewer.relabel.isVisible()
    assert page.left.text() == "1 to decide · 2 decided"


def test_decided_by_buttons_and_by_the_menu_of_classes(qtbot, page, store) -> None:
    look(qtbot, page)
    page.viewer.keep.click()
    assert page.strip.number == 1
    actions = page.viewer.other.menu().actions()
    assert [action.text() for action in actions] == ["ants", "bees", "wasps"]
    actions[2].trigger()
    page.viewer.aside.click()
    page.strip.look_at(0)
    page.viewer.relabel_as_suggested()  # another decision takes the place of the first
    assert kept(store) == {PATHS[0]: ("relabel", "bees"), PATHS[1]: ("relabel", "wasps"), PATHS[2]: ("set aside", "")}
    page.strip.look_at(1)
    page.viewer.relabelled.emit("ants")  # its own class: that is keeping it
    assert kept(store)[PATHS[1]] == ("keep", "")


def test_arrow_keys_walk_and_letters_do_not_search(qtbot, page) -> None:
    look(qtbot, page)
    QTest.keyClick(page.strip, Qt.Key.Key_Right)
    assert page.strip.number == 1
    assert page.viewer.name.text() == PATHS[1]
    QTest.keyClick(page.strip, Qt.Key.Key_X)
    assert page.strip.number == 1


def test_decisions_of_earlier_days_are_there_and_can_be_taken_back(qtbot, store, page) -> None:
    LabelList(store.plan.data).put([Decision("bees/3.png", "a" * 64, "relabel", "wasps", "bees")])
    page.docket.follow(store.plan.data)
    page.refresh()
    assert page.stack.currentWidget() is page.shown
    assert page.viewer.outcome.text() == "Relabelled as wasps"
    assert not page.viewer.relabel.isVisible()
    look(qtbot, page)
    assert [entry.about.image for entry in page.docket.entries] == [*PATHS, "bees/3.png"]
    page.strip.look_at(3)
    page.viewer.undo.click()
    assert kept(store) == {}


def test_nothing_flagged_and_an_error_are_said(qtbot, page, found, monkeypatch) -> None:
    nothing = Suspects((), 23, 0, 2, 1.0, found.classes, found.list_file, False, found.reader)
    monkeypatch.setattr(page_module.suspects, "suspects", lambda *_: nothing)
    look(qtbot, page)
    assert page.sentence.text() == "None of 23 labels is flagged as perhaps wrong."
    assert page.note.text().startswith("2 cannot be judged")

    def fail(*_: object) -> Suspects:
        raise InputError("The model cannot be read.", "It is gone.")

    monkeypatch.setattr(page_module.suspects, "suspects", fail)
    with qtbot.waitSignal(page.work.failed, timeout=20_000):
        page.look.click()
    assert page.message.text() == "The model cannot be read. It is gone."


def test_a_list_that_cannot_be_written_leaves_the_image_undecided(qtbot, page, monkeypatch) -> None:
    look(qtbot, page)

    def refuse(*_: object) -> None:
        raise InputError("The list cannot be written.")

    monkeypatch.setattr(docket_module.LabelList, "put", refuse)
    page.viewer.keep.click()
    assert page.message.text() == "The list cannot be written."
    assert page.strip.number == 0
    assert page.docket.open_ones == 3


def test_a_broken_list_is_said(store, page) -> None:
    LabelList(store.plan.data).file.write_text("image,decision\nants/1.png,delete\n", encoding="utf-8")
    page.docket.follow(store.plan.data)
    assert page.message.text().startswith("Line 2 of photos.labels.csv cannot be used.")


def test_other_images_begin_anew_and_another_model_is_remarked(qtbot, page, store, tmp_path) -> None:
    look(qtbot, page)
    assert store.update("data.split.seed", 3)
    assert page.found is not None
    assert page.note.text().startswith("Model or split are others")
    make_classes(tmp_path / "others", ants=6, bees=6)
    assert store.update("data.path", str(tmp_path / "others"))
    assert page.found is None
    assert page.docket.entries == []
    assert page.stack.currentWidget() is page.empty
    assert "others.labels.csv" in page.place.text()


def test_during_a_run_nothing_is_looked_for(page) -> None:
    page.hold(True)
    assert not page.look.isEnabled()
    assert "training is going on" in page.note.text()
    page.hold(False)
    assert page.look.isEnabled()


def test_counts_of_the_step_follow_decisions(qtbot, store, found, monkeypatch) -> None:
    monkeypatch.setattr(recipe_module, "_find", lambda _source, _progress: SMALL)
    monkeypatch.setattr(page_module.suspects, "suspects", lambda *_: found)
    panel = DataPanel(store)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.reading.state is State.CHECKED, timeout=20_000)
    panel.tabs.setCurrentWidget(panel.suspects)
    before = panel.reading.facts
    look(qtbot, panel.suspects)
    panel.suspects.viewer.aside.click()
    panel.suspects.viewer.relabel.click()
    qtbot.waitUntil(lambda: panel.reading.state is State.CHECKED and panel.reading.facts is not before, timeout=20_000)
    assert panel.classes.bars.rows == [("ants", 10), ("bees", 10), ("wasps", 6)]
    assert "1 label changed and 1 image set aside by photos.labels.csv." in panel.checked.findings.text()
    assert panel.suspects.found is found  # what was found stays
    assert panel.tabs.currentWidget() is panel.suspects
    panel.reading.cancel()
