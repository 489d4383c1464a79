"""The data folder: shown, chosen, moved, and found missing at the start."""
