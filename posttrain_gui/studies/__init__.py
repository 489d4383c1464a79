"""Questions about images and models that need no run: which model to start from, what more labels would bring."""
