"""What a test can show is said before the run."""

from posttrain_gui.training.prospects import prospects


def test_a_coarse_test_is_warned_of() -> None:
    warned = prospects(18)
    assert warned.level == "warning"
    assert "18 test images" in warned.message
    assert "33 points" in warned.message, "six of eighteen images all in one direction"


def test_a_fine_test_is_told_in_points() -> None:
    told = prospects(200)
    assert told.level == "info"
    assert "3.4 points" in told.message, "2.8 · √(0.03 / 200)"


def test_one_image_shows_nothing_less_than_everything() -> None:
    assert "100 points" in prospects(1).message
