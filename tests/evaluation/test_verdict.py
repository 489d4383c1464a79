"""The verdict: what it says, and when."""

import subprocess
import sys

import numpy as np
import pytest

from posttrain_gui.evaluation.verdict import judge, judge_answers
from posttrain_gui.report import Verdict
from tests.evaluation.test_compare import paired


def test_the_sentence_of_an_improvement() -> None:
    verdict = judge_answers(*paired(31, 6, 520, right_both=431))
    assert verdict.outcome == "improved"
    low, high = (f"{bound * 100:+.1f}" for bound in verdict.ci95)
    assert verdict.sentence == (
        f"84.0 % → 88.8 %: improved, gain +4.8 points (95 % interval {low} to {high}, p < 0.001, "
        "520 test images; 31 newly right, 6 newly wrong)."
    )
    assert (verdict.newly_right, verdict.newly_wrong, verdict.n, verdict.look) == (31, 6, 520, 1)
    assert verdict.gain == pytest.approx(25 / 520)
    assert verdict.ci95[0] == pytest.approx(0.027, abs=0.003)
    assert verdict.ci95[1] == pytest.approx(0.073, abs=0.003)


def test_worse_is_said_as_plainly() -> None:
    verdict = judge_answers(*paired(6, 31, 520, right_both=431))
    assert verdict.outcome == "worse"
    assert verdict.ci95[1] < 0
    assert "worse, gain −4.8 points (95 % interval −7." in verdict.sentence


def test_no_reliable_difference_says_what_the_test_could_have_shown() -> None:
    verdict = judge_answers(*paired(4, 2, 200))
    assert verdict.outcome == "no reliable difference"
    assert verdict.detectable == pytest.approx(2.8 * np.sqrt(0.03 / 200))
    assert verdict.sentence.endswith("This test can show differences from about 3.4 points.")
    assert "1.0 % → 2.0 %: no reliable difference, gain +1.0 points" in verdict.sentence


def test_further_looks_are_said() -> None:
    first, third = (judge_answers(*paired(31, 6, 520), look=look) for look in (1, 3))
    assert "look" not in first.sentence
    assert third.look == 3
    assert third.sentence == first.sentence + (
        " This is look number 3 at these test images: each further look makes a chance result likelier."
    )


@pytest.mark.parametrize(("up", "outcome"), [(5, "no reliable difference"), (6, "improved")])
def test_the_step_from_five_to_six_changes(up: int, outcome: str) -> None:
    # 2/2⁵ = 0.0625, 2/2⁶ = 0.031: the bootstrap alone would have called the five improved.
    verdict = judge_answers(*paired(up, 0, 100))
    assert verdict.ci95[0] > 0
    assert verdict.outcome == outcome


def test_too_few_images_can_show_nothing() -> None:
    verdict = judge_answers(*paired(5, 0, 5))
    assert verdict.outcome == "no reliable difference"
    assert verdict.sentence.endswith("With fewer than 6 test images no difference can be shown.")


def test_nothing_changed() -> None:
    verdict = judge_answers(*paired(0, 0, 30, right_both=30))
    assert (verdict.outcome, verdict.gain, verdict.ci95, verdict.p_value) == (
        "no reliable difference",
        0.0,
        (0.0, 0.0),
        1.0,
    )
    assert "100.0 % → 100.0 %" in verdict.sentence
    assert "gain 0.0 points (95 % interval 0.0 to 0.0, p = 1.000" in verdict.sentence


def test_probabilities_are_judged_by_their_answers() -> None:
    labels = np.arange(40) % 2
    before = np.full((40, 2), 0.5)  # equal: the first class is answered, half is right
    after = np.eye(2)[labels] * 0.2 + 0.4
    verdict = judge(before, after, labels)
    assert (verdict.newly_right, verdict.newly_wrong) == (20, 0)
    assert verdict.outcome == "improved"


def test_a_model_that_broke_is_worse_and_not_an_error() -> None:
    labels = np.arange(40) % 2
    good, broken = np.eye(2)[labels], np.full((40, 2), np.nan)
    assert judge(good, broken, labels).outcome == "worse"
    assert judge(broken, good, labels).outcome == "improved"
    assert judge(broken, broken, labels).outcome == "no reliable difference"


def test_the_p_value_beside_the_threshold_shows_which_side_it_is_on() -> None:
    from posttrain_gui.evaluation.verdict import p_in_words

    assert [p_in_words(value) for value in (0.0004, 0.0496, 0.0501, 0.2)] == [
        "p < 0.001",
        "p = 0.0496",
        "p = 0.0501",
        "p = 0.200",
    ]


def test_survives_the_way_through_json() -> None:
    verdict = judge_answers(*paired(31, 6, 520), look=2)
    assert Verdict.model_validate_json(verdict.model_dump_json()) == verdict


def test_judging_needs_neither_torch_nor_qt() -> None:
    code = (
        "import sys, posttrain_gui.evaluation.verdict as v; v.judge([[0.4, 0.6]] * 9, [[0.6, 0.4]] * 9, [0] * 9);"
        "sys.exit(bool({'torch', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
