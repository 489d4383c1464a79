"""Generated forms: every choice has one, values go to the store and back, what is refused stays as typed."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from posttrain_gui import plan as plans
from posttrain_gui.data.base import Split
from posttrain_gui.data.base import sources as data_sources
from posttrain_gui.gui.forms.compound import make_widget
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.numbers import NumberBox, log_step, text_of
from posttrain_gui.gui.forms.paths import PathField, file_filter
from posttrain_gui.gui.forms.spec import MISSING, by_kind, specs, title_at, value_at
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.widgets.switch import Switch
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.base import sources as model_sources
from posttrain_gui.plan import Training
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.strategies.base import strategies
from posttrain_gui.training.optimizers.base import optimizers
from posttrain_gui.training.schedules.base import schedules

ROOMS = {
    "model": model_sources,
    "data": data_sources,
    "strategy": strategies,
    "training.optimizer": optimizers,
    "training.schedule": schedules,
}
CHOICES = [(path, cls) for path, room in ROOMS.items() for cls in room().values()]
CHOICES += [(f"regularizers.{kind}", cls) for kind, cls in regularizers().items()]


def minimal(**parts: object) -> plans.Plan:
    return plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "folder"}, **parts})


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(minimal(regularizers=[{"kind": "l1"}, {"kind": "l2"}]))


@pytest.fixture
def form(qtbot, store) -> ChoiceForm:
    made = ChoiceForm(store, "training", Training)
    qtbot.addWidget(made)
    made.show()
    return made


def number(form: QWidget, path: str) -> NumberBox:
    return form.findChild(NumberBox, path)


def type_into(qtbot, box: NumberBox | QLineEdit, text: str) -> None:
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def message(form: QWidget, path: str) -> QLabel:
    return form.findChild(QLabel, f"{path}.message")


@pytest.mark.parametrize(("path", "cls"), CHOICES, ids=[cls.__name__ for _, cls in CHOICES])
def test_every_choice_has_a_form_that_shows_its_values(qtbot, path, cls) -> None:
    if path.startswith("regularizers"):
        plan = minimal(regularizers=[{"kind": cls.tag()}])
    else:
        plan = PlanStore(minimal())
        assert plan.update(path, {cls.tag_field: cls.tag()})
        plan = plan.plan
    store = PlanStore(plan)
    form = ChoiceForm(store, path, cls)
    qtbot.addWidget(form)
    wanted = [spec for spec in specs(cls, path) if spec.section is None and not spec.members]
    assert [row.spec.path for row in form.rows] == sorted((s.path for s in wanted), key=lambda p: _fold_last(wanted, p))
    for row in form.rows:
        assert value_at(plan, row.spec.path) is not MISSING
        assert row.widget.input().accessibleName() or isinstance(row.widget.input(), QCheckBox)
    with qtbot.assertNotEmitted(store.changed):
        form.show()


def _fold_last(wanted, path) -> tuple[bool, int]:
    paths = [spec.path for spec in wanted]
    place = paths.index(path)
    return wanted[place].advanced, place


def test_values_go_to_the_store(qtbot, store, form) -> None:
    type_into(qtbot, number(form, "training.epochs"), "25")
    type_into(qtbot, number(form, "training.optimizer.learning_rate"), "1e-4")
    assert store.plan.training.epochs == 25
    assert store.plan.training.optimizer.learning_rate == 1e-4
    assert number(form, "training.optimizer.learning_rate").text() == "0.0001"


def test_values_come_from_the_store_without_an_echo(qtbot, store, form) -> None:
    with qtbot.waitSignal(store.changed) as heard:
        store.update("training.epochs", 3)
    assert heard.args[1].training.epochs == 3
    assert number(form, "training.epochs").text() == "3"
    told: list[object] = []
    store.changed.connect(lambda *args: told.append(args))
    store.update("training.batch_size", 8)
    assert len(told) == 1


def test_refused_value_stays_as_typed_with_its_reason(qtbot, store, form) -> None:
    box = number(form, "training.epochs")
    type_into(qtbot, box, "-1")
    assert store.plan.training.epochs == 10
    assert box.text() == "-1"
    assert box.property("bad") is True
    assert message(form, "training.epochs").text() == "Has to be at least 1, not -1."
    assert message(form, "training.epochs").isVisible()
    type_into(qtbot, number(form, "training.batch_size"), "16")
    assert box.text() == "-1", "another field's change must not wipe what was typed"
    assert store.problems()[0].path == "training.epochs"
    type_into(qtbot, box, "5")
    assert box.property("bad") is False
    assert not message(form, "training.epochs").isVisible()


def test_text_that_is_no_number_is_refused_by_the_plan(qtbot, form) -> None:
    box = number(form, "training.optimizer.learning_rate")
    type_into(qtbot, box, "fast")
    assert box.text() == "fast"
    assert "number" in message(form, "training.optimizer.learning_rate").text()


def test_a_new_plan_replaces_refused_values(qtbot, store, form) -> None:
    type_into(qtbot, number(form, "training.epochs"), "0")
    store.replace(store.plan)
    assert number(form, "training.epochs").text() == "10"
    assert not message(form, "training.epochs").isVisible()


def test_optimizer_kind_keeps_what_both_know(qtbot, store, form) -> None:
    type_into(qtbot, number(form, "training.optimizer.learning_rate"), "0.5")
    combo = form.findChild(QComboBox, "training.optimizer.kind")
    combo.setCurrentIndex(combo.findData("adamw"))
    combo.activated.emit(combo.currentIndex())
    assert store.plan.training.optimizer.tag() == "adamw"
    assert store.plan.training.optimizer.learning_rate == 0.5
    qtbot.waitUntil(lambda: number(form, "training.optimizer.momentum") is None)
    assert number(form, "training.optimizer.weight_decay").text() == "0.01"


def test_what_was_left_alone_becomes_the_other_kinds_default(store, form) -> None:
    combo = form.findChild(QComboBox, "training.optimizer.kind")
    store.update("training.optimizer", {"kind": "adamw", "weight_decay": 0.3})
    combo.setCurrentIndex(combo.findData("lion"))
    combo.activated.emit(combo.currentIndex())
    optimizer = store.plan.training.optimizer
    assert (optimizer.tag(), optimizer.learning_rate, optimizer.weight_decay) == ("lion", 1e-4, 0.3)


def test_a_refused_value_of_a_kind_that_went_is_forgotten(qtbot, store, form) -> None:
    type_into(qtbot, number(form, "training.optimizer.momentum"), "7")
    assert "training.optimizer.momentum" in [p.path for p in store.problems()]
    store.update("training.optimizer", {"kind": "adam"})
    assert "training.optimizer.momentum" not in [p.path for p in store.problems()]


def test_show_field_opens_the_fold(qtbot, form) -> None:
    assert form.fold is not None
    assert not form.fold.content.isVisible()
    assert form.show_field("training.seed")
    assert form.fold.content.isVisible()
    qtbot.waitUntil(lambda: form.focusWidget() is number(form, "training.seed"))
    assert not form.show_field("data.path")


def test_switch_and_list(qtbot, store, form) -> None:
    form.fold.set_open(True)
    qtbot.mouseClick(form.findChild(Switch, "training.frozen_batchnorm"), Qt.MouseButton.LeftButton)
    assert store.plan.training.frozen_batchnorm is False
    combo = form.findChild(QComboBox, "training.precision")
    combo.activated.emit(combo.findData("bfloat16"))
    assert store.plan.training.precision == "bfloat16"


def test_optional_number(qtbot, store) -> None:
    form = ChoiceForm(store, "data", type(store.plan.data))
    qtbot.addWidget(form)
    form.show()
    auto = form.findChild(QCheckBox, "data.image_size.auto")
    assert auto.text() == "As the weights were trained"
    assert auto.isChecked()
    qtbot.mouseClick(auto, Qt.MouseButton.LeftButton, pos=auto.rect().center().__class__(8, auto.height() // 2))
    type_into(qtbot, number(form, "data.image_size"), "128")
    assert store.plan.data.image_size == 128
    qtbot.mouseClick(auto, Qt.MouseButton.LeftButton, pos=auto.rect().center().__class__(8, auto.height() // 2))
    assert store.plan.data.image_size is None
    assert number(form, "data.image_size").text() == ""


def test_three_numbers(qtbot, store) -> None:
    form = ChoiceForm(store, "data.preprocessing", Preprocessing)
    qtbot.addWidget(form)
    store.update("data.preprocessing", Preprocessing())
    boxes = form.findChildren(NumberBox, "data.preprocessing.mean")
    assert [box.text() for box in boxes] == ["0.485", "0.456", "0.406"]
    type_into(qtbot, boxes[1], "0.5")
    assert store.plan.data.preprocessing.mean == (0.485, 0.5, 0.406)


def test_names_one_a_line(qtbot, store) -> None:
    store.update("model", {"source": "file", "path": "m.pt"})
    spec = next(spec for spec in specs(type(store.plan.model), "model") if spec.path == "model.classes")
    field = make_widget(spec)
    qtbot.addWidget(field)
    field.edit.setPlainText("ants\nbees, wasps\n\n")
    with qtbot.waitSignal(field.edited) as sent:
        field.finish()
    assert sent.args == [["ants", "bees", "wasps"]]


def test_a_folder_can_be_dropped(qtbot, store, tmp_path) -> None:
    form = ChoiceForm(store, "data", type(store.plan.data))
    qtbot.addWidget(form)
    field = form.findChild(PathField)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    field.dropEvent(QDropEvent(QPointF(1, 1), copy, mime, button, keys))
    assert store.plan.data.path == str(tmp_path)
    assert field.line.text() == str(tmp_path)


def test_file_filter_comes_from_the_help() -> None:
    spec = next(s for s in specs(model_sources()["file"], "model") if s.path == "model.path")
    assert file_filter(spec) == "File (*.safetensors *.pt *.pth);;All files (*)"


@pytest.mark.parametrize(
    ("value", "steps", "expected"),
    [(0.001, 1, 0.002), (0.002, 1, 0.005), (0.005, 1, 0.01), (0.001, -1, 0.0005), (0.0003, 1, 0.0005), (1.0, 3, 10.0)],
)
def test_log_steps_follow_1_2_5(value, steps, expected) -> None:
    assert log_step(value, steps) == pytest.approx(expected, rel=1e-12)


def test_log_steps_from_and_to_zero() -> None:
    assert log_step(0.0, 1) == 1e-7
    assert log_step(1e-7, -1) == 0.0
    assert log_step(0.0, -1) == 0.0


@pytest.mark.parametrize("value", [1e-5, 0.001, 0.1, 1, 10.0, 123456.0, 2.5e-7, 0.30000000000000004])
def test_text_reads_back_as_the_same_number(value) -> None:
    assert float(text_of(value)) == value


def test_texts_are_short() -> None:
    assert [text_of(v) for v in (1e-5, 0.001, 10.0, 3)] == ["1e-5", "0.001", "10", "3"]


def test_arrows_stay_within_bounds(qtbot, store, form) -> None:
    box = number(form, "training.epochs")
    type_into(qtbot, box, "1")
    box.stepBy(-1)
    assert store.plan.training.epochs == 1
    box.stepBy(1)
    assert store.plan.training.epochs == 2


def test_regularizers_by_kind(store) -> None:
    assert by_kind(store.plan, "regularizers.1.strength") == "regularizers.l2.strength"
    assert by_kind(store.plan, "regularizers.9.strength") == "regularizers.9.strength"
    assert value_at(store.plan, "regularizers.l2.strength") == 1e-4
    assert value_at(store.plan, "regularizers.flip.horizontal") is MISSING
    assert store.update("regularizers.l2.strength", 0.5)
    assert store.plan.regularizers[1].strength == 0.5
    assert title_at(store.plan, "training.epochs") == "Epochs"
    assert title_at(store.plan, "nowhere.at.all") == ""
    store.update("regularizers", [{"kind": "l2"}])
    assert title_at(store.plan, "regularizers.0.strength").startswith("L2, Strength")


def test_a_share_is_shown_and_typed_as_percent(qtbot) -> None:
    store = PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}}))
    form = ChoiceForm(store, "data.split", Split, compact=True)
    qtbot.addWidget(form)
    box = form.findChild(NumberBox, "data.split.val")
    assert box.text() == "15"
    box.selectAll()
    qtbot.keyClicks(box, "29")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert store.plan.data.split.val == 0.29
    box.stepBy(1)
    assert store.plan.data.split.val == 0.34
    assert box.text() == "34"
    assert any(unit.text() == "%" for unit in form.findChildren(QLabel))


def test_a_share_out_of_bounds_is_explained_in_percent(qtbot) -> None:
    store = PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}}))
    form = ChoiceForm(store, "data.split", Split, compact=True)
    qtbot.addWidget(form)
    box = form.findChild(NumberBox, "data.split.test")
    box.selectAll()
    qtbot.keyClicks(box, "95 %")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert store.plan.data.split.test == 0.15
    assert form.findChild(QLabel, "data.split.test.message").text() == "Has to be from 1 to 80 %"
