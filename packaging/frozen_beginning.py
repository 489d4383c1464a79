"""Runs before PyInstaller's own beginning in Python: Ctrl-C ends the program there, without a traceback.

``frozen_main.py`` gives it back to the program, which has an answer of its own.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_DFL)
