"""macOS: a small application in the person's Applications folder that starts the installed program.

Its papers (``info``) are those of the frozen application too; packaging/macos/bundle.py reads them from here.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
from typing import TYPE_CHECKING, Any

from posttrain_gui import __version__
from posttrain_gui.launcher.base import OPENING, PROGRAM, Launcher, ask_system, home_folder, refused
from posttrain_gui.paths import asset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

IDENTIFIER = "org.posttrain.gui"
PLAN_TYPE = f"{IDENTIFIER}.plan"
REGISTER = "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister"
ICONS = ("posttrain-gui.icns", "plan.icns")


def add(program: Sequence[str]) -> Launcher:
    """Writes the application.

    Args:
        program: The words that start this program.

    Raises:
        RunError: Where the folder cannot be written to.
    """
    app = application()
    try:
        _write(app, program)
    except OSError as error:
        raise refused(error) from error
    ask_system(REGISTER, "-f", app)
    return Launcher((str(app),), f"{PROGRAM} is in your Applications folder, and opens plans (*.posttrain).")


def remove() -> Launcher:
    """Takes the application away; one of the same name that another program made stays.

    Raises:
        RunError: Where it cannot be removed.
    """
    app = application()
    if not _ours(app):
        return Launcher((), "")
    ask_system(REGISTER, "-u", app)
    try:
        shutil.rmtree(app)
    except OSError as error:
        raise refused(error) from error
    return Launcher((str(app),), f"{PROGRAM} is no longer in your Applications folder.")


def application() -> Path:
    """The application's folder."""
    return home_folder() / "Applications" / f"{PROGRAM}.app"


def info(version: str) -> dict[str, Any]:
    """What the system knows about the application: Info.plist.

    Plans are a type of this program's own with the ending ``posttrain``; it also offers itself for ``.toml``, which it
    does not own. A file that is opened arrives as an event, not as a word of the command line.
    """
    return {
        "CFBundleName": PROGRAM,
        "CFBundleDisplayName": PROGRAM,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleVersion": version,
        "CFBundleShortVersionString": version,
        "CFBundlePackageType": "APPL",
        "CFBundleExecutable": PROGRAM,
        "CFBundleIconFile": ICONS[0],
        "CFBundleLocalizations": ["en", "zh-Hans"],
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark mode is followed
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Training plan",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": ICONS[1],
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PLAN_TYPE],
            },
            {
                "CFBundleTypeName": "TOML",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeExtensions": ["toml"],
                "LSHandlerRank": "Alternate",
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PLAN_TYPE,
                "UTTypeDescription": "Training plan",
                "UTTypeConformsTo": ["public.utf8-plain-text"],
                "UTTypeIconFile": ICONS[1],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["posttrain"],
                    "public.mime-type": ["application/x-posttrain-plan"],
                },
            }
        ],
    }


def _write(app: Path, program: Sequence[str]) -> None:
    shutil.rmtree(app, ignore_errors=True)
    for folder in ("MacOS", "Resources"):
        (app / "Contents" / folder).mkdir(parents=True)
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info(__version__)))
    for icon in ICONS:
        shutil.copyfile(asset(f"icons/app/{icon}"), app / "Contents" / "Resources" / icon)
    script = app / "Contents" / "MacOS" / PROGRAM
    # exec: the process that the system started, and sends its events to, becomes the program itself.
    script.write_text(f"#!/bin/sh\nexec {shlex.join([*program, *OPENING])}\n", encoding="utf-8")
    script.chmod(0o755)


def _ours(app: Path) -> bool:
    try:
        papers = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException):
        return False
    return bool(papers.get("CFBundleIdentifier") == IDENTIFIER)
