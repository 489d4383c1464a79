"""The one function through which every string a person reads passes, at the moment it is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.gui.messages import Messages

AFTER_WIDE = re.compile(r"(?<=[。！？；：，]) +")

messages: Messages | None = None
"""What the rooms without Qt say, in the window's language; None where that is English."""


def tr(text: str, /, **values: object) -> str:
    """The text in the language of the window, with ``{name}`` filled in.

    Args:
        text: English source text: a literal, a declared title or help, or a message of a room without Qt, values and
            all.
        **values: What is put into its placeholders.
    """
    shown = QCoreApplication.translate("posttrain", text)
    if messages is not None and shown == text and text:
        shown = messages.translate(text)
    return shown.format(**values) if values else shown


def sentences(*parts: str) -> str:
    """Sentences in a row, each in the language of the window; "" are left out."""
    return joined(" ".join(tr(part) for part in parts if part))


def enumerated(parts: Iterable[str]) -> str:
    """Parts in a row as the language separates them: "a, b, c"."""
    return tr("{one}, {next}").format(one="", next="").join(parts)


def joined(text: str) -> str:
    """The text without spaces after full-width punctuation, which has its room in itself."""
    return AFTER_WIDE.sub("", text)


def number(value: int) -> str:
    """A whole number with the locale's thousands separators ("4,652,008")."""
    return QLocale().toString(value)


def percent(fraction: float, digits: int = 1) -> str:
    """A fraction 0–1 as percent ("84.1 %")."""
    return f"{QLocale().toString(fraction * 100, 'f', digits)} %"


def points(fraction: float, digits: int = 1) -> str:
    """A signed difference of fractions in points ("+4.8"); what rounds to nothing has no sign ("0.0")."""
    sign = "" if round(abs(fraction) * 100, digits) == 0 else "+" if fraction > 0 else "−"
    return f"{sign}{QLocale().toString(abs(fraction) * 100, 'f', digits)}"


def duration(seconds: float) -> str:
    """A duration in the two largest units that matter ("42 s", "3 min 05 s", "1 h 12 min")."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s" if seconds >= 10 else f"{QLocale().toString(seconds, 'f', 1)} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
