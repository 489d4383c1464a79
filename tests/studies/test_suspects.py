"""Suspected wrong labels: planted ones among made-up features, and among drawn shapes through the whole study."""

import json
import shutil
import warnings
from collections import Counter
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from posttrain_gui import cli
from posttrain_gui import plan as plans
from posttrain_gui.data.care.decisions import Decision
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.data.care.prepare import prepare
from posttrain_gui.errors import InputError
from posttrain_gui.studies.functions.linear_head import fit_linear_head
from posttrain_gui.studies.suspecting.confident import flagged
from posttrain_gui.studies.suspecting.folds import folds
from posttrain_gui.studies.suspecting.out_of_fold import PENALTY, out_of_fold
from posttrain_gui.studies.suspects import Suspects, suspects
from posttrain_gui.terminal import suspects as suspects_command
from tests.data.pictures import quiet_stage
from tests.studies.test_ranking import nothing_to_measure, plan_on, shapes  # noqa: F401 - the first is a fixture


def test_the_installed_licence_is_the_one_that_was_read() -> None:
    """Earlier versions were under the AGPL-3.0: docs/decisions/0016-cleanlab.md."""
    installed = distribution("cleanlab")
    text = " ".join((installed.read_text("LICENSE") or installed.read_text("licenses/LICENSE") or "").split())
    assert "Apache License Version 2.0" in text
    assert "affero" not in text.lower()
    assert "Apache" in installed.metadata["License"]


# --- folds --------------------------------------------------------------------------------------------------------


def test_folds_are_stratified_and_units_stay_together() -> None:
    labels = [0] * 40 + [1] * 20 + [2] * 10
    units = [[0, 1, 2, 3], [40, 60]] + [[i] for i in range(70) if i not in (0, 1, 2, 3, 40, 60)]
    fold_of = folds(units, labels, 5, 0)
    assert all(len({fold_of[i] for i in unit}) == 1 for unit in units)
    for label, each in ((0, 8), (1, 4), (2, 2)):
        counts = Counter(fold for fold, own in zip(fold_of, labels, strict=True) if own == label)
        assert set(counts) == set(range(5))
        assert max(counts.values()) - min(counts.values()) <= 2, counts
        assert sum(counts.values()) == 5 * each
    assert fold_of == folds(units, labels, 5, 0)
    assert fold_of != folds(units, labels, 5, 1)


# --- planted in made-up features ------------------------------------------------------------------------------------


def planted(classes: int, each: int, share: float) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Gaussian classes in 32 dimensions; features, labels, and which of them are wrong."""
    chance = np.random.default_rng(classes)
    centres = chance.normal(size=(classes, 32))
    truth = np.repeat(np.arange(classes), each)
    features = centres[truth] + chance.normal(scale=0.7, size=(len(truth), 32))
    wrong = np.zeros(len(truth), bool)
    wrong[chance.choice(len(truth), round(share * len(truth)), replace=False)] = True
    moved = (truth + chance.integers(1, classes, len(truth))) % classes
    return torch.tensor(features).float(), torch.tensor(np.where(wrong, moved, truth)), torch.tensor(wrong)


@pytest.mark.parametrize(("classes", "recall"), [(2, 0.8), (5, 0.4)])
def test_planted_wrong_labels_are_found(classes: int, recall: float) -> None:
    """How many are flagged is a cautious count; which ones come first is right in any case."""
    features, labels, wrong = planted(classes, each=200 // classes, share=0.05)
    answers, judged = out_of_fold(features, labels, classes, [[i] for i in range(len(labels))])
    found = flagged(labels.numpy(), answers.numpy())
    hits = sum(bool(wrong[i]) for i in found)
    assert judged.all()
    assert hits / len(found) >= 0.8
    assert hits / int(wrong.sum()) >= recall
    given = answers[torch.arange(len(labels)), labels]
    assert wrong[given.argsort()[: int(wrong.sum())]].double().mean() >= 0.9
    assert [given[i].item() for i in found] == sorted(given[i].item() for i in found)


def test_clean_labels_of_classes_that_are_told_apart_are_not_flagged() -> None:
    features, labels, _ = planted(3, each=40, share=0.0)
    answers, _ = out_of_fold(features, labels, 3, [[i] for i in range(120)])
    assert len(flagged(labels.numpy(), answers.numpy())) <= 2


def test_an_image_has_no_part_in_its_own_answer_nor_have_its_copies() -> None:
    features, labels, _ = planted(2, each=30, share=0.0)
    features[:6] = 40 * torch.eye(32)[0]  # copies of an odd picture: only the others of them could tell its class
    labels[:6] = 0
    alone = [[i] for i in range(60)]
    together = [list(range(6)), *alone[6:]]
    fold_of = torch.tensor(folds(together, labels.tolist(), 5, 0))
    others = fold_of != fold_of[0]
    assert not others[:6].any()
    head = fit_linear_head(features[others], labels[others], 2, PENALTY)
    unseen = out_of_fold(features, labels, 2, together)[0][:6]
    torch.testing.assert_close(unseen, head.logits(features[:6]).softmax(1))
    assert (out_of_fold(features, labels, 2, alone)[0][:6] - unseen)[:, 0].max() > 0.1


def test_of_a_class_that_is_one_unit_nothing_is_said() -> None:
    features, labels, _ = planted(2, each=20, share=0.0)
    labels[:3] = 2
    answers, judged = out_of_fold(features, labels, 3, [[0, 1, 2], *([i] for i in range(3, 40))])
    assert judged.tolist() == [False] * 3 + [True] * 37
    assert torch.isfinite(answers).all()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # cleanlab's warnings stay inside
        assert flagged(labels[judged].numpy(), answers[judged].numpy()) == []
    assert flagged(np.zeros(0, np.int64), np.zeros((0, 3))) == []


def test_it_can_be_cancelled_within_a_fold() -> None:
    features, labels, _ = planted(2, each=20, share=0.0)
    calls = []

    def stop(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        out_of_fold(features, labels, 2, [[i] for i in range(40)], stop)
    assert calls == [(0, 5)] * 3


# --- the whole study --------------------------------------------------------------------------------------------------

SWAPPED = {
    "bar/from-disc-a.png": "disc/3.png",
    "bar/from-disc-b.png": "disc/9.png",
    "bar/from-disc-c.png": "disc/14.png",
}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shapes in train/ and test/; three discs of train/ stand among the bars, and one of test/."""
    root = tmp_path_factory.mktemp("images") / "photos"
    shapes(root / "train", each=30)
    for name in ("bar", "disc"):
        (root / "test" / name).mkdir(parents=True)
        for index in range(22, 30):
            (root / "train" / name / f"{index}.png").rename(root / "test" / name / f"{index}.png")
    for name, was in SWAPPED.items():
        (root / "train" / was).rename(root / "train" / name)
    (root / "test" / "disc" / "25.png").rename(root / "test" / "bar" / "from-disc.png")
    return root


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def looked(drawn: Path, cache: Path) -> tuple[Suspects, list[tuple[str, int, int]]]:
    told: list[tuple[str, int, int]] = []
    return suspects(plan_on(drawn), cache, lambda *t: told.append(t)), told


