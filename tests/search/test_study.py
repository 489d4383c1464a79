"""The study: what is asked, given up, put back and shared, without any training."""

from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.plan import Plan
from posttrain_gui.search import study as study_room
from posttrain_gui.search.entries import Entries, Entry
from posttrain_gui.search.record import Tried, ranked, standard_error
from posttrain_gui.search.space import Space
from posttrain_gui.search.storage import first_rung
from posttrain_gui.search.study import Study
from posttrain_gui.search.wish import Wish
from posttrain_gui.search.workers import SILENT, Workers


@pytest.fixture
def space(base: Plan) -> Space:
    return Space.around(base)


@pytest.fixture
def study(tmp_path: Path, space: Space) -> Study:
    return Study(tmp_path / "s", "s", "", space)


def measured(accuracy: float, **more: Any) -> dict[str, Any]:
    return {"val_accuracy": accuracy, "val_loss": 1 - accuracy, "val_images": 100, "epochs": 20} | more


def take(study: Study, space: Space) -> Entry:
    entry = Entries(space.base, space, study).next("me")
    assert entry is not None
    return entry


def test_the_plan_itself_comes_first_then_every_method(study: Study, space: Space) -> None:
    first = take(study, space)
    assert (first.number, first.plan, first.difference, first.as_given) == (
        1,
        space.base,
        "the plan as it is",
        True,
    )
    study.tell(first.trial, "done", first.facts | measured(0.5))
    methods = []
    for _ in space.methods:
        entry = take(study, space)
        methods.append(entry.facts["method"])
        study.tell(entry.trial, "done", entry.facts | measured(0.4))
    assert set(methods) == set(space.methods)


def test_a_candidate_far_behind_is_given_up_but_not_before_its_time(study: Study, space: Space) -> None:
    rung = first_rung(space.base.training.epochs)
    assert rung == 4
    good, bad = take(study, space), take(study, space)
    for epoch in range(1, 21):
        good.trial.report(0.9, epoch)
        assert not good.trial.should_prune()
    study.tell(good.trial, "done", good.facts | measured(0.9))
    for epoch in range(1, rung):
        bad.trial.report(0.3, epoch)
        assert not bad.trial.should_prune()
    bad.trial.report(0.3, rung)
    assert bad.trial.should_prune()


def test_rows_are_ranked_and_the_given_up_and_failed_cannot_win(study: Study, space: Space) -> None:
    for state, facts in (
        ("done", measured(0.7)),
        ("pruned", measured(0.7, val_loss=0.1)),
        ("failed", {"reason": "The memory of the device is full."}),
        ("stopped", measured(0.8)),
    ):
        entry = take(study, space)
        study.tell(entry.trial, state, entry.facts | facts)
    rows = study.rows()
    assert [(row.number, row.rank, row.state) for row in rows] == [
        (4, 1, "stopped"),
        (1, 2, "done"),
        (2, 3, "pruned"),
        (3, 0, "failed"),
    ]
    assert rows[3].reason == "The memory of the device is full."
    best = study.best()
    assert best is not None
    assert best.number == 4
    assert best.val_error == pytest.approx(standard_error(0.8, 100))


