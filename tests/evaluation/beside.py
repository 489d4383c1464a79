"""Made-up figures of what stands beside a verdict."""

from __future__ import annotations

from posttrain_gui.report import (
    Calibration,
    Forgetting,
    ReliabilityBin,
    Robustness,
    RobustnessPoint,
    Scores,
)

SETTINGS = {
    "blur": ("σ 0.5 % of the side", "σ 1 % of the side", "σ 2 % of the side"),
    "noise": ("σ 5 % of white", "σ 10 % of white", "σ 20 % of white"),
    "brightness": ("1.3 × darker or brighter", "1.8 × darker or brighter", "2.5 × darker or brighter"),
    "jpeg": ("quality 40", "quality 15", "quality 5"),
    "rotation": ("10° to either side", "20° to either side", "40° to either side"),
}


def forgetting(outcome: str, path: str = "/photos/old", about: str = "what it was trained on") -> Forgetting:
    """95.1 % → 80.2 %; where nothing is forgotten, → 94.9 %."""
    change = -0.149 if outcome == "forgotten" else -0.002
    return Forgetting(
        about=about,
        path=path,
        head="original",
        n=360,
        classes=10,
        before=0.951,
        after=0.951 + change,
        change=change,
        ci95=(change - 0.037, change + 0.037),
        p_value=1e-6 if outcome == "forgotten" else 0.9,
        outcome=outcome,  # type: ignore[arg-type]
        sentence=f"On what it knew before: {outcome}.",
    )


def robustness(outcome: str) -> Robustness:
    """Each strength costs ten points before training and five after it."""
    gain = {"improved": 0.08, "worse": -0.08}.get(outcome, 0.004)
    points = [
        RobustnessPoint(corruption=name, strength=at, setting=words, before=0.8 - 0.1 * at, after=0.8 - 0.1 * at + gain)
        for name, settings in SETTINGS.items()
        for at, words in enumerate(settings, start=1)
    ]
    return Robustness(
        n=320,
        clean_before=0.8,
        clean_after=0.9,
        points=points,
        before=0.6,
        after=0.6 + gain,
        gain=gain,
        ci95=(gain - 0.03, gain + 0.03),
        p_value=0.001 if outcome != "no reliable difference" else 0.8,
        outcome=outcome,  # type: ignore[arg-type]
        sentence=f"Disturbed pictures: {outcome}.",
    )


def calibration(temperature: float, images: int = 320) -> Calibration:
    """Three filled bins; with the temperature confidence and accuracy agree in each."""
    each = images // 3

    def bins(sure: tuple[float, float, float]) -> list[ReliabilityBin]:
        edges = [(at / 15, (at + 1) / 15) for at in range(15)]
        right = dict(zip(sure, (0.5, 0.7, 0.9), strict=True))
        found = {next(i for i, (low, high) in enumerate(edges) if low < s <= high): s for s in sure}
        return [
            ReliabilityBin(low=low, high=high, count=each, confidence=found[i], accuracy=right[found[i]])
            if i in found
            else ReliabilityBin(low=low, high=high, count=0)
            for i, (low, high) in enumerate(edges)
        ]

    return Calibration(
        temperature=temperature,
        n=361,
        val_loss_before=0.42,
        val_loss_after=0.37,
        calibrated=Scores(accuracy=0.9, balanced_accuracy=0.9, loss=0.31, ece=0.019),
        baseline_bins=bins((0.35, 0.5, 0.75)),
        final_bins=bins((0.75, 0.85, 0.98)),
        calibrated_bins=bins((0.5, 0.7, 0.9)),
        sentence=f"Temperature {temperature:g}.",
    )
