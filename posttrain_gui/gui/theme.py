"""How the window looks: the Fusion style, a light and a dark palette, one small style sheet, and named colour roles."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette

from posttrain_gui import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Mode = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours. Texts on ``window`` and ``surface`` have a contrast of at least 4.5 : 1 (a test checks it).

    Attributes:
        window, sidebar, surface: Backgrounds: behind all, the list of steps, cards and inputs.
        text, muted: What is read first, and what explains it.
        line, line_strong, track: Borders of cards, of inputs, and the ground of bars and switches.
        accent, on_accent, accent_soft: What is chosen or to be pressed, the text on it, its tint as a background.
        hover: Background under the mouse.
        good, warn, bad: Judgements; ``bad_soft`` as a background.
        train, val, before, after: Curves and bars of the plots.
    """

    window: str
    sidebar: str
    surface: str
    text: str
    muted: str
    line: str
    line_strong: str
    track: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    good: str
    warn: str
    bad: str
    bad_soft: str
    train: str
    val: str
    before: str
    after: str


LIGHT = Colours(
    window="#f6f7f9", sidebar="#eceff3", surface="#ffffff", text="#1b2028", muted="#596270", line="#e0e4ea",
    line_strong="#c3cad4", track="#dfe4eb", accent="#2860c8", on_accent="#ffffff", accent_soft="#e3ecfb",
    hover="#edf0f5", good="#18713f", warn="#8a5a00", bad="#b92d2d", bad_soft="#fbeaea", train="#2860c8",
    val="#c4570a", before="#8a94a3", after="#2860c8",
)  # fmt: skip
DARK = Colours(
    window="#171a1f", sidebar="#121418", surface="#1f2329", text="#e7eaee", muted="#a0a9b6", line="#2e343c",
    line_strong="#4a535f", track="#363d47", accent="#78a6ff", on_accent="#0c1830", accent_soft="#253654",
    hover="#292f37", good="#57c98d", warn="#e0b04a", bad="#ff8585", bad_soft="#432628", train="#78a6ff",
    val="#ff9f57", before="#8a94a3", after="#78a6ff",
)  # fmt: skip


class _Follower(QObject):
    """Keeps the mode that was asked for and follows the system's scheme while that mode is "system"."""

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "system"
        self.colours = LIGHT
        self.app: QApplication | None = None
        self.dressed = False

    @Slot()
    def scheme_changed(self) -> None:
        if self.app is not None and self.mode == "system":
            _dress(self.app, _system_colours(self.app))


_follower = _Follower()


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Gives the program its look.

    Args:
        app: The application.
        mode: ``system`` follows the desktop's colour scheme, also when it changes later.
    """
    if _follower.app is not app:
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(_follower.scheme_changed)
        _follower.app, _follower.dressed = app, False
    _follower.mode = mode
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    app.styleHints().setColorScheme(schemes[mode])
    _dress(app, {"light": LIGHT, "dark": DARK}.get(mode) or _system_colours(app))


def mode() -> Mode:
    """The mode asked for."""
    return _follower.mode


def current() -> Colours:
    """The colours in use."""
    return _follower.colours


def colour(role: str) -> QColor:
    """The colour in use for a role of :class:`Colours` ("good", "muted")."""
    return QColor(getattr(_follower.colours, role))


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return _follower.colours is DARK


def _system_colours(app: QApplication) -> Colours:
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _dress(app: QApplication, colours: Colours) -> None:
    if _follower.colours is colours and _follower.dressed:
        return
    _follower.colours, _follower.dressed = colours, True
    app.setPalette(_palette(colours))
    app.setStyleSheet(_style_sheet(colours))


def _style_sheet(colours: Colours) -> str:
    name = "dark" if colours is DARK else "light"
    text = paths.asset("styles/window.qss").read_text(encoding="utf-8")
    return Template(text).substitute(asdict(colours), icons=paths.asset("icons").as_posix(), name=name)


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    shown = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.line,
        role.Mid: colours.line_strong,
        role.Dark: colours.line_strong,
        role.Shadow: colours.line_strong,
    }
    palette = QPalette()
    for key, value in shown.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):  # muted: a table that rests while work goes on is read
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.muted))
    return palette
