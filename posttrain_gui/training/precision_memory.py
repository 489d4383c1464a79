"""Measured arithmetic, kept between runs; one bad hour of the machine is not believed for ever."""

from __future__ import annotations

import json
import logging
import os
import time
from dataclasses import dataclass
from math import inf, isfinite
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

Kind: TypeAlias = tuple[str, bool]
"""Precision ("bfloat16") and whether the layout is channels last."""

NAMES = ("float32", "bfloat16", "float16")

# A change of arithmetic has to be worth it: less than this is within the noise of a timing.
_WORTH = 1.2
_AGREED = 2
# So long after the first a second look is taken: what else kept the machine busy then is over, and the runs of one
# search, which are compared with each other, compute alike.
_APART_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a network on a machine.

    Attributes:
        choice: What is computed in.
        seconds: The fastest step measured so far, by candidate.
        agreed: Measurements in a row that led to ``choice``.
        when: Of the latest, seconds since 1970.
    """

    choice: Kind
    seconds: dict[Kind, float]
    agreed: int
    when: float

    @property
    def due(self) -> bool:
        """Whether it is to be measured once more: nothing confirmed it yet, and some time has passed."""
        return self.agreed < _AGREED and abs(time.time() - self.when) > _APART_SECONDS

    def joined(self, seconds: Mapping[Kind, float]) -> Measured:
        """With one more measurement: the fastest of both count, and what was chosen stays unless it is clearly beaten.

        Other programs can only make a step slower, so the fastest ever seen is nearest to what the machine can do.
        """
        both = {kind: min(self.seconds.get(kind, inf), seconds.get(kind, inf)) for kind in {**self.seconds, **seconds}}
        choice = worthwhile(both, self.choice)
        return Measured(choice, both, self.agreed + 1 if choice == self.choice else 1, time.time())


def worthwhile(seconds: Mapping[Kind, float], held: Kind | None = None) -> Kind:
    """What to compute in.

    Args:
        seconds: Of a step, by candidate.
        held: What is kept unless another is clearly faster; the first candidate by default.
    """
    best = held if held is not None and held in seconds else next(iter(seconds))
    for candidate in seconds:
        if seconds[candidate] * _WORTH < seconds[best]:
            best = candidate
    return best


def settled(key: str, memory: Path, measure: Callable[[], Mapping[Kind, float]], *, frozen: bool) -> Kind:
    """What was chosen for ``key``; measured where nothing is known, or once more where that was not yet confirmed.

    Args:
        key: Network, machine and torch.
        memory: The file.
        measure: Gives seconds of a step, by candidate.
        frozen: Whether what the file says holds in any case: a run that goes on computes as it began.
    """
    known = _remembered(memory)
    found = known.get(key)
    if found is None:
        seconds = dict(measure())
        found = Measured(worthwhile(seconds), seconds, 1, time.time())
    elif found.due and not frozen:
        found = found.joined(measure())
    else:
        return found.choice
    _remember(memory, known | {key: found})
    return found.choice


def _remembered(memory: Path) -> dict[str, Measured]:
    """Everything readable; what an older version wrote, after one look, is measured anew."""
    try:
        entries = json.loads(memory.read_text(encoding="utf-8"))
        return {key: _read(entry) for key, entry in entries.items() if isinstance(entry, dict)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _read(entry: dict[str, Any]) -> Measured:
    seconds = {(str(kind), bool(last)): float(time) for kind, last, time in entry["seconds"]}
    kind, last = entry["choice"]
    if kind not in NAMES:
        raise ValueError(kind)
    return Measured((str(kind), bool(last)), seconds, int(entry["agreed"]), float(entry["when"]))


def _written(measured: Measured) -> dict[str, object]:
    seconds = [[*kind, time] for kind, time in measured.seconds.items() if isfinite(time)]
    return {"choice": measured.choice, "seconds": seconds, "agreed": measured.agreed, "when": measured.when}


def _remember(memory: Path, known: Mapping[str, Measured]) -> None:
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        temporary = memory.with_suffix(f".{os.getpid()}")
        temporary.write_text(json.dumps({key: _written(entry) for key, entry in known.items()}, indent=1))
        temporary.replace(memory)
    except OSError as error:
        log.warning("The measured precision could not be kept: %s", error)
