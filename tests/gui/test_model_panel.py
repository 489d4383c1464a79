"""The Model step: sources, catalogue, checkpoint, and what the chosen model is."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui import model_facts
from posttrain_gui.gui.model import pages, wording
from posttrain_gui.gui.model.catalogue_table import CatalogueModel, CatalogueProxy, columns
from posttrain_gui.gui.model_facts import Facts, ModelFacts
from posttrain_gui.gui.panels.model import ModelPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.base import sources
from posttrain_gui.strategies.tuning.base import StageFacts


def row(name: str, weights: str = "IMAGENET1K_V1", parameters: int | None = None, **more: object) -> SimpleNamespace:
    known = {"gflops": None, "file_size_mb": None, "top1": None, "image_size": 224, "local": False}
    return SimpleNamespace(name=name, weights=weights, parameters=parameters, **{**known, **more})


ROWS = [
    row("alexnet", parameters=61_100_840, top1=0.565, gflops=0.71, local=True),
    row("resnet50", "IMAGENET1K_V2", 25_557_032, top1=0.809),
    row("resnet50", "IMAGENET1K_V1", 25_557_032, top1=0.761),
    row("vit_h_14", "", None),
]
FACTS = Facts((StageFacts("stem", 500), StageFacts("head", 101_000)), 100, 1000)


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "sample"}}))


@pytest.fixture
def looked(monkeypatch) -> list[str]:
    seen: list[str] = []
    monkeypatch.setattr(model_facts, "read", lambda model: seen.append(model.tag()) or FACTS)
    return seen


@pytest.fixture
def panel(qtbot, store, monkeypatch) -> ModelPanel:
    monkeypatch.setattr(pages, "_read_torchvision", lambda: ROWS)
    made = ModelPanel(store, ModelFacts(store, store))
    qtbot.addWidget(made)
    made.resize(1020, 640)
    made.show()
    return made


def choose(qtbot, panel: ModelPanel, source: str) -> None:
    qtbot.mouseClick(panel.sources.cards[source], Qt.MouseButton.LeftButton)


def test_every_source_has_a_page(qtbot, store, panel, monkeypatch) -> None:
    monkeypatch.setattr(panel.pages["timm"], "_read", lambda: [])
    for source in sources():
        choose(qtbot, panel, source)
        assert store.plan.model.tag() == source
        assert [tag for tag, page in panel.pages.items() if page.isVisible()] == [source]


def test_bundled_cards(qtbot, store, panel) -> None:
    card = panel.pages["bundled"].cards.cards["efficientnet_lite2"]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert store.plan.model.name == "efficientnet_lite2"
    store.update("model.name", "efficientnet_lite1")
    assert panel.pages["bundled"].cards.cards["efficientnet_lite1"].isChecked()


def test_going_back_to_a_source_brings_its_choice_back(qtbot, store, panel) -> None:
    store.update("model.name", "efficientnet_lite2")
    choose(qtbot, panel, "sample")
    choose(qtbot, panel, "bundled")
    assert store.plan.model.name == "efficientnet_lite2"


def test_catalogue_row_becomes_the_model(qtbot, store, panel) -> None:
    choose(qtbot, panel, "torchvision")
    page = panel.pages["torchvision"]
    qtbot.waitUntil(lambda: page.proxy.rowCount() == len(ROWS))
    assert store.plan.model.name == "resnet50", "reading the catalogue chooses nothing"
    marked = page.table.selectionModel().selectedRows()
    assert [page.proxy.mapToSource(index).row() for index in marked] == [1], "default weights are the first row"
    page.table.setFocus()
    page.table.setCurrentIndex(page.proxy.mapFromSource(page.model.index(0, 0)))
    assert store.plan.model.model_dump() == {"source": "torchvision", "name": "alexnet", "weights": "IMAGENET1K_V1"}


def test_searching_changes_no_choice(qtbot, store, panel) -> None:
    choose(qtbot, panel, "torchvision")
    page = panel.pages["torchvision"]
    qtbot.waitUntil(lambda: page.proxy.rowCount() == len(ROWS))
    qtbot.keyClicks(page.search, "resnet v1")
    assert page.proxy.rowCount() == 1
    assert page.count.text() == "1 of 4 models"
    page.search.clear()
    page.local.setChecked(True)
    assert page.proxy.rowCount() == 1
    assert store.plan.model.weights == "default"


def test_a_catalogue_that_cannot_be_read_is_said(qtbot, panel, monkeypatch) -> None:
    def fail() -> list[object]:
        raise OSError("no disk")

    monkeypatch.setattr(panel.pages["torchvision"], "_read", fail)
    choose(qtbot, panel, "torchvision")
    qtbot.waitUntil(lambda: "no disk" in panel.pages["torchvision"].count.text())


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_columns_sort_by_number_with_unknown_ones_last(order) -> None:
    model, proxy = CatalogueModel(), CatalogueProxy()
    proxy.setSourceModel(model)
    model.set_rows(ROWS)
    proxy.sort(2, order)
    shown = [proxy.index(place, 2).data() for place in range(4)]
    known = ["25.6", "25.6", "61.1"]
    assert shown == [*(known if order == Qt.SortOrder.AscendingOrder else known[::-1]), "–"]


def test_columns_show_units() -> None:
    texts = [column.text(column.value(ROWS[0])) for column in columns()]
    assert texts == ["alexnet", "IMAGENET1K_V1", "61.1", "0.71", "–", "56.5", "224", "yes"]
    assert [c.title for c in columns()][2:7] == ["Param. (M)", "GFLOPS", "Size (MB)", "Top-1 (%)", "Image (px)"]


def test_timm_rows_name_their_tag() -> None:
    assert pages._from_timm(row("resnet18", "a1_in1k")) == {
        "source": "timm",
        "name": "resnet18.a1_in1k",
        "weights": "default",
    }
    assert pages._from_timm(row("resnet18", ""))["weights"] == "none"


def test_a_checkpoint_can_be_dropped(store, panel, tmp_path) -> None:
    file = tmp_path / "mine.safetensors"
    file.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    keys = Qt.KeyboardModifier.NoModifier
    page = panel.pages["file"]
    page.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys))
    assert store.plan.model.path == str(file)
    assert page.isVisible()


def test_facts_are_looked_up_after_begin_only(qtbot, store, looked) -> None:
    facts = ModelFacts(store, store)
    assert not facts.busy
    with qtbot.waitSignal(facts.changed, check_params_cb=lambda: facts.facts is FACTS):
        facts.begin()
    qtbot.waitUntil(lambda: facts.facts is FACTS)
    store.update("model", {"source": "sample"})
    qtbot.waitUntil(lambda: looked == ["bundled", "sample"] and not facts.busy)
    store.update("model", {"source": "bundled"})
    assert facts.facts is FACTS
    assert looked == ["bundled", "sample"], "a known model is not looked at twice"


def test_an_error_is_shown_with_reason_and_remedy(qtbot, store, panel, monkeypatch) -> None:
    def refuse(_model: object) -> Facts:
        raise InputError("It is not a checkpoint.", "It holds a picture.", "Choose another file.")

    monkeypatch.setattr(model_facts, "read", refuse)
    panel._facts.begin()
    title, details = panel.findChild(QLabel, "model.title"), panel.findChild(QLabel, "model.details")
    qtbot.waitUntil(lambda: title.text() == "It is not a checkpoint.")
    assert details.text() == "It holds a picture.\nChoose another file."
    assert store.plan.model.tag() == "bundled"


def test_an_unexpected_error_is_shown_too(qtbot, panel, monkeypatch) -> None:
    monkeypatch.setattr(model_facts, "read", lambda _model: 1 / 0)
    panel._facts.begin()
    title = panel.findChild(QLabel, "model.title")
    qtbot.waitUntil(lambda: title.text() == "The model could not be looked at.")


@pytest.mark.usefixtures("looked")
def test_summary(qtbot, store, panel) -> None:
    assert panel.summary() == "EfficientNet-Lite0"
    panel._facts.begin()
    qtbot.waitUntil(lambda: panel.summary() == "EfficientNet-Lite0 · 0.1 M parameters · ImageNet")
    store.update("model", {"source": "file", "path": ""})
    assert panel.summary() == "Choose a model"


def test_wording(store) -> None:
    assert wording.millions(4_652_008) == "4.7 M parameters"
    model = store.plan.model
    assert wording.knows(model, 1000) == "ImageNet"
    store.update("model", {"source": "torchvision", "name": "resnet18", "weights": "none"})
    assert wording.knows(store.plan.model, 1000) == "random weights, nothing learned yet"


def test_facts_of_real_models(store) -> None:
    lite = model_facts.read(store.plan.model)
    assert lite.parameters == 4_652_008
    assert (lite.features, lite.outputs) == (1280, 1000)
    store.update("model", {"source": "sample"})
    sample = model_facts.read(store.plan.model)
    assert sample.parameters == 58_682
    assert [stage.name for stage in sample.stages] == ["stem", "block1", "block2", "head"]
    store.update("model", {"source": "torchvision", "name": "resnet18"})
    assert model_facts.read(store.plan.model).parameters == 11_689_512
    store.update("model", {"source": "torchvision", "name": "resnet19"})
    with pytest.raises(InputError, match="resnet18"):
        model_facts.read(store.plan.model)


def test_an_untrained_network(qtbot, store) -> None:
    facts = model_facts.ModelFacts(store, store)
    made = ModelPanel(store, facts)
    qtbot.addWidget(made)
    made.show()
    made.sources.cards["untrained"].click()
    store.update("model.width", 16)
    facts.facts = model_facts.read(store.plan.model)
    facts.changed.emit()
    # Four blocks of a 3 × 3 convolution and a BatchNorm with two rows of 16, then one output for 16 features.
    assert facts.facts.parameters == 3 * 16 * 9 + 3 * (16 * 16 * 9) + 4 * 2 * 16 + 17
    assert made.summary() == "Conv4 · 7,489 parameters · untrained"
    assert "It starts from nothing" in made.findChild(QLabel, "model.details").text()
    made.show_field("model.side")
    assert made.pages["untrained"].isVisible()


def test_facts_of_a_checkpoint(store, shared_data) -> None:
    file = shared_data / "weights" / "squeezenet1_0_imagenet1k.safetensors"
    store.update("model", {"source": "file", "path": str(file)})
    found = model_facts.read(store.plan.model)
    assert found.parameters == 1_248_424
    assert any("tensors matched" in finding for finding in found.findings)
