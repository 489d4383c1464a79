"""Zip archives, unpacked safely and once into the cache."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import time
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.reading.names import is_hidden
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_FILES = 2_000_000
MAX_BYTES = 500 * 2**30
BOMB_BYTES = 64 * 2**20
BOMB_RATIO = 200
"""Images hardly shrink in a zip; more than 64 MiB that grow by more than 200 times are meant to fill the disk."""

_DAY = 24 * 3600
_REMEDY = "Unpack it yourself where you trust it, and choose the folder."


def unpack(archive: Path, progress: Callable[[int, int], None]) -> Path:
    """Unpacks a zip into the cache, or finds it there from an earlier time.

    The place is keyed by the content (names, sizes and checksums of all members), so a renamed copy is not unpacked
    again. Nothing is half there: the files go to a temporary folder that is renamed at the end.

    Args:
        archive: The zip file.
        progress: Called with (files unpacked, files in all); may raise to cancel.

    Returns:
        The folder with its content.

    Raises:
        InputError: Where it is no zip, is damaged, locked, unsafe, or does not fit on the disk.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = _safe_members(archive, opened)
            target = paths.resolve().cache / "archives" / _key(members)
            if not target.is_dir():
                _unpack_into(opened, members, target, progress)
            return target
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InputError(
            f"{archive.name} cannot be unpacked.", f"It is damaged or no zip: {error}.", "Make or download it again."
        ) from error
    except OSError as error:
        raise InputError(
            f"{archive.name} cannot be unpacked.",
            f"{error.strerror or error}{f': {Path(error.filename).name[:80]}' if error.filename else ''}.",
            "Free some space, or unpack it yourself and choose the folder.",
        ) from error


def _safe_members(archive: Path, opened: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    members = [info for info in opened.infolist() if not info.is_dir()]
    for info in members:
        reason = _unsafe(info)
        if reason:
            raise InputError(f"{archive.name} is not safe to unpack.", f'"{info.filename}" {reason}.', _REMEDY)
    _refuse_bombs(archive, members)
    return [info for info in members if not any(is_hidden(part) for part in PurePosixPath(info.filename).parts)]


def _unsafe(info: zipfile.ZipInfo) -> str:
    name = info.filename.replace("\\", "/")
    if name.startswith("/") or (len(name) > 1 and name[1] == ":"):
        return "is an absolute path"
    if ".." in name.split("/"):
        return "leads out of the archive"
    mode = info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "is a link or a device, not a file"
    return "is locked with a password" if info.flag_bits & 1 else ""


def _refuse_bombs(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    size, packed = sum(info.file_size for info in members), sum(info.compress_size for info in members)
    if len(members) > MAX_FILES or size > MAX_BYTES:
        raise InputError(
            f"{archive.name} is not safe to unpack.",
            f"It would become {len(members):,} files of {_gib(size)}.",
            _REMEDY,
        )
    for one in [(size, packed), *((info.file_size, info.compress_size) for info in members)]:
        if one[0] > BOMB_BYTES and one[0] > BOMB_RATIO * one[1]:
            why = f"{_gib(one[1])} in it would become {_gib(one[0])}: images do not shrink like that."
            raise InputError(f"{archive.name} is not safe to unpack.", why, _REMEDY)


def _key(members: list[zipfile.ZipInfo]) -> str:
    digest = hashlib.sha256()
    for info in members:
        digest.update(f"{info.filename}\0{info.file_size}\0{info.CRC}\n".encode("utf-8", "replace"))
    return digest.hexdigest()[:32]


def _unpack_into(
    opened: zipfile.ZipFile, members: list[zipfile.ZipInfo], target: Path, progress: Callable[[int, int], None]
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    _sweep(target.parent)
    need, free = sum(info.file_size for info in members), shutil.disk_usage(target.parent).free
    if need > free:
        raise InputError(
            f"{opened.filename} does not fit on the disk.",
            f"It needs {_gib(need)}; {_gib(free)} are free in {target.parent}.",
            _REMEDY,
        )
    with tempfile.TemporaryDirectory(prefix="unpacking-", dir=target.parent, ignore_cleanup_errors=True) as folder:
        for number, info in enumerate(members):
            progress(number, len(members))
            _write(opened, info, Path(folder) / "content")
        progress(len(members), len(members))
        (Path(folder) / "content").mkdir(exist_ok=True)
        _settle(Path(folder) / "content", target)


def _write(opened: zipfile.ZipFile, info: zipfile.ZipInfo, root: Path) -> None:
    """Copies one member; zipfile itself reads no more than the size that was checked, and checks the checksum."""
    target = root.joinpath(*(_part(part) for part in PurePosixPath(info.filename.replace("\\", "/")).parts))
    target.parent.mkdir(parents=True, exist_ok=True)
    with opened.open(info) as source, target.open("wb") as out:
        shutil.copyfileobj(source, out, 1 << 20)


def _part(name: str) -> str:
    """A name that the file system takes: Windows refuses some characters and endings."""
    if os.name != "nt":
        return name
    return "".join("_" if char in '<>:"|?*' or char < " " else char for char in name).rstrip(" .") or "_"


def _settle(content: Path, target: Path) -> None:
    try:
        content.rename(target)
    except OSError:
        if not target.is_dir():  # else another program was faster with the same content
            raise


def _sweep(folder: Path) -> None:
    """Removes what a killed program left half unpacked more than a day ago."""
    for left in folder.glob("unpacking-*"):
        try:
            old = time.time() - left.stat().st_mtime > _DAY
        except OSError:
            continue
        if old:
            shutil.rmtree(left, ignore_errors=True)


def _gib(size: float) -> str:
    return f"{size / 2**30:,.1f} GiB" if size >= 2**30 else f"{size / 2**20:,.1f} MiB"
