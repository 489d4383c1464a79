"""Where the rules on distillation speak, and where they are silent: (bad, good, path); their teachers are runs."""

import json
from pathlib import Path
from typing import Any

Case = tuple[dict[str, Any], dict[str, Any], str]

DATA = {"source": "sample", "name": "scanned-digits", "split": {"val": 0.15, "test": 0.15, "seed": 0}}
PLAN = """name = "teacher"
[data]
source = "sample"
name = "scanned-digits"
split = {{ val = 0.15, test = 0.15, seed = 0 }}
{more}"""
TEACHERS = {
    "20261122-000000-plain-aaa": "",
    "20261122-000000-smoothed-bbb": '[[regularizers]]\nkind = "label-smoothing"\n',
}


def put_teachers(runs: Path) -> None:
    """Writes runs that kept a model, as far as a plan is checked against them."""
    for run_id, more in TEACHERS.items():
        folder = runs / run_id
        (folder / "model").mkdir(parents=True)
        file = folder / "model" / "teacher.safetensors"
        file.touch()
        (folder / "plan.toml").write_text(PLAN.format(more=more))
        (folder / "report.json").write_text(json.dumps({"model_path": str(file)}))


def taught(by: str = "aaa", seed: int = 0, **more: Any) -> dict[str, Any]:
    data = {**DATA, "split": {**DATA["split"], "seed": seed}}  # type: ignore[dict-item]
    return {"data": data, "strategy": {"kind": "distill", "teacher": {"source": "run", "run_id": by}, **more}}


def begun_from(by: str = "aaa", seed: int = 0) -> dict[str, Any]:
    return {"data": taught(seed=seed)["data"], "model": {"source": "run", "run_id": by}}


CASES: dict[str, Case] = {
    "teacher_is_not_asked": (taught(mixing=0.0), taught(mixing=0.1), "strategy.mixing"),
    "other_split": (taught(seed=1), taught(), "data.split.seed"),
    "start_has_seen_the_test": (begun_from(seed=1), begun_from(), "data.split.seed"),
    "smoothed_teacher": (taught(by="bbb"), taught(), "strategy.teacher"),
}
