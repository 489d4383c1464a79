"""The heavy part of choosing images to be labelled next."""
