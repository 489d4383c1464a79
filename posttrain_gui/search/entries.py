"""What is tried next: from what the sampler draws to a plan that nobody has tried yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.search import words
from posttrain_gui.search.study import AS_GIVEN

if TYPE_CHECKING:
    import optuna

    from posttrain_gui.plan import Plan
    from posttrain_gui.search.space import Space
    from posttrain_gui.search.study import Study


@dataclass(frozen=True)
class Entry:
    """A candidate that is to be trained.

    Attributes:
        trial: Optuna's side of it.
        plan: What is trained.
        facts: What the study keeps of it from the beginning.
    """

    trial: optuna.Trial
    plan: Plan
    facts: dict[str, Any]

    @property
    def number(self) -> int:
        """Counted from 1."""
        return self.trial.number + 1

    @property
    def difference(self) -> str:
        """What differs from the plan of the search, in words."""
        return str(self.facts["difference"])

    @property
    def as_given(self) -> bool:
        """Whether it is the plan of the search itself."""
        return bool(self.trial.user_attrs.get(AS_GIVEN))


class Entries:
    """Gives one candidate after the other.

    Args:
        base: The plan of the search.
        space: What is tried around it.
        study: Keeps what was tried.
    """

    def __init__(self, base: Plan, space: Space, study: Study) -> None:
        self._base, self._space, self._study = base, space, study

    def next(self, worker: str) -> Entry | None:
        """The next candidate; None where what was drawn is nothing new, and was closed at once.

        Args:
            worker: The program that will train it.

        Raises:
            InputError: Where the study cannot go on with this version of the program.
        """
        trial = self._study.ask()
        trial.set_user_attr("worker", worker)
        plan = self._plan(trial)
        if plan is None:
            facts = {"difference": "settings that contradict each other", "reason": "It was never trained."}
            self._study.tell(trial, "failed", facts)
            return None
        entry = Entry(trial, plan, self._facts(plan))
        earlier = self._study.same_plan(plan, entry.number)
        if earlier is None:
            for key, value in entry.facts.items():
                trial.set_user_attr(key, value)
            return entry
        same = {"val_accuracy": earlier.val_accuracy, "same_as": earlier.number}
        self._study.tell(trial, "done" if earlier.eligible else "pruned", entry.facts | same)
        return None

    def _plan(self, trial: optuna.Trial) -> Plan | None:
        try:
            point = self._space.draw(trial)
        except ValueError as error:  # Optuna refuses a study whose choices have changed
            raise InputError(
                f'The search "{self._study.name}" was begun by another version of this program.',
                f"It tried other choices: {error}.",
                "Begin a new one: give it another name with --study.",
            ) from error
        return self._base if trial.user_attrs.get(AS_GIVEN) else self._space.plan_of(point)

    def _facts(self, plan: Plan) -> dict[str, Any]:
        return {
            "difference": words.difference(self._base, plan),
            "method": str(getattr(plan.strategy, "tune", plan.strategy.tag())),
            "plan": plans.to_dict(plan),
        }
