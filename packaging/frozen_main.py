"""Where the frozen program begins."""

from __future__ import annotations

import os
import sys

LIBRARIES = "LD_LIBRARY_PATH"


def let_others_find_their_own_libraries() -> None:
    """Programs that this one starts (a browser, the doctor's) must not load the libraries of this folder.

    PyInstaller's beginning points the loader at them; it has read that when the process began.
    https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations
    """
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is None:
        os.environ.pop(LIBRARIES, None)
    else:
        os.environ[LIBRARIES] = before


if __name__ == "__main__":
    let_others_find_their_own_libraries()

    from posttrain_gui.__main__ import main

    sys.exit(main())
