"""The improved model, for use elsewhere: one file per format."""
