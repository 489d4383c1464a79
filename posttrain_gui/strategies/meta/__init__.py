"""Methods of few-shot learning: one file each, found by ``registry.methods()``; the arithmetic is in functions/."""
