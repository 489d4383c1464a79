"""Teaching a run's model: every method learns any number of classes, and the model file answers the same."""

import pytest
import torch

from posttrain_gui.errors import InputError, RunError
from posttrain_gui.models.loading.doctor import load
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.strategies.meta.registry import methods
from posttrain_gui.teaching.pixels import read
from posttrain_gui.teaching.teacher import Teacher


def few(signs, *counts):
    """The first images of each class."""
    return {name: images[:count] for (name, images), count in zip(signs.items(), counts, strict=False)}


@pytest.mark.parametrize("statistics", ["running", "support", "query"])
@pytest.mark.parametrize("method", sorted(methods()))
def test_the_model_file_answers_as_the_taught_model(run_of, signs, tmp_path, method, statistics):
    """Unequal numbers of images, three classes where the head has five."""
    report = run_of({"method": method, "batchnorm": statistics, "inner_steps": 2, "inner_rate": 0.05})
    teacher = Teacher(report)
    lesson = teacher.learn(few(signs, 1, 2, 3))
    asked = signs["omega"][5]
    answered = teacher.answer(asked)
    assert list(answered) == ["gamma", "delta", "omega"] == lesson.classes
    assert sum(answered.values()) == pytest.approx(1)
    model = load(teacher.save(tmp_path / "taught", "signs"))  # as `[model] source = "file"` does
    assert model.classes == ("gamma", "delta", "omega")
    with torch.no_grad():
        logits = model.network(read([asked], model.preprocessing, lambda _done: None))
    assert logits.double().softmax(1)[0].tolist() == pytest.approx(list(answered.values()), abs=1e-5)


@pytest.mark.parametrize("method", sorted(methods()))
def test_signs_it_never_saw_are_told_apart(run_of, signs, method):
    """Random features of a Conv4 are enough for these; a method that ignored its support images would guess."""
    teacher = Teacher(run_of({"method": method, "inner_steps": 20, "inner_rate": 0.1, "batchnorm": "support"}, ways=3))
    teacher.learn(few(signs, 2, 2, 2))
    asked = [(name, image) for name, images in signs.items() for image in images[2:]]
    answers = teacher.answers([image for _, image in asked])
    right = sum(max(answer, key=answer.get) == name for answer, (name, _) in zip(answers, asked, strict=True))
    assert right >= 10  # of 12; guessing is right in 4


def test_an_image_is_answered_by_itself_whatever_stands_beside_it(run_of, signs):
    teacher = Teacher(run_of({"batchnorm": "query"}))
    teacher.learn(few(signs, 1, 1, 1))
    alone = teacher.answer(signs["gamma"][4])
    assert teacher.answers([signs["delta"][3], signs["gamma"][4], signs["omega"][2]])[1] == alone


def test_a_second_lesson_takes_the_place_of_the_first(run_of, signs):
    teacher = Teacher(run_of({"method": "maml"}))
    teacher.learn(few(signs, 1, 1, 1))
    teacher.learn(few(signs, 2, 2))
    assert list(teacher.answer(signs["gamma"][3])) == ["gamma", "delta"]
    again = Teacher(run_of({"method": "maml"}))
    again.learn(few(signs, 2, 2))
    assert again.answer(signs["gamma"][3]) == teacher.answer(signs["gamma"][3])


@pytest.mark.parametrize("method", ["prototypes", "maml", "fine-tune-head"])
def test_a_running_training_keeps_its_random_numbers(run_of, signs, method):
    report = run_of({"method": method})
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    teacher = Teacher(report)
    teacher.learn(few(signs, 1, 1, 1))
    teacher.answer(signs["gamma"][3])
    assert torch.equal(torch.rand(3), expected)


def test_it_says_how_it_learned_and_what_cannot_be_promised(run_of, signs):
    lesson = Teacher(run_of({"method": "maml", "test_steps": 3})).learn(few(signs, 1, 1, 1))
    assert lesson.how == "MAML, 3 inner steps"
    assert "trained with 5 classes at a time" in lesson.note
    assert "92.3 % right (91.7 to 92.9) on episodes of 5 classes with 1 image each" in lesson.expected
    assert "usually easier" in lesson.expected
    assert "not calibrated" in lesson.caution
    assert "still gets one of them" in lesson.caution
    lesson = Teacher(run_of()).learn(few(signs, 2, 1))
    assert (lesson.how, lesson.note) == ("Prototypes, no inner steps", "")
    assert lesson.in_words() == "Learned 2 classes from 3 images: Prototypes, no inner steps."


