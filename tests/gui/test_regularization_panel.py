"""The Regularization step: groups, the field to find, sliders, and what the model will see."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider

from posttrain_gui import plan as plans
from posttrain_gui.gui.data import recipe as recipe_module
from posttrain_gui.gui.data.reading import DataReading, State
from posttrain_gui.gui.data.recipe import Recipe
from posttrain_gui.gui.data.render import Tile
from posttrain_gui.gui.forms.numbers import NumberBox
from posttrain_gui.gui.forms.spec import specs
from posttrain_gui.gui.panels.regularization import GROUPS, RegularizationPanel
from posttrain_gui.gui.regularization import preview as preview_module
from posttrain_gui.gui.regularization.looks import Look
from posttrain_gui.gui.regularization.pictures import lines, spoken
from posttrain_gui.gui.regularization.slider import Places, can_slide
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.regularizers.base import regularizers
from tests.gui.pictures import make_classes

SMALL = Preprocessing(resize=40, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))


@pytest.fixture
def store(tmp_path) -> PlanStore:
    make_classes(tmp_path / "photos", ants=14, bees=10)
    return PlanStore(
        plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": str(tmp_path / "photos")}})
    )


@pytest.fixture
def reading() -> DataReading:
    made = DataReading()
    yield made
    made.cancel()


@pytest.fixture
def panel(qtbot, store, reading, monkeypatch) -> RegularizationPanel:
    monkeypatch.setattr(recipe_module, "_find", lambda _source, _progress: SMALL)
    made = RegularizationPanel(store, reading, Recipe(store))
    qtbot.addWidget(made)
    made.resize(992, 634)
    made.show()
    return made


@pytest.fixture
def seen(qtbot, panel, store, reading) -> RegularizationPanel:
    """The panel once it shows the images of the plan."""
    reading.follow(store.plan.data)
    qtbot.waitUntil(lambda: reading.state is State.CHECKED, timeout=20_000)
    settled(qtbot, panel)
    return panel


def settled(qtbot, panel: RegularizationPanel) -> None:
    preview = panel.preview.preview
    qtbot.waitUntil(lambda: not preview.busy and bool(panel.preview.pictures.looks), timeout=20_000)


def switch(qtbot, panel: RegularizationPanel, *kinds: str) -> None:
    for kind in kinds:
        qtbot.mouseClick(panel.cards[kind].switch, Qt.MouseButton.LeftButton)


def shown_cards(panel: RegularizationPanel) -> list[str]:
    return [kind for kind, card in panel.cards.items() if card.isVisible()]


def test_groups_stand_in_their_order(panel) -> None:
    assert [group.name for group in panel.groups] == list(GROUPS)
    assert sum(len(group.cards) for group in panel.groups) == len(regularizers())


def test_a_group_shows_its_own_cards_only(panel) -> None:
    panel.finder.buttons["Noise"].click()
    assert shown_cards(panel) == [kind for kind, cls in regularizers().items() if cls.group == "Noise"]
    panel.finder.buttons[""].click()
    assert shown_cards(panel) == list(regularizers())


def test_on_shows_what_is_on_and_the_counts_follow(panel, store) -> None:
    panel.finder.buttons["on"].click()
    assert shown_cards(panel) == []
    assert panel.nothing.isVisible()
    assert panel.nothing.text() == "Nothing is switched on."
    store.update("regularizers", [{"kind": "l2"}, {"kind": "flip"}, {"kind": "mixup"}])
    assert panel.finder.buttons["on"].text() == "On · 3"
    assert panel.finder.buttons["Data augmentation"].text() == "Data augmentation · 2"
    assert panel.groups[2].on.text() == f"2 of {len(panel.groups[2].cards)} on"
    panel.finder.buttons["on"].click()
    assert shown_cards(panel) == ["l2", "flip", "mixup"]
    store.update("regularizers", [])
    assert panel.finder.buttons["on"].text() == "On"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Zhang", {"mixup"}),
        ("yun 2019", {"cutmix"}),
        ("RandAug", {"randaugment"}),
        ("rectangle", {"random-erasing", "cutmix"}),
    ],
)
def test_finds_by_name_sentence_or_paper(panel, words, found) -> None:
    panel.finder.buttons["Noise"].click()
    panel.finder.field.setText(words)
    assert found <= set(shown_cards(panel))
    assert len(shown_cards(panel)) < 5
    panel.finder.field.setText("no such word")
    assert shown_cards(panel) == []
    assert panel.nothing.isVisible()
    panel.finder.field.clear()
    assert shown_cards(panel) == list(regularizers())


def test_a_field_is_found_though_its_card_is_filtered_away(qtbot, panel, store) -> None:
    store.update("regularizers", [{"kind": "affine"}])
    panel.finder.buttons["Stopping"].click()
    panel.show_field("regularizers.0.shear")
    qtbot.waitUntil(lambda: panel.focusWidget().objectName() == "regularizers.affine.shear")
    box = panel.findChild(NumberBox, "regularizers.affine.shear")
    place = box.mapTo(panel.page.viewport(), QPoint(0, 0))
    assert panel.page.viewport().rect().contains(place)


def test_cards_grow_for_their_fields_after_filtering(qtbot, panel, store) -> None:
    panel.finder.buttons["on"].click()
    panel.finder.show_all()
    store.update("regularizers", [{"kind": kind} for kind in regularizers()])
    card = panel.cards["affine"]
    qtbot.waitUntil(lambda: card.height() >= card.heightForWidth(card.width()))


@pytest.mark.parametrize("size", [(952, 554), (992, 634)])
def test_nothing_is_cut_off_with_everything_on(panel, store, size) -> None:
    panel.resize(*size)
    store.update("regularizers", [{"kind": kind} for kind in regularizers()])
    panel.grab()
    assert panel.minimumSizeHint().width() <= size[0]
    assert panel.minimumSizeHint().height() <= size[1]
    assert panel.page.widget().width() == panel.page.viewport().width()
    for card in panel.cards.values():
        assert card.minimumSizeHint().width() <= card.width(), card.cls.tag()


def test_every_interactive_part_has_a_name(panel) -> None:
    for kind in (QAbstractButton, QSlider):
        for widget in panel.findChildren(kind):
            if not widget.objectName().startswith("qt_"):
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()


def sliding() -> list[tuple[str, str]]:
    found = [(kind, spec) for kind, cls in regularizers().items() for spec in specs(cls, f"regularizers.{kind}")]
    return [(kind, spec.path.rpartition(".")[2]) for kind, spec in found if can_slide(spec)]


@pytest.mark.parametrize(("kind", "name"), sliding())
def test_a_slider_has_a_place_for_bounds_and_default(kind, name) -> None:
    cls = regularizers()[kind]
    spec = next(spec for spec in specs(cls, "x") if spec.path == f"x.{name}")
    places, default = Places(spec), cls.model_fields[name].default
    assert places.number(0) == spec.low
    assert places.number(places.count) == pytest.approx(spec.high)
    assert places.number(places.place(default)) == pytest.approx(default, rel=0.06, abs=1e-9)
    numbers = [places.number(place) for place in range(places.count + 1)]
    assert numbers == sorted(numbers)
    assert all(isinstance(number, int) for number in numbers) or spec.base is float


def test_a_moved_slider_sets_the_plan_and_follows_it(qtbot, panel, store) -> None:
    switch(qtbot, panel, "affine")
    slider = panel.findChild(QSlider, "regularizers.affine.translate.slider")
    slider.setValue(25)
    assert store.plan.regularizers[0].translate == 0.25
    assert panel.findChild(NumberBox, "regularizers.affine.translate").text() == "25"
    store.update("regularizers.affine.translate", 0.4)
    assert slider.value() == 40
    assert store.plan.regularizers[0].translate == 0.4


def test_a_slider_never_reaches_a_bound_that_is_not_allowed(qtbot, panel, store) -> None:
    switch(qtbot, panel, "crop")  # the smallest part is above 0
    slider = panel.findChild(QSlider, "regularizers.crop.smallest.slider")
    slider.setValue(slider.minimum())
    assert store.problems() == []
    assert store.plan.regularizers[0].smallest == 0.01


def test_without_images_it_says_what_to_do(panel) -> None:
    note = panel.findChild(QLabel, "preview.note")
    assert "Choose your images" in note.text()
    assert not panel.preview.pictures.isVisible()
    assert not panel.preview.draw.isVisible()


def test_images_that_cannot_be_read_are_said(qtbot, panel, store, reading, tmp_path) -> None:
    store.update("data.path", str(tmp_path / "nowhere"))
    reading.follow(store.plan.data)
    qtbot.waitUntil(lambda: reading.state is State.FAILED, timeout=20_000)
    assert "could not be read" in panel.preview.note.text()


def test_without_augmentation_images_stand_as_they_are(seen) -> None:
    looks = seen.preview.pictures.looks
    assert len(looks) == 12
    assert len({look.tile.path for look in looks}) == 12
    assert not any(look.drawn for look in looks)
    assert {look.tile.caption for look in looks} == {"ants", "bees"}
    assert "No augmentation is on" in seen.preview.note.text()
    assert not seen.preview.draw.isEnabled()


def test_each_image_is_shown_as_it_is_and_in_several_draws(qtbot, seen) -> None:
    switch(qtbot, seen, "color-jitter")
    qtbot.waitUntil(lambda: any(look.drawn for look in seen.preview.pictures.looks), timeout=20_000)
    looks = seen.preview.pictures.looks
    assert [look.drawn for look in looks] == [False, True, True] * 4
    for row in range(4):
        plain, first, second = looks[3 * row : 3 * row + 3]
        assert plain.tile.path == first.tile.path == second.tile.path
        assert len({plain.tile.rgb, first.tile.rgb, second.tile.rgb}) == 3
        assert (first.tile.width, first.tile.height) == (32, 32)
    seen.grab()


def test_a_moved_strength_changes_the_draws_and_not_the_images(qtbot, seen, store) -> None:
    store.update("regularizers", [{"kind": "rotation", "degrees": 0}])
    qtbot.waitUntil(lambda: any(look.drawn for look in seen.preview.pictures.looks), timeout=20_000)
    still = seen.preview.pictures.looks
    assert all(look.tile.rgb == still[0].tile.rgb for look in still[:3])
    seen.findChild(QSlider, "regularizers.rotation.degrees.slider").setValue(40)
    qtbot.waitUntil(lambda: seen.preview.pictures.looks != still, timeout=20_000)
    turned = seen.preview.pictures.looks
    assert [look.tile.path for look in turned] == [look.tile.path for look in still]
    assert [look.tile.rgb for look in turned[::3]] == [look.tile.rgb for look in still[::3]]
    assert all(now.tile.rgb != before.tile.rgb for now, before in zip(turned[1::3], still[1::3], strict=True))


def test_new_draw_and_other_images(qtbot, seen, store) -> None:
    store.update("regularizers", [{"kind": "affine"}])
    qtbot.waitUntil(lambda: any(look.drawn for look in seen.preview.pictures.looks), timeout=20_000)
    first = seen.preview.pictures.looks
    seen.preview.draw.click()
    qtbot.waitUntil(lambda: seen.preview.pictures.looks != first, timeout=20_000)
    second = seen.preview.pictures.looks
    assert [look.tile.rgb for look in second[::3]] == [look.tile.rgb for look in first[::3]]
    seen.preview.other.click()
    qtbot.waitUntil(lambda: seen.preview.pictures.looks != second, timeout=20_000)
    assert {look.tile.path for look in seen.preview.pictures.looks} != {look.tile.path for look in first}


@pytest.mark.parametrize("kind", ["mixup", "cutmix"])
def test_a_mixed_picture_has_its_mixed_label(qtbot, seen, store, kind) -> None:
    store.update("regularizers", [{"kind": kind, "alpha": 10}])  # nearly half and half
    qtbot.waitUntil(lambda: any(look.shares for look in seen.preview.pictures.looks), timeout=20_000)
    drawn = [look for look in seen.preview.pictures.looks if look.drawn]
    for look in drawn:
        assert sum(share for _, share in look.shares) == pytest.approx(1, abs=1e-5)
        assert look.tile.caption in dict(look.shares)
    both = next(look for look in drawn if len(look.shares) == 2)
    (more, large), (less, small) = both.shares
    assert {more, less} == {"ants", "bees"}
    assert spoken(both) == f"{large * 100:.0f} % {more}, {small * 100:.0f} % {less}"
    assert spoken(both) in seen.preview.pictures.accessibleDescription()
    seen.grab()


def test_penalties_do_not_render_anew(qtbot, seen, store, monkeypatch) -> None:
    rendered = []
    monkeypatch.setattr(preview_module, "_render", lambda *wanted: rendered.append(wanted) or [])
    with qtbot.waitSignal(seen.preview.preview.changed):
        store.update("regularizers", [{"kind": "l2", "strength": 0.5}])
    assert not seen.preview.preview.busy
    assert rendered == []


@pytest.fixture
def held(monkeypatch):
    """Renderings wait until they are let go; gives the event and the strengths of those begun."""
    let_go, begun, real = threading.Event(), [], preview_module._render

    def waiting(facts, which, bases, regularizers, seed, progress):
        begun.append(regularizers[0].degrees)
        assert let_go.wait(20)
        return real(facts, which, bases, regularizers, seed, progress)

    monkeypatch.setattr(preview_module, "_render", waiting)
    yield let_go, begun
    let_go.set()


def test_while_a_slider_moves_on_pictures_follow_and_end_with_the_newest(qtbot, seen, store, held) -> None:
    let_go, begun = held
    preview, shown = seen.preview.preview, []
    preview.rendered.connect(shown.append)
    for degrees in (10, 20, 30, 40):
        store.update("regularizers", [{"kind": "rotation", "degrees": degrees}])
        preview.refresh()
    let_go.set()
    settled(qtbot, seen)
    assert begun == [10, 40], "one at a time, and nothing between that nobody would see"
    assert len(shown) == 2
    assert seen.preview.pictures.looks == shown[-1]


def test_what_was_begun_with_other_images_is_dropped(qtbot, seen, store, held) -> None:
    let_go, begun = held
    preview, shown = seen.preview.preview, []
    store.update("regularizers", [{"kind": "rotation", "degrees": 10}])
    preview.refresh()
    preview.rendered.connect(shown.append)
    preview.other_images()
    let_go.set()
    settled(qtbot, seen)
    qtbot.waitUntil(lambda: len(begun) == 2)
    assert len(shown) == 1


def test_an_image_that_is_gone_is_said_and_the_others_stay(qtbot, seen, store, tmp_path) -> None:
    gone = seen.preview.pictures.looks[0].tile.path
    (tmp_path / "photos" / gone).unlink()
    store.update("data.image_size", 24)  # decoded anew
    qtbot.waitUntil(lambda: seen.preview.pictures.looks[1].tile.width == 24, timeout=20_000)
    looks = seen.preview.pictures.looks
    assert looks[0].tile.problem
    assert not looks[0].tile.rgb
    assert all(look.tile.rgb for look in looks[1:])
    seen.grab()


def test_hidden_it_renders_nothing(qtbot, seen, store) -> None:
    seen.hide()
    before = seen.preview.pictures.looks
    store.update("regularizers", [{"kind": "rotation"}])
    assert not seen.preview.preview.busy
    seen.show()
    qtbot.waitUntil(lambda: seen.preview.pictures.looks != before, timeout=20_000)


def test_other_images_of_the_plan_replace_those_shown(qtbot, seen, store, reading, tmp_path) -> None:
    make_classes(tmp_path / "other", first=50, cats=10, dogs=10)
    store.update("data.path", str(tmp_path / "other"))
    reading.follow(store.plan.data)
    assert not seen.preview.pictures.looks
    assert seen.preview.note.text() == "Reading the images …"
    qtbot.waitUntil(
        lambda: {look.tile.caption for look in seen.preview.pictures.looks} == {"cats", "dogs"}, timeout=20_000
    )


def test_showing_the_panel_without_images_loads_no_torch() -> None:
    code = """
