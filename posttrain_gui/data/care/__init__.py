"""Care of images: what each file holds, which pictures are the same, and a split that is fair."""
