"""What tests of the window share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.gui.main_window import MainWindow


@pytest.fixture(scope="module")
def one_window(
    qapp: Any,  # noqa: ARG001 - there has to be one
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[MainWindow]:
    """A window for a whole file; not shown, so it looks at no model."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from posttrain_gui import app, paths

    made = app.build_window(None, paths.prepare(paths.resolve(str(tmp_path_factory.mktemp("window")))))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
