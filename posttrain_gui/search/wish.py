"""What a search is asked for."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.history.naming import slug

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan

USABLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a search is asked for.

    Attributes:
        budget: Seconds it may take, judging the winner included; None: no limit.
        most: Most candidates of this stretch; None: no limit.
        study: Its name; "": named after the plan, so that the same plan goes on with the same study.
        storage: Where the study lies: "" in the program's own folder, else a file or a database's URL.
    """

    budget: float | None = 600.0
    most: int | None = None
    study: str = ""
    storage: str = ""

    def name(self, plan: Plan) -> str:
        """The name of the study.

        Raises:
            InputError: Where it cannot be the name of a folder on every system.
        """
        if not self.study:
            digest = hashlib.sha256(plans.to_toml(plan).encode("utf-8", "replace")).hexdigest()
            return f"{slug(plan.name)}-{digest[:8]}"
        if not USABLE.fullmatch(self.study):
            raise InputError(
                f'"{self.study}" cannot be the name of a search.',
                "It may hold letters, digits, - and _, 64 at most, and begins with a letter or digit.",
            )
        return self.study
