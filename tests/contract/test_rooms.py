"""Who may import whom: each rule of the design, failing with the line that breaks it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "posttrain_gui"
ROOMS = ("models", "data", "strategies", "regularizers")
HEAVY = (
    "torch",
    "torchvision",
    "timm",
    "scipy",
    "sklearn",
    "PIL",
    "numpy",
    "imagehash",
    "safetensors",
    "PySide6",
    "pyqtgraph",
    "optuna",
    "sqlalchemy",
    "cleanlab",
    "pandas",
)


@dataclass(frozen=True)
class Import:
    file: Path
    line: int
    module: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(PACKAGE.parent)}:{self.line} imports {self.module}"

    def of(self, *packages: str) -> bool:
        return any(self.module == package or self.module.startswith(package + ".") for package in packages)


def imports(tree: ast.AST, file: Path, *, module_level_only: bool = False) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(file, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield Import(file, node.lineno, node.module)
            yield from (Import(file, node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for other in node.orelse:
                yield from imports(ast.Module([other], []), file, module_level_only=module_level_only)
        elif not (module_level_only and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
            yield from imports(node, file, module_level_only=module_level_only)


@cache
def of_file(file: Path, *, module_level_only: bool) -> tuple[Import, ...]:
    return tuple(imports(tree_of(file), file, module_level_only=module_level_only))


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def of_files(files: list[Path], *, module_level_only: bool = False) -> list[Import]:
    return [found for file in files for found in of_file(file, module_level_only=module_level_only)]


def all_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def choice_files() -> list[Path]:
    folders = [
        PACKAGE / room
        for room in (*ROOMS, "strategies/weightings", "training/optimizers", "training/schedules", "export")
    ]
    return [file for folder in folders for file in sorted(folder.glob("*.py"))]


def choice_modules() -> set[str]:
    files = [file for file in choice_files() if file.stem not in {"__init__", "base", "trained"}]
    return {".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts) for file in files}


def report(offending: list[Import]) -> None:
    assert not offending, "\n" + "\n".join(str(entry) for entry in offending)


def test_only_the_window_imports_qt() -> None:
    files = [f for f in all_files() if f != PACKAGE / "app.py" and PACKAGE / "gui" not in f.parents]
    report([entry for entry in of_files(files) if entry.of("PySide6", "pyqtgraph")])


def test_choice_files_are_light_at_module_level() -> None:
    report([entry for entry in of_files(choice_files(), module_level_only=True) if entry.of(*HEAVY)])


def test_rooms_do_not_import_each_others_choices_nor_the_window() -> None:
    choices = choice_modules()
    for room in ROOMS:
        inside = of_files(sorted((PACKAGE / room).rglob("*.py")))
        foreign = [e for e in inside if e.of(*choices) and not e.of(f"posttrain_gui.{room}")]
        report(foreign + [e for e in inside if e.of("posttrain_gui.gui", "posttrain_gui.app")])


def test_training_knows_no_choice_by_name() -> None:
    report([entry for entry in of_files(sorted((PACKAGE / "training").rglob("*.py"))) if entry.of(*choice_modules())])


def test_only_the_composition_root_and_the_window_import_the_window() -> None:
    files = [f for f in all_files() if f.name not in {"app.py"} and PACKAGE / "gui" not in f.parents]
    report([entry for entry in of_files(files) if entry.of("posttrain_gui.gui")])


def test_nothing_that_a_run_is_made_of_asks_studies() -> None:
    inside = [*ROOMS, "training", "evaluation", "history", "contradictions"]
    files = [file for room in inside for file in sorted((PACKAGE / room).rglob("*.py"))]
    files += [PACKAGE / name for name in ("improve.py", "beside.py", "plan.py", "report.py", "events.py")]
    report([entry for entry in of_files(files) if entry.of("posttrain_gui.studies")])


def test_studies_are_light_until_they_are_asked() -> None:
    entrances = ("ranking", "label_curve", "suspects", "label_next", "predicting", "robustness", "kinds", "spreadsheet")
    files = [PACKAGE / "studies" / f"{name}.py" for name in entrances]
    report([entry for entry in of_files(files, module_level_only=True) if entry.of(*HEAVY)])


def test_only_the_study_knows_optuna_and_brings_it_late() -> None:
    keepers = {PACKAGE / "search" / "study.py", PACKAGE / "search" / "storage.py"}
    files = [file for file in all_files() if file not in keepers]
    report([entry for entry in of_files(files) if entry.of("optuna", "sqlalchemy")])
    report([entry for entry in of_files(sorted(keepers), module_level_only=True) if entry.of("optuna")])


def test_one_module_knows_cleanlab_and_brings_it_late() -> None:
    keeper = PACKAGE / "studies" / "suspecting" / "confident.py"
    files = [file for file in all_files() if file != keeper]
    report([entry for entry in of_files(files) if entry.of("cleanlab", "pandas")])
    report([entry for entry in of_files([keeper], module_level_only=True) if entry.of("cleanlab")])


def test_the_search_is_light_and_nobody_below_knows_it() -> None:
    inside = of_files(sorted((PACKAGE / "search").rglob("*.py")), module_level_only=True)
    report([entry for entry in inside if entry.of(*HEAVY) or entry.of("posttrain_gui.gui", "posttrain_gui.app")])
    below = [
        f for room in (*ROOMS, "training", "evaluation", "history", "export") for f in (PACKAGE / room).rglob("*.py")
    ]
    report([entry for entry in of_files(sorted(below)) if entry.of("posttrain_gui.search")])


def test_only_paths_asks_where_things_are_kept() -> None:
    files = [f for f in all_files() if f != PACKAGE / "paths.py"]
    report([entry for entry in of_files(files) if entry.of("platformdirs")])


def imported_by(statement: str) -> set[str]:
    """Names of the heavy packages that a fresh interpreter has loaded after the statement."""
    code = f"import sys\n{statement}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split()) & set(HEAVY)


LIGHT = (
    *("plan", "events", "control", "report", "paths", "history.history", "cli", "improve"),
    *("contradictions", "presets", "plan_changes", "search.race", "evaluation.gauge_watch"),
    "evaluation.advice.advisor",
)


def test_light_modules_load_neither_torch_nor_qt() -> None:
    """All in one interpreter; where that has loaded something heavy, each in its own shows whose doing it was."""
    if imported_by("; ".join(f"import posttrain_gui.{module}" for module in LIGHT)):
        heavy = {module: imported_by(f"import posttrain_gui.{module}") for module in LIGHT}
        raise AssertionError({module: loaded for module, loaded in heavy.items() if loaded})


def test_importing_the_window_does_not_load_torch() -> None:
    assert imported_by("import posttrain_gui.app") & {"torch", "torchvision", "timm"} == set()


@pytest.mark.slow
def test_everything_but_the_window_works_without_qt() -> None:
    """As :func:`test_only_the_window_imports_qt` reads off the source; here also what others import is blocked."""
    blocked = "sys.modules['PySide6'] = sys.modules['pyqtgraph'] = None"
    names = [
        ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
        for file in all_files()
        if file.name not in {"app.py", "__main__.py", "__init__.py"} and PACKAGE / "gui" not in file.parents
    ]
    imports_all = "; ".join(f"import {name}" for name in names)
    code = f"import sys\n{blocked}\n{imports_all}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
