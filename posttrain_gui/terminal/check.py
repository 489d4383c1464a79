"""The command that looks a plan over: what is wrong with it, or what it would do. Trains nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.choice import Problem, spelled
from posttrain_gui.data.sample import SampleData
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.presets import all_presets, load
from posttrain_gui.recommending import for_training, recommend
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.multi_task import MultiTask
from posttrain_gui.strategies.self_training import SelfTraining
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.check_classes import classes_in_words, episodes_in_words, training_in_words
from posttrain_gui.terminal.check_tasks import tasks_in_words
from posttrain_gui.terminal.check_unlabelled import unlabelled_in_words
from posttrain_gui.terminal.ready_plans import as_given, find
from posttrain_gui.typed_paths import exists

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.data.base import Catalogue, DataSource
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan, Training
    from posttrain_gui.recommending import Recommendation
    from posttrain_gui.strategies.base import Strategy

MOST_CLASSES = 12
WORDS = {"relabel": "to be relabelled", "set aside": "to be set aside", "keep": "kept as labelled"}
PARTS = {"train": "training", "val": "validation", "test": "test"}


def check(given: Namespace, _places: Paths) -> int:
    """Says what is wrong with a plan, all of it (exit code 2), or what it would do."""
    try:
        plan = load(find(given.plan), given.preset, given.changes)
        problems = plan.problems()
    except PlanError as error:
        problems = error.problems
    if not problems:
        try:
            catalogue = local_images(plan)
            told = sentences(plan, catalogue)
        except InputError as error:
            if not given.json:
                raise
            problems = [Problem("data", " ".join(str(error).split()))]
    if problems:
        return _refused(given, problems)
    if given.json:
        content = plan_file.to_dict(plan)
        remarks = [{"path": remark.path, "message": remark.message} for remark in plan.remarks()]
        found = recommended(plan, catalogue)
        advice = {"preset": found.preset.key, "reason": found.reason} if found else None
        screen.result_json(
            {"ok": True, "problems": [], "remarks": remarks, "recommended": advice, "would": told, "plan": content}
        )
    else:
        screen.result("\n".join([f'The plan "{plan.name}" can be used.', *told]))
        for remark in plan.remarks():
            screen.say(f"Note: {remark.path}: {remark.message}")
        if found := recommended(plan, catalogue):
            known = next(key for key, preset in all_presets().items() if preset.for_known_classes)
            screen.say(f"\nTo begin with: --preset {found.preset.key} ({found.preset.title}). {found.reason}")
            screen.say(f"Where the model knows these very classes already: --preset {known}.")
        screen.say(f"\nCarry it out: posttrain-gui run {as_given(given)}")
    return 0


def local_images(plan: Plan) -> Catalogue | None:
    """The plan's images, where they lie here; None where they would have to be downloaded, or made."""
    source, path = plan.data, getattr(plan.data, "path", "")
    # Samples of other kinds are looked at too: how classes and tasks are divided is what the check is for.
    made_here = isinstance(source, SampleData) and not isinstance(plan.strategy, FineTune)
    if not made_here and (not path or not exists(path)):
        return None
    find = source.index_tasks if isinstance(plan.strategy, MultiTask) else source.index
    return find(lambda _done, _total: None)


def recommended(plan: Plan, catalogue: Catalogue | None) -> Recommendation | None:
    """The preset for these images; None where they are not known, the plan is as it says, or no fine-tuning."""
    if catalogue is None or not plan.strategy.searchable:
        return None
    numbers = Counter((item.part, item.label) for item in catalogue.items)
    labels = range(len(catalogue.classes))
    undivided, given = ([numbers[part, label] for label in labels] for part in (None, "train"))
    # Whether the model knows these classes could be said only after torch was loaded: that takes seconds.
    found = recommend(for_training(undivided, given, plan.data.split), knows=False)
    return found if found and not found.preset.is_in(plan) else None


def _refused(given: Namespace, problems: list[Problem]) -> int:
    if given.json:
        listed = [{"path": problem.path, "message": problem.message} for problem in problems]
        screen.result_json({"ok": False, "problems": listed})
        return 2
    what = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
    screen.lines(f"the plan {given.plan} has {what}.")
    for problem in problems:
        screen.say(f"  {problem.path}: {problem.message}")
    return 2


