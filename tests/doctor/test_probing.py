"""Processes that answer, hang, crash, or cannot be started; and the whole doctor where things are missing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from posttrain_gui.doctor import probing
from posttrain_gui.doctor.finding import Finding, Step
from posttrain_gui.doctor.probes import run as child
from posttrain_gui.doctor.probing import as_line, ask, probe

STEP = Step("Card", 60.0, "note", "Mend it.")
BLOCKER = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked}:
            raise ImportError(f"lib{{name}}.so: cannot open shared object file")

sys.meta_path.insert(0, Blocker())
"""


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch):
    """Replaces the child by a few lines of Python, which have the file's name in ``into``."""

    def use(code: str) -> None:
        def command(_name: str, into: Path, *_words: str) -> list[str]:
            return [sys.executable, "-S", "-E", "-c", f"into = {str(into)!r}\n{code}"]

        monkeypatch.setattr(probing, "command", command)

    return use


def writing(*words: Finding | Step | dict[str, bool]) -> str:
    lines = "".join(json.dumps(word if isinstance(word, dict) else as_line(word)) + "\n" for word in words)
    return f"with open(into, 'a') as file: file.write({lines!r})\n"


def test_what_a_process_finds_is_handed_on(behave) -> None:
    found = Finding("Card", "ok", "fine")
    behave(writing(STEP, found, {"done": True}))
    assert list(probe("devices")) == [found]


def test_a_crash_is_a_finding_and_what_came_before_is_kept(behave) -> None:
    found = Finding("Processor", "ok", "fine")
    behave(writing(found, STEP) + "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    first, crash = probe("devices")
    assert first == found
    assert (crash.subject, crash.state, crash.remedy) == ("Card", "note", "Mend it.")
    assert "signal 9" in crash.text


def test_the_last_complaint_of_a_process_is_its_reason(behave) -> None:
    behave(writing(STEP) + "import sys; sys.stderr.write('one\\nno protocol\\n'); sys.exit(3)")
    (crash,) = probe("devices")
    assert crash.text.endswith("(exit code 3): no protocol")


def test_a_process_that_hangs_is_ended(behave, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = probing.start
    monkeypatch.setattr(probing, "start", lambda *given: started.append(real(*given)) or started[-1])
    behave(writing(Step("Card", 0.0, "note", "Mend it.")) + "import signal; signal.pause()")
    (hung,) = probe("devices")
    assert "no answer" in hung.text
    assert started[0].returncode is not None


def test_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probing, "command", lambda *_: ["/no/such/program"])
    (said,) = probe("devices")
    assert (said.subject, said.state) == ("Trial process", "problem")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = probing.command("versions", Path("there"), "torch")
    assert words == [sys.executable, "doctor", "--probe", "versions", "--into", "there", "--ask", "torch"]


def test_an_exception_in_a_probe_belongs_to_its_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken():
        yield STEP
        raise OSError("no\n  such library")

    monkeypatch.setitem(child.PROBES, "broken", broken)
    assert child.run("broken", tmp_path / "words") == 0
    lines = [json.loads(line) for line in (tmp_path / "words").read_text().splitlines()]
    assert lines[1] == as_line(Finding("Card", "note", "OSError: no such library", "Mend it."))
    assert lines[-1] == {"done": True}


def test_versions_in_a_real_process() -> None:
    """Also a module that is not there, and the program's own way to start itself."""
    import platformdirs

    assert ask("versions", "platformdirs", "nothing_such") == {"platformdirs": platformdirs.__version__}


def doctor(tmp_path: Path, blocked: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The command in a fresh interpreter in which, as in its own processes, some packages cannot be imported."""
    (tmp_path / "sitecustomize.py").write_text(BLOCKER.format(blocked=blocked))
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(tmp_path), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "posttrain_gui", "doctor", "--data-dir", str(tmp_path / "data"), *words]
    return subprocess.run(
        command, cwd=probing.PACKAGE_PARENT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_without_torch_qt_and_a_display_each_has_its_remedy(tmp_path: Path) -> None:
    done = doctor(tmp_path, "{'torch', 'PySide6'}")
    assert done.returncode == 1, done.stderr
    assert "torch cannot be loaded: libtorch.so: cannot open shared object file" in done.stdout
    assert "pip install" in done.stdout
    assert "Qt cannot be loaded" in done.stdout
    assert "none: the window cannot open" in done.stdout
    assert "Something is missing" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.slow
def test_this_machine_with_everything(tmp_path: Path) -> None:
    done = doctor(tmp_path, "{''}", "--json")
    states = {finding["subject"]: finding["state"] for finding in json.loads(done.stdout)["findings"]}
    assert done.returncode == 0, done.stdout
    assert states["torch"] == states["Device cpu"] == states["bfloat16"] == states["History"] == "ok"
    assert states["torchvision with torch"] == states["Device auto"] == "ok"
