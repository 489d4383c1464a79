"""Where the frozen program begins."""

from __future__ import annotations

import os
import signal
import sys

LIBRARIES = "LD_LIBRARY_PATH"
BEGIN_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"


def let_others_find_their_own_libraries() -> None:
    """Programs that this one starts (a browser, the doctor's) must not load the libraries of this folder.

    PyInstaller's beginning points the loader at them; it has read that when the process began.
    https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations
    This program itself, started by itself, needs them pointed out again; it does that where it is told to begin anew.
    """
    os.environ[BEGIN_ANEW] = "1"
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is None:
        os.environ.pop(LIBRARIES, None)
    else:
        os.environ[LIBRARIES] = before


if __name__ == "__main__":
    let_others_find_their_own_libraries()

    signal.signal(signal.SIGINT, signal.default_int_handler)  # frozen_beginning.py has taken it
    from posttrain_gui.__main__ import main

    sys.exit(main())
