"""The steps of the window, one file each."""
