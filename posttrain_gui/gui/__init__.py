"""The window."""

from posttrain_gui.gui.immortals import keep_immortals

keep_immortals()
