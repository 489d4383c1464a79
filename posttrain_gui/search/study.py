"""The study: what was tried so far and what to try next. With ``storage.py`` the only place that knows Optuna."""

from __future__ import annotations

import contextlib
import time
from datetime import datetime
from typing import TYPE_CHECKING, Any

from filelock import FileLock

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.search.record import Tried, ranked, standard_error
from posttrain_gui.search.storage import open_study, quiet, understandable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import optuna

    from posttrain_gui.plan import Plan
    from posttrain_gui.search.making import Point
    from posttrain_gui.search.space import Space

AS_GIVEN = "as_given"
SPENT = "spent:"
OWN = ("name", "model.path", "data.path", "training.device", "training.precision")
"""What each of several machines may say otherwise."""


class Study:
    """One study. Usable by several programs at once, each with its own object.

    Args:
        folder: Where it lies on this machine, and what belongs to it.
        name: Its name.
        storage: "" for a file in ``folder``; the path of another file; or a database's URL (``sqlite:///…``,
            ``postgresql://…``).
        space: What is tried.

    Raises:
        InputError: Where the storage cannot be used, or the study is about another plan.
    """

    def __init__(self, folder: Path, name: str, storage: str, space: Space) -> None:
        self.folder, self.name, self._space, self._storage = folder, name, space, storage
        folder.mkdir(parents=True, exist_ok=True)
        with quiet(), understandable(storage), FileLock(folder / "begin.lock"):
            self._study = open_study(folder, name, storage, space.base.training.epochs)
            self._begin()

    # --- what to try --------------------------------------------------------------------------------------------

    def ask(self) -> optuna.Trial:
        """The next candidate."""
        with quiet():
            return self._study.ask()

    def again(self, number: int) -> None:
        """Puts a candidate that was cut off back in the queue and closes it."""
        import optuna

        old = self._study.trials[number]
        self._study.set_user_attr(f"lost:{number}", True)
        self._study.tell(number, state=optuna.trial.TrialState.FAIL, skip_if_finished=True)
        if old.params:
            self._study.enqueue_trial(old.params, user_attrs={AS_GIVEN: bool(old.user_attrs.get(AS_GIVEN))})

    def give_back_lost(self, alive: set[str]) -> None:
        """Candidates of programs that died are put back in the queue.

        Args:
            alive: The programs that work on the study now.
        """
        import optuna

        for trial in self._study.get_trials(deepcopy=False, states=(optuna.trial.TrialState.RUNNING,)):
            if trial.user_attrs.get("worker") not in alive and _age(trial) > 2.0:
                self.again(trial.number)

    # --- what was found -----------------------------------------------------------------------------------------

    def tell(self, trial: optuna.Trial, state: str, facts: dict[str, Any]) -> None:
        """Closes a candidate.

        Args:
            trial: From :meth:`ask`.
            state: ``done``, ``stopped``, ``pruned`` or ``failed``.
            facts: What :class:`Tried` is made of.
        """
        import optuna

        for key, value in {**facts, "state": state}.items():
            trial.set_user_attr(key, value)
        with quiet():
            if state in ("done", "stopped"):
                self._study.tell(trial, facts["val_accuracy"])
                return
            if state == "failed":  # the sampler learns from it as from a bad one: Optuna's own FAIL would be forgotten
                trial.report(0.0, 1)
            self._study.tell(trial, state=optuna.trial.TrialState.PRUNED)

    def rows(self) -> list[Tried]:
        """All candidates so far, best first; those that were put back in the queue stand there only once."""
        import optuna

        waiting = optuna.trial.TrialState.WAITING
        lost = {int(key.partition(":")[2]) for key in self.notes if key.startswith("lost:")}
        trials = self._study.get_trials(deepcopy=False)
        return ranked([_row(t) for t in trials if t.state != waiting and t.number not in lost])

    def best(self) -> Tried | None:
        """The best candidate on validation that can win."""
        return next((row for row in self.rows() if row.eligible), None)

    def facts(self, number: int) -> dict[str, Any]:
        """What was kept with a candidate (``number`` as in :class:`Tried`)."""
        return dict(self._study.trials[number - 1].user_attrs)

    def same_plan(self, plan: Plan, but: int) -> Tried | None:
        """A candidate that has measured this very plan already.

        Args:
            plan: The plan.
            but: Number of the candidate that asks.
        """
        wanted = plans.to_dict(plan)
        return next((row for row in self.rows() if row.number != but and row.compared and row.plan == wanted), None)

    # --- what else is kept with it ------------------------------------------------------------------------------

    @property
    def notes(self) -> dict[str, Any]:
        """What is kept with the study, by name."""
        return dict(self._study.user_attrs)

    def note(self, name: str, value: Any) -> None:
        """Keeps something with the study."""
        self._study.set_user_attr(name, value)

    @property
    def begun(self) -> str:
        """When it began, UTC, ISO 8601."""
        return str(self.notes.get("begun", ""))

    def spent(self) -> float:
        """Seconds that programs have searched in it, all together."""
        return sum(float(value) for name, value in self.notes.items() if name.startswith(SPENT))

    def close(self) -> None:
        """Lets go of the storage."""
        with contextlib.suppress(Exception):
            self._study._storage.remove_session()

    def refuse_other_images(self, key: str) -> None:
        """Candidates are compared on the same validation images, or not at all.

        Args:
            key: Names the images and how they are divided; the first one is kept with the study.

        Raises:
            InputError: Where the study began with others.
        """
        known = self.notes.get("images")
        if known is None:
            self.note("images", key)
        elif known != key:
            raise InputError(
                f'The search "{self.name}" cannot go on: its images are no longer those it began with.',
                "Its candidates were compared on other validation images, and these may be among those they learned.",
                "Put the images back as they were, or begin a new search with --study NAME or with another plan name.",
            )

    def _begin(self) -> None:
        """A new study gets its plan and the points it starts with; one that goes on has to be about the same plan."""
        plan, known = plans.to_dict(self._space.base), self.notes.get("plan")
        if known is None:
            self.note("plan", plan)
            self.note("begun", time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()))
            self._enqueue([self._space.point_of_base()], given=True)
            self._enqueue(self._space.first_points())
        elif differing := _differences(_now(known), plan, bool(self._storage)):
            raise InputError(
                f'The search "{self.name}" is about another plan.',
                f"It differs in {', '.join(differing)}.",
                "Choose another name with --study, or search with the plan it began with.",
            )

    def _enqueue(self, points: Sequence[Point], *, given: bool = False) -> None:
        for point in points:
            self._study.enqueue_trial(point, user_attrs={AS_GIVEN: given}, skip_if_exists=True)