@pytest.fixture
def folder(drawn: Path, tmp_path: Path) -> Path:
    """The same images in a place of their own."""
    return shutil.copytree(drawn, tmp_path / "photos")


def test_swapped_files_are_flagged_first_and_test_images_are_left_alone(looked, drawn: Path) -> None:
    found, told = looked
    swapped = {f"train/{name}" for name in SWAPPED}
    assert swapped <= {one.image for one in found.suspects}
    assert len(swapped & {one.image for one in found.suspects[:3]}) >= 2
    assert not any(one.image.startswith("test/") for one in found.suspects)
    first = found.suspects[0]
    assert (first.given, first.suggested) == ("bar", "disc")
    assert first.part in ("train", "val")
    assert first.quality == first.given_probability < 0.5 < first.suggested_probability
    assert first.given_probability + first.suggested_probability == pytest.approx(1)
    assert [one.quality for one in found.suspects] == sorted(one.quality for one in found.suspects)
    assert found.looked_at == 44
    assert found.classes == ("bar", "disc")
    assert found.list_file == drawn.parent / "photos.labels.csv"
    assert f"{len(found.suspects)} of 44 labels are flagged" in found.sentence
    assert "Test images were left alone." in found.sentence
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == ["data", "loading", "features", "heads"]


def test_what_is_decided_is_not_flagged_again_and_the_run_sees_it(looked, folder: Path, cache: Path) -> None:
    plan = plan_on(folder)
    by_name = {one.image: one for one in looked[0].suspects}
    first, second, third = (by_name[f"train/{name}"] for name in SWAPPED)
    kept = LabelList(plan.data)
    kept.put(
        [
            Decision(first.image, first.sha256, "relabel", "disc", "bar"),
            Decision(second.image, second.sha256, "keep", "", "bar"),
            Decision(third.image, third.sha256, "set aside", "", "bar"),
        ]
    )
    after = suspects(plan, cache, lambda *_: None)
    images = {one.image for one in after.suspects}
    assert not images & {first.image, second.image, third.image}
    assert after.decided == 1  # the one that was kept is flagged by the model as before
    assert after.looked_at == 43
    done = prepare(plan.data, quiet_stage)
    labels = {item.path: done.classes[item.label] for item in (*done.train, *done.val)}
    assert labels[first.path] == "disc"
    assert labels[second.path] == "bar"
    assert third.path not in labels


def test_other_kinds_of_plans_are_refused(drawn: Path, cache: Path) -> None:
    with pytest.raises(InputError, match="Looking for wrong labels needs images with one label each"):
        suspects(plan_on(drawn, strategy={"kind": "few-shot"}), cache, lambda *_: None)


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture
def plan_file(folder: Path, tmp_path: Path) -> Path:
    file = tmp_path / "plan.toml"
    file.write_text(plans.to_toml(plan_on(folder)), encoding="utf-8")
    return file


