"""Where images come from, one file per source, and (in the subpackages) their care."""
