"""Where the sample images come from."""
