"""Graphics cards the system knows of, found without torch: to say why torch sees none of them."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

SYSTEM = Path("/")
NVIDIA, AMD = "0x10de", "0x1002"
"""Vendors of PCI devices; https://pci-ids.ucw.cz"""


@dataclass(frozen=True, slots=True)
class Cards:
    """What is built in.

    Attributes:
        nvidia: Whether there is an NVIDIA card.
        amd: Whether there is an AMD card.
        driver: Version of the NVIDIA driver that runs, or "".
        reachable: Whether NVIDIA's device files are there (in a container they may not be).
    """

    nvidia: bool = False
    amd: bool = False
    driver: str = ""
    reachable: bool = True


def look(system: Path = SYSTEM) -> Cards:
    """Looks where Linux and Windows list their devices.

    Args:
        system: The root of the file system.
    """
    if sys.platform == "win32":
        library = Path(r"C:\Windows\System32\nvcuda.dll").exists()
        return Cards(nvidia=library, driver="found" if library else "")
    vendors = _vendors(system)
    driver = _driver(system)
    windows_below = (system / "usr/lib/wsl/lib/libcuda.so.1").exists()  # Linux inside Windows
    reachable = windows_below or any((system / "dev").glob("nvidia[0-9]*"))
    return Cards(NVIDIA in vendors or bool(driver) or windows_below, AMD in vendors, driver, reachable)


def _vendors(system: Path) -> set[str]:
    """Vendors of everything that shows pictures or computes like it (PCI class 0x03)."""
    found = set()
    for device in (system / "sys/bus/pci/devices").glob("*"):
        try:
            if (device / "class").read_text(encoding="ascii").startswith("0x03"):
                found.add((device / "vendor").read_text(encoding="ascii").strip())
        except OSError:
            continue
    return found


def _driver(system: Path) -> str:
    try:
        text = (system / "proc/driver/nvidia/version").read_text(encoding="utf-8")
    except OSError:
        return ""
    match = re.search(r"Kernel Module.*?(\d+\.\d+(?:\.\d+)?)", text)
    return match[1] if match else "found"