def _row(trial: optuna.trial.FrozenTrial) -> Tried:
    facts = trial.user_attrs
    known = {name: facts[name] for name in Tried.model_fields if name in facts and name != "number"}
    state = known.pop("state", None) or ("failed" if trial.state.is_finished() else "running")
    accuracy = known.get("val_accuracy")
    error = standard_error(accuracy, facts.get("val_images", 0)) if accuracy is not None else None
    return Tried(number=trial.number + 1, state=state, val_error=error, **known)


def _age(trial: optuna.trial.FrozenTrial) -> float:
    """Seconds since it was taken; a program that has just taken one has not yet put its name on it."""
    begun = trial.datetime_start
    return (datetime.now() - begun).total_seconds() if begun else float("inf")


def _differences(old: Any, new: Any, shared: bool, path: str = "") -> list[str]:
    """Paths at which two plans differ; in a study that machines share, not where each machine may have its own."""
    if isinstance(old, dict) and isinstance(new, dict):
        deeper = [(key, f"{path}.{key}".strip(".")) for key in dict.fromkeys((*old, *new))]
        return [text for key, place in deeper for text in _differences(old.get(key), new.get(key), shared, place)]
    return [] if old == new or (shared and path in OWN) else [path]


def _now(plan: dict[str, Any]) -> dict[str, Any]:
    """A plan as this version of the program would write it."""
    try:
        return plans.to_dict(plans.from_dict(plan))
    except PlanError:
        return plan
