"""Where studies lie, and how candidates are drawn and given up.

Akiba et al. 2019, "Optuna" (KDD; arXiv:1907.10902). Sampler: TPE (Bergstra et al. 2011, "Algorithms for
Hyper-Parameter Optimization", NeurIPS), after a start point for each method. Pruning: asynchronous successive halving
(Li et al. 2020, arXiv:1810.05934): after a fifth of its epochs, and three times as many, … a candidate goes on only if
it is in the best third of those that came so far.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import warnings
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import optuna

log = logging.getLogger(__name__)
HALVING = 3
"""Of three candidates at an epoch that counts, one goes on."""


def first_rung(epochs: int) -> int:
    """The epoch after which candidates are compared for the first time: a fifth of all, but not the very first.

    Methods that begin slowly (the head before the rest, stage after stage) would never get beyond a first epoch.
    """
    return max(2, epochs // 5)


def open_study(folder: Path, name: str, storage: str, epochs: int) -> optuna.Study:
    """Opens a study, or begins it.

    Args:
        folder: Of the study on this machine.
        name: Its name.
        storage: As of :class:`~posttrain_gui.search.study.Study`.
        epochs: That a candidate is trained.
    """
    import optuna

    optuna.logging.disable_default_handler()
    return optuna.create_study(
        study_name=name,
        storage=_storage(folder, storage),
        direction="maximize",
        load_if_exists=True,
        sampler=optuna.samplers.TPESampler(multivariate=True, group=True, constant_liar=True, n_startup_trials=5),
        pruner=optuna.pruners.SuccessiveHalvingPruner(first_rung(epochs), reduction_factor=HALVING),
    )


def _storage(folder: Path, storage: str) -> optuna.storages.BaseStorage:
    from optuna.storages import JournalStorage, RDBStorage
    from optuna.storages.journal import JournalFileBackend, JournalFileOpenLock

    if "://" in storage:
        return RDBStorage(storage)
    path = str(expanded(storage) if storage else folder / "study.journal")
    # Links need a privilege on Windows.
    lock = JournalFileOpenLock(path) if sys.platform == "win32" else None
    return JournalStorage(JournalFileBackend(path, lock_obj=lock))


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Optuna warns of what it calls experimental and of values outside a range that was widened since."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextlib.contextmanager
def understandable(storage: str) -> Iterator[None]:
    """A storage's complaints in words that lead on."""
    try:
        yield
    except InputError:
        raise
    except ImportError as error:
        raise InputError(
            f"The storage {storage} cannot be used.", f"Its driver is not installed: {error}.", "Install it with pip."
        ) from error
    except Exception as error:
        log.warning("The study could not be opened", exc_info=error)
        raise InputError(
            f"The study in {storage or 'the program folder'} cannot be opened.",
            f"{type(error).__name__}: {error}",
            "Check --storage, or choose another name with --study.",
        ) from error
