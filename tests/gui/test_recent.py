"""What was used lately, and where it is offered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from posttrain_gui.gui import recent as lists
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.gui.recent import MOST, Recent
from posttrain_gui.gui.recent_menu import RecentMenu
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.file import File

PLAN = 'version = 1\nname = "mine"\n[model]\nsource = "sample"\n[data]\nsource = "sample"\n'


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def recent(qapp, state) -> Recent:
    made = Recent(state, qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def window(one_window) -> MainWindow:
    yield one_window
    one_window.recent.clear("plans")
    one_window.files.take(empty_plan(), None)


def plan_file(folder: Path, name: str) -> Path:
    (folder / name).write_text(PLAN, encoding="utf-8")
    return folder / name


def test_newest_first_each_once_ten_at_most(qtbot, recent, state, tmp_path) -> None:
    with qtbot.waitSignal(recent.changed) as told:
        for number in [*range(12), 5]:
            recent.add("plans", tmp_path / f"{number}.toml")
    assert told.args == ["plans"]
    names = [path.stem for path in recent.paths("plans")]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert len(names) == MOST
    state.sync()
    assert Recent(QSettings(state.fileName(), QSettings.Format.IniFormat)).paths("plans") == recent.paths("plans")
    assert recent.paths("folders") == []


def test_one_alone_and_none(recent, state, tmp_path) -> None:
    recent.add("files", tmp_path / "a, b.pt")  # Qt keeps a list of one as a text, and commas between several
    state.sync()
    other = Recent(QSettings(state.fileName(), QSettings.Format.IniFormat))
    assert other.paths("files") == [tmp_path / "a, b.pt"]
    other.remove("files", tmp_path / "a, b.pt")
    assert other.paths("files") == []


def test_an_ini_that_somebody_else_wrote_costs_nothing(recent, state) -> None:
    state.setValue("recent/plans", 7)
    assert recent.paths("plans") == []


def test_the_menu_says_what_is_gone(qtbot, recent, tmp_path) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    made = RecentMenu(menu, recent, "plans")
    assert [(a.text(), a.isEnabled()) for a in menu.actions()] == [("Nothing yet", False)]
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    for file in (
        tmp_path / "gone.toml",
        plan_file(tmp_path / "one", "a&b.toml"),
        plan_file(tmp_path / "two", "x.toml"),
    ):
        recent.add("plans", file)
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert [a.text() for a in entries] == [
        "&1  x.toml",
        "&2  a&&b.toml",
        "&3  gone.toml (not there any more)",
        "",
        "&Clear list",
    ]
    assert [a.isEnabled() for a in entries[:3]] == [True, True, False]
    assert entries[0].toolTip() == str(tmp_path / "two" / "x.toml")
    with qtbot.waitSignal(made.chosen) as chosen:
        entries[1].trigger()
    assert chosen.args == [str(tmp_path / "one" / "a&b.toml")]
    entries[-1].trigger()
    assert recent.paths("plans") == []


def test_two_of_one_name_are_told_apart_by_their_folder(qtbot, recent, tmp_path) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        recent.add("plans", plan_file(tmp_path / name, "plan.toml"))
    RecentMenu(menu, recent, "plans")
    assert [a.text() for a in menu.actions()[:2]] == ["&1  two/plan.toml", "&2  one/plan.toml"]


def test_plans_that_were_opened_and_saved_are_remembered_ready_ones_not(window, tmp_path) -> None:
    one = plan_file(tmp_path, "one.toml")
    assert window.files.open_file(one)
    assert window.files.open_copy(next(iter(window.menus.ready.values())))
    assert window.recent.paths("plans") == [one]
    window.files.file = tmp_path / "two.toml"
    assert window.files.save()
    assert window.recent.paths("plans") == [tmp_path / "two.toml", one]
    window.menus.recent.fill()
    window.menus.recent._menu.actions()[1].trigger()
    assert window.files.file == one
    assert window.store.plan.name == "mine"


def test_one_that_cannot_be_opened_is_not_remembered(window, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("posttrain_gui.gui.plan_files.show_error", lambda *_: None)
    (tmp_path / "bad.toml").write_text("x = ")
    assert not window.files.open_file(tmp_path / "bad.toml")
    assert window.recent.paths("plans") == []


def test_folders_and_files_that_a_plan_comes_to_use_are_remembered(recent, tmp_path) -> None:
    store = PlanStore(empty_plan())
    recent.follow(store)
    weights = tmp_path / "mine.safetensors"
    weights.touch()
    store.update("data.path", str(tmp_path))
    store.update("model", {"source": "file", "path": str(weights)})
    store.update("data.path", str(tmp_path / "half-typed"))
    store.update("data.path", "x" * 5000)
    assert recent.paths("folders") == [tmp_path]
    assert recent.paths("files") == [weights]


def test_they_are_offered_beside_the_field(qtbot, recent, tmp_path) -> None:
    lists.share(recent)
    store = PlanStore(empty_plan())
    store.update("model", {"source": "file", "path": ""})
    form = ChoiceForm(store, "model", File)
    qtbot.addWidget(form)
    form.show()
    button = form.rows[0].widget.recent
    assert button.isHidden()
    recent.add("files", tmp_path / "mine.pt")
    (tmp_path / "mine.pt").touch()
    assert button.isVisible()
    button.list.fill()
    button.menu().actions()[0].trigger()
    assert store.plan.model.path == str(tmp_path / "mine.pt")
    recent.clear("files")
    assert button.isHidden()
