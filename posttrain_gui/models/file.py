"""My own checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.models.base import Knew, ModelSource
from posttrain_gui.typed_paths import expanded, is_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class File(ModelSource):
    """A state dict in a file (.safetensors, .pt, .pth), always read with ``weights_only=True``."""

    title: ClassVar[str] = "My own checkpoint"
    summary: ClassVar[str] = "A model you trained or received, as a file of weights; the program finds out what it is."
    order: ClassVar[int] = 4

    source: Literal["file"] = "file"
    path: str = setting(
        "", title="File", help="A .safetensors, .pt or .pth file that holds a state dict.", widget="file"
    )
    library: Literal["auto", "torchvision", "timm", "posttrain_gui"] = setting(
        "auto",
        title="Library",
        help="Where the architecture comes from. Default: guessed from names and shapes.",
        advanced=True,
    )
    name: str = setting(
        "", title="Architecture", help="Its name in that library. Empty: guessed from names and shapes.", advanced=True
    )
    classes: tuple[str, ...] | None = setting(
        None, title="Classes", help="Names of its outputs in order, where the file does not carry them.", advanced=True
    )

    def one_line(self) -> str:
        """What is chosen."""
        if not self.path:
            return "No file chosen"
        return " · ".join(part for part in (Path(self.path).name, self.name) if part)

    def problems(self) -> list[Problem]:
        """Whether there is a file, and whether the given classes can be meant."""
        found = []
        if not self.path:
            found.append(Problem("path", "Choose a file of weights (.safetensors, .pt, .pth)."))
        elif not is_file(self.path):
            found.append(Problem("path", f"There is no file {self.path}."))
        if self.classes is not None and len(self.classes) < 2:
            found.append(Problem("classes", "Name at least two classes, or none to have them found."))
        return found

    def knew(self) -> Knew | None:
        """The test images of the run that made the file, where it is a model file of this program."""
        from posttrain_gui.models.loading.knew import knew_of

        return knew_of(expanded(self.path))

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Finds out what the file is and loads it.

        Args:
            tell: Called with each finding of the checkpoint doctor.

        Raises:
            posttrain_gui.errors.InputError: Where it cannot be read, is refused, or fits no known architecture.
        """
        from posttrain_gui.models.loading.doctor import load

        model = load(expanded(self.path), self.library, self.name, self.classes)
        for finding in model.findings:
            tell(finding)
        return model
