"""The libraries that this program is made with, their versions and licences, from what they say of themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from email.message import Message

PROGRAM = "posttrain-gui"
NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
OSI = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Library:
    """One of them.

    Attributes:
        name: As packages call it ("torch").
        version: Its version.
        licence: Name of its licence, or "" where it names none.
    """

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """All libraries the program needs, and those they need, by name; a frozen program lists what was frozen with it."""
    found: dict[str, Library] = {}
    waiting = [PROGRAM]
    seen: set[str] = set()
    while waiting:
        name = _plain(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            about = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name != PROGRAM:
            shown = about.metadata["Name"] or name
            found[name] = Library(shown, about.version, licence_of(about))
        waiting += [_wanted(line) for line in about.requires or () if not _is_extra(line)]
    return sorted(found.values(), key=lambda library: library.name.casefold())


def licence_of(about: metadata.Distribution) -> str:
    """The licence that a package names: in words of its own, else its classifiers, else its licence file."""
    told = cast("Message", about.metadata)  # what it is; its protocol has fewer methods
    expression = told.get("License-Expression")
    if expression:
        return str(expression)
    named = [one.removeprefix(OSI) for one in told.get_all("Classifier") or () if one.startswith(OSI)]
    if named:
        return ", ".join(named)
    text = str(told.get("License") or "").strip()
    return _first_line(text if text != "UNKNOWN" else "") or _from_file(about)


def _from_file(about: metadata.Distribution) -> str:
    files = [file for file in about.files or () if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING"))]
    for file in files:
        try:
            return _first_line(file.read_text())
        except OSError:
            continue
    return ""


def _first_line(text: str) -> str:
    return next((line.strip()[:60] for line in text.splitlines() if line.strip()), "")


def version_of(name: str) -> str:
    """The version of a package, or "" where it is not known."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _wanted(requirement: str) -> str:
    name = NAME.match(requirement)
    return name[0] if name else requirement


def _is_extra(requirement: str) -> bool:
    return "extra ==" in requirement.replace("'", '"').partition(";")[2]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
