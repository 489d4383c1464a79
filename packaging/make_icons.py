"""Draws the icons that systems want from the program's own SVGs.

    python packaging/make_icons.py

Writes resources/icons/app/: the program (posttrain-gui) and its plans (plan) as PNGs in the sizes of the hicolor
theme, as .ico for Windows and as .icns for macOS. Run it after changing app.svg or app/plan.svg in resources/icons/.
"""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
OUT = ICONS / "app"
SOURCES = {"posttrain-gui": ICONS / "app.svg", "plan": OUT / "plan.svg"}
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides in px: what menus, docks, file managers and software centres ask for."""
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""An .ico holds no larger ones."""


def draw(source: Path, size: int) -> QImage:
    """The SVG on a transparent square.

    Args:
        source: The SVG.
        size: Side in px.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write_pngs(name: str, source: Path) -> dict[int, Path]:
    """Size → the file written for it, each without the spare bytes that Qt leaves."""
    files = {size: OUT / f"{name}-{size}.png" for size in SIZES}
    for size, file in files.items():
        draw(source, size).save(str(file))
        with Image.open(file) as image:
            image.load()
        image.save(file, optimize=True)
    return files


def write_bundles(name: str, pngs: dict[int, Path]) -> None:
    """The .ico and the .icns, each size from the PNG drawn for it instead of one scaled down."""
    images = {size: Image.open(file).convert("RGBA") for size, file in pngs.items()}
    fitting = [images[size] for size in ICO_SIZES]
    fitting[-1].save(OUT / f"{name}.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=fitting[:-1])
    rest = [image for size, image in images.items() if size != max(SIZES)]
    images[max(SIZES)].save(OUT / f"{name}.icns", append_images=rest)


def main() -> None:
    """Draws all of them and says how large they are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    for name, source in SOURCES.items():
        write_bundles(name, write_pngs(name, source))
    del app
    files = sorted(OUT.iterdir())
    print(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1000:.0f} kB in {OUT}")


if __name__ == "__main__":
    main()
