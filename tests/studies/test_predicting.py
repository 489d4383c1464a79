"""What a model file answers: as plain torch would, calibrated, and one bad file spoils nothing."""

import shutil
import zipfile

import numpy as np
import pytest
import torch
from PIL import Image

from posttrain_gui.errors import InputError
from posttrain_gui.export.pytorch_format import PyTorch
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.studies.answer_table import rows_of
from posttrain_gui.studies.answering.model import tasks_of
from posttrain_gui.studies.answers import ONLY, Answered, calibration
from posttrain_gui.studies.predicting import Predictor
from posttrain_gui.training.randomness import generator
from tests.studies.answering import CLASSES, SIDE, model_file, picture


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return model_file(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def predictor(file):
    return Predictor(file)


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photos")
    return [picture(folder / "in" / "side" / f"{seed}.png", seed) for seed in range(3)]


def by_hand(file, image, temperature):
    """Plain torch and PIL: shorter side to 16 px, centre, normalise, softmax of the divided logits."""
    network = load_model_file(file).network
    width, height = image.size
    resized = image.resize((SIDE, int(SIDE * height / width)), Image.Resampling.BILINEAR)
    top = round((resized.height - SIDE) / 2)
    pixels = np.array(resized.crop((0, top, SIDE, top + SIDE)), dtype=np.float32) / 255
    with torch.no_grad():
        logits = network(torch.from_numpy((pixels - 0.5) / 0.25).permute(2, 0, 1)[None]).double()[0]
    return dict(zip(CLASSES, (logits / temperature).softmax(dim=0).tolist(), strict=True))


def test_probabilities_are_those_of_the_logits_divided_by_the_temperature(file, predictor, photos):
    assert predictor.temperature == 2.0
    assert not predictor.several_tasks
    for answer, path in zip(predictor.answers(photos), photos, strict=True):
        hand = by_hand(file, Image.open(path), 2.0)
        assert list(answer.probabilities) == list(CLASSES)
        assert answer.probabilities == pytest.approx(hand, abs=1e-5)
        assert answer.probabilities != pytest.approx(by_hand(file, Image.open(path), 1.0), abs=1e-3)
        assert (answer.name, answer.file) == (str(path), path)


def test_upright_by_exif_and_sixteen_bits(predictor, photos, tmp_path):
    upright = Image.open(photos[0])
    exif = Image.Exif()
    exif[0x0112] = 6  # stored lying on its side
    upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "lying.png", exif=exif)
    grey = np.arange(20 * 20, dtype=np.uint16).reshape(20, 20) * 160
    Image.fromarray(grey).save(tmp_path / "deep.tif")
    Image.fromarray((grey // 257).astype(np.uint8)).save(tmp_path / "flat.png")
    first, lying, deep, flat = predictor.answers(
        [photos[0], tmp_path / "lying.png", tmp_path / "deep.tif", tmp_path / "flat.png"]
    )
    assert lying.probabilities == pytest.approx(first.probabilities, abs=1e-6)
    assert deep.probabilities == pytest.approx(flat.probabilities, abs=0.02)


def test_folders_and_zips_and_nothing_twice(predictor, photos, tmp_path):
    folder = photos[0].parent.parent.parent
    (folder / "notes.txt").write_text("x")
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.write(photos[1], "deep/inside/one.png")
    answers = predictor.answers([folder, photos[0], tmp_path / "photos.zip"])
    assert [answer.file for answer in answers[:3]] == photos
    assert answers[3].name == str(tmp_path / "photos.zip" / "deep" / "inside" / "one.png")
    assert answers[3].probabilities == pytest.approx(answers[1].probabilities)
    assert len(answers) == 4


def test_bad_files_say_why_and_the_others_are_answered(predictor, photos, tmp_path):
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "cut.png").write_bytes(photos[0].read_bytes()[:200])
    bad = [tmp_path / "empty.png", tmp_path / "cut.png", tmp_path / "gone.png"]
    many = [bad[0], photos[0], bad[1], *photos[1:], bad[2]]
    answers = predictor.answers(many)
    assert [bool(answer.problem) for answer in answers] == [True, False, True, False, False, True]
    assert answers[0].problem == "the file is empty (0 bytes)"
    assert answers[5].problem == "file not found"
    assert answers[0].probabilities == {}
    assert answers[1].probabilities == pytest.approx(predictor.answers(photos[:1])[0].probabilities, abs=1e-6)
    assert all(answer.problem for answer in predictor.answers(bad))


def test_more_images_than_a_batch_stay_in_their_order(predictor, photos, tmp_path):
    copies = [tmp_path / f"{n}.png" for n in range(70)]
    for n, copy in enumerate(copies):
        shutil.copyfile(photos[n % 3], copy)
    copies[33].write_bytes(b"no image")
    copies[69].write_bytes(b"no image")
    told: list[tuple[str, int, int]] = []
    answers = predictor.answers(copies, lambda *said: told.append(said))
    known = [answer.probabilities for answer in predictor.answers(photos)]
    for n, answer in enumerate(answers):
        assert answer.problem if n in (33, 69) else answer.probabilities == pytest.approx(known[n % 3], abs=1e-5)
    assert told[-1] == ("answering", 70, 70)
    assert {stage for stage, _, _ in told} == {"indexing", "answering"}


def test_it_can_be_cancelled_and_leaves_no_thread(predictor, photos):
    def stop(stage, _done, _total):
        if stage == "answering":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        predictor.answers(photos, stop)


def test_nothing_to_ask_about_is_an_error(predictor, tmp_path):
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(InputError, match="There is no image in"):
        predictor.answers([tmp_path])
    with pytest.raises(InputError, match="No image was given"):
        predictor.answers([])


def test_asking_draws_no_random_number_of_torch(file, photos):
    with torch.random.fork_rng():
        torch.manual_seed(5)
        state = torch.get_rng_state()
        Predictor(file).answers(photos)
        assert torch.equal(torch.get_rng_state(), state)
    assert generator("x") is not None


def test_an_exported_file_answers_the_same(file, predictor, photos, tmp_path):
    exported = Predictor(PyTorch().write(file, tmp_path / "insects.pt"))
    assert exported.temperature == 2.0
    assert exported.answers(photos)[0].probabilities == predictor.answers(photos)[0].probabilities
    assert Predictor(file.with_suffix(".json")).classes == CLASSES


def test_a_model_of_several_tasks_answers_each(tmp_path, photos):
    names = ("shape: disc", "shape: bar", "color: red", "color: blue: light", "size")
    plan = {"strategy": {"kind": "multi-task"}}
    predictor = Predictor(model_file(tmp_path, names, temperature=1.0, plan=plan))
    assert predictor.several_tasks
    answer = predictor.answers(photos[:1])[0]
    assert list(answer.tasks) == ["shape", "color", "size"]
    assert sum(answer.tasks["shape"].values()) == pytest.approx(1)
    assert list(answer.tasks["color"]) == ["red", "blue: light"]
    raw = predictor.see([type("G", (), {"file": photos[0]})()]).logits[0]
    assert answer.tasks["size"] == pytest.approx(raw[4].item())
    assert answer.probabilities == {}
    assert answer.as_json()["tasks"]["size"] == {"value": answer.tasks["size"]}
    table = rows_of([answer], names)
    assert table[0][:3] == ["image", "task", "answer"]
    assert [row[1] for row in table[1:]] == ["shape", "color", "size"]
    assert table[3][2] == answer.tasks["size"]


def test_tasks_by_the_names_of_outputs():
    found = tasks_of(["a: x", "a: y", "value", "b: x"])
    assert [(task.name, task.start, task.classes) for task in found] == [
        ("a", 0, ("x", "y")),
        ("value", 2, ()),
        ("b", 3, ("x",)),
    ]


def test_a_few_shot_model_answers_only_after_it_was_taught(tmp_path, photos):
    plan = {"strategy": {"kind": "few-shot"}}
    with pytest.raises(InputError, match="answers nothing by itself") as told:
        Predictor(model_file(tmp_path / "a", plan=plan))
    assert "teach" in told.value.next
    taught = Predictor(model_file(tmp_path / "b", plan=plan, metrics={"taught": {}}, temperature=1.0))
    assert set(taught.answers(photos[:1])[0].probabilities) == set(CLASSES)


def test_what_is_no_model_of_this_program_says_so(tmp_path):
    with pytest.raises(InputError):
        Predictor(tmp_path / "none.safetensors")
    (tmp_path / "odd.safetensors").write_bytes(b"no tensors")
    with pytest.raises(InputError):
        Predictor(tmp_path / "odd.safetensors")


def test_a_table_for_a_spreadsheet(predictor, photos, tmp_path):
    answers = [*predictor.answers(photos[:1]), Answered("=b.png", tmp_path, {}, "cut off")]
    table = rows_of(answers, CLASSES)
    assert table[0][-3:] == ["p(ants)", "p(bees)", "p(wasps)"]
    ranked = answers[0].ranked()
    assert table[1][1:5] == [ranked[0][0], ranked[0][1], ranked[1][0], ranked[1][1]]
    assert table[1][6:] == list(answers[0].probabilities.values())
    assert table[2] == ["=b.png", "", "", "", "", "cut off", "", "", ""]
    assert len(rows_of(answers, [str(n) for n in range(101)])[0]) == 6
    assert {len(row) for row in table} == {9}
    assert answers[1].as_json() == {"image": "=b.png", "problem": "cut off"}
    assert answers[0].as_json()["answer"] == ranked[0][0]
    assert ONLY in answers[0].tasks


def test_whether_probabilities_are_calibrated_is_said():
    assert "temperature 1.73" in calibration(1.7304)
    assert "as the model was trained" in calibration(1)
