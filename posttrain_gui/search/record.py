"""What a search came to: what ``--json`` prints, what is kept beside the study, what the page shows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from posttrain_gui.history.files import write_atomically
from posttrain_gui.report import Number, Report

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.paths import Paths

State = Literal["running", "done", "stopped", "pruned", "failed"]
Status = Literal["done", "stopped", "failed"]
FILE = "search.json"


class Tried(BaseModel):
    """One candidate.

    Attributes:
        number: Counted from 1 in the order of the study.
        rank: 1 = best on validation; 0 where it failed or is running.
        state: ``done``; ``stopped``: the time was over, its best epoch counts; ``pruned``: given up because others were
            ahead at the same epoch; ``failed``; ``running``.
        difference: What differs from the plan, in words.
        method: The strategy's method ("lora"), or the strategy's kind.
        val_accuracy: Of its best epoch, 0–1.
        val_error: Standard error of that figure: how far it may be off by the luck of the draw of images.
        val_loss: Mean cross-entropy of that epoch.
        best_epoch: 0 = no epoch was better than the start.
        epochs: Epochs done.
        seconds: Duration.
        reason: Why it failed or was given up, or "".
        ended: Seconds of searching, over all stretches and programs, until it was over.
        plan: The whole plan, as it stands in a plan file.
        same_as: Number of an earlier candidate with the very same plan, whose result it takes; 0: none.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    number: int
    rank: int = 0
    state: State
    difference: str = ""
    method: str = ""
    val_accuracy: Number | None = None
    val_error: Number | None = None
    val_loss: Number | None = None
    best_epoch: int = 0
    epochs: int = 0
    seconds: Number = 0.0
    reason: str = ""
    ended: Number = 0.0
    plan: dict[str, Any] = {}
    same_as: int = 0

    @property
    def compared(self) -> bool:
        """Whether it takes part in the comparison: it was measured, and is no repetition."""
        return self.val_accuracy is not None and self.state not in ("running", "failed") and not self.same_as

    @property
    def eligible(self) -> bool:
        """Whether it can win; one that was given up cannot, its training was broken off because others were ahead."""
        return self.compared and self.state in ("done", "stopped")


class SearchReport(BaseModel):
    """A search.

    Attributes:
        study: Its name; the same name goes on with it.
        status: ``done``, ``stopped`` (by a person), ``failed``.
        begun: When, UTC, ISO 8601.
        seconds: Duration of this stretch.
        budget: Seconds it was allowed; None: no limit.
        storage: Where the study lies ("" : in the program's own folder).
        plan: What was searched around.
        compared: Number of candidates compared on validation.
        val_images: Number of validation images.
        trials: All candidates, best first.
        winner_number: Number of the winner; 0 while there is none.
        winner_run: Its run in the history, once it was judged.
        winner: Its report; absent where the search is only looked at again.
        sentence: The result of the comparison in words.
        verdict: The winner's verdict on the test images in a sentence, once it was judged.
        error: Why it failed, or "".
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    study: str
    status: Status
    begun: str = ""
    seconds: Number = 0.0
    budget: Number | None = None
    storage: str = ""
    plan: dict[str, Any] = {}
    compared: int = 0
    val_images: int = 0
    trials: list[Tried] = []
    winner_number: int = 0
    winner_run: str = ""
    winner: Report | None = None
    sentence: str = ""
    verdict: str = ""
    error: str = ""


def ranked(tried: list[Tried]) -> list[Tried]:
    """The candidates with their ranks, best first.

    More right answers; then those that were not given up; then less loss, to two decimals (finer differences come from
    the arithmetic alone); then the earlier one: the plan as it is before all others, cheap methods before dear ones.
    """

    def order(row: Tried) -> tuple[float, bool, float, int]:
        loss = math.inf if row.val_loss is None or math.isnan(row.val_loss) else round(row.val_loss, 2)
        return -(row.val_accuracy or 0.0), row.state == "pruned", loss, row.number

    compared = sorted((row for row in tried if row.compared), key=order)
    placed = [row.model_copy(update={"rank": place}) for place, row in enumerate(compared, start=1)]
    return placed + [row for row in tried if not row.compared]


def standard_error(accuracy: float, images: int) -> float:
    """Of a share of right answers, from the binomial distribution; kept from 0 by the rule of succession."""
    smoothed = (accuracy * images + 1) / (images + 2)
    return math.sqrt(smoothed * (1 - smoothed) / images) if images else math.nan


def folder_of(paths: Paths, study: str) -> Path:
    """Where a study and what belongs to it are kept."""
    return searches(paths) / study


def searches(paths: Paths) -> Path:
    """One folder a search."""
    return paths.data / "searches"


def keep(folder: Path, report: SearchReport) -> None:
    """Writes what the search came to beside the study; the winner's report stays in the history.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full.
    """
    write_atomically(folder / FILE, report.model_dump_json(exclude={"winner"}))


def read(folder: Path) -> SearchReport | None:
    """What was kept, None where there is nothing that can be read."""
    try:
        return SearchReport.model_validate_json((folder / FILE).read_bytes())
    except (OSError, ValidationError):
        return None


def kept(paths: Paths) -> list[SearchReport]:
    """All searches that were kept, newest first."""
    folders = searches(paths)
    found = [read(folder) for folder in (folders.iterdir() if folders.is_dir() else ())]
    return sorted((report for report in found if report), key=lambda report: report.begun, reverse=True)
