"""Parts of the Strategy step."""