def test_a_run_of_fine_tuning_can_be_taught_by_class_means_and_says_so(run_of, signs, tmp_path):
    plan = {"version": 1, "model": {"source": "untrained"}, "strategy": {"kind": "fine-tune"}}
    teacher = Teacher(run_of(plan=plan, episodes=None))
    lesson = teacher.learn(few(signs, 2, 2, 2))
    assert "nearest class means" in lesson.how
    assert "not trained for this" in lesson.how
    assert lesson.expected.startswith("Nothing was measured")
    answered = teacher.answer(signs["delta"][4])
    assert max(answered, key=answered.get) == "delta"
    assert load_model_file(teacher.save(tmp_path)).classes == ("gamma", "delta", "omega")


def test_nothing_was_taught_yet(run_of, signs, tmp_path):
    teacher = Teacher(run_of())
    for deed in (lambda: teacher.answer(signs["gamma"][0]), lambda: teacher.save(tmp_path / "x")):
        with pytest.raises(InputError, match="Nothing was taught yet"):
            deed()
    assert not (tmp_path / "x").exists()


def test_a_file_that_is_no_image_is_named_and_what_was_taught_stays(run_of, signs, tmp_path):
    teacher = Teacher(run_of())
    teacher.learn(few(signs, 1, 1))
    before = teacher.answer(signs["gamma"][3])
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with pytest.raises(InputError, match=r"broken\.png cannot be used"):
        teacher.learn({"a": [signs["gamma"][0]], "b": [broken]})
    with pytest.raises(InputError, match=r"broken\.png cannot be used"):
        teacher.answer(broken)
    assert teacher.answer(signs["gamma"][3]) == before


def test_a_run_without_a_model_file_is_refused(run_of):
    report = run_of()
    with pytest.raises(InputError, match="kept no model"):
        Teacher(report.model_copy(update={"model_path": ""}))
    with pytest.raises(InputError, match="no longer there"):
        Teacher(report.model_copy(update={"model_path": "/nowhere/x.safetensors"}))


def test_progress_tells_the_stages_and_may_cancel(run_of, signs):
    told = []
    report = run_of()
    Teacher(report, progress=lambda *args: told.append(args)).learn(
        few(signs, 1, 2), lambda stage, done, total: told.append((stage, done, total))
    )
    assert told == [("loading", 0, 0), ("reading", 0, 3), ("reading", 1, 3), ("reading", 2, 3), ("learning", 0, 0)]

    class EnoughError(Exception):
        pass

    def cancel(*_):
        raise EnoughError

    with pytest.raises(EnoughError):
        Teacher(report).learn(few(signs, 1, 1), cancel)


@pytest.mark.parametrize("method", ["prototypes", "anil", "fine-tune-head"])
def test_many_images_pass_the_network_a_few_at_a_time(run_of, signs, method, monkeypatch):
    report = run_of({"method": method, "inner_steps": 3, "inner_rate": 0.05})
    whole = Teacher(report)
    whole.learn(few(signs, 3, 4, 5))
    monkeypatch.setattr("posttrain_gui.teaching.subject.AT_ONCE", 2)
    bits, seen = Teacher(report), []
    bits.subject.model.network.register_forward_pre_hook(lambda _, inputs: seen.append(len(inputs[0])))
    bits.learn(few(signs, 3, 4, 5))
    assert seen == [2] * 6
    asked = signs["omega"][5]
    assert bits.answer(asked) == pytest.approx(whole.answer(asked), abs=1e-5)


def test_what_is_not_a_number_is_never_an_answer(run_of, signs):
    teacher = Teacher(run_of({"method": "maml", "inner_steps": 20, "inner_rate": 100}))
    with pytest.raises(RunError, match="not a number") as caught:
        teacher.learn(few(signs, 2, 2, 2))
    assert "strategy.inner_rate" in caught.value.next
    with pytest.raises(InputError, match="Nothing was taught"):
        teacher.answer(signs["gamma"][3])


def test_the_same_picture_of_two_classes_is_spoken_of(run_of, signs):
    teacher = Teacher(run_of())
    assert teacher.learn(few(signs, 1, 1, 1)).note == ""
    lesson = teacher.learn({"one": signs["gamma"][:2], "two": signs["delta"][:2], "three": signs["gamma"][1:3]})
    assert lesson.note == '"one" and "three" were given the same picture, which tells nothing apart.'
    assert lesson.note in lesson.warnings()
