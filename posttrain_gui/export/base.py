"""The contract of an export format."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover

if TYPE_CHECKING:
    from pathlib import Path


class ExportFormat(Choice):
    """Base of the export formats: ``posttrain-gui export RUN_ID --format …``.

    Attributes:
        suffix: Ending of the file it writes, with the dot.
    """

    tag_field: ClassVar[str] = "kind"
    suffix: ClassVar[str] = ""

    def write(self, model_file: Path, out: Path) -> Path:
        """Writes a model in this format.

        Args:
            model_file: A model file of this program (``.safetensors`` with its ``.json``).
            out: Where to write: a file, or a folder that exists.

        Returns:
            Path of what was written.

        Raises:
            posttrain_gui.errors.InputError: Where the model file cannot be read.
            posttrain_gui.errors.RunError: Where the disk is full or refuses.
        """
        raise NotImplementedError

    def place(self, model_file: Path, out: Path) -> Path:
        """The file to write: ``out`` with this format's ending, or the model's name in the folder ``out``."""
        file = out / model_file.stem if out.is_dir() else out
        return file if file.suffix == self.suffix else file.with_name(file.name + self.suffix)


def formats() -> dict[str, type[ExportFormat]]:
    """All export formats by their tag."""
    return discover("posttrain_gui.export", ExportFormat)
