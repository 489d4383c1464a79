"""One page for each model source; a source without a page of its own gets its generated form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.model.bundled_page import BundledPage
from posttrain_gui.gui.model.catalogue_page import CataloguePage
from posttrain_gui.gui.model.file_page import FilePage
from posttrain_gui.gui.model.run_page import RunPage
from posttrain_gui.models.base import ModelSource, sources
from posttrain_gui.models.timm_zoo import Timm
from posttrain_gui.models.torchvision_zoo import Torchvision

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.store import PlanStore


def make_pages(store: PlanStore) -> dict[str, QWidget]:
    """Tag → page, for every source there is; each page has ``show_field(path) -> bool``."""
    return {tag: _page(store, tag, cls) for tag, cls in sources().items()}


def _page(store: PlanStore, tag: str, cls: type[ModelSource]) -> QWidget:
    return _SPECIAL[tag](store) if tag in _SPECIAL else ChoiceForm(store, "model", cls)


def _torchvision(store: PlanStore) -> QWidget:
    return CataloguePage(store, Torchvision, _read_torchvision, _from_torchvision)


def _timm(store: PlanStore) -> QWidget:
    return CataloguePage(store, Timm, _read_timm, _from_timm)


def _read_torchvision() -> list[Any]:
    from posttrain_gui.models.loading.catalogue import torchvision_catalogue

    return list(torchvision_catalogue())


def _read_timm() -> list[Any]:
    from posttrain_gui.models.loading.catalogue import timm_catalogue

    return list(timm_catalogue())


def _from_torchvision(row: Any) -> dict[str, Any]:
    return {"source": "torchvision", "name": row.name, "weights": row.weights or "none"}


def _from_timm(row: Any) -> dict[str, Any]:
    name = f"{row.name}.{row.weights}" if row.weights and "." not in row.name else row.name
    return {"source": "timm", "name": name, "weights": "default" if row.weights else "none"}


_SPECIAL: dict[str, Callable[[PlanStore], QWidget]] = {
    "bundled": BundledPage,
    "torchvision": _torchvision,
    "timm": _timm,
    "file": FilePage,
    "run": RunPage,
}
