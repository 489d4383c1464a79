"""The model of an earlier run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.errors import InputError
from posttrain_gui.models.base import Knew, ModelSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.history.kept_models import KeptModel
    from posttrain_gui.models.trained import TrainedModel


class EarlierRun(ModelSource):
    """The model file that a run of the history kept, with its classes and its preprocessing."""

    title: ClassVar[str] = "An earlier run"
    summary: ClassVar[str] = "The model that one of your earlier runs kept: go on from it, or let it teach another one."
    order: ClassVar[int] = 4

    source: Literal["run"] = "run"
    run_id: str = setting(
        "",
        title="Run",
        help="A run that kept a model. In a plan file: its id as in the history; its last letters are enough.",
        widget="run",
        max_length=200,
    )

    def one_line(self) -> str:
        """What is chosen."""
        return f"{self.name_of_run} · earlier run" if self.run_id.strip() else "No run chosen"

    @property
    def name_of_run(self) -> str:
        """The id without its date and time, which is still an ending that names the run."""
        return re.sub(r"^\d{8}-\d{6}-(?=.)", "", self.run_id.strip())

    def problems(self) -> list[Problem]:
        """Whether there is such a run, and whether it kept a model."""
        if not self.run_id.strip():
            return [Problem("run_id", "Choose an earlier run that kept a model.")]
        try:
            self.kept()
        except InputError as error:
            return [Problem("run_id", " ".join(str(error).split()))]
        return []

    def kept(self) -> KeptModel:
        """Where the model is.

        Raises:
            InputError: Where there is no such run, or it kept no model.
        """
        from posttrain_gui import paths
        from posttrain_gui.history.kept_models import find

        return find(self.run_id, paths.resolve())

    def knew(self) -> Knew | None:
        """The test images of that run."""
        from posttrain_gui.models.loading.knew import knew_of

        try:
            return knew_of(self.kept().file)
        except InputError:
            return None

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Loads the run's model file.

        Args:
            tell: Called with one sentence on what was loaded.

        Raises:
            InputError: Where the run or its model file is gone, or damaged.
        """
        from posttrain_gui.models.loading.own_file import load_model_file

        kept = self.kept()
        model = load_model_file(kept.file)
        what = model.architecture
        finding = f"The model of the run {kept.run_id}: {what.library} {what.name}, {what.num_classes:,} classes"
        model.findings = [finding]
        tell(finding)
        return model
