"""A study without training, and a search on the small pictures of the end-to-end tests."""

from collections.abc import Callable
from typing import Any

import pytest

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.events import Event
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.search.race import search
from posttrain_gui.search.record import SearchReport
from posttrain_gui.search.wish import Wish
from tests.e2e.conftest import make_plan, nothing_to_measure, shapes

__all__ = ["make_plan", "nothing_to_measure", "shapes"]


@pytest.fixture
def base() -> Plan:
    """A plan of photographs, as the form in the window makes it."""
    return plans.from_dict(
        {
            "name": "base",
            "model": {"source": "sample"},
            "data": {"source": "sample"},
            "strategy": {"kind": "fine-tune", "tune": "head"},
            "regularizers": [{"kind": "flip"}, {"kind": "l2", "strength": 1e-4}],
            "training": {"epochs": 20, "optimizer": {"kind": "adam", "learning_rate": 0.02}},
        }
    )


@pytest.fixture
def history() -> History:
    return History(paths.resolve())


@pytest.fixture
def go(history: History) -> Callable[..., tuple[SearchReport, list[Event]]]:
    """Searches around a plan; keyword arguments as of Wish; gives the report and all events."""

    def run(
        plan: Plan, control: Control | None = None, watch: Callable[[Event], None] | None = None, **wish: Any
    ) -> tuple[SearchReport, list[Event]]:
        events: list[Event] = []

        def listen(event: Event) -> None:
            events.append(event)
            if watch is not None:
                watch(event)

        wish = {"budget": None, "most": 2, "study": "s"} | wish
        return search(plan, Wish(**wish), listen, control or Control(), history), events

    return run
