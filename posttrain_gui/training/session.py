"""The stations of one run: what ``improve.py`` calls, in its order."""

from __future__ import annotations

import hashlib
import os
import time
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.events import StepDone, Warned
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training import baseline as start
from posttrain_gui.training import checkpoint, modes, predict, threads
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.kept_store import KeptStore
from posttrain_gui.training.loop import Loop, Outcome, train
from posttrain_gui.training.meter import INTERVAL, watcher
from posttrain_gui.training.parts import Parts, PartsMaker
from posttrain_gui.training.precision import choose
from posttrain_gui.training.prefix import find_cut
from posttrain_gui.training.randomness import seed_everything
from posttrain_gui.training.state import State, changing_tensors
from posttrain_gui.training.steps import Stepper, parameter_groups

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor, nn

    from posttrain_gui.control import Control
    from posttrain_gui.data.base import Prepared
    from posttrain_gui.events import Listener
    from posttrain_gui.history.run import Run
    from posttrain_gui.models.trained import TrainedModel
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.prefix import Cut


class Session:
    """One run in progress.

    Args:
        plan: Everything that decides the run.
        run: Its place in the history.
        tell: Where events go.
        control: Read once a batch.
        cache: Folder for what can be made again.
    """

    images: Prepared
    model: TrainedModel
    network: nn.Module
    compute: Compute
    before: start.Baseline

    def __init__(self, plan: Plan, run: Run, tell: Listener, control: Control, cache: Path) -> None:
        self.plan, self.run, self.tell, self.control, self.cache = plan, run, tell, control, cache
        threads.use_all()
        self.hooks = Hooks()
        self.findings: list[str] = []

    # ── data ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def read_images(self) -> Prepared:
        """Finds, checks and splits the images."""
        from posttrain_gui.data.care.prepare import prepare

        self.images = prepare(self.plan.data, _DataProgress(self.tell, self.control))
        for finding in self.images.findings:
            self.tell(Warned(finding, "info"))
        if self.images.excluded:
            first = self.images.excluded[0]
            count = len(self.images.excluded)
            self.tell(Warned(f"{count} files were set aside, the first: {first.path} ({first.reason})."))
        return self.images

    @property
    def test_labels(self) -> Any:
        """int64 array (N,) of the test images' classes."""
        return self.parts.test.labels.numpy()

    @property
    def test_key(self) -> str:
        """What names this very set of test images, whatever the order and the file names."""
        prints = sorted(self.images.fingerprints.get(item.path, item.path) for item in self.images.test)
        return hashlib.sha256("\n".join(prints).encode()).hexdigest()

    # ── model ────────────────────────────────────────────────────────────────────────────────────────────────────

    def load_model(self) -> None:
        """Loads the model, fits its head to the classes, freezes what is not trained, chooses the arithmetic."""
        seed_everything(self.plan.training.seed, "head")
        self.model = self.plan.model.load(self._found)
        self.preprocessing = (self.plan.data.preprocessing or self.model.preprocessing).at_size(
            self.plan.data.image_size
        )
        self._fit_head()
        self.trained = self.plan.strategy.trainable(self.model.network)
        modes.freeze(self.model.network, self.trained)
        for regularizer in self.plan.regularizers:
            regularizer.attach(self.hooks)
        for change in self.hooks.network:
            change(self.model.network)
        self._place()
        self._watch_warnings()

    def _found(self, finding: str) -> None:
        self.findings.append(finding)
        self.tell(Warned(finding, "info"))

    def _fit_head(self) -> None:
        classes = self.images.classes
        head = find_head(self.model.network)
        self.rows = start.rows_known(self.model.classes, classes)
        self.unnamed = not self.model.classes and head.outputs == len(classes)
        rows = list(range(head.outputs)) if self.unnamed else self.rows
        start.fit_head(self.model.network, len(classes), rows)
        if self.rows is None and not self.unnamed:
            self._found(f"Head {head.outputs:,} → {len(classes):,} classes: replaced, starting from class means.")
        elif self.rows is not None and head.outputs != len(classes):
            self._found(f"The model knows all {len(classes)} classes among its {head.outputs:,}; only these are kept.")

    def _place(self) -> None:
        training, model = self.plan.training, self.model
        network = model.network.eval()
        kind = "head" if self._only_head else f"{len(self.trained)} tensors"
        name = f"{model.architecture.library}/{model.architecture.name}/{kind}"
        self.compute = choose(
            network, name, self.preprocessing.crop, training.device, training.precision, self.cache / "precision.json"
        )
        self.network = self.compute.place(network)
        probe = torch.randn(
            2, 3, self.preprocessing.crop, self.preprocessing.crop, generator=torch.Generator().manual_seed(0)
        )
        layout = torch.channels_last if self.compute.channels_last else torch.contiguous_format
        self.cut: Cut = find_cut(self.network, probe.to(self.compute.device, memory_format=layout))

    def _watch_warnings(self) -> None:
        if not self.plan.training.frozen_batchnorm and self.plan.training.batch_size < 16:
            self.tell(Warned("BatchNorm statistics follow batches of fewer than 16 images; they will be noisy."))

    @property
    def _only_head(self) -> bool:
        head = find_head(self.model.network).name
        return all(name.startswith(head + ".") for name in self.trained)

    @property
    def parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Named trained parameters."""
        chosen = set(self.trained)
        return [(name, parameter) for name, parameter in self.network.named_parameters() if name in chosen]

    @property
    def count(self) -> int:
        """Number of parameters in all."""
        return sum(parameter.numel() for parameter in self.network.parameters())

    @property
    def trained_count(self) -> int:
        """Number of parameters that are trained."""
        return sum(parameter.numel() for _, parameter in self.parameters)

    # ── baseline ─────────────────────────────────────────────────────────────────────────────────────────────────

    def measure_baseline(self) -> Tensor:
        """Measures the model before training; gives the probabilities float64 (N, C) for the test images."""
        training = self.plan.training
        cpu = self.compute.device.type == "cpu"
        maker = PartsMaker(
            self.images,
            self.network,
            self.preprocessing,
            self.hooks,
            self.compute,
            self.cut,
            self._only_head,
            training.batch_size,
            training.seed,
            1 if cpu else min(8, os.cpu_count() or 1),
            lambda _images: None,
            KeptStore(self.cache / "kept"),
            self.model.architecture.model_dump_json(),
        )
        passes = 0 if maker.passes else 1
        total = maker.passes + len(self.images.test) + passes * len(self.images.train) + len(self.images.val)
        self._meter = watcher("baseline", total, self.tell, self.control)
        maker.done = self._meter.done
        self.parts: Parts = maker.make()
        saved = self.run.checkpoints / "start.pt"
        if saved.exists():
            self.before = start.Baseline(**checkpoint.load(saved))
        else:
            self.before = self._measure_start()
            checkpoint.save(self.before.as_state(), saved)
        self._set_head(self.before.head)
        return self.before.test

    def _measure_start(self) -> start.Baseline:
        kind = self._choose_start()
        return start.Baseline(kind, start.head_state(self.network), self._test())

    def _choose_start(self) -> start.Kind:
        """As it is where it knows the classes; where names are unknown, whichever is better on validation."""
        if self.rows is not None:
            return "as-is"
        own, own_accuracy = start.head_state(self.network), self._validate_exact() if self.unnamed else 0.0
        self._write_prototypes()
        if self.unnamed and own_accuracy > self._validate_exact():
            self._set_head(own)
            self._found("The model names no classes; its outputs fit yours in their order, so it is measured as it is.")
            return "as-is"
        return "prototype-head"

    def _write_prototypes(self) -> None:
        from posttrain_gui.models.anatomy import prototype

        classes = len(self.images.classes)
        features = predict.head_features(self.network, self.parts.plain, self._rest_compute, self._meter.done)
        weights = prototype.prototype_head(features, self.parts.plain.labels, classes)
        judged = predict.head_features(self.network, self.parts.val, self._rest_compute, self._meter.done)
        scale = prototype.scale(judged, self.parts.val.labels, weights)
        prototype.write_prototypes(find_head(self.network), weights.to(self.compute.device), scale)

    def _validate_exact(self) -> float:
        logits = predict.logits(self.network, self.parts.val, self._rest_compute, self._meter.done)
        return start.mean_loss(logits, self.parts.val.labels)[1]

    def _set_head(self, tensors: dict[str, Tensor]) -> None:
        find_head(self.network).module.load_state_dict(tensors)

    @property
    def _rest_compute(self) -> Compute:
        """float32 where only the head is trained: it costs nothing there."""
        return self.compute.exact() if self._only_head and self.cut.rest is not None else self.compute

    def _test(self) -> Tensor:
        logits = predict.logits(self.network, self.parts.test, self.compute.exact(), self._meter.done)
        return logits.double().softmax(dim=1)

    # ── training ─────────────────────────────────────────────────────────────────────────────────────────────────

    def train(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network."""
        training = self.plan.training
        head = find_head(self.network).name
        rate = training.optimizer.learning_rate
        groups = parameter_groups(self.parameters, head, rate, training.head_learning_rate)
        optimizer = training.optimizer.build(groups)
        self._training_mode()
        state = State(self.network, optimizer, self.run.checkpoints, changing_tensors(self.network, set(self.trained)))
        state.resume()
        stepper = Stepper(
            self.parts.train.forward, self.parameters, optimizer, self.hooks.penalties, self._rest_compute
        )
        self._state = state
        outcome = train(
            Loop(
                training,
                self.parts.train,
                stepper,
                self._validate,
                self._training_mode,
                state,
                self.hooks,
                self.tell,
                self.control,
                len(self.images.train),
            )
        )
        if outcome.trouble is not None:
            self.tell(Warned(str(outcome.trouble)))
        state.take_best()
        return outcome

    def _training_mode(self) -> None:
        modes.training_mode(self.network, self.cut.units, frozen_batchnorm=self.plan.training.frozen_batchnorm)

    def _validate(self) -> tuple[float, float]:
        check = self.control.check if self._state.epochs else self.control.check_discard
        logits = predict.logits(self.network, self.parts.val, self._rest_compute, lambda _images: _nothing(check()))
        return start.mean_loss(logits, self.parts.val.labels)

    # ── judging ──────────────────────────────────────────────────────────────────────────────────────────────────

    def answer_test_images(self) -> Tensor:
        """Probabilities float64 (N, C) of the trained model for the test images."""
        self._meter = watcher("judging", len(self.images.test), self.tell, self.control)
        return self._test()


def _nothing(_waited: float | None) -> None:
    """Drops a value where none is wanted."""


class _DataProgress:
    """Progress of reading images as events, at most ten a second."""

    def __init__(self, tell: Listener, control: Control) -> None:
        self._tell, self._control, self._last = tell, control, 0.0

    def __call__(self, _stage: str, done: int, total: int) -> None:
        self._control.check_discard()
        now = time.monotonic()
        if now - self._last >= INTERVAL:
            self._last = now
            self._tell(StepDone("data", done, total))
