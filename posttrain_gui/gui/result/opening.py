"""Finding out how the test images of a past run are opened. No Qt here; heavy imports inside the function."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.base import DataSource, Reader
    from posttrain_gui.report import Report


def reader_of(report: Report, progress: Callable[[str, int, int], None]) -> Reader:
    """The reader that opens the images of a report's answers.

    Files are opened as they are; names that only a data source understands (an image set in one file) make that source
    look for its images again.

    Raises:
        posttrain_gui.errors.InputError: Where the source is not there any more.
    """
    from posttrain_gui.data.reading.images import FileReader

    if all(Path(answer.path).is_absolute() for answer in report.answers[:1]):
        return FileReader()
    from posttrain_gui import plan as plans

    source: DataSource = plans.from_dict(report.plan).data
    return source.index(lambda done, total: progress("images", done, total)).reader
