"""Where a trained model comes from: one file per source; the machinery lies in the subpackages."""
