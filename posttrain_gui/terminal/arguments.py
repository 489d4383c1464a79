"""The words of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from posttrain_gui import __version__
from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.plan_names import is_plan
from posttrain_gui.typed_paths import exists

if TYPE_CHECKING:
    from argparse import Namespace

PROGRAM = "posttrain-gui"
EXIT_CODES = "Exit codes: 0 done, 1 the run failed, 2 bad input, 130 stopped by the user."
ENDING = f"""Without a command the window opens, with the plan where one is given:

    {PROGRAM} [PLAN.toml]

{EXIT_CODES}"""
HELP = {
    "window": "open the window (the same as no command)",
    "demo": "fine-tuning, few-shot or multi-task on what comes with the program, each in about a minute",
    "run": "carry out a plan in the terminal",
    "check": "say what is wrong with a plan, or what it would do; trains nothing",
    "find-lr": "try learning rates on a plan's training images and suggest one; changes nothing",
    "stages": "list the stages of a plan's model, and which of them its images ask to change most; trains nothing",
    "rank": "compare models on a plan's images before any training: which one to start from",
    "suspects": "look for wrong labels among training and validation images, and decide on them; touches no image",
    "label-curve": "measure accuracy with few and more labelled images, and what more of them would bring",
    "search": "try many strategies under a time budget, compare them on validation, judge the best one",
    "resume": "go on with a run that was cut off, from its last checkpoint",
    "history": "list the runs",
    "show": "show the result of a run",
    "blend": "mix the weights before and after a run (WiSE-FT): less forgetting, sometimes more accuracy",
    "robustness": "ask a run's model about blurred, noisy, dark, compressed and turned test images, before and after",
    "teach": "teach a run's model new classes from a few images each, and ask it; trains nothing",
    "predict": "ask a model about images: answers with calibrated probabilities, as a table",
    "label-next": "choose the images of an unlabelled folder that a run's model would learn most from",
    "export": "write the improved model for use elsewhere",
    "plans": "list the ready plans, or print one to start from",
    "presets": "list the presets for --preset, or show one with its reasons",
    "choices": "list everything that can be chosen in a plan: models, images, strategies, regularizers …",
    "launcher": "put the program into the system's menu and let it open plans, or take that back",
    "doctor": "see whether everything this program needs is there",
}


class Parser(argparse.ArgumentParser):
    """Argparse whose complaints are errors like all others."""

    def error(self, message: str) -> NoReturn:
        """Turns a complaint into an input error."""
        what = message[:1].upper() + message[1:] + "."
        raise InputError(what, "", f"See how it is used: {self.prog} --help")


def parse(words: list[str]) -> Namespace:
    """Understands the words.

    Args:
        words: Without the program's name.

    Returns:
        ``command`` and what belongs to it; ``data_dir`` and ``json`` always.

    Raises:
        InputError: Where they make no sense.
        SystemExit: After ``--help`` and ``--version``.
    """
    given, rest = build().parse_known_args(_with_command(words))
    if hasattr(given, "changes"):  # --set a=1 b=2
        given.changes += [word for word in rest if "=" in word and not word.startswith("-")]
        rest = [word for word in rest if word not in given.changes]
    if rest:
        raise InputError(
            f"Not understood: {' '.join(rest)}.", "", f"See how it is used: {PROGRAM} {given.command} --help"
        )
    return given


def build() -> Parser:
    """The parser, with a sub-parser for each command."""
    text = "Makes a trained image model better for your own images, and measures whether it did."
    layout = argparse.RawDescriptionHelpFormatter
    parser = Parser(PROGRAM, description=text, epilog=ENDING, formatter_class=layout, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.set_defaults(data_dir=None, json=False)
    _common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    made = {name: commands.add_parser(name, help=text, description=_sentence(text)) for name, text in HELP.items()}
    for sub in made.values():
        _common(sub)
    _own_words(made)
    return parser


def _own_words(made: dict[str, Parser]) -> None:
    made["window"].add_argument("plan", nargs="?", type=Path, metavar="PLAN.toml", help="a plan to open")
    text = "show errors of the start in a window too: for menus and file managers, where no terminal shows them"
    made["window"].add_argument("--launched", action="store_true", help=text)
    text = "fine-tune (the default), few-shot or multi-task"
    made["demo"].add_argument("name", nargs="?", default="", metavar="NAME", help=text)
    made["demo"].add_argument("--headless", action="store_true", help="in the terminal, without the window")
    for name in ("run", "check", "find-lr", "stages", "rank", "label-curve", "suspects", "search"):
        made[name].add_argument("plan", metavar="PLAN.toml", help="a plan file, or the name of a ready plan")
        made[name].add_argument(
            "--set",
            dest="changes",
            action="append",
            default=[],
            metavar="PATH=VALUE",
            help="change the plan, for example training.epochs=3",
        )
        preset = "set strategy, regularization and training for a purpose, before --set; see: presets"
        made[name].add_argument("--preset", default="", metavar="NAME", help=preset)
    made["stages"].add_argument("--rank", action="store_true", help="look at training images too and rank the stages")
    _words_of_rank(made["rank"])
    _words_of_label_curve(made["label-curve"])
    _words_of_suspects(made["suspects"])
    for name in ("resume", "show", "export", "blend", "robustness", "teach", "label-next"):
        made[name].add_argument("run_id", metavar="RUN_ID", help="as in the history; its beginning or ending is enough")
    step = "print the plan with what this next step changes"
    made["show"].add_argument("--step", type=int, default=0, metavar="N", help=step)
    made["history"].add_argument("--search", default="", metavar="WORDS", help="only runs in which all words occur")
    made["export"].add_argument("--format", required=True, metavar="F", help="safetensors, pytorch, …")
    made["export"].add_argument("--out", required=True, type=Path, metavar="FILE", help="where to write it")
    _words_of_blend(made["blend"])
    _words_of_teach(made["teach"])
    _words_of_predict(made["predict"])
    _words_of_label_next(made["label-next"])
    _words_of_search(made["search"])
    _words_of_doctor(made["doctor"])
    made["launcher"].add_argument("--remove", action="store_true", help="take the entry away again")
    for name in ("plans", "presets"):
        made[name].add_argument("name", nargs="?", metavar="NAME", help="print this one")


def _words_of_doctor(parser: Parser) -> None:
    """Not for people: how the doctor starts its own processes."""
    parser.add_argument("--probe", default="", help=argparse.SUPPRESS)
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--ask", dest="words", nargs="*", default=[], help=argparse.SUPPRESS)


def _words_of_suspects(parser: Parser) -> None:
    parser.add_argument("--out", type=Path, metavar="FILE", help="write all that are flagged as a table (CSV)")
    text = "decide on images: keep (the label is right), aside (use it for nothing), or the class it belongs to"
    parser.add_argument("--decide", nargs="+", action="extend", default=[], metavar="IMAGE=WORD", help=text)
    text = "take back what was decided on images"
    parser.add_argument("--undo", nargs="+", action="extend", default=[], metavar="IMAGE", help=text)
    parser.add_argument("--list", action="store_true", help="show what was decided, and where it is kept")


def _words_of_rank(parser: Parser) -> None:
    text = "a file of weights, or source:name, such as bundled:efficientnet_lite1 (default: the plan's and the bundled)"
    parser.add_argument("--model", dest="models", action="append", default=[], metavar="MODEL", help=text)


def _words_of_label_curve(parser: Parser) -> None:
    text = "labelled images of each class, with commas (default: 1,2,5,10,25,50)"
    parser.add_argument("--counts", default="", metavar="N,N", help=text)
    text = "how many times other images are drawn (default: 3)"
    parser.add_argument("--draws", type=int, default=3, metavar="N", help=text)
    text = "judge on these images (default: validation); each look at the test images is counted"
    parser.add_argument("--on", choices=("validation", "test"), default="validation", help=text)
    text = "also train all layers for each number of labels and each draw: slow"
    parser.add_argument("--fine-tuned", action="store_true", help=text)
    text = "compute the features anew for every head: slow, gives the same heads (see heads in --json)"
    parser.add_argument("--uncached", action="store_true", help=text)


def _words_of_blend(parser: Parser) -> None:
    text = "images of what the model should not forget, one folder a class: measured beside the validation images"
    parser.add_argument("--reference", type=Path, metavar="FOLDER", help=text)
    text = "keep this mix as a model file: 0 (before) to 1 (after), or auto for the best on validation"
    parser.add_argument("--alpha", metavar="A", help=text)
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it here too (.safetensors or .pt)")


def _words_of_teach(parser: Parser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="holds one folder for each class, named after it")
    text = "images to ask it about afterwards"
    parser.add_argument("--answer", nargs="+", action="extend", type=Path, default=[], metavar="IMAGE", help=text)
    text = "write the taught model into this folder (safetensors and JSON), to be loaded like any model file"
    parser.add_argument("--out", type=Path, metavar="DIR", help=text)


def _words_of_predict(parser: Parser) -> None:
    text = "a run of the history, or a model file (.safetensors, .pt) of this program"
    parser.add_argument("model", metavar="RUN_ID|MODEL", help=text)
    text = "image files, folders of any depth, zips"
    parser.add_argument("images", nargs="+", type=Path, metavar="IMAGES_OR_FOLDERS", help=text)
    text = "write the answers as a table here (CSV, UTF-8), with a column for each of up to 100 classes"
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help=text)


def _words_of_label_next(parser: Parser) -> None:
    text = "images without labels: a folder of any depth, or a zip"
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=text)
    parser.add_argument("--count", type=int, default=20, metavar="N", help="how many images to choose (default: 20)")
    text = "write them as a table here (CSV, UTF-8), with an empty column for the label"
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help=text)
    text = "copy the pictures into this new or empty folder, to be labelled there"
    parser.add_argument("--copy", type=Path, metavar="DIR", help=text)


def _words_of_search(parser: Parser) -> None:
    text = "how long it may take, judging the winner included: 10m (default), 90s, 1h30m"
    parser.add_argument("--budget", default="10m", metavar="TIME", help=text)
    parser.add_argument("--trials", type=int, metavar="N", help="end after this many candidates, if time is left")
    text = "its name; the same name goes on with it, also in several programs at once (default: after the plan)"
    parser.add_argument("--study", default="", metavar="NAME", help=text)
    text = "share it between machines: a file on a network drive, or a database (postgresql://…); default: here"
    parser.add_argument("--storage", default="", metavar="URL", help=text)


def _common(parser: argparse.ArgumentParser) -> None:
    nothing = argparse.SUPPRESS  # else a sub-parser's default would undo what stands before the command
    parser.add_argument("--data-dir", default=nothing, metavar="DIR", help="keep runs and their history here")
    parser.add_argument("--json", action="store_true", default=nothing, help="stdout: one JSON object, nothing else")


def _with_command(words: list[str]) -> list[str]:
    """Puts in "window" where no command is given."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        if words[place] in ("-h", "--help", "--version"):
            return words
        place += 2 if words[place] == "--data-dir" else 1
    first = words[place] if place < len(words) else ""
    if first in HELP or place > len(words):  # --data-dir without its folder: argparse says so
        return words
    if first and not is_plan(first) and not exists(first):
        known = nearest(first, list(HELP)) or f"The commands: {', '.join(HELP)}."
        raise InputError(f'There is no command or plan file "{first}".', known, f"See: {PROGRAM} --help")
    return [*words[:place], "window", *words[place:]]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
