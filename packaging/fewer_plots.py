"""Draws a label curve as a picture for the docs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.studies.label_curve import LabelCurve

WIDTH, HEIGHT = 760, 400
INK, POINTS, LINE = "#333333", "#1f6fb4", "#8a8a8a"


def draw(curve: LabelCurve, name: str, folder: Path) -> Path:
    """Writes a PNG: points with intervals, every draw, the fitted law, dashed where it foretells.

    Args:
        curve: A measured label curve.
        name: Of its images.
        folder: Made where absent.
    """
    application = QApplication.instance() or QApplication([])
    assert application is not None
    pg.setConfigOptions(antialias=True, background="w", foreground=INK)
    plot = pg.PlotWidget(title=f"{name}: accuracy on {curve.judged:,} {curve.on} images")
    plot.resize(WIDTH, HEIGHT)
    _axes(plot, curve)
    _law(plot, curve)
    _points(plot, curve)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"label-curve-{''.join(c if c.isalnum() else '-' for c in name.lower()).strip('-')}.png"
    while "--" in file.name:
        file = file.with_name(file.name.replace("--", "-"))
    plot.show()
    QApplication.processEvents()
    plot.grab().save(str(file))
    plot.close()
    return file


def _axes(plot: pg.PlotWidget, curve: LabelCurve) -> None:
    plot.setLabel("left", "accuracy, %")
    plot.setLabel("bottom", f"labelled images in all ({curve.classes} classes, log scale)")
    plot.setLogMode(x=True, y=False)
    plot.showGrid(x=False, y=True, alpha=0.2)
    sizes = [point.images for point in curve.points]
    plot.getAxis("bottom").setTicks([[(float(np.log10(size)), f"{size:,}") for size in _apart(sizes)]])
    plot.setYRange(0, 100)
    chance = pg.InfiniteLine(100 * curve.chance, angle=0, pen=pg.mkPen(LINE, width=1))
    pg.InfLineLabel(chance, "always the commonest class", position=0.85, color=LINE, anchors=[(0.5, 0), (0.5, 0)])
    plot.addItem(chance)


def _apart(sizes: list[int]) -> list[int]:
    """Those that are far enough apart for their numbers to stand beside each other."""
    kept = [sizes[-1]]
    for size in reversed(sizes[:-1]):
        if kept[-1] / size > 1.3:
            kept.append(size)
    return kept


def _law(plot: pg.PlotWidget, curve: LabelCurve) -> None:
    if curve.law is None:
        return
    last = curve.points[-1].images
    further = last + (curve.forecast.more if curve.forecast else 0)
    for start, end, style in ((curve.points[0].images, last, "solid"), (last, further, "dashed")):
        sizes = np.geomspace(start, end, 100)
        accuracies = np.array([curve.law.at(size) for size in sizes]) * 100
        dash = pg.QtCore.Qt.PenStyle.SolidLine if style == "solid" else pg.QtCore.Qt.PenStyle.DashLine
        plot.plot(sizes, accuracies, pen=pg.mkPen(LINE, width=2, style=dash))


def _points(plot: pg.PlotWidget, curve: LabelCurve) -> None:
    places = np.log10([point.images for point in curve.points])
    means = np.array([point.accuracy for point in curve.points]) * 100
    low, high = (100 * np.array([point.ci95[side] for point in curve.points]) for side in (0, 1))
    pen = pg.mkPen(POINTS, width=1.5)
    plot.addItem(pg.ErrorBarItem(x=places, y=means, bottom=means - low, top=high - means, beam=0.02, pen=pen))
    each = [(place, 100 * draw) for place, point in zip(places, curve.points, strict=True) for draw in point.draws]
    faint = pg.mkBrush(31, 111, 180, 70)
    plot.addItem(pg.ScatterPlotItem([x for x, _ in each], [y for _, y in each], size=6, pen=None, brush=faint))
    plot.addItem(pg.ScatterPlotItem(places, means, size=9, pen=None, brush=pg.mkBrush(POINTS)))
