"""Maps ``resources/`` and the guide into the package when it is built; all else stands in pyproject.toml.

Setuptools takes files beside the package only where every folder of them is named; this copies what is there. An
editable installation finds them in the source tree (``posttrain_gui.paths.asset``).
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
MAPPED = {"resources": "", "docs/guide": "guide", "docs/pictures": "pictures"}
"""Folder of the source tree → where its files go in ``posttrain_gui/resources``."""


class BuildWithResources(build_py):
    """Copies the files beside the package's modules."""

    def run(self) -> None:
        """Builds the package, then adds them."""
        super().run()
        if not self.editable_mode:
            for source, place in MAPPED.items():
                to = Path(self.build_lib) / "posttrain_gui" / "resources" / place
                if (HERE / source).is_dir():
                    shutil.copytree(HERE / source, to, dirs_exist_ok=True)
            for page in (HERE / "docs").glob("*.md"):  # measurements that the guide leads to
                shutil.copy(page, Path(self.build_lib) / "posttrain_gui" / "resources")


setup(cmdclass={"build_py": BuildWithResources})
