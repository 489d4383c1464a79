"""Mixes of the weights before and after a run (WiSE-FT): rebuilt, measured, written."""
