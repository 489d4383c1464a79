"""Learning from labelled and unlabelled images together (FixMatch, Sohn et al. 2020, arXiv:2001.07685)."""
