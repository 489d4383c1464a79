"""The entry point; nothing but the order of start-up."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Starts the program.

    Args:
        argv: The words of the command line without the program's name; None takes the process's own.

    Returns:
        0 done, 1 the run failed, 2 bad input, 130 stopped by the user.
    """
    multiprocessing.freeze_support()  # first: in a frozen program every worker process passes through here
    try:
        from posttrain_gui import cli
    except KeyboardInterrupt:  # Ctrl-C while Python still reads the program
        sys.stderr.write("Stopped.\n")
        return 130
    return cli.main(argv)


if __name__ == "__main__":
    sys.exit(main())
