"""posttrain-gui: make a trained image model better for your own images, and prove it."""

__version__ = "0.1.0"
