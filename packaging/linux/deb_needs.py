"""What a built folder needs of the system: read off its ELF files, said in the names of Debian's packages."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libinput.so.10": "libinput10",
    "libmtdev.so.1": "libmtdev1t64 | libmtdev1",
    "libudev.so.1": "libudev1",
    "libts.so.0": "libts0t64 | libts0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgtk-3.so.0": "libgtk-3-0t64 | libgtk-3-0",
    "libgdk-3.so.0": "libgtk-3-0t64 | libgtk-3-0",
    "libgdk_pixbuf-2.0.so.0": "libgdk-pixbuf-2.0-0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libcairo.so.2": "libcairo2",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libbz2.so.1.0": "libbz2-1.0",
    "liblzma.so.5": "liblzma5",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
    "libgomp.so.1": "libgomp1",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
}
"""Shared library → Debian's package, with the name since the 64-bit time change first where it has two: one .deb fits
releases before and after it, on whichever it was built."""
OF_LIBC = re.compile(r"^(lib(c|m|dl|rt|pthread|util|resolv|nsl|anl|crypt)|ld-linux.*)\.so\.\d+$")
OF_DRIVER = re.compile(r"^lib(cuda|nvidia-.*|nvcuvid)\.so\.\d+$")
"""Comes with the graphics driver, where there is one: the program does without."""
DATA = ("fontconfig-config", "xkb-data")
"""Fonts and where they lie, keyboards: without them even libraries that the folder brings draw no letter."""
USEFUL = ("ca-certificates", "xdg-utils")
"""To download weights and image sets; to open folders in the file manager."""
LETTERS = ("fonts-noto-cjk",)
"""For the window in Chinese, where no such font is there."""
MAIN_PLUGINS = ("libqxcb.so",)
RECOMMENDED_PLUGINS = re.compile(r"^libqwayland.*\.so$")


class UnknownLibraryError(Exception):
    """A library that is neither in the folder nor known to come from a package."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Debian's packages, in the words of a control file.

    Attributes:
        depends: Without these the program does not start.
        recommends: For a native Wayland window; without them it uses X11.
        suggests: For what Qt brings along and hardly anyone uses here.
    """

    depends: list[str] = field(default_factory=list)
    recommends: list[str] = field(default_factory=list)
    suggests: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Elf:
    """One ELF file: the libraries it names, and the highest GLIBC version it asks for."""

    path: Path
    needed: tuple[str, ...]
    glibc: tuple[int, ...]


def find(folder: Path) -> Needs:
    """The packages that a built folder needs.

    Args:
        folder: What PyInstaller has built.

    Raises:
        UnknownLibraryError: Where a library of the system is not in the table and no installed package has it.
    """
    files = read(elf_files(folder))
    if not files:
        return Needs()
    by_name = _by_name(files, folder)
    main = _outside([file for file in files if _is_main(file.path, folder)], by_name)
    recommended = _outside([file for file in files if RECOMMENDED_PLUGINS.match(file.path.name)], by_name)
    rest = _outside(files, by_name)
    window = any(file.path.name in MAIN_PLUGINS for file in files)
    depends = {package(name) for name in main} | set(DATA if window else ())
    recommends = {package(name) for name in recommended} - depends | set(USEFUL if window else ())
    suggests = {package(name, must=False) for name in rest} - depends - recommends - {""} | set(
        LETTERS if window else ()
    )
    version = ".".join(map(str, max(file.glibc for file in files)))
    return Needs([f"libc6 (>= {version})", *sorted(depends)], sorted(recommends), sorted(suggests))


def package(library: str, *, must: bool = True) -> str:
    """The package that a library of the system comes in.

    Args:
        library: Its soname, "libEGL.so.1".
        must: Whether not to know one is an error; else it is "".
    """
    if library in PACKAGES:
        return PACKAGES[library]
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    if found:
        return found.partition(":")[0]
    if must:
        raise UnknownLibraryError(
            f"{library} is neither in the folder nor in any installed package: "
            f"name its package in {Path(__file__).name}, or have the build collect it."
        )
    return ""


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries below a folder; links to them count once, as what they point to."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def read(files: list[Path]) -> list[Elf]:
    """What the dynamic sections of some ELF files say (binutils' objdump)."""
    found = []
    for start in range(0, len(files), 100):  # not longer than a command line may be
        some = [str(file) for file in files[start : start + 100]]
        told = subprocess.run(["objdump", "-p", *some], capture_output=True, text=True, check=True)
        found += [_elf(Path(name), text) for name, text in _parts(told.stdout)]
    return found


def _parts(told: str) -> list[tuple[str, str]]:
    pieces = re.split(r"^(.+):\s+file format .*$", told, flags=re.MULTILINE)[1:]
    return list(zip(pieces[::2], pieces[1::2], strict=True))


def _elf(path: Path, text: str) -> Elf:
    versions = re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", text, flags=re.MULTILINE)
    highest = max((tuple(map(int, version.split("."))) for version in versions), default=(2, 0))
    return Elf(path, tuple(re.findall(r"^\s+NEEDED\s+(\S+)$", text, flags=re.MULTILINE)), highest)


def _by_name(files: list[Elf], folder: Path) -> dict[str, Elf]:
    """Each name under which a file of the folder can be asked for, those of links included."""
    by_path = {file.path.resolve(): file for file in files}
    links = {path.name: by_path.get(path.resolve()) for path in folder.rglob("*") if path.is_symlink()}
    return {name: file for name, file in links.items() if file} | {file.path.name: file for file in files}


def _is_main(path: Path, folder: Path) -> bool:
    """Whether the program itself loads it: not what only Qt's other plugins, or libraries of libraries, ask for."""
    place = path.relative_to(folder).parts
    if "plugins" in place:
        return path.name in MAIN_PLUGINS
    if "Qt" in place and "lib" in place:
        return False
    return len(place) != 2 or path.name.startswith("libpython")  # _internal/libfoo.so.1 is a library of a library


def _outside(roots: list[Elf], by_name: dict[str, Elf]) -> set[str]:
    """The libraries that some files ask for, directly or through what lies in the folder, and that do not lie in it."""
    seen: set[str] = set()
    ahead = [name for file in roots for name in file.needed]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead += by_name[name].needed if name in by_name else ()
    outside = {name for name in seen if name not in by_name}
    return {name for name in outside if not OF_LIBC.match(name) and not OF_DRIVER.match(name)}
