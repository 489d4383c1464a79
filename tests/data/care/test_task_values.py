"""Values that a network cannot hold, and values that spoil the unit of the others."""

import pytest

from posttrain_gui.data.base import Item, Split, Task
from posttrain_gui.data.care.by_task import divide_tasks
from posttrain_gui.data.care.task_values import far_off, refuse_untold
from posttrain_gui.errors import InputError

TASKS = (Task("shape", "classification", ("a", "b")), Task("size", "regression"))


@pytest.mark.parametrize("values", [[1.0, 2.0], [0.0, 1e-12], [1e6 + i for i in range(9)], [-1e20, 1e20]])
def test_what_float32_can_tell_is_learned(values: list[float]) -> None:
    refuse_untold("size", values)


def test_seconds_since_1970_are_refused_with_the_way_out() -> None:
    with pytest.raises(InputError, match="differ too little for their size") as refused:
        refuse_untold("time", [1.7e9 + i for i in range(60)])
    assert "1.7e+09" in str(refused.value)
    assert "Subtract" in str(refused.value)
    refuse_untold("time", [float(i) for i in range(60)])


def test_what_overflows_is_refused() -> None:
    with pytest.raises(InputError, match=r"1e\+300 is too large"):
        refuse_untold("size", [1.0, 2.0, 1e300])


def test_one_value_far_off_is_said() -> None:
    (said,) = far_off("size", [*range(40), 99999])
    assert "1 training value lies far from the others (such as 99999;" in said
    assert far_off("size", list(range(40))) == []
    assert far_off("size", [5.0] * 40 + [6.0]) == []  # half of them are the same: nothing to measure distance by


def test_a_split_refuses_and_says_so() -> None:
    def items(last: float) -> list[Item]:
        return [
            Item(str(i), 0, None if i else "train", targets=(float(i % 2), last if i == 0 else float(i)))
            for i in range(40)
        ]

    assert any("far from the others" in said for said in divide_tasks(items(1e6), TASKS, Split()).findings)
    with pytest.raises(InputError, match="too large"):
        divide_tasks(items(1e300), TASKS, Split())
