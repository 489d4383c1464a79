"""What the Result page says of what the model knew before. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, percent, points, tr

if TYPE_CHECKING:
    from posttrain_gui.report import Forgetting, Report


def title(found: Forgetting) -> tuple[str, str]:
    """What became of it in a word, and its colour role: never from a point estimate."""
    return {
        "forgotten": (tr("Forgot"), "bad"),
        "improved": (tr("Learned there too"), "good"),
        "no reliable difference": (tr("Nothing reliably forgotten"), "muted"),
    }[found.outcome]


def sentence(found: Forgetting) -> str:
    """Before and after with the interval."""
    low, high = found.ci95
    return tr(
        "{before} → {after} on {n} images of what it knew ({change} points, 95 % interval {low} to {high}).",
        before=percent(found.before),
        after=percent(found.after),
        n=number(found.n),
        change=points(found.change),
        low=points(low),
        high=points(high),
    )


def about(found: Forgetting) -> str:
    """Which images these are, and whose head answers them."""
    heads = {
        "run": tr("The run's own head answers."),
        "original": tr("The head that the model came with answers, on the layers as they are after training."),
    }
    images = tr("{n} images of {c} classes", n=number(found.n), c=number(found.classes))
    what = tr("{what}: {facts}.", what=tr(found.about), facts=images) if found.about else tr("{facts}.", facts=images)
    told = [what, found.path, heads[found.head]]
    trade = tr('"Mix" shows how much of it a mix of the weights before and after keeps, and what that costs.')
    return "\n".join(part for part in (*told, trade) if part)


def not_measured(report: Report) -> str:
    """How to have forgetting measured; "" where it was, or where it cannot be."""
    one_label = report.verdict is not None and report.episodes is None and not report.tasks
    knew = report.plan.get("model", {}).get("source") != "untrained"
    if report.forgetting is not None or not one_label or not knew:
        return ""
    return tr(
        'Forgetting was not measured. For that, give images of what the model knew: Strategy, "Measured afterwards".'
    )
