"""The page that chooses the images of a folder to label next."""
