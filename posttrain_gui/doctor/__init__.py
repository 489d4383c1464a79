"""Whether what this program needs is there, and what to do where it is not.

Works without Qt, without torch and without a display: those are what it looks for. What can hang or crash (a library, a
driver, a display) is tried in a process of its own (:mod:`posttrain_gui.doctor.probing`).
"""

from posttrain_gui.doctor.examination import examine
from posttrain_gui.doctor.finding import Finding, as_text

__all__ = ["Finding", "as_text", "examine"]