import sys, os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from posttrain_gui.app import make_application
app = make_application()
from posttrain_gui import plan as plans
from posttrain_gui.gui.data.reading import DataReading
from posttrain_gui.gui.data.recipe import Recipe
from posttrain_gui.gui.panels.regularization import RegularizationPanel
from posttrain_gui.gui.store import PlanStore
store = PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": ""}}))
panel = RegularizationPanel(store, DataReading(), Recipe(store))
panel.show()
store.update("regularizers", [{"kind": "mixup"}, {"kind": "augmix"}])
app.processEvents()
heavy = [m for m in ("torch", "torchvision", "timm", "PIL") if m in sys.modules]
print("loaded:", heavy)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert "loaded: []" in done.stdout, done.stdout + done.stderr


def test_labels_of_several_parts_take_a_line_each() -> None:
    def look(caption: str, *shares: tuple[str, float]) -> Look:
        return Look(Tile("1.png", caption), drawn=bool(shares), shares=shares)

    assert lines(look("bee")) == [("", "bee")]
    assert lines(look("star · red · size 45 · new")) == [("", "star"), ("", "red"), ("", "size 45")]
    assert lines(look("script 03/character 10")) == [("", "script 03"), ("", "character 10")]
    mixed = look("a/bee", ("a/bee", 0.7), ("a/ant", 0.3))
    assert lines(mixed) == [("70 % ", "a/bee"), ("30 % ", "a/ant")]
    assert lines(look("")) == [("", "")]
