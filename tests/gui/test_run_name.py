"""A run is named after its images until a person names it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.gui.run_name import UNNAMED, RunName, name_for
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.plan import Plan


@pytest.fixture
def store():
    made = PlanStore(empty_plan())
    made.names = RunName(made, made)
    return made


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "ants and bees"
    folder.mkdir()
    return str(folder)


def named(store, name):
    return lambda: store.plan.name == name


def test_the_images_name_the_run(qtbot, store, photos, tmp_path):
    store.update("data.path", photos)
    qtbot.waitUntil(named(store, "ants and bees"))
    (tmp_path / "moths").mkdir()
    store.update("data.path", str(tmp_path / "moths"))
    qtbot.waitUntil(named(store, "moths"))
    store.update("data.path", "")
    qtbot.waitUntil(named(store, UNNAMED))


def test_a_given_name_stays(store, photos):
    store.update("name", "mine")
    store.update("data.path", photos)
    QCoreApplication.processEvents()
    assert store.plan.name == "mine"


def test_an_opened_plan_keeps_its_name(store, photos):
    opened = Plan.model_validate(
        {**empty_plan().model_dump(), "data": {"source": "folder", "path": photos}, "training": {"epochs": 3}}
    )
    store.replace(opened)
    QCoreApplication.processEvents()
    assert store.plan == opened
    assert store.plan.name == UNNAMED


def test_a_table_is_named_after_its_folder(qtbot, store, photos):
    table = Path(photos) / "labels.csv"
    table.write_text("path,label\n", encoding="utf-8")
    store.update("data", {"source": "csv", "path": str(table)})
    qtbot.waitUntil(named(store, "ants and bees"))


def test_a_very_long_name_is_cut_to_what_the_plan_allows(tmp_path):
    folder = tmp_path / ("x" * 240)
    folder.mkdir()
    plan = empty_plan()
    data = plan.data.model_copy(update={"path": str(folder)})
    assert name_for(data) == "x" * 200
