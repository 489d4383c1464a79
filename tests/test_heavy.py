"""Loading torch: its libraries before its modules, and nothing that stands in the way."""

import subprocess
import sys
from pathlib import Path

import pytest

from posttrain_gui import heavy, shared_libraries


def test_what_is_loaded_already_is_left_alone() -> None:
    __import__("torch")
    assert shared_libraries.load_torch_libraries() == []


def test_a_torch_without_such_files_is_left_to_the_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(shared_libraries, "_folder", lambda: tmp_path)
    (tmp_path / shared_libraries.DEVICES[-1]).write_bytes(b"no library")
    assert shared_libraries.load_torch_libraries() == []
    (tmp_path / shared_libraries.GLOBAL).write_bytes(b"no library either")
    assert shared_libraries.load_torch_libraries() == []
    monkeypatch.setattr(shared_libraries, "_folder", lambda: None)
    assert shared_libraries.load_torch_libraries() == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there")
def test_the_libraries_come_before_torch_and_fit_it() -> None:
    code = """
        import sys
        from posttrain_gui.shared_libraries import load_torch_libraries
        loaded = load_torch_libraries()
        assert "torch" not in sys.modules and "libtorch_cpu.so" in loaded, loaded
        assert any("libtorch_cpu.so" in line for line in open("/proc/self/maps"))
    """
    lines = "\n".join(line.strip() for line in code.splitlines())
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def test_loading_is_over_also_when_it_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def broken() -> None:
        seen.append(heavy.loading())
        raise ImportError("libtorch.so")

    monkeypatch.setattr(heavy, "_whole", heavy.threading.Event())
    monkeypatch.setattr(heavy, "_import", broken)
    with pytest.raises(ImportError):
        heavy.load()
    assert seen == [True]
    assert not heavy.loading()
    assert not heavy.loaded()
    monkeypatch.setattr(heavy, "_import", lambda: None)
    heavy.load()
    assert heavy.loaded()
