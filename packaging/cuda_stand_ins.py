"""Small libraries in the place of NVIDIA's, for a build that computes on the processor.

On Linux the package registry's torch is linked against CUDA: 3 GB of libraries that have to be there for it to load,
also where no graphics card is. A stand-in has the same name and symbols; each of its functions returns an error, as
CUDA's do where there is no device (``cudaErrorNoDevice``), so that torch finds no graphics card and computes on the
processor. NVIDIA ships libraries of this kind to link against ("stubs"). Why: docs/decisions/0026-frozen-program.md
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

NO_DEVICE = 100
"""``cudaErrorNoDevice`` of CUDA's runtime, ``CUDA_ERROR_NO_DEVICE`` of its driver."""
FUNCTIONS = frozenset("TtWi")
"""nm's letters of functions; all others are data."""

OF_STANDARD = re.compile(r"_Z(T[VTIS])?N?K?(St|S[absiod])")
"""Mangled names of C++'s own library (Itanium C++ ABI). NVIDIA's libraries have copies of some; a stand-in that gave
an error as the constructor of a stream would be found before the real one, and whoever writes to it crashes."""

Symbols = dict[str, tuple[str, int, str]]
"""Name → nm's letter, size in bytes, version ("" for none)."""


def make(left_out: list[Path], kept: list[Path], folder: Path) -> list[Path]:
    """Writes a stand-in for each library that is left out.

    Args:
        left_out: The real libraries.
        kept: The libraries that load them.
        folder: Where the stand-ins go, under the names by which they are loaded.

    Returns:
        The files made; none for a library that no kept one loads by itself.

    Raises:
        subprocess.CalledProcessError: Where nm, readelf or gcc fail.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {name for library in kept for name in undefined(library)}
    needed = {name for library in kept for name in loaded_by(library)}
    symbols = {own_name(library): _only(wanted, defined(library)) for library in left_out}
    return [_stand_in(name, found, folder) for name, found in symbols.items() if name in needed]


def _only(wanted: set[str], symbols: Symbols) -> Symbols:
    return {name: known for name, known in symbols.items() if name in wanted and not OF_STANDARD.match(name)}


def loaded_by(library: Path) -> list[str]:
    """Names of the libraries that this one needs."""
    return [line.partition("[")[2].rstrip("]") for line in _lines("readelf", "-d", library) if "(NEEDED)" in line]


def own_name(library: Path) -> str:
    """The name by which others load it."""
    named = [line.partition("[")[2].rstrip("]") for line in _lines("readelf", "-d", library) if "(SONAME)" in line]
    return named[0] if named else library.name


def undefined(library: Path) -> set[str]:
    """Symbols it looks for in others."""
    return {line.split()[-1].partition("@")[0] for line in _lines("nm", "-D", "--undefined-only", library)}


def defined(library: Path) -> Symbols:
    """Symbols it has for others."""
    found: Symbols = {}
    for line in _lines("nm", "-D", "--defined-only", "--print-size", library):
        *numbers, letter, symbol = line.split()
        name, _, version = symbol.partition("@")
        if letter != "A":  # the names of versions themselves
            found[name] = (letter, int(numbers[1], 16) if len(numbers) > 1 else 8, version.lstrip("@"))
    return found


def _stand_in(name: str, symbols: Symbols, folder: Path) -> Path:
    source, script, made = folder / f"{name}.c", folder / f"{name}.map", folder / name
    source.write_text("\n".join(_declaration(*item) for item in sorted(symbols.items())) + "\n")
    script.write_text(_version_script(symbols))
    words = ["gcc", "-shared", "-fPIC", "-nostdlib", "-w", "-fno-builtin", f"-Wl,-soname,{name}"]
    subprocess.run([*words, f"-Wl,--version-script,{script}", "-o", str(made), str(source)], check=True)
    source.unlink()
    script.unlink()
    return made


def _declaration(symbol: str, known: tuple[str, int, str]) -> str:
    letter, size, _ = known
    if letter not in FUNCTIONS:
        return f"char {symbol}[{max(size, 8)}];"
    return f"int {symbol}(void) {{ return {NO_DEVICE}; }}"


def _version_script(symbols: Symbols) -> str:
    """The same versions as in the real library: the loader asks for them by name."""
    versions = defaultdict(list)
    for name, (_, _, version) in symbols.items():
        versions[version].append(name)
    if list(versions) in ([""], []):
        return "{ global: *; };\n"
    unnamed = versions.pop("", [])
    assert not unnamed, f"symbols with and without a version: {unnamed[:3]}"
    return "".join(f"{version} {{ global: {'; '.join(sorted(names))}; }};\n" for version, names in versions.items())


def _lines(*words: str | Path) -> list[str]:
    done = subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def without_kernels(library: Path, to: Path) -> int:
    """Copies a library without the programs for graphics cards in it (its section ``.nv_fatbin``).

    They are read when a kernel is first started, which a stand-in for CUDA's runtime never does. Their place stays,
    as a hole: addresses in the library do not change, the file takes less room, and packing makes nothing of it.

    Returns:
        How many bytes were left out.
    """
    start, size = _kernels(library)
    with library.open("rb") as source, to.open("wb") as copy:
        _copy(source, copy, start)
        source.seek(size, 1)
        copy.seek(size, 1)
        _copy(source, copy, library.stat().st_size - start - size)
    to.chmod(library.stat().st_mode)
    return size


def _kernels(library: Path) -> tuple[int, int]:
    """Offset and size of the section in the file, in bytes; (0, 0) where there is none."""
    for line in _lines("readelf", "-SW", library):
        words = line.partition("]")[2].split()
        if words[:1] == [".nv_fatbin"]:
            return int(words[3], 16), int(words[4], 16)
    return 0, 0


def _copy(source: BinaryIO, to: BinaryIO, count: int) -> None:
    while count > 0:
        piece = source.read(min(count, 2**24))
        to.write(piece)
        count -= len(piece)
