"""Parts of the Result panel."""
