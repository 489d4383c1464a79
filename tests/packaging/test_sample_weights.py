"""The script that trains the sample model gives what is shipped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from safetensors.torch import load_file

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_training_anew_gives_a_model_as_good_as_the_shipped_one(tmp_path: Path) -> None:
    out = tmp_path / "weights.safetensors"
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "make_sample_weights.py"), "--out", str(out)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    clean = float(done.stdout.split("clean ")[-1].split(",")[0])
    assert clean > 0.97
    shipped = load_file(ROOT / "resources" / "samples" / "digits_cnn.safetensors")
    assert {name: tensor.shape for name, tensor in load_file(out).items()} == {
        name: tensor.shape for name, tensor in shipped.items()
    }
