"""Where the rules on several tasks speak, and where they are silent: (bad, good, path)."""

from typing import Any

Case = tuple[dict[str, Any], dict[str, Any], str]

TABLE = {"data": {"source": "csv", "path": __file__}}


def several(**more: Any) -> dict[str, Any]:
    return {"strategy": {"kind": "multi-task", **more}}


CASES: dict[str, Case] = {
    "one_label_only": (
        TABLE | several() | {"regularizers": [{"kind": "l2"}, {"kind": "mixup"}]},
        TABLE | several() | {"regularizers": [{"kind": "l2"}, {"kind": "label-smoothing"}]},
        "regularizers.1.kind",
    ),
    "nothing_shared": (
        TABLE | several(tune="head", weighting={"kind": "pcgrad"}),
        TABLE | several(tune="all", weighting={"kind": "pcgrad"}),
        "strategy.weighting.kind",
    ),
    "one_label_source": (
        {"data": {"source": "torchvision", "name": "MNIST"}} | several(),
        TABLE | several(),
        "data.source",
    ),
}
BLOCKING = {"one_label_only", "one_label_source"}