def sentences(plan: Plan, catalogue: Catalogue | None) -> list[str]:
    """What a run of this plan would do, a line for each part.

    Raises:
        InputError: Where the images cannot be understood.
    """
    strategy = plan.strategy
    few_shot = strategy if isinstance(strategy, FewShot) else None
    return [
        f"Model:           {plan.model.one_line()}",
        f"Data:            {plan.data.one_line()}",
        *_data(plan, catalogue),
        f"Strategy:        {strategy.one_line()}",
        *_teacher(strategy),
        *(unlabelled_in_words(strategy, plan.training, catalogue) if isinstance(strategy, SelfTraining) else []),
        *(episodes_in_words(few_shot, plan.training.epochs) if few_shot else []),
        *_regularization(plan),
        f"Training:        {training_in_words(plan, few_shot) if few_shot else training(plan.training)}",
    ]


def _teacher(strategy: Strategy) -> list[str]:
    """Who teaches whom, where somebody does."""
    teacher = getattr(strategy, "teacher", None)
    return [f"Teacher:         {teacher.one_line()}; the model above is the student"] if teacher else []


def _regularization(plan: Plan) -> list[str]:
    """A line for each regularizer: its settings, and what it does."""
    told = [f"{spelled(choice)}: {_small(choice.summary)}" for choice in plan.regularizers] or ["none"]
    return [f"{'' if number else 'Regularization:':17}{text}" for number, text in enumerate(told)]


def _small(sentence: str) -> str:
    """A sentence after a colon, without its first capital; names like RandAugment keep theirs."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]


def training(chosen: Training) -> str:
    """The training section in one line, units said."""
    parts = [f"{chosen.epochs} epochs", f"{chosen.batch_size} images a step", spelled(chosen.optimizer)]
    return " · ".join([*parts, spelled(chosen.schedule), f"device {chosen.device}", f"seed {chosen.seed}"])


def _data(plan: Plan, catalogue: Catalogue | None) -> list[str]:
    """What the images are, as this kind of run sees them, and how they would be divided."""
    source = plan.data
    if isinstance(plan.strategy, FewShot):
        return classes_in_words(plan, plan.strategy, catalogue)
    if catalogue is None:
        return [_split(source, Counter())]
    parts = Counter(str(item.part) for item in catalogue.items)
    if catalogue.tasks:
        return [*tasks_in_words(source.split, catalogue), _split(source, parts)]
    return [*_labels(source, catalogue), _split(source, parts)]


def _labels(source: DataSource, catalogue: Catalogue) -> list[str]:
    from posttrain_gui.data.care.split import divide

    # What a run would refuse by the counts alone; whether the files can be read is seen when it reads them.
    divide(catalogue.items, catalogue.classes, source.split)
    return [f"                 {text}" for text in (_counts(catalogue), *catalogue.findings, *_decisions(source))]


def _decisions(source: DataSource) -> list[str]:
    """How many labels a person decided on; a run applies them once it has seen the pictures."""
    from posttrain_gui.data.care.label_list import LabelList

    kept = LabelList(source)
    kinds = Counter[str](row.kind for row in kept.read())
    told = [f"{kinds[kind]:,} {word}" for kind, word in WORDS.items() if kinds[kind]]
    return [f"{kept.spoken}, applied after the split: {', '.join(told)}"] if told else []


def _counts(catalogue: Catalogue) -> str:
    numbers = Counter(item.label for item in catalogue.items)
    shown = [f"{name} {numbers[label]:,}" for label, name in enumerate(catalogue.classes[:MOST_CLASSES])]
    more = len(catalogue.classes) - MOST_CLASSES
    names = ", ".join(shown) + (f" and {more} more" if more > 0 else "")
    aside = f"; {len(catalogue.excluded):,} files set aside" if catalogue.excluded else ""
    return f"{len(catalogue.items):,} images in {len(catalogue.classes)} classes ({names}){aside}"


def _split(source: DataSource, parts: Counter[str]) -> str:
    kept = [f"{parts[key]:,} for {word} as given" for key, word in PARTS.items() if parts[key]]
    shares = {"val": source.split.val, "test": source.split.test}
    off = [f"{100 * share:g} % for {PARTS[key]} split off" for key, share in shares.items() if not parts[key]]
    return f"Split:           {', '.join(kept + off)} (seed {source.split.seed}); the test images only judge"
