"""The names of plan files.

Plans are TOML. ``.posttrain.toml`` says so to editors and is known as a plan where systems look at whole names (Linux);
Windows and macOS look at the last ending alone, which is why ``.posttrain`` is one of its own. See decision 0023.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PLAN, SHORT, PLAIN = ".posttrain.toml", ".posttrain", ".toml"
ENDINGS = (PLAN, SHORT, PLAIN)


def is_plan(name: str | Path) -> bool:
    """Whether a file is a plan by its name."""
    return str(name).lower().endswith(ENDINGS)


def preferred(platform: str = sys.platform) -> str:
    """The ending of new plans: the one with which a double click opens this program.

    Args:
        platform: As ``sys.platform`` names it.
    """
    return SHORT if platform in ("win32", "darwin") else PLAN


def suggested(name: str) -> str:
    """A file name for a plan's name: without what file systems refuse ("ants/bees" → "ants-bees.posttrain.toml")."""
    safe = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", name).strip(" .-")
    return f"{safe or 'plan'}{preferred()}"


def completed(file: Path) -> Path:
    """The file with the ending of a plan, where a person typed none ("mine", "lr 0.01")."""
    typed = re.fullmatch(r"\.[A-Za-z][A-Za-z0-9]*", file.suffix)
    return file if typed else file.with_name(file.name + preferred())
