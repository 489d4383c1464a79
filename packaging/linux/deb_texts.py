"""The small texts of the Debian package: control, copyright, changelog, manual page, lintian's overrides."""

from __future__ import annotations

import email.utils
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.terminal.arguments import EXIT_CODES, HELP, PROGRAM

if TYPE_CHECKING:
    from deb_needs import Needs

REPOSITORY = Path(__file__).resolve().parents[2]
DESCRIPTION = """\
Description: post-train image models and prove the gain
 posttrain-gui makes a trained image model better for your own images: it
 fine-tunes it with what keeps it from overfitting, and measures honestly, on
 images kept apart, whether it did.
 .
 Fine-tuning, few-shot learning, multi-task learning, distillation and
 self-training, in a window and on the command line. The package brings its own
 Python, PyTorch and Qt under /opt.
"""


@dataclass(frozen=True, slots=True)
class Release:
    """What the texts have in common.

    Attributes:
        version: As Debian writes it ("0.2.0~rc1").
        architecture: Debian's name for it ("amd64").
        maintainer: Name and address ("Ada <ada@example.org>").
        time: Of the build, seconds since 1970.
    """

    version: str
    architecture: str
    maintainer: str
    time: float

    @property
    def day(self) -> str:
        """Its day in UTC, "2026-03-01"."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.time))


def debian_version(version: str) -> str:
    """A Python version as Debian orders it: before a release comes its candidate ("0.2.0rc1" → "0.2.0~rc1")."""
    return re.sub(r"\.?(a|b|rc|dev)(\d+)", r"~\1\2", version).replace("+", "+local.")


def control(release: Release, needs: Needs, installed: int) -> str:
    """The control file.

    Args:
        release: Of which release.
        needs: Other packages.
        installed: Size when installed, in KiB.
    """
    lines = [
        f"Package: {PROGRAM}",
        f"Version: {release.version}",
        f"Architecture: {release.architecture}",
        f"Maintainer: {release.maintainer}",
        "Section: science",
        "Priority: optional",
        f"Installed-Size: {installed}",
    ]
    fields = {"Depends": needs.depends, "Recommends": needs.recommends, "Suggests": needs.suggests}
    lines += [f"{name}: {', '.join(packages)}" for name, packages in fields.items() if packages]
    return "\n".join(lines) + "\n" + DESCRIPTION


def copyright_text() -> str:
    """The copyright file in Debian's machine-readable form, around the program's own licence."""
    licence = (REPOSITORY / "LICENSE").read_text(encoding="utf-8").strip()
    owner = re.search(r"^Copyright \(c\) (.+)$", licence, flags=re.MULTILINE)
    body = licence[owner.end() :].strip() if owner else licence
    text = "\n".join(f" {line}" if line.strip() else " ." for line in body.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {PROGRAM}\n"
        f"Comment: Python, PyTorch, Qt (LGPL-3, dynamically linked) and other libraries lie\n"
        f" unchanged under /opt/{PROGRAM}, with their own licences beside them.\n\n"
        f"Files: *\nCopyright: {owner.group(1) if owner else 'the maintainers'}\nLicense: Expat\n{text}\n"
    )


def changelog(release: Release) -> str:
    """The changelog in Debian's form: one entry, which points to the program's own list of changes."""
    when = email.utils.formatdate(release.time)
    return (
        f"{PROGRAM} ({release.version}) unstable; urgency=medium\n\n"
        f"  * Release {release.version}; what has changed: /usr/share/doc/{PROGRAM}/NEWS.gz\n\n"
        f" -- {release.maintainer}  {when}\n"
    )


def manual(release: Release) -> str:
    """The manual page (section 1), its commands from the command line's own help."""
    commands = "".join(f".TP\n.B {_roff(name)}\n{_roff(_sentence(text))}\n" for name, text in HELP.items())
    template = (Path(__file__).parent / "posttrain-gui.1.in").read_text(encoding="utf-8")
    values = {"DAY": release.day, "VERSION": release.version, "COMMANDS": commands, "EXIT": _roff(EXIT_CODES)}
    for name, value in values.items():
        template = template.replace(f"@{name}@", value.rstrip("\n"))
    return template


def metainfo(release: Release) -> str:
    """What software centres show, with this release in it."""
    text = (Path(__file__).parent / "posttrain-gui.metainfo.xml").read_text(encoding="utf-8")
    entry = f'<releases>\n    <release version="{release.version}" date="{release.day}"/>\n  </releases>'
    return text.replace("<releases/>", entry)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _roff(text: str) -> str:
    """Text as troff reads it: hyphens stay hyphens, and no line is taken for a request."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("→", "to")
    return f"\\&{safe}" if safe[:1] in ".'" else safe
