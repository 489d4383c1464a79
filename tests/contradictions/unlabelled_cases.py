"""Where the rules on self-training speak, and where they are silent: (bad, good, path)."""

from pathlib import Path
from typing import Any

Case = tuple[dict[str, Any], dict[str, Any], str]


def learning(*regularizers: dict[str, Any], **more: Any) -> dict[str, Any]:
    strategy = {"kind": "self-training", "unlabelled": str(Path(__file__).parent), **more}
    return {"strategy": strategy, "regularizers": list(regularizers)}


SMOOTH = {"kind": "label-smoothing", "share": 0.1}
CASES: dict[str, Case] = {
    "never_so_sure": (learning(SMOOTH), learning(SMOOTH, threshold=0.9), "regularizers.0.share"),
    "less_sure": (learning({"kind": "flip"}, {"kind": "mixup"}), learning({"kind": "flip"}), "regularizers.1."),
    "every_guess": (learning(threshold=0.5), learning(threshold=0.6), "strategy.threshold"),
    "never_their_turn": (
        learning(warm_up=2) | {"training": {"epochs": 2}},
        learning(warm_up=2) | {"training": {"epochs": 3}},
        "strategy.warm_up",
    ),
    "features_stay": (learning(tune="head"), learning(tune="last-blocks"), "strategy.tune"),
}
