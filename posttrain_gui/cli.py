"""The command line: which words lead to which command, and what becomes of their errors."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from posttrain_gui import logs, paths, settings
from posttrain_gui.errors import InputError, UserError
from posttrain_gui.terminal import arguments, screen
from posttrain_gui.terminal.blending import blend
from posttrain_gui.terminal.check import check
from posttrain_gui.terminal.choice_list import choices
from posttrain_gui.terminal.doctor import doctor
from posttrain_gui.terminal.exporting import export
from posttrain_gui.terminal.label_curve import label_curve
from posttrain_gui.terminal.label_next import label_next
from posttrain_gui.terminal.launcher import launcher
from posttrain_gui.terminal.past import history, show
from posttrain_gui.terminal.predicting import predict
from posttrain_gui.terminal.preset_list import presets
from posttrain_gui.terminal.ranking import rank
from posttrain_gui.terminal.rate import find_lr
from posttrain_gui.terminal.ready_plans import plans
from posttrain_gui.terminal.robustness import robustness
from posttrain_gui.terminal.runs import demo, resume, run
from posttrain_gui.terminal.searching import search
from posttrain_gui.terminal.stage_list import stages
from posttrain_gui.terminal.suspects import suspects
from posttrain_gui.terminal.teaching import teach
from posttrain_gui.terminal.window import window

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    from posttrain_gui.paths import Paths

DONE, FAILED, BAD_INPUT, STOPPED = 0, 1, 2, 130

COMMANDS: dict[str, Callable[[Namespace, Paths], int]] = {
    "window": window,
    "demo": demo,
    "run": run,
    "check": check,
    "find-lr": find_lr,
    "stages": stages,
    "rank": rank,
    "label-curve": label_curve,
    "suspects": suspects,
    "search": search,
    "resume": resume,
    "history": history,
    "show": show,
    "blend": blend,
    "robustness": robustness,
    "teach": teach,
    "predict": predict,
    "label-next": label_next,
    "export": export,
    "plans": plans,
    "presets": presets,
    "choices": choices,
    "launcher": launcher,
    "doctor": doctor,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the command line asks for.

    Args:
        argv: The words without the program's name; None takes the process's own.

    Returns:
        0 done, 1 the run failed, 2 bad input, 130 stopped by the user.
    """
    screen.speak_any_letter()
    try:
        return _answered(list(sys.argv[1:] if argv is None else argv))
    except UserError as error:
        screen.error(error)
        return BAD_INPUT if isinstance(error, InputError) else FAILED
    except KeyboardInterrupt:
        screen.say("Stopped.")
        return STOPPED
    except BrokenPipeError:  # `posttrain-gui history | head`: whoever read has read enough
        screen.let_go_of_stdout()
        return DONE


def _answered(words: list[str]) -> int:
    try:
        given = arguments.parse(words)
    except SystemExit as leaving:  # --help and --version have been answered
        return int(leaving.code or 0)
    places = _places(given.data_dir)
    log = logs.start(places)
    if given.command != "window":
        _say_notes(places)
    try:
        return COMMANDS[given.command](given, places)
    except (UserError, BrokenPipeError):
        raise
    except Exception as error:
        logging.getLogger(__name__).exception("Unexpected error in %s", given.command)
        screen.unexpected(error, log)
        return FAILED


def _places(data_dir: str | None) -> Paths:
    if data_dir and data_dir.encode("utf-8", "replace").decode() != data_dir:
        raise InputError("The data folder cannot be used.", "Its name is not valid text.", "Choose another --data-dir.")
    places = paths.resolve(data_dir)
    paths.pin(places)  # the parts that keep things (samples, archives) and processes of ours ask for them anew
    return places


def _say_notes(places: Paths) -> None:
    """What is wrong with the settings; the window says it itself."""
    for note in settings.load(places).notes:
        screen.say(f"note: {note}")
