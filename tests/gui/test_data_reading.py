"""Reading and checking real small folders in the background."""

from pathlib import Path

import pytest
from PIL import Image

from posttrain_gui.data.base import Split
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.torchvision_sets import TorchvisionSet
from posttrain_gui.errors import InputError
from posttrain_gui.gui.data import facts as work
from posttrain_gui.gui.data import reading as module
from posttrain_gui.gui.data.reading import DataReading, State
from posttrain_gui.gui.data.strip import StatusStrip, progress_sentence
from posttrain_gui.gui.data.tree import mark
from posttrain_gui.gui.tr import number
from tests.gui.pictures import make_classes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def reading() -> DataReading:
    reading = DataReading()
    yield reading
    reading.cancel()


def until(qtbot, reading: DataReading, *states: State) -> None:
    qtbot.waitUntil(lambda: reading.state in states, timeout=20_000)


def test_a_folder_is_read_then_checked_without_being_asked(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=12, bees=9)
    (tmp_path / "ants" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n rubbish")
    seen = []
    reading.changed.connect(lambda: seen.append(reading.state))
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKED, State.FAILED)
    assert [state for n, state in enumerate(seen) if seen[n - 1] is not state or not n] == [
        State.READING,
        State.READ,
        State.CHECKING,
        State.CHECKED,
    ]
    tree = reading.facts.tree
    assert (tree.classes, tree.total) == (("ants", "bees"), 21)
    assert all(tree.size(part) for part in ("train", "val", "test"))
    assert [Path(one.path).name for one in reading.facts.excluded] == ["broken.png"]
    assert reading.facts.checked


def test_given_parts_are_kept_and_the_missing_one_is_split_off(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path / "train", ants=20, bees=20)
    make_classes(tmp_path / "test", first=100, ants=5, bees=5)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKED, State.FAILED)
    assert [(branch.part, branch.kept) for branch in reading.facts.tree.branches] == [
        ("train", True),
        ("val", False),
        ("test", True),
    ]
    assert [mark(branch) for branch in reading.facts.tree.branches] == [
        "kept as found",
        "split off",
        "kept as found · locked",
    ]


def test_duplicates_are_grouped(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=8, bees=8)
    Image.open(tmp_path / "ants" / "0.png").save(tmp_path / "ants" / "copy.png")
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKED, State.FAILED)
    assert [{Path(path).name for path in group} for group in reading.facts.duplicates] == [{"0.png", "copy.png"}]


def test_many_images_are_checked_only_when_asked(qtbot, reading, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(module, "CHECKED_UNASKED", 5)
    make_classes(tmp_path, ants=6, bees=6)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.READ)
    assert not reading.facts.checked
    assert [(b.part, b.total) for b in reading.facts.tree.branches] == [(None, 12)]
    reading.check()
    until(qtbot, reading, State.CHECKED, State.FAILED)
    assert reading.facts.checked


def test_one_class_fails_with_the_reason(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=5)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.FAILED)
    assert isinstance(reading.error, InputError)
    strip = StatusStrip(reading)
    qtbot.addWidget(strip)
    assert strip.line.text() == reading.error.what
    assert reading.error.next in strip.more.text()


def test_another_split_is_checked_anew(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=20, bees=20)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKED)
    before = reading.facts
    reading.follow(Folder(path=str(tmp_path), split=Split(test=0.4)))
    qtbot.waitUntil(lambda: reading.facts is not before and reading.state is State.CHECKED, timeout=20_000)
    assert reading.facts.tree.size("test") > before.tree.size("test")


def test_what_does_not_touch_the_files_reads_nothing(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=8, bees=8)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKED)
    with qtbot.assertNotEmitted(reading.changed):
        reading.follow(Folder(path=str(tmp_path), image_size=64))


def test_cancel_while_reading_and_while_checking(qtbot, reading, tmp_path, monkeypatch) -> None:
    make_classes(tmp_path, ants=6, bees=6)
    stopped = []

    def endless(source, *rest):
        try:
            while True:
                rest[-1]("reading", 1, 2)
        finally:
            stopped.append(source)

    monkeypatch.setattr(work, "check", endless)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.CHECKING)
    reading.cancel()
    assert reading.state is State.CANCELLED
    assert reading.facts.tree.total == 12
    qtbot.waitUntil(lambda: bool(stopped))
    monkeypatch.setattr(work, "read", endless)
    reading.read()
    assert reading.busy
    reading.cancel()
    qtbot.waitUntil(lambda: len(stopped) == 2)


def test_cancel_stops_the_real_check_between_images(qtbot, reading, tmp_path, monkeypatch) -> None:
    make_classes(tmp_path, ants=30, bees=30)
    seen = []
    monkeypatch.setattr(module, "CHECKED_UNASKED", 0)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.READ)
    real = work.check

    def watched(source, view, given, progress):
        def counted(stage, done, total):
            seen.append(stage)
            reading._task.cancel()
            progress(stage, done, total)

        return real(source, view, given, counted)

    monkeypatch.setattr(work, "check", watched)
    reading.check()
    with qtbot.waitSignal(reading._task.ended, timeout=20_000):
        pass
    assert seen
    assert "splitting" not in seen
    assert not reading.facts.checked


def test_a_set_is_not_downloaded_by_choosing_it(qtbot, reading, monkeypatch) -> None:
    asked = []

    def index(self, _progress):
        asked.append(self.download)
        raise InputError("CIFAR10 is not on this machine.", "", "Download it.")

    monkeypatch.setattr(TorchvisionSet, "index", index)
    reading.follow(TorchvisionSet())
    until(qtbot, reading, State.FAILED)
    assert asked == [False]
    assert reading.downloadable
    reading.download()
    until(qtbot, reading, State.FAILED)
    assert asked == [False, True]
    assert not reading.downloadable


def test_a_run_needs_the_processor(qtbot, reading, tmp_path) -> None:
    make_classes(tmp_path, ants=8, bees=8)
    reading.hold(True)
    reading.follow(Folder(path=str(tmp_path)))
    until(qtbot, reading, State.READ)
    reading.hold(False)
    reading.check()
    until(qtbot, reading, State.CHECKED)


def test_nothing_chosen_is_empty(reading) -> None:
    reading.follow(None)
    assert reading.state is State.EMPTY
    assert reading.facts is None


@pytest.mark.parametrize(
    ("stage", "done", "total", "said"),
    [
        ("indexing", 500, 0, "Reading: 500 files"),
        ("reading", 1234, 10000, "Checking images: {1234} of {10000}"),
        ("comparing", 0, 300, "Looking for duplicates among 300 images"),
        ("{odd}", 1, 0, "{odd}: 1"),
    ],
)
def test_progress_in_words(stage, done, total, said) -> None:
    said = said.replace("{1234}", number(1234)).replace("{10000}", number(10000))
    assert progress_sentence(stage, done, total) == said
