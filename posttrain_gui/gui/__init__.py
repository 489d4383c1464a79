"""The window."""

from posttrain_gui.gui.none_guard import keep_none

keep_none()
