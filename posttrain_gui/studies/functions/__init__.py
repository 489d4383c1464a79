"""Pure computations of the studies: scores of features, heads, draws of images, curves."""