def ask(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    capfd.readouterr()
    code = cli.main([str(word) for word in words])
    return code, *capfd.readouterr()


def test_the_command_looks_and_writes_a_table(capfd, plan_file: Path, tmp_path: Path) -> None:
    code, out, err = ask(capfd, "suspects", plan_file, "--out", tmp_path / "s.csv")
    assert code == 0
    assert out.splitlines()[0].split() == ["IMAGE", "PART", "LABELLED", "LOOKS", "LIKE"]
    assert "train/bar/from-disc-a.png" in out
    assert "A flag is a suspicion" in err
    assert str(tmp_path / "photos.labels.csv") in err
    rows = (tmp_path / "s.csv").read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("image,part,labelled,looks like")
    assert rows[1].split(",")[2:4] == ["bar", "disc"]
    assert not (tmp_path / "photos.labels.csv").exists()


def test_the_command_decides_undoes_and_lists(capfd, plan_file: Path, tmp_path: Path) -> None:
    words = ("from-disc-a.png=disc", "from-disc-b.png=keep", "bar/from-disc-c.png=aside")
    code, out, _ = ask(capfd, "suspects", plan_file, "--decide", *words)
    assert code == 0
    assert "relabel disc" in out
    assert {row.image: row.kind for row in LabelList(plans.load(plan_file).data).read()} == {
        "train/bar/from-disc-a.png": "relabel",
        "train/bar/from-disc-b.png": "keep",
        "train/bar/from-disc-c.png": "set aside",
    }
    told = "photos.labels.csv, applied after the split: 1 to be relabelled, 1 to be set aside, 1 kept as labelled"
    assert told in ask(capfd, "check", plan_file)[1]
    # Another decision on an image that was relabelled, and on one that is set aside, takes the place of the first.
    ask(capfd, "suspects", plan_file, "--decide", "from-disc-a.png=bar", "from-disc-c.png=disc")
    code, out, _ = ask(capfd, "suspects", plan_file, "--undo", "from-disc-b.png", "--json")
    listed = json.loads(out)["decisions"]
    assert [(row["image"], row["decision"], row["was"]) for row in listed] == [
        ("train/bar/from-disc-a.png", "keep", "bar"),
        ("train/bar/from-disc-c.png", "relabel", "bar"),
    ]
    ask(capfd, "suspects", plan_file, "--undo", "from-disc-a.png", "from-disc-c.png")
    assert not (tmp_path / "photos.labels.csv").exists()
    assert ask(capfd, "suspects", plan_file, "--list")[1] == "Nothing is decided.\n"


def test_names_with_equals_signs_and_quotes_are_understood(capfd, tmp_path: Path) -> None:
    """The image that there is tells which equals sign divides; the example can be typed as it is printed."""
    for number, name in enumerate(("=SUM(1)", 'c"d')):
        (tmp_path / "odd" / name).mkdir(parents=True)
        for index in range(6):
            shade = Image.new("L", (32, 32), 90 * number + 9 * index)
            shade.paste(255, (number * 12, index * 4, number * 12 + 8, index * 4 + 9))
            shade.save(tmp_path / "odd" / name / f"{index}.png")
    file = tmp_path / "plan.toml"
    file.write_text(plans.to_toml(plan_on(tmp_path / "odd")), encoding="utf-8")
    words = ('c"d/1.png==SUM(1)', '=SUM(1)/2.png=c"d', "=SUM(1)/3.png==SUM(1)")
    code, out, err = ask(capfd, "suspects", file, "--decide", *words, "--json")
    assert code == 0, err
    listed = [(row["image"], row["decision"], row["label"]) for row in json.loads(out)["decisions"]]
    assert listed == [
        ('c"d/1.png', "relabel", "=SUM(1)"),
        ("=SUM(1)/2.png", "relabel", 'c"d'),
        ("=SUM(1)/3.png", "keep", ""),
    ]
    assert suspects_command._quoted('c"d/1.png=a') == "'c" + '"' + "d/1.png=a'"
    assert suspects_command._quoted("ants/1 2.png=bees") == '"ants/1 2.png=bees"'


def test_a_table_is_refused_before_the_looking_where_it_cannot_be_written(capfd, plan_file, tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("mine", encoding="utf-8")
    for out, said in (("there.csv", "is there already"), ("there.csv/x.csv", "is a file, not a folder")):
        code, _, err = ask(capfd, "suspects", plan_file, "--out", tmp_path / out)
        assert code == 2
        assert said in err
        assert "Fitting" not in err
    assert (tmp_path / "there.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--decide", "no-such.png=keep"), "There is no image no-such.png"),
        (("--decide", "from-disc-a.png=dics"), 'Did you mean "disc"?'),
        (("--decide", "0.png=keep"), "2 images end in 0.png"),
        (("--decide", "from-disc-a.png"), "is no decision"),
        (("--undo", "from-disc-a.png"), "Nothing was decided"),
    ],
)
def test_what_makes_no_sense_is_an_error_and_nothing_is_written(capfd, plan_file: Path, tmp_path, words, said) -> None:
    code, out, err = ask(capfd, "suspects", plan_file, *words)
    assert (code, out) == (2, "")
    assert said in err
    assert not (tmp_path / "photos.labels.csv").exists()
