"""Parts of the Train panel."""
