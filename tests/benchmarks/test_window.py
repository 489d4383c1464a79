"""What the window costs: throughput, lateness of its event loop, time to first paint, a folder of 100,000 images.

.venv/bin/pytest -m benchmark -s tests/benchmarks/test_window.py
"""

import json
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3000)]

SCRIPT = Path(__file__).with_name("window_process.py")
MEASURE = Path(__file__).resolve().parents[2] / "packaging" / "measure_startup.py"
PLAN = """
version = 1
name = "benchmark"
[model]
source = "torchvision"
name = "resnet18"
weights = "none"
[data]
source = "folder"
path = '{data}'
image_size = 96
[strategy]
kind = "fine-tune"
tune = "all"
[training]
epochs = 6
batch_size = 32
device = "cpu"
"""


def process(*words: str) -> tuple[dict[str, Any], float]:
    """Runs a Python process; gives its JSON and its seconds."""
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1]), seconds


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    chance = random.Random(0)
    for name in ("a", "b", "c"):
        folder = tmp_path / "images" / name
        folder.mkdir(parents=True)
        for index in range(200):
            image = Image.frombytes("RGB", (8, 8), chance.randbytes(192)).resize((120, 120), Image.Resampling.BICUBIC)
            image.save(folder / f"{index}.png")
    return tmp_path / "images"


def test_window_beside_command_line(noise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN.format(data=noise))
    home = str(tmp_path / "home")
    command = ("-m", "posttrain_gui", "run", str(plan), "--json", "--data-dir", home)
    process(*command)  # measures the arithmetic and the images once
    ratios, late, shares = [], [], []
    for _ in range(5):
        line, _ = process(*command)
        window, _ = process(str(SCRIPT), "train", str(plan), home)
        ratios.append(window["images_per_second"] / line["images_per_second"])
        shares.append(window["window_share"])
        measured, _ = process(str(SCRIPT), "late", str(plan), home)
        late.append((measured["p99_ms"], measured["max_ms"]))
    with capsys.disabled():
        print("\nResNet-18, 96 px, all layers, 5 pairs of runs")
        print(f"throughput, window / command line: {', '.join(f'{r:.3f}' for r in ratios)};", end=" ")
        print(f"median {statistics.median(ratios):.3f}")
        print(
            f"processor time of the window's thread: {', '.join(f'{share:.1%}' for share in shares)} of the program's"
        )
        print(
            "lateness of a 10 ms timer while training, 99th percentile and maximum (ms): "
            + ", ".join(f"{p:.1f} and {m:.1f}" for p, m in late)
        )


def test_start_frames_and_openings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What docs/start-up.md is made by: first paint beside importing torch, longest frames, every panel and page."""
    page = tmp_path / "start-up.md"
    subprocess.run([sys.executable, str(MEASURE), str(page)], check=True, capture_output=True)
    with capsys.disabled():
        print("\n" + page.read_text(encoding="utf-8"))


def test_a_hundred_thousand_images(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(0)
    for index in range(100_000):
        folder = tmp_path / "many" / f"class {index % 20}"
        if index < 20:
            folder.mkdir(parents=True)
        Image.frombytes("RGB", (12, 12), chance.randbytes(432)).save(folder / f"{index}.png", compress_level=1)
    told, _ = process(str(SCRIPT), "folder", str(tmp_path / "many"), str(tmp_path / "home"))
    with capsys.disabled():
        print(f"\n100,000 images of 12 × 12 px in the window: understood in {told['read_s']:.1f} s; ", end="")
        print(
            f"all decoded and compared in {told['check_s']:.0f} s more; cancelled in {told['cancel_s']:.2f} s; ", end=""
        )
        print(f"memory +{told['more_memory_mb']:.0f} MB (peak +{told['peak_more_mb']:.0f} MB); ", end="")
        print(f"timer lateness 99 % {told['p99_ms']:.0f} ms, maximum {told['max_ms']:.0f} ms")
    assert told["state"] == "CHECKED"
