"""Parts of the History panel."""
