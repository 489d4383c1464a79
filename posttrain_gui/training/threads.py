"""How many of OpenMP's threads each of our threads may use.

Every thread that calls torch gets a team of OpenMP threads of its own. The loop shall have all cores; a thread that
only
makes images ready needs one, or the two teams fight over the cores.
"""

from __future__ import annotations

import torch

_ALL = torch.get_num_threads()


def use_all() -> None:
    """The calling thread may use as many threads as torch chose at its start."""
    torch.set_num_threads(_ALL)


def use_one() -> None:
    """The calling thread computes alone."""
    torch.set_num_threads(1)
