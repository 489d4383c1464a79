"""Trains the sample model: the small CNN on the clean half of scikit-learn's digits.

    python packaging/make_sample_weights.py

Writes resources/samples/digits_cnn.safetensors and prints the accuracy on the other half, clean and as the bad scanner
sees it. Seeded and on one thread, so that the same machine and torch version give the same file; takes about 10 s.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors.torch import save_file
from torch.nn.functional import cross_entropy

from posttrain_gui.data.samples import digits, scanner
from posttrain_gui.models.zoo import BUILDERS

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor, nn

OUT = Path(__file__).resolve().parent.parent / "resources" / "samples" / "digits_cnn.safetensors"
EPOCHS, BATCH, LEARNING_RATE, SEED = 15, 32, 3e-3, 0


def to_tensor(grey: NDArray[np.uint8]) -> Tensor:
    """(N, 32, 32) uint8 → (N, 3, 32, 32) float, −1 to 1, as the sample model's preprocessing gives it."""
    return ((torch.from_numpy(grey).float() / 255 - 0.5) / 0.5)[:, None].repeat(1, 3, 1, 1)


def train(network: nn.Module, images: Tensor, labels: Tensor) -> None:
    """Adam with a cosine schedule, plain cross-entropy, nothing else."""
    steps = len(images) // BATCH
    optimizer = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS * steps)
    network.train()
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(images))[: steps * BATCH].view(steps, BATCH):
            optimizer.zero_grad()
            cross_entropy(network(images[batch]), labels[batch]).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    network.eval()


@torch.inference_mode()
def accuracy(network: nn.Module, grey: NDArray[np.uint8], labels: NDArray[np.int64]) -> float:
    answers = network(to_tensor(grey)).argmax(1).numpy()
    return float((answers == labels).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the sample model.")
    parser.add_argument("--out", type=Path, default=OUT, help="where to write the weights")
    out: Path = parser.parse_args().out
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    images, labels = digits.load()
    first, other = digits.halves(labels)
    network = BUILDERS["digits-cnn"]()
    train(network, to_tensor(images[first]), torch.from_numpy(labels[first]))
    out.parent.mkdir(parents=True, exist_ok=True)
    save_file(network.state_dict(), out)
    out.chmod(0o644)  # safetensors writes for the owner only
    scanned = np.stack([scanner.scan(images[i], int(i)) for i in other])
    print(f"trained on {len(first)} clean digits; {out} written")
    print(f"accuracy on the other {len(other)}: clean {accuracy(network, images[other], labels[other]):.4f}, ", end="")
    print(f"from the bad scanner {accuracy(network, scanned, labels[other]):.4f}")


if __name__ == "__main__":
    main()
