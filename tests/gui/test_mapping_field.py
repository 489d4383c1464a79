"""Numbers by name in forms."""

import pytest

from posttrain_gui.gui.forms.compound import make_widget
from posttrain_gui.gui.forms.mapping import MappingField
from posttrain_gui.gui.forms.spec import spec_of
from posttrain_gui.strategies.weightings.fixed import FixedWeights


@pytest.fixture
def field(qtbot) -> MappingField:
    made = make_widget(spec_of("strategy.weighting.weights", FixedWeights.model_fields["weights"]))
    qtbot.addWidget(made)
    assert isinstance(made, MappingField)
    return made


def typed(field: MappingField, name: str, text: str) -> None:
    field.boxes[name].lineEdit().setText(text)
    field.boxes[name].editingFinished.emit()


def test_names_come_from_outside_and_from_the_value(field) -> None:
    assert field.boxes == {}
    assert not field.nothing.isHidden()
    field.show_value({"old": 2.0})
    field.set_names(["shape", "color"])
    assert list(field.boxes) == ["shape", "color", "old"]
    assert [box.text() for box in field.boxes.values()] == ["", "", "2"]
    assert field.nothing.isHidden()
    assert field.boxes["shape"].accessibleName() == "Weights: shape"


def test_what_is_typed_is_sent(field) -> None:
    sent = []
    field.edited.connect(sent.append)
    field.set_names(["shape", "color"])
    field.show_value({"shape": 1.0})
    assert sent == []
    typed(field, "color", "0,5")
    typed(field, "color", "much")
    typed(field, "color", "")
    typed(field, "shape", "")
    assert sent == [{"shape": 1.0, "color": 0.5}, {"shape": 1.0, "color": "much"}, {"shape": 1.0}, None]


def test_arrows_step_a_number(field) -> None:
    sent = []
    field.edited.connect(sent.append)
    field.set_names(["shape"])
    field.show_value({"shape": 1.0})
    field.boxes["shape"].stepBy(1)
    assert sent == [{"shape": 2.0}]
