"""What the measuring commands share: one process a run, one line a run, and going on where one was cut off."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import numpy as np

from posttrain_gui import paths
from posttrain_gui.control import Control
from posttrain_gui.history.history import History
from posttrain_gui.improve import improve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from posttrain_gui.events import Listener
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

Result = TypeVar("Result")
Kept = TypeVar("Kept")


class Line(Protocol):
    """What is kept of a run."""

    def to_json(self) -> dict[str, Any]:
        """As one line of the file."""


def arguments(doc: str | None, seeds: int = 3) -> argparse.Namespace:
    """``data``, ``out``, ``work``, ``seeds`` and ``workers`` of the command line."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--work", type=Path, default=None, help="folder for the runs; a throw-away one if not given")
    parser.add_argument("--seeds", type=int, default=seeds)
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="runs at once, one processor core each"
    )
    return parser.parse_args()


def entries(file: Path) -> list[dict[str, Any]]:
    """What an earlier call measured."""
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []


def keep(rows: Sequence[Line], file: Path) -> None:
    """Writes all rows, one a line; whole or not at all."""
    temporary = file.with_name(file.name + ".part")
    temporary.write_text("[\n" + ",\n".join(json.dumps(row.to_json()) for row in rows) + "\n]\n", encoding="utf-8")
    temporary.replace(file)


def gone_on_with(
    asked: argparse.Namespace,
    read: Callable[[dict[str, Any]], Kept],
    measure_all: Callable[[list[Kept], argparse.Namespace, Path, Path], None],
) -> tuple[list[Kept], Path]:
    """All rows, those of an earlier call first, and the file beside the page that keeps them.

    Args:
        asked: From :func:`arguments`.
        read: Makes a row of what :meth:`Line.to_json` wrote.
        measure_all: Makes the runs that are missing: rows so far (grows), what was asked, folder for runs, the file.
    """
    file = asked.out.with_suffix(".json")
    rows = [read(entry) for entry in entries(file)]
    with tempfile.TemporaryDirectory() as temporary:
        measure_all(rows, asked, asked.work or Path(temporary), file)
    return rows, file


def packed(right: NDArray[np.bool_]) -> str:
    """Right answers as hexadecimal digits."""
    return np.packbits(right).tobytes().hex()


def unpacked(digits: str, count: int) -> NDArray[np.bool_]:
    """From :func:`packed`."""
    return np.unpackbits(np.frombuffer(bytes.fromhex(digits), dtype=np.uint8), count=count).astype(bool)


def run(plan: Plan, work: Path, listener: Listener = lambda _: None) -> Report:
    """One run, in a history of this process.

    Raises:
        RuntimeError: Where it has no verdict.
    """
    history = History(paths.prepare(paths.resolve(str(work / str(os.getpid())))))
    report = improve(plan, listener, Control(), history)
    if report.verdict is None:
        raise RuntimeError(f"{plan.name}: {report.error}")
    return report


def side_by_side(measure: Callable[..., Result], jobs: Sequence[tuple[Any, ...]], workers: int) -> Iterator[Result]:
    """Several runs at once, one thread each; gives each result as soon as it is there.

    Two runs side by side take less time than one after the other on both cores.
    """
    os.environ["OMP_NUM_THREADS"] = "1"
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        waiting = [pool.submit(measure, *job) for job in jobs]
        for done in as_completed(waiting):
            yield done.result()
