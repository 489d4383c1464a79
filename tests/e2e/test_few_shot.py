"""Few-shot runs from class folders to a report, through the real engine."""

import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.events import (
    EpisodesReady,
    EpochDone,
    Event,
    ImagesRead,
    PhaseChanged,
    RunDone,
    RunStopped,
    StepDone,
    Warned,
)
from posttrain_gui.export.files.model_file import load_model_file
from posttrain_gui.history.history import History
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.strategies.meta.registry import methods
from posttrain_gui.training.episodes import exam
from posttrain_gui.training.episodes.exam import CURVE
from posttrain_gui.training.failures import explain

Go = Callable[..., tuple[Report, list[Event]]]
Make = Callable[..., Plan]
SIDE = 16


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """On networks as tiny as these two threads would mostly wait for each other."""
    monkeypatch.setattr("posttrain_gui.training.threads.ALL", 1)


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty signs of 4 × 4 black and white fields, eight pictures of each: shifted, noisy, of varied contrast."""
    root, chance = tmp_path_factory.mktemp("signs"), np.random.default_rng(4)
    for sign in range(20):
        fields = chance.permutation(np.repeat([0, 1], 8)).reshape(4, 4)
        folder = root / f"sign {sign:02}"
        folder.mkdir()
        for picture in range(8):
            grown = np.kron(fields, np.ones((4, 4))) * chance.uniform(60, 200)
            moved = np.roll(grown, chance.integers(-1, 2, 2), (0, 1)) + chance.normal(20, 40, (SIDE, SIDE))
            Image.fromarray(moved.clip(0, 255).astype(np.uint8)).convert("RGB").save(folder / f"{picture}.png")
    return root


@pytest.fixture
def make(signs: Path) -> Make:
    """A plan for the signs; keyword arguments replace fields of the strategy, or whole sections."""

    def made(training: dict[str, Any] | None = None, regularizers: Any = (), width: int = 8, **strategy: Any) -> Plan:
        return plans.from_dict(
            {
                "name": "signs",
                "model": {"source": "untrained", "width": width, "side": SIDE},
                "data": {
                    "source": "folder",
                    "path": str(signs),
                    "near_duplicates": False,
                    "split": {"val": 0.2, "test": 0.3},
                },
                "strategy": {
                    "kind": "few-shot",
                    "ways": 3,
                    "queries": 3,
                    "updates_per_epoch": 4,
                    "episodes_per_update": 2,
                    "val_episodes": 10,
                    "test_episodes": 10,
                    **strategy,
                },
                "regularizers": list(regularizers),
                "training": {
                    "epochs": 2,
                    "device": "cpu",
                    "optimizer": {"kind": "adam", "learning_rate": 1e-2},
                    **(training or {}),
                },
            }
        )

    return made


@pytest.fixture(autouse=True)
def short_curve(monkeypatch: pytest.MonkeyPatch) -> None:
    """A third of a small run's time would go into its adaptation curve."""
    monkeypatch.setattr(exam, "CURVE", (0, 2))


def without_time(report: Report) -> str:
    kept = report.model_dump(exclude={"seconds", "images_per_second", "run_id", "model_path", "findings"})
    for epoch in kept["epochs"]:
        epoch.pop("seconds")
    kept["verdict"] = {key: value for key, value in kept["verdict"].items() if key not in ("look", "sentence")}
    return repr(kept)


def at(phase: str, do: Callable[[], None]) -> Callable[[Event], None]:
    return lambda event: do() if isinstance(event, PhaseChanged) and event.phase == phase else None


def after_epoch(number: int, do: Callable[[], None]) -> Callable[[Event], None]:
    return lambda event: do() if isinstance(event, EpochDone) and event.epoch == number else None


