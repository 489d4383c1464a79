"""The files that each of torchvision's sets is made from, as the classes themselves name them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import urllib.request
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

TIMEOUT = 30
"""Seconds without a byte after which a download is given up."""

_CHUNK = 1 << 20


@dataclass(frozen=True)
class SetFile:
    """One file of a set.

    Attributes:
        name: Its name.
        urls: Where it can be had, best first; empty where only torchvision knows.
        md5: Its checksum, or "" where none is known.
        folder: Where it belongs, relative to the root.
        becomes: The folder beside it that it is unpacked to, where torchvision's class leaves that to others; else "".
    """

    name: str
    urls: tuple[str, ...]
    md5: str
    folder: str = ""
    becomes: str = ""

    def place(self, root: Path) -> Path:
        """Where it has to lie."""
        return root / self.folder / self.name

    def is_there(self, root: Path) -> bool:
        """Whether it lies there, whole."""
        where = self.place(root)
        return where.is_file() and (not self.md5 or _md5(where) == self.md5)

    def unpack(self, root: Path) -> None:
        """Unpacks it, once, where that is left to us; the folder appears only when it is whole.

        Raises:
            OSError: Where it cannot be written.
        """
        where = self.place(root)
        if not self.becomes or where.with_name(self.becomes).is_dir():
            return
        with tempfile.TemporaryDirectory(prefix="unpacking-", dir=where.parent, ignore_cleanup_errors=True) as folder:
            with zipfile.ZipFile(where) as opened:
                opened.extractall(folder)
            (Path(folder) / self.becomes).rename(where.with_name(self.becomes))

    def words(self) -> str:
        """Name, address and checksum, for a person who fetches it."""
        return f"{self.name} ({', '.join([*self.urls[:1], *([f'MD5 {self.md5}'] if self.md5 else [])])})"


def files_of(kind: Any) -> list[SetFile]:
    """The files of a set.

    Args:
        kind: A class of ``torchvision.datasets``.
    """
    name = kind.__name__
    if name in _BY_NAME:
        return _BY_NAME[name](kind)
    if hasattr(kind, "tgz_md5"):
        return [SetFile(kind.filename, (kind.url,), kind.tgz_md5)]
    if hasattr(kind, "resources") and hasattr(kind, "mirrors"):
        return [SetFile(f, tuple(m + f for m in kind.mirrors), md5, f"{name}/raw") for f, md5 in kind.resources]
    return [_file(kind._URL, getattr(kind, "_MD5", ""))]


def _file(url: str, md5: str, folder: str = "") -> SetFile:
    return SetFile(url.rsplit("/", 1)[-1], (url,), md5, folder)


def _flowers(kind: Any) -> list[SetFile]:
    prefix = kind._download_url_prefix
    return [_file(prefix + name, md5, "flowers-102") for name, md5 in kind._file_dict.values()]


def _omniglot(kind: Any) -> list[SetFile]:
    found = [(f"{name}.zip", name, md5) for name, md5 in kind.zips_md5.items()]
    return [
        SetFile(file, (f"{kind.download_url_prefix}/{file}",), md5, kind.folder, becomes=name)
        for file, name, md5 in found
    ]


def _signs(_: Any) -> list[SetFile]:
    base = "https://sid.erda.dk/public/archives/daaeac0d7ce1152aea9b61d9f1e19370/"
    return [
        _file(base + "GTSRB-Training_fixed.zip", "513f3c79a4c5141765e10e952eaa2478", "gtsrb"),
        _file(base + "GTSRB_Final_Test_Images.zip", "c7e4e6327067d32654124b0fe9e82185", "gtsrb"),
        _file(base + "GTSRB_Final_Test_GT.zip", "fe31e9c9270bbcd7b84b7f21a9d9d9e5", "gtsrb"),
    ]


_BY_NAME: dict[str, Callable[[Any], list[SetFile]]] = {
    "EMNIST": lambda kind: [_file(kind.url, kind.md5, "EMNIST/raw")],
    "SVHN": lambda kind: [SetFile(f, (url,), md5) for url, f, md5 in (kind.split_list[s] for s in ("train", "test"))],
    "Omniglot": _omniglot,
    "Flowers102": _flowers,
    "OxfordIIITPet": lambda kind: [_file(url, md5, "oxford-iiit-pet") for url, md5 in kind._RESOURCES],
    "DTD": lambda kind: [_file(kind._URL, kind._MD5, "dtd")],
    "GTSRB": _signs,
    "EuroSAT": lambda _: [SetFile("EuroSAT.zip", (), "c8fa014336c82ac7804f0398fcb19387", "eurosat")],
    "Caltech101": lambda _: [
        SetFile(
            "caltech-101.zip",
            ("https://data.caltech.edu/records/mzrjq-6wc02/files/caltech-101.zip",),
            "3138e1922a9193bfa496528edbbc45d0",
            "caltech101",
        )
    ],
    "Imagenette": lambda kind: [_file(*kind._ARCHIVES["320px"])],
}


def fetch(file: SetFile, root: Path, progress: Callable[[int, int], None]) -> None:
    """Downloads a file; it appears under its name only when it is whole.

    Args:
        file: Which one.
        root: Folder of the set.
        progress: Called with (MiB done, MiB in all or 0); may raise to cancel.

    Raises:
        OSError: Where it cannot be had, with the reason of the last address tried.
    """
    where = file.place(root)
    where.parent.mkdir(parents=True, exist_ok=True)
    part = where.with_name(f"{where.name}.{os.getpid()}.part")
    problem: OSError | None = None
    try:
        for url in file.urls:
            try:
                _download(url, part, file.md5, progress)
                part.replace(where)
                return
            except OSError as error:
                problem = error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
            _leave_no_empty_folders(where.parent, root)
    if problem is not None:
        raise problem


def _leave_no_empty_folders(folder: Path, root: Path) -> None:
    """After a download that failed: an empty folder would look like a set that is not whole."""
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _download(url: str, part: Path, md5: str, progress: Callable[[int, int], None]) -> None:
    request = urllib.request.Request(url, headers={"User-Agent": "pytorch/vision"})
    digest = hashlib.md5(usedforsecurity=False)
    with urllib.request.urlopen(request, timeout=TIMEOUT) as answer, part.open("wb") as out:
        total, done = int(answer.headers.get("Content-Length") or 0), 0
        while chunk := answer.read(_CHUNK):
            out.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            progress(done >> 20, total >> 20)
    if md5 and digest.hexdigest() != md5:
        raise OSError(f"what {url} sent has another checksum than the set's file")


def _md5(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
