"""What goes into the frozen program."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import freezing
import frozen_main


def entry(place: str, source: str = "") -> tuple[str, str, str]:
    return place, source or f"/site-packages/{place}", "DATA"


def test_files_for_developers_of_libraries_stay_out() -> None:
    out = ["torch/include/a.h", "pandas/tests/data/x.csv", "torch/share/cmake/a.cmake", "torch/bin/protoc", "a/b.pyi"]
    out += ["PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/plugins/platformthemes/libqgtk3.so"]
    kept = [
        "torch/lib/libtorch.so",
        "torch/bin/torch_shm_manager",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "posttrain_gui/resources/tests/a.toml",
    ]
    assert [place for place, *_ in freezing.useful(map(entry, [*out, *kept]))] == kept


def test_what_computes_on_cards_is_known_by_its_place_or_origin() -> None:
    graphics = [
        entry("nvidia/cudnn/lib/libcudnn.so.9"),
        entry("libcublas.so.13", "/site-packages/nvidia/cu13/lib/libcublas.so.13"),
        entry("torch/lib/libtorch_cuda_linalg.so"),
        entry("triton/_C/libtriton.so"),
    ]
    assert all(map(freezing._of_graphics, graphics))
    assert not any(map(freezing._of_graphics, [entry("torch/lib/libtorch_cpu.so"), entry("numpy/core.so")]))


def test_all_that_the_program_needs_has_its_version_with_it() -> None:
    found = freezing.packages_with_versions()
    assert {"posttrain-gui", "torch", "pyside6-essentials", "pandas", "cleanlab", "optuna", "sympy"} <= set(found)
    assert "pytest" not in found  # an extra
    assert found == sorted(set(found))


def test_sizes_are_counted_by_package(tmp_path: Path) -> None:
    for name, size in {"_internal/torch/a.so": 8192, "_internal/torch/lib/b.so": 8192, "program": 4096}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * size)
    assert freezing.sizes(tmp_path) == [("torch", 16384), ("program", 4096)]


@pytest.mark.parametrize("before", [None, "/usr/local/lib"])
def test_programs_that_it_starts_get_the_environment_of_before_and_itself_begins_anew(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setattr(os, "environ", {"LD_LIBRARY_PATH": "/opt/posttrain-gui/_internal"})
    if before:
        os.environ["LD_LIBRARY_PATH_ORIG"] = before
    frozen_main.let_others_find_their_own_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