def test_prototypes_learn_features_that_tell_new_signs_apart(
    go: Go, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exam, "CURVE", CURVE)
    plan = make(width=16, updates_per_epoch=40, episodes_per_update=1, train_ways=6, val_episodes=30, test_episodes=80)
    report, events = go(plan)
    assert report.status == "done", report.error
    assert report.episodes is not None
    assert report.baseline is not None
    assert report.final is not None
    assert report.verdict is not None
    found = report.episodes
    assert report.baseline.kind == "prototype-head"
    assert report.final.accuracy > report.baseline.accuracy + 0.1
    assert report.verdict.outcome == "improved"
    assert report.verdict.gain == pytest.approx(report.final.accuracy - report.baseline.accuracy)
    assert "80 test episodes of 3 ways and 1 shot" in report.verdict.sentence
    assert found.ci95[0] < report.final.accuracy < found.ci95[1]
    assert found.baseline_ci95[0] < report.baseline.accuracy < found.baseline_ci95[1]
    lists = (found.train_classes, found.val_classes, found.test_classes)
    assert [len(names) for names in lists] == [10, 4, 6]
    assert not any(set(one) & set(other) for one, other in itertools.combinations(lists, 2))
    assert (found.batchnorm, found.transductive, found.n) == ("running", False, 80)
    assert 0 < found.other_accuracy <= 1
    assert [point.steps for point in found.curve] == [0, 1, 2, 5, 10]
    assert found.curve[0].after == pytest.approx(report.final.accuracy)  # 80 episodes: the curve saw them all
    assert report.validation is not None
    assert report.validation.accuracy == pytest.approx(report.epochs[report.best_epoch].val_accuracy)
    assert isinstance(events[-1], RunDone)
    assert not any(isinstance(event, ImagesRead) for event in events)
    ready = next(event for event in events if isinstance(event, EpisodesReady))
    assert ready == EpisodesReady("Prototypes", 10, 4, 6, 3, 1, 3, 30, 80, transductive=False)
    assert Report.model_validate_json(report.model_dump_json()).episodes == found


def test_the_baseline_is_nearest_class_mean_of_the_features_as_they_are(go: Go, make: Make, signs: Path) -> None:
    """Worked out anew from the model file in plain torch, each image on its own, whatever the method does."""
    first, _ = go(make())
    plan = plans.to_dict(make(method="maml", batchnorm="query")) | {
        "model": {"source": "file", "path": first.model_path}
    }
    report, _ = go(plans.from_dict(plan))
    network = load_model_file(Path(first.model_path)).network.eval()
    network.set_submodule(find_head(network).name, torch.nn.Identity())

    def features(path: str) -> torch.Tensor:
        pixels = torch.from_numpy(np.asarray(Image.open(signs / path)).copy()).permute(2, 0, 1)
        with torch.no_grad():
            found: torch.Tensor = network((pixels / 127.5 - 1).unsqueeze(0))
        return found[0]

    assert report.episodes is not None
    told, wanted = [], []
    for one in report.episodes.shown:
        means = torch.stack([features(image.path) for image in one.support])  # one shot: the mean of one
        for image in one.queries:
            told.append(image.before)
            wanted.append(int((means - features(image.path)).square().sum(1).argmin()))
    assert len(told) == 54
    assert told == wanted


def test_shown_episodes_hold_what_was_answered(go: Go, make: Make) -> None:
    report, _ = go(make())
    assert report.episodes is not None
    shown = report.episodes.shown
    assert len(shown) == 6
    assert [one.number for one in shown] == sorted({one.number for one in shown})
    for one in shown:
        assert len(set(one.classes)) == 3
        assert set(one.classes) <= set(report.episodes.test_classes)
        assert [image.truth for image in one.support] == [0, 1, 2]
        assert all(image.after == -1 and math.isnan(image.confidence_after) for image in one.support)
        for image in (*one.support, *one.queries):
            assert Path(image.path).parent.name == one.classes[image.truth]
        assert np.mean([image.after == image.truth for image in one.queries]) == pytest.approx(one.after)
        assert np.mean([image.before == image.truth for image in one.queries]) == pytest.approx(one.before)
        assert all(1 / 3 <= image.confidence_after <= 1 for image in one.queries)


def told_progress(events: list[Event]) -> dict[str, tuple[int, int]]:
    """The last (step, total) of each phase."""
    return {event.phase: (event.step, event.total) for event in events if isinstance(event, StepDone)}


