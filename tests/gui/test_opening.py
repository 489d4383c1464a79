"""What the system asks of the program: to open a file, and to say why it did not start."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from posttrain_gui import cli
from posttrain_gui.errors import InputError
from posttrain_gui.gui import opening

OPENED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from posttrain_gui.app import make_application
app = make_application()
heard = []
app.file_opened.connect(heard.append)
print(app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1]))), heard[0])
"""


def test_a_file_that_the_system_opens_is_heard_of(tmp_path: Path) -> None:
    file = tmp_path / "我的 plan.posttrain"
    words = [sys.executable, "-X", "utf8", "-c", OPENED, str(file)]  # a process may have one application only
    told = subprocess.run(words, capture_output=True, encoding="utf-8", check=True)
    assert told.stdout == f"True {file}\n"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person read in dialogs of the start; they are closed at once."""
    texts: list[str] = []

    def shown(box: QMessageBox) -> int:
        texts.append(f"{box.text()}\n{box.informativeText()}")
        return 0

    monkeypatch.setattr(opening.QMessageBox, "exec", shown)
    return texts


@pytest.mark.usefixtures("qapp")
def test_an_error_of_the_start_shows_where_no_terminal_does(
    read: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "bad.posttrain.toml"
    plan.write_text("[model]\nsource = 'nowhere'\n", encoding="utf-8")
    assert cli.main([str(plan)]) == cli.BAD_INPUT
    assert read == []
    assert cli.main(["window", "--launched", str(plan)]) == cli.BAD_INPUT
    assert "The plan cannot be used." in read[0]
    assert capsys.readouterr().err.count("The plan cannot be used.") == 2
    assert cli.main(["window", "--launched", str(tmp_path / "gone.posttrain")]) == cli.BAD_INPUT
    assert "gone.posttrain" in read[1]


@pytest.mark.usefixtures("qapp")
def test_a_program_without_streams_shows_it_too(
    read: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__stderr__", None)  # as Windows starts programs of the desktop
    assert cli.main([str(tmp_path / "gone.posttrain")]) == cli.BAD_INPUT
    assert len(read) == 1


@pytest.mark.usefixtures("qapp")
def test_all_three_lines_are_shown(read: list[str]) -> None:
    opening.show_start_error(InputError("What.", "Why.", "Next."))
    assert read == ["What.\nWhy.\n\nNext."]
