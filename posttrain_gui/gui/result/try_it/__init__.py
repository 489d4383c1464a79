"""The page that asks a run's model about images of a person's own."""
