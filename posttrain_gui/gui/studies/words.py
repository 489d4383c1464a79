"""What pages of studies say of work that goes on and of what went wrong. No widgets here."""

from __future__ import annotations

from posttrain_gui.errors import UserError
from posttrain_gui.gui.tr import number, sentences, tr


def error_words(error: Exception) -> str:
    """What happened, why, and what to do next."""
    if isinstance(error, UserError):
        return sentences(error.what, error.why, error.next)
    return f"{tr('Something unexpected went wrong.')} {type(error).__name__}: {error}"


def stage_words(stage: str, done: int, total: int) -> str:
    """What is going on; a stage without words of its own (a model's name, say) stands as it is."""
    told = {
        "data": tr("Reading the images"),
        "indexing": tr("Finding the images"),
        "reading": tr("Reading the images"),
        "comparing": tr("Looking for duplicates"),
        "splitting": tr("Dividing the images"),
        "loading": tr("Loading the model"),
        "features": tr("Computing what the model sees in the images"),
        "timing": tr("Timing the model"),
        "heads": tr("Fitting heads"),
        "training": tr("Fine-tuning"),
        "known": tr("Looking at the run's own images"),
        "answering": tr("Asking the model"),
        "choosing": tr("Choosing"),
        "copying": tr("Copying"),
    }.get(stage, stage)
    return told + (f" · {tr('{done} of {total}', done=number(done), total=number(total))}" if total else " …")
