"""Colours can be read, light and dark; the style sheet is complete."""

import pytest
from PySide6.QtGui import QColor, QPalette

from posttrain_gui.gui import icons, theme
from posttrain_gui.gui.theme import DARK, LIGHT


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "sidebar", "accent_soft", "hover"])
def test_texts_can_be_read(colours, ground) -> None:
    for role in ("text", "muted"):
        assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5, role
    if ground in ("window", "surface"):
        for role in ("good", "warn", "bad", "accent"):
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5, role


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_buttons_and_refused_fields_can_be_read(colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.bad_soft) >= 4.5
    for role in ("train", "val", "before", "after"):
        assert contrast(getattr(colours, role), colours.surface) >= 3, role


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "sidebar", "accent_soft", "hover"])
def test_the_ring_around_what_has_the_keyboard_is_seen(colours, ground) -> None:
    """3 : 1 against what it lies on (WCAG 2.1, 1.4.11)."""
    assert contrast(colours.accent, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ring_of_the_main_button_is_seen(colours) -> None:
    """It lies on the button itself, whose ground is the colour of all other rings."""
    assert contrast(colours.text, colours.surface) >= 3
    assert contrast(colours.text, colours.accent) >= 1.5


def test_every_kind_of_control_shows_that_it_has_the_keyboard(qapp) -> None:
    theme.apply(qapp, "light")
    rules = qapp.styleSheet()
    for kind in ("QPushButton", "QLineEdit", "QComboBox", "QTableView", "QTabBar", "QGraphicsView", "QListView"):
        assert f"{kind}:focus" in rules, kind


def test_modes_dress_the_application(qapp) -> None:
    for mode, colours in (("dark", DARK), ("light", LIGHT)):
        theme.apply(qapp, mode)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
        assert colours.surface in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()
        assert theme.is_dark() is (mode == "dark")
        assert theme.colour("train") == QColor(colours.train)


def test_icons_are_drawn_in_the_asked_colour(qapp) -> None:  # noqa: ARG001 - pixmaps need an application
    for name in ("model", "data", "strategy", "regularization", "train", "result", "history"):
        image = icons.pixmap(name, QColor("#ff0000"), 20, 2.0).toImage()
        assert (image.width(), image.height()) == (40, 40)
        seen = {image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha()}
        assert "#ff0000" in seen, name
    assert not icons.app_icon().isNull()