@pytest.mark.parametrize("tag", methods())
def test_every_method_runs_and_its_model_file_loads(go: Go, make: Make, tag: str) -> None:
    method = methods()[tag]
    report, events = go(make(method=tag, inner_steps=3, inner_rate=0.05, batchnorm="support"))
    assert report.status == "done", report.error
    assert report.episodes is not None
    assert report.final is not None
    assert report.episodes.method == tag
    assert len(report.epochs) == (3 if method.meta_trained else 1)
    assert report.final.accuracy > 0.15  # a third is chance
    assert math.isfinite(report.final.loss)
    for phase in ("baseline", "training", "judging") if method.meta_trained else ("baseline", "judging"):
        step, total = told_progress(events)[phase]
        assert step == total, phase
    model = load_model_file(Path(report.model_path))
    expected = report.episodes.train_classes if method.any_ways else ["way 1", "way 2", "way 3"]
    assert list(model.classes) == expected
    with torch.no_grad():
        answer = model.network.eval()(torch.randn(2, 3, SIDE, SIDE))
    assert answer.shape == (2, len(expected))
    assert bool(answer.isfinite().all())
    if not method.meta_trained:
        assert report.best_epoch == 0
        assert all(point.before == point.after for point in report.episodes.curve)


def test_every_method_is_judged_on_the_same_episodes_and_the_same_baseline(go: Go, make: Make) -> None:
    one, _ = go(make(method="anil", training={"epochs": 1}))
    other, _ = go(make(method="prototypes", train_ways=5, training={"epochs": 1}))
    assert one.baseline == other.baseline
    assert one.episodes is not None
    assert other.episodes is not None
    found = {episode.number: episode.queries for episode in one.episodes.shown}
    both = [(found[episode.number], episode.queries) for episode in other.episodes.shown if episode.number in found]
    assert both
    for mine, its in both:
        assert [image.path for image in mine] == [image.path for image in its]
        assert [image.before for image in mine] == [image.before for image in its]
    assert other.verdict is not None
    assert other.verdict.look == 2


def test_again_is_the_same_and_another_seed_is_not(go: Go, make: Make) -> None:
    flip = [{"kind": "flip"}]
    first, again, other = (
        go(make(rotations=True, regularizers=flip, training={"seed": seed}))[0] for seed in (1, 1, 2)
    )
    assert without_time(first) == without_time(again)
    assert first.epochs[1].train_loss != other.epochs[1].train_loss


@pytest.mark.parametrize(
    ("strategy", "regularizers"),
    [
        ({"method": "prototypes", "rotations": True, "train_ways": 6}, [{"kind": "ema"}, {"kind": "affine"}]),
        pytest.param(
            {"method": "maml", "batchnorm": "support"},
            [{"kind": "swa"}, {"kind": "weight-decay"}, {"kind": "dropout"}],
            marks=pytest.mark.slow,
        ),
        ({"method": "anil", "batchnorm": "query"}, [{"kind": "l2-sp"}]),
    ],
)
def test_a_run_that_was_cut_off_goes_on_as_if_nothing_had_happened(
    go: Go, make: Make, history: History, strategy: dict[str, Any], regularizers: Any
) -> None:
    plan = make(training={"epochs": 3}, regularizers=regularizers, **strategy)
    whole, _ = go(plan)

    class PowerCut(BaseException):
        pass

    def cut() -> None:
        raise PowerCut

    with pytest.raises(PowerCut):
        go(plan, watch=after_epoch(1, cut))
    cut_off = next(row.run_id for row in history.rows() if row.run_id != whole.run_id)
    resumed, events = go(plan, run=history.reopen(cut_off))
    assert without_time(resumed) == without_time(whole)
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [2, 3]


def test_finish_now_judges_the_best_epoch_so_far(go: Go, make: Make) -> None:
    control = Control()
    report, events = go(make(training={"epochs": 50}), control, after_epoch(1, control.finish))
    assert report.status == "stopped"
    assert report.verdict is not None
    assert len(report.epochs) == 2
    assert Path(report.model_path).exists()
    assert events[-1] == RunStopped(report.run_id, kept=True, sentence=report.verdict.sentence)


@pytest.mark.parametrize("phase", ["baseline", "training", "judging"])
def test_discard_keeps_nothing(go: Go, make: Make, phase: str) -> None:
    control = Control()
    report, events = go(make(), control, at(phase, control.discard))
    assert (report.status, report.verdict, report.model_path) == ("stopped", None, "")
    assert isinstance(events[-1], RunStopped)


