"""Several tasks learned together: one backbone, one head whose rows are divided among them."""
