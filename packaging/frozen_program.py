"""The frozen program, used by its command line in a throw-away home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

HIDDEN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")
"""What could lend the program parts of this machine that others do not have."""
HOMES = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


@dataclass
class FrozenProgram:
    """A built folder.

    Attributes:
        folder: Where ``posttrain-gui`` lies.
        home: A throw-away home; the data folder lies in it.
        run_id: The demo's run, once that is done.
    """

    folder: Path
    home: Path
    run_id: str = field(default="", init=False)

    @property
    def file(self) -> Path:
        """The program."""
        return self.folder / ("posttrain-gui.exe" if sys.platform == "win32" else "posttrain-gui")

    @property
    def data(self) -> Path:
        """Its data folder."""
        return self.home / "data"

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment in which it runs: without Python's and this machine's folders."""
        kept = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        homes = dict.fromkeys(HOMES, str(self.home))
        return {**kept, **homes, "POSTTRAIN_GUI_DATA_DIR": str(self.data)}

    def begin(self, *words: str, **more: str) -> subprocess.Popen[str]:
        """Starts it; ``more`` goes into its environment."""
        command = [str(self.file), *words]
        told = {**self.surroundings, **more}
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=told, cwd=self.home, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")

    def said(self, *words: str, seconds: float = 600) -> str:
        """What it writes to stdout.

        Raises:
            AssertionError: Where its exit code is not 0, with the end of what it said.
        """
        process = self.begin(*words)
        out, trouble = process.communicate(timeout=seconds)
        assert process.returncode == 0, f"{' '.join(words)} ended with {process.returncode}: {(trouble or out)[-800:]}"
        return out.strip()

    def told(self, *words: str) -> Any:
        """Its answer with ``--json``."""
        return json.loads(self.said(*words, "--json"))
