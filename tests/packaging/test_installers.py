"""What of the installers for other systems can be said here: their texts fit each other and the program."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from posttrain_gui import __version__

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "packaging" / "macos"))
import bundle  # noqa: E402 - found by the line above

INNO = (REPOSITORY / "packaging" / "windows" / "posttrain-gui.iss").read_text(encoding="utf-8")


def test_macos_is_told_of_version_and_plans() -> None:
    papers = bundle.info_plist(__version__)
    assert papers["CFBundleShortVersionString"] == __version__
    assert papers["NSHighResolutionCapable"] is True
    assert papers["CFBundleDocumentTypes"][0]["CFBundleTypeIconFile"] == bundle.PLAN_ICON.name
    assert bundle.PLAN_ICON.is_file()
    assert not {"CFBundleExecutable", "CFBundleIconFile"} & set(papers)  # PyInstaller's own


def test_the_spec_gives_the_bundle_these_papers() -> None:
    spec = (REPOSITORY / "packaging" / "posttrain-gui.spec").read_text(encoding="utf-8")
    assert re.search(r"BUNDLE\(.*info_plist=bundle\.info_plist\(version\)", spec)
    assert bundle.info_plist(__version__)["CFBundleIdentifier"] == "org.posttrain.gui"


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_the_disk_image_script_says_what_is_missing(tmp_path: Path) -> None:
    script = tmp_path / "packaging" / "macos" / "make_dmg.sh"
    script.parent.mkdir(parents=True)
    (tmp_path / "dist").mkdir()
    shutil.copy(REPOSITORY / "packaging" / "macos" / "make_dmg.sh", script)
    told = subprocess.run(["sh", str(script), "0.1.0"], capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert "packaging/build.py" in told.stderr


def test_files_that_the_windows_installer_names_are_there() -> None:
    here = REPOSITORY / "packaging" / "windows"
    named = [name.replace("\\", "/") for name in re.findall(r'(?:Source: "|=)(\.\.\\[^"\n]+)', INNO)]
    assert len(named) >= 4
    for name in named:
        if "dist" not in name:
            assert (here / name).exists(), name


def test_the_windows_installer_asks_for_no_administrator_and_keeps_runs() -> None:
    assert "PrivilegesRequired=lowest" in INNO
    assert "ChangesAssociations=yes" in INNO
    assert "[UninstallDelete]" not in INNO


def test_the_windows_installer_speaks_both_languages() -> None:
    english = set(re.findall(r"^en\.(\w+)=", INNO, flags=re.MULTILINE))
    assert english == set(re.findall(r"^zh\.(\w+)=", INNO, flags=re.MULTILINE))
    assert english == {"Plan", "OpenPlans"}
