"""The pure functions behind the regularizers, tested against numbers worked out by hand."""
