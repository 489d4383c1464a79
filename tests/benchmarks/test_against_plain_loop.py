"""The classic worked example's plain loop beside ours, on the same images, in one run; prints ratios.

    .venv/bin/pytest -m benchmark -s tests/benchmarks/test_against_plain_loop.py

The plain loop is what tutorials show: float32, default memory layout, PIL in the same process, everything decoded and
computed anew in every epoch. ResNet-50 has random weights here (speed does not depend on them).
"""

import shutil
import time
from pathlib import Path

import pytest
import torch
from PIL import Image
from torch import nn
from torchvision import models, transforms

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.events import Event, PhaseChanged
from posttrain_gui.history.history import History
from posttrain_gui.improve import improve
from posttrain_gui.models.anatomy.stages import parameters_of_last

EPOCHS = {"head": 5, "last-blocks": 3, "all": 2}
IMAGES_PER_CLASS = 16
TRANSFORM = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.ToTensor(),
        transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    ]
)


class Folder(torch.utils.data.Dataset[tuple[torch.Tensor, int]]):
    def __init__(self, root: Path) -> None:
        self.files = sorted(root.rglob("*.png"))
        self.names = sorted({file.parent.name for file in self.files})

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        file = self.files[index]
        with Image.open(file) as image:
            return TRANSFORM(image.convert("RGB")), self.names.index(file.parent.name)


@pytest.fixture
def images(shared_data: Path, tmp_path: Path) -> Path:
    root = tmp_path / "images"
    for part, count in (("train", IMAGES_PER_CLASS), ("val", 2), ("test", 2)):
        source = shared_data / "cifar10_small" / ("test" if part == "test" else "train")
        for folder in sorted(source.iterdir()):
            target = root / part / folder.name
            target.mkdir(parents=True)
            files = sorted(folder.iterdir())
            for file in files[:count] if part != "val" else files[-count:]:
                (target / file.name).write_bytes(file.read_bytes())
    return root


def plain(root: Path, tune: str) -> float:
    """Images per second of the tutorial's loop."""
    torch.manual_seed(0)
    network = models.resnet50(num_classes=10)
    trained = {name for name, _ in network.named_parameters()}
    if tune != "all":
        trained = parameters_of_last(network, 0 if tune == "head" else 1)
    for name, parameter in network.named_parameters():
        parameter.requires_grad = name in trained
    loader = torch.utils.data.DataLoader(Folder(root / "train"), batch_size=32, shuffle=True)
    optimizer = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], lr=0.001, momentum=0.9)
    criterion = nn.CrossEntropyLoss()
    network.train()
    start, seen = time.perf_counter(), 0
    for _ in range(EPOCHS[tune]):
        for inputs, labels in loader:
            optimizer.zero_grad()
            criterion(network(inputs), labels).backward()
            optimizer.step()
            seen += len(labels)
    return seen / (time.perf_counter() - start)


def ours(root: Path, tune: str) -> tuple[float, float]:
    """Images per second: of training with all it needs (baseline, caches, validation, checkpoints), and of training."""
    plan = plans.from_dict(
        {
            "name": f"benchmark {tune}",
            "model": {"source": "torchvision", "name": "resnet50", "weights": "none"},
            "data": {"source": "folder", "path": str(root), "near_duplicates": False},
            "strategy": {"kind": "fine-tune", "tune": tune},
            "training": {"epochs": EPOCHS[tune], "batch_size": 32, "device": "cpu", "head_learning_rate": 1.0},
        }
    )
    marks: dict[str, float] = {}

    def listen(event: Event) -> None:
        if isinstance(event, PhaseChanged):
            marks[event.phase] = time.perf_counter()

    history = History(paths.resolve())
    improve(plan, listen, Control(), history)  # the first run measures the arithmetic; a person's next run knows it
    shutil.rmtree(history.paths.cache / "kept", ignore_errors=True)  # but features are computed anew, as for new images
    report = improve(plan, listen, Control(), history)
    assert report.data is not None
    seen = report.data.train * EPOCHS[tune]
    print(f"    ({report.device}, {report.precision})")
    return seen / (marks["judging"] - marks["baseline"]), seen / (marks["judging"] - marks["training"])


@pytest.mark.benchmark
@pytest.mark.timeout(1800)
def test_ours_beside_the_plain_loop(images: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(
            f"\nResNet-50, 224 px, batch 32, {IMAGES_PER_CLASS * 10} training images, {torch.get_num_threads()} threads"
        )
        print("tune         epochs  plain img/s  ours, all in   ratio  ours, training only   ratio")
        for tune, epochs in EPOCHS.items():
            # Plain, ours, plain: a machine that changes its speed meanwhile shows in the two plain figures.
            first = plain(images, tune)
            whole, alone = ours(images, tune)
            second = plain(images, tune)
            reference = (first + second) / 2
            print(
                f"{tune:12s} {epochs:6d} {first:5.1f} {second:6.1f} {whole:13.1f} {whole / reference:7.2f} "
                f"{alone:19.1f} {alone / reference:8.2f}"
            )
