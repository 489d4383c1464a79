"""Finding out how the test images of a past run are opened. No Qt here; heavy imports inside the function."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.base import DataSource, Reader
    from posttrain_gui.report import Report


def reader_of(report: Report, progress: Callable[[str, int, int], None]) -> Reader:
    """The reader that opens the images that a report shows.

    Files are opened as they are; names that only a data source understands (an image set in one file) make that source
    look for its images again.

    Raises:
        posttrain_gui.errors.InputError: Where the source is not there any more.
    """
    from posttrain_gui.data.reading.images import FileReader

    if all(Path(path).is_absolute() for path in paths_of(report)[:1]):
        return FileReader()
    from posttrain_gui import plan as plans

    source: DataSource = plans.from_dict(report.plan).data
    return source.index(lambda done, total: progress("images", done, total)).reader


def paths_of(report: Report) -> list[str]:
    """The images that a report shows: those of its answers, or of its episodes."""
    if report.answers or report.episodes is None:
        return [answer.path for answer in report.answers]
    return [image.path for episode in report.episodes.shown for image in (*episode.support, *episode.queries)]
