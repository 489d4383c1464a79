"""What is measured beside the verdict: ``[evaluation]`` of a plan."""

from __future__ import annotations

from posttrain_gui.choice import Problem, Section, setting
from posttrain_gui.typed_paths import exists

AUTO, NONE = "auto", "none"


class Evaluation(Section):
    """What is measured beside the verdict. None of it chooses anything, and none of it changes an answer."""

    calibrate: bool = setting(
        True,
        title="Fit a temperature",
        help=(
            "After training one number is fitted on the validation images so that probabilities mean what they say: of "
            "answers given with 90 %, 90 % are right. No answer changes. It is kept in the model file and applied when "
            "the model predicts. Default on."
        ),
    )
    reference: str = setting(
        AUTO,
        title="Reference images",
        help=(
            "A folder (or zip) of images of what the model knew before, one folder a class: measured before and after, "
            "so that forgetting stands beside the gain. auto: the images the model was trained on, where it says where "
            "they are and they are still there. none: not measured. Default auto."
        ),
        widget="folder",
        max_length=4096,
    )
    robustness: bool = setting(
        False,
        title="Measure robustness",
        help=(
            "On: the test images are also answered blurred, noisy, darker or brighter, compressed and rotated, at "
            "three strengths each, before and after. That is thirty times the work of judging; it can also be done "
            "later on the Result page. Default off."
        ),
    )

    def problems(self) -> list[Problem]:
        """A reference that leads nowhere."""
        asked = self.reference.strip()
        if asked in ("", AUTO, NONE) or exists(asked):
            return []
        return [Problem("reference", f"There is no folder {asked}. Choose another, or set it to auto or none.")]
