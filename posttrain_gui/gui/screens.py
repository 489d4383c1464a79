"""What Qt finds on a display; asked by the doctor in a process of its own, which Qt ends where it can open nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen.

    Attributes:
        platform: Qt's way to it ("xcb", "wayland", "windows", "cocoa").
        width, height: In device-independent px.
        scale: Px of the screen for each of them.
    """

    platform: str
    width: int
    height: int
    scale: float


def screens() -> list[Screen]:
    """All screens. Makes an application where there is none."""
    app = QGuiApplication.instance() or QGuiApplication(["posttrain-gui"])
    assert isinstance(app, QGuiApplication)
    platform = app.platformName()
    sizes = [(screen.geometry(), screen.devicePixelRatio()) for screen in app.screens()]
    return [Screen(platform, size.width(), size.height(), scale) for size, scale in sizes]
