"""The program's entry in the menu of the system, and its file type, for people who installed it with pip.

One module a system; each offers ``add`` and ``remove``.
"""