def test_test_images_are_opened_for_the_baseline_and_the_verdict_only(
    go: Go, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from posttrain_gui.training.episodes.supply import FixedEpisodes

    phases, opened = [""], set()
    plain = FixedEpisodes.__iter__

    def watched(episodes: FixedEpisodes) -> Any:
        opened.add((phases[-1], len(episodes)))
        return plain(episodes)

    monkeypatch.setattr(FixedEpisodes, "__iter__", watched)
    go(
        make(test_episodes=11),
        watch=lambda event: phases.append(event.phase) if isinstance(event, PhaseChanged) else None,
    )
    assert opened == {("baseline", 11), ("training", 10), ("judging", 10), ("judging", 11)}


def test_a_frozen_backbone_sees_each_image_once_and_stays_as_it_is(go: Go, make: Make) -> None:
    trained, _ = go(make())  # features of a network that has learned something
    data = plans.to_dict(make(method="maml", backbone="frozen", inner_rate=0.01, inner_steps=5))
    data["model"] = {"source": "file", "path": trained.model_path}
    report, _ = go(plans.from_dict(data))
    assert report.status == "done", report.error
    assert report.episodes is not None
    assert report.episodes.batchnorm == ""
    assert math.isnan(report.episodes.other_accuracy)
    before, after = (load_model_file(Path(run.model_path)).network.state_dict() for run in (trained, report))
    same = [name for name in before if before[name].shape == after[name].shape]
    assert len(same) > 20
    assert all(torch.equal(before[name], after[name]) for name in same)
    assert report.trained_parameters == sum(after[name].numel() for name in after if name not in same)


def test_transductive_figures_are_called_so(go: Go, make: Make) -> None:
    report, events = go(make(batchnorm="query"))
    assert report.episodes is not None
    assert report.verdict is not None
    assert report.episodes.transductive
    assert "transductive" in report.verdict.sentence
    assert next(event for event in events if isinstance(event, EpisodesReady)).transductive
    assert 0 < report.episodes.other_accuracy <= 1


def test_too_few_classes_are_said_with_what_to_set(go: Go, make: Make) -> None:
    report, _ = go(make(ways=5))
    assert report.status == "failed"
    assert report.bad_input
    assert "only 4 classes to choose by" in report.error
    assert "data.split.val" in report.error


@pytest.mark.parametrize("method", ["maml", "fine-tune-head"])
def test_inner_steps_that_explode_are_said_to_be_too_large(
    go: Go, make: Make, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if method == "fine-tune-head":  # its steps are by the length of the features: only damage comes to this
        monkeypatch.setattr("posttrain_gui.strategies.functions.inner_loop.fitted_head", damaged)
    report, _ = go(make(method=method, inner_rate=100.0, inner_steps=20))
    assert report.status == "failed"
    assert "not a number, before any training" in report.error
    assert "strategy.inner_rate = 100" in report.error
    assert report.error.endswith("Use an inner learning rate ten times smaller.")


def damaged(features: torch.Tensor, _labels: torch.Tensor, weight: torch.Tensor, *_: Any) -> Any:
    return weight * math.nan, features.new_zeros(len(weight))


def test_steps_that_explode_in_training_keep_the_best_epoch(go: Go, make: Make) -> None:
    steep = {"optimizer": {"kind": "sgd", "learning_rate": 100.0}}
    report, events = go(make(method="maml", inner_rate=0.05, training=steep))
    assert report.status == "failed"
    assert report.verdict is not None
    assert report.best_epoch == 0
    assert "learning rate or an inner learning rate ten times smaller; the best epoch so far is kept" in report.error
    assert any(isinstance(event, Warned) and event.message == report.error for event in events)


def test_a_method_that_is_not_meta_trained_needs_few_classes_to_learn_from(go: Go, make: Make) -> None:
    data = plans.to_dict(make(method="fine-tune-head", ways=8, inner_steps=2))
    data["data"]["split"] = {"val": 0.4, "test": 0.5}  # 2, 8 and 10 of the 20 classes
    report, _ = go(plans.from_dict(data))
    assert report.status == "done", report.error
    assert report.episodes is not None
    assert len(report.episodes.train_classes) == 2


def test_memory_that_does_not_suffice_is_said_in_episodes(make: Make) -> None:
    said = explain(MemoryError(), make(method="maml", ways=3, shots=1, queries=3))
    assert "The 24 images of an update do not fit" in said.why
    assert "inner steps" in said.next
    assert "inner steps" not in explain(MemoryError(), make()).next
    assert "Set the batch size to 16" in explain(MemoryError(), make(method="anil", backbone="frozen")).next