def test_a_plan_that_was_measured_is_not_trained_again(
    study: Study, space: Space, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = take(study, space)
    study.tell(first.trial, "done", first.facts | measured(0.7))
    monkeypatch.setattr(Space, "plan_of", lambda self, _point: self.base)
    assert Entries(space.base, space, study).next("me") is None
    repeated = next(row for row in study.rows() if row.number == 2)
    assert (repeated.same_as, repeated.rank, repeated.val_accuracy) == (1, 0, 0.7)
    assert sum(row.compared for row in study.rows()) == 1


def test_settings_that_cannot_be_mended_are_no_candidate(
    study: Study, space: Space, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(study, space)  # the plan itself needs no mending
    monkeypatch.setattr(Space, "plan_of", lambda _self, _point: None)
    assert Entries(space.base, space, study).next("me") is None
    assert [row.state for row in study.rows()] == ["running", "failed"]


def test_what_a_dead_program_had_begun_is_put_back(study: Study, space: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = take(study, space)
    study.give_back_lost({"me"})
    assert [row.state for row in study.rows()] == ["running"]  # its program lives
    monkeypatch.setattr(study_room, "_age", lambda _trial: 60.0)
    study.give_back_lost(set())
    assert study.rows() == []
    for _ in range(20):
        entry = take(study, space)
        study.tell(entry.trial, "done", entry.facts | measured(0.5))
        if entry.as_given:
            break
    assert entry.as_given
    assert entry.plan == lost.plan


def test_a_study_goes_on_where_it_was(tmp_path: Path, study: Study, space: Space) -> None:
    entry = take(study, space)
    study.tell(entry.trial, "done", entry.facts | measured(0.7))
    again = Study(tmp_path / "s", "s", "", space)
    assert [row.number for row in again.rows()] == [1]
    assert take(again, space).number == 2
    assert again.begun == study.begun


def test_a_study_about_another_plan_is_refused(tmp_path: Path, study: Study, base: Plan) -> None:
    other = plans.from_dict(plans.to_dict(base) | {"training": {"epochs": 7}})
    with pytest.raises(InputError, match=r"training\.epochs"):
        Study(tmp_path / "s", study.name, "", Space.around(other))


def test_machines_that_share_a_study_have_their_own_paths(tmp_path: Path, base: Plan) -> None:
    shared = str(tmp_path / "shared.journal")
    data = plans.to_dict(base) | {"data": {"source": "folder", "path": "/here"}}
    here = Space.around(plans.from_dict(data))
    there = Space.around(plans.from_dict(data | {"data": {"source": "folder", "path": "/there"}}))
    mine, theirs = Study(tmp_path / "a", "s", shared, here), Study(tmp_path / "b", "s", shared, there)
    entry = take(mine, here)
    mine.tell(entry.trial, "done", entry.facts | measured(0.7))
    assert [row.number for row in theirs.rows()] == [1]
    Study(tmp_path / "c", "s", "", here)
    with pytest.raises(InputError, match=r"data\.path"):  # alone on this machine, another folder is another plan
        Study(tmp_path / "c", "s", "", there)


def test_a_database_keeps_a_study_too(tmp_path: Path, space: Space) -> None:
    url = f"sqlite:///{(tmp_path / 'studies.db').as_posix()}"
    study = Study(tmp_path / "s", "s", url, space)
    entry = take(study, space)
    study.tell(entry.trial, "done", entry.facts | measured(0.7))
    assert [row.val_accuracy for row in Study(tmp_path / "t", "s", url, space).rows()] == [0.7]
    study.close()


def test_a_storage_that_cannot_be_used_says_so(tmp_path: Path, space: Space) -> None:
    with pytest.raises(InputError, match="cannot be"):
        Study(tmp_path / "s", "s", "nonsense://nowhere", space)


def test_names() -> None:
    plan = plans.from_dict({"name": "Ants & bees", "model": {"source": "sample"}, "data": {"source": "sample"}})
    assert Wish().name(plan).startswith("ants-bees-")
    assert Wish().name(plan) == Wish().name(plan)
    assert Wish(study="mine-2").name(plan) == "mine-2"
    for name in ("../evil", "a b", "-x", "x" * 65):
        with pytest.raises(InputError, match="cannot be the name"):
            Wish(study=name).name(plan)


def test_who_lives_is_told_by_a_lock_here_and_by_signs_of_life_elsewhere(tmp_path: Path) -> None:
    now, notes = 1000.0, dict[str, Any]()
    one = Workers(tmp_path, notes.__setitem__, lambda: now)
    two = Workers(tmp_path, notes.__setitem__, lambda: now)
    assert one.alive(notes) == {two.id}
    assert two.alive(notes) == {one.id}
    name = two.id
    two.leave()
    assert one.alive(notes) == set()
    notes[name] = {"seen": now - 1, "machine": "another"}
    assert one.alive(notes) == {name}
    notes[name] = {"seen": now - SILENT - 1, "machine": "another"}
    assert one.alive(notes) == set()
    one.leave()


def test_ranking_prefers_what_came_to_its_end_among_equals() -> None:
    rows = [
        Tried(number=1, state="pruned", val_accuracy=0.8, val_loss=0.1),
        Tried(number=2, state="done", val_accuracy=0.8, val_loss=0.5),
        Tried(number=3, state="done", val_accuracy=0.8, val_loss=0.4),
        Tried(number=4, state="running"),
        Tried(number=5, state="done", val_accuracy=0.8, val_loss=0.3999),
    ]
    assert [(row.number, row.rank) for row in ranked(rows)] == [(3, 1), (5, 2), (2, 3), (1, 4), (4, 0)]


def test_standard_error_by_hand() -> None:
    assert standard_error(0.5, 98) == pytest.approx(0.5 / 98**0.5)  # (49 + 1) / 100 = 0.5
    assert standard_error(1.0, 48) == pytest.approx((0.98 * 0.02 / 48) ** 0.5)  # never 0: 49 / 50
