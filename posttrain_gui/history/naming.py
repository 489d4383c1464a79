"""Names of runs: sortable by date, readable, unlike any other."""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(name: str, now: datetime) -> str:
    """Like ``20261122-061530-ants-and-bees-k3f``: date and time (UTC), the plan's name, three random letters."""
    tail = "".join(secrets.choice(LETTERS) for _ in range(3))
    return f"{now:%Y%m%d-%H%M%S}-{slug(name)}-{tail}"


def slug(name: str, longest: int = 24) -> str:
    """The name in lower-case ASCII letters, digits and hyphens, "run" where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:longest].strip("-") or "run"
