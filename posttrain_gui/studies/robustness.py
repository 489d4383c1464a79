"""Robustness of a run that is over: its model before and after on disturbed test images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui import beside, blend, heavy

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.history.history import History
    from posttrain_gui.report import Robustness

    Progress = Callable[[str, int, int], None]


def robustness(run_id: str, history: History, progress: Progress) -> Robustness:
    """Measures a finished run on disturbed test images, and keeps the figures with the run's report.

    Args:
        run_id: Which run.
        history: Where it is kept.
        progress: Called with (stage, done, total); may raise to cancel. The stages are those of ``blend.measure`` and
            ``disturbing``.

    Raises:
        InputError: Where the run kept no model, is few-shot or multi-task, or its images or model are no longer the
            same.
        RunError: Where a file is damaged or the disk is full.
    """
    row, report = blend.mixable(run_id, history, "Robustness cannot be measured for this run.")
    heavy.load()
    from posttrain_gui.training import threads
    from posttrain_gui.training.blending.disturbed import measure_robustness

    threads.use_all()
    plan, file = history.plan(row.run_id), blend.model_file(row.run_id, history)
    ends = beside.ends_of(report, plan, row.folder / "checkpoints", file, history.paths.cache, progress)
    found = measure_robustness(ends, progress)
    history.amend(row.run_id, lambda report: report.model_copy(update={"robustness": found}))
    return found
