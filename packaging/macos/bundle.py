"""What macOS is told about the frozen application; read by packaging/posttrain-gui.spec (BUNDLE's ``info_plist``)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from posttrain_gui.launcher import macos

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app"
PLAN_ICON = ICONS / macos.ICONS[1]
"""Goes beside the application's own icon, into Contents/Resources."""


def info_plist(version: str) -> dict[str, Any]:
    """The papers of the application, but for what BUNDLE writes itself (name of the executable, icon file).

    Args:
        version: Of the program.
    """
    own = ("CFBundleExecutable", "CFBundleIconFile")
    return {key: value for key, value in macos.info(version).items() if key not in own}
