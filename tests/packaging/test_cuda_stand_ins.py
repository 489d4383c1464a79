"""Stand-ins: a program linked against a library runs with its stand-in, which answers with an error."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import cuda_stand_ins

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("gcc", "nm", "readelf"))), reason="needs gcc and binutils"
)

REAL = (
    'int device_count(void) { return 0; } int unused(void) { return 0; } char table[64] = "full";'
    "int _ZSt10from_a_copy(void) { return 0; }"  # of C++'s standard library
)
USER = (
    "extern int device_count(void); extern char table[]; int asked(void) { return device_count(); }"
    " int first(void) { return table[0]; } extern int _ZSt10from_a_copy(void) __attribute__((weak));"
    " int copied(void) { return _ZSt10from_a_copy ? 1 : 0; }"
)


def compiled(folder: Path, name: str, source: str, *words: str) -> Path:
    made, text = folder / name, folder / f"{name}.c"
    text.write_text(source)
    subprocess.run(["gcc", "-shared", "-fPIC", "-w", "-o", str(made), str(text), *words], check=True)
    return made


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A library with versioned symbols, one that uses it, and the folder of the stand-in."""
    folder = tmp_path_factory.mktemp("libraries")
    script = folder / "real.map"
    script.write_text("libreal.so.13 { global: *; };")
    real = compiled(folder, "libreal.so.13", REAL, f"-Wl,--version-script,{script}", "-Wl,-soname,libreal.so.13")
    user = compiled(folder, "libuser.so", USER, str(real), "-Wl,-rpath,$ORIGIN/stand-ins")
    made = cuda_stand_ins.make([real], [user], folder / "stand-ins")
    assert [file.name for file in made] == ["libreal.so.13"]
    return real, user, made[0]


def asked(user: Path, function: str) -> str:
    """In a process of its own: a library that is loaded stays."""
    command = f"import ctypes; print(ctypes.CDLL({str(user)!r}).{function}())"
    return subprocess.run([sys.executable, "-c", command], check=True, capture_output=True, text=True).stdout.strip()


def test_who_needs_the_library_runs_and_is_told_that_there_is_no_device(libraries: tuple[Path, Path, Path]) -> None:
    assert asked(libraries[1], "asked") == "100"  # cudaErrorNoDevice
    assert asked(libraries[1], "first") == "0"


def test_it_has_the_versions_that_are_asked_for_and_only_the_symbols_that_are_needed(
    libraries: tuple[Path, Path, Path],
) -> None:
    real, _, stand_in = libraries
    assert set(cuda_stand_ins.defined(stand_in)) == {"device_count", "table"}
    assert cuda_stand_ins.defined(stand_in)["device_count"][2] == "libreal.so.13"
    assert cuda_stand_ins.defined(real)["table"][1] == 64 == cuda_stand_ins.defined(stand_in)["table"][1]


def test_a_library_does_not_stand_in_for_the_standard_library(libraries: tuple[Path, Path, Path]) -> None:
    assert "_ZSt10from_a_copy" in cuda_stand_ins.defined(libraries[0])
    assert asked(libraries[1], "copied") == "0"


def test_kernels_become_a_hole_and_all_else_stays(tmp_path: Path) -> None:
    source = (
        '__attribute__((section(".nv_fatbin"))) const char kernels[100000] = {1, 2, 3}; int answer(void) { return 42; }'
    )
    library = compiled(tmp_path, "libkernels.so", source)
    assert cuda_stand_ins.without_kernels(library, tmp_path / "light.so") == 100000
    before, after = library.read_bytes(), (tmp_path / "light.so").read_bytes()
    assert len(before) == len(after)
    at = before.index(b"\1\2\3" + bytes(64))
    assert after[at : at + 100000] == bytes(100000)
    assert after[:at] == before[:at]
    assert after[at + 100000 :] == before[at + 100000 :]
    assert asked(tmp_path / "light.so", "answer") == "42"


def test_a_library_without_kernels_is_copied(tmp_path: Path) -> None:
    library = compiled(tmp_path, "libplain.so", "int answer(void) { return 42; }")
    assert cuda_stand_ins.without_kernels(library, tmp_path / "copy.so") == 0
    assert (tmp_path / "copy.so").read_bytes() == library.read_bytes()


def test_what_is_of_cpp_itself_is_left_to_its_library() -> None:
    own = {"cuFileOpen": ("T", 8, ""), "_ZN6cufile4openEv": ("T", 8, "")}
    standard = {
        "_ZNSt7__cxx1119basic_ostringstreamIcSt11char_traitsIcESaIcEEC1Ev": ("W", 8, ""),
        "_ZSt28__throw_bad_array_new_lengthv": ("W", 8, ""),
        "_ZTVNSt7__cxx1115basic_stringbufIcSt11char_traitsIcESaIcEEE": ("V", 8, ""),
        "_ZNKSt5ctypeIcE8do_widenEc": ("W", 8, ""),
        "_ZNSolsEi": ("W", 8, ""),
    }
    assert cuda_stand_ins._only({*own, *standard}, own | standard) == own
