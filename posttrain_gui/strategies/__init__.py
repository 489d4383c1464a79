"""How a model is adapted: one file per strategy."""
