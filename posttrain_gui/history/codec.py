"""Events as lines of JSON and back."""

from __future__ import annotations

import json
import math
from dataclasses import fields
from typing import Any

from posttrain_gui import events
from posttrain_gui.events import Event

KINDS: dict[str, type[Event]] = {
    item.__name__: item
    for item in vars(events).values()
    if isinstance(item, type) and issubclass(item, Event) and item is not Event
}


def encode(event: Event, at: float) -> str:
    """One line of JSON without a line end; numbers JSON does not know are written as "nan", "inf", "-inf".

    Args:
        event: What is told.
        at: When, in seconds since 1970.
    """
    values = {field.name: _written(getattr(event, field.name)) for field in fields(event)}
    return json.dumps({"event": type(event).__name__, "at": round(at, 3), **values}, ensure_ascii=False)


def decode(line: str) -> Event | None:
    """The event of a line, or None where the line is torn (a run that was cut off) or from a newer program."""
    try:
        data = json.loads(line)
        kind = KINDS[data["event"]]
        return kind(**{field.name: _read(field.type, data[field.name]) for field in fields(kind) if field.name in data})
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _written(value: Any) -> Any:
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _read(kind: Any, value: Any) -> Any:
    # Annotations are text here; a name may be the word "nan", a number may not.
    return float(value) if isinstance(value, str) and str(kind).startswith("float") else value
