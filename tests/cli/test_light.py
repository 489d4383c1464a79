"""What the command line loads, and how it behaves as a real process."""

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=False)


def test_the_command_line_loads_nothing_heavy() -> None:
    heavy = "('torch', 'torchvision', 'timm', 'numpy', 'scipy', 'sklearn', 'PIL', 'PySide6', 'pyqtgraph')"
    loaded = f"print([name for name in {heavy} if name in sys.modules])"
    code = f"import sys; from posttrain_gui import cli; cli.main(['plans']); {loaded}"
    said = python(code)
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-1] == "[]"


def test_whoever_reads_only_the_beginning_gets_no_traceback() -> None:
    code = "import sys; from posttrain_gui.__main__ import main; sys.exit(main(['plans']))"
    with subprocess.Popen(
        [sys.executable, "-c", f"import sys; sys.stdin.readline(); {code}"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        program.stdout.close()  # the reader is gone before the first word is written
        program.stdout = None
        _, complaints = program.communicate(b"go\n")
    assert program.returncode == 0
    assert b"Traceback" not in complaints
    assert b"Exception" not in complaints


def test_a_program_without_a_console_works_silently() -> None:
    code = "import sys; sys.stdout = sys.stderr = None; from posttrain_gui import cli; sys.exit(cli.main(['rnu']))"
    said = python(code)
    assert (said.returncode, said.stdout, said.stderr) == (2, "", "")


def test_a_console_of_few_letters_gets_question_marks() -> None:
    code = (
        "import io, sys; sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='ascii');"
        "from posttrain_gui import cli; from posttrain_gui.terminal import screen;"
        "screen.speak_any_letter(); screen.result('84 → 88')"
    )
    said = python(code)
    assert (said.returncode, said.stdout) == (0, "84 ? 88\n")
