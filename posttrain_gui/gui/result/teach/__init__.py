"""Parts of the page on which a run's model is taught new classes."""
