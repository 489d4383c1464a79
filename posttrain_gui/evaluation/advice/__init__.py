"""What to try next, derived from the numbers of a finished run. One rule, one file, one class in ``rules/``."""
