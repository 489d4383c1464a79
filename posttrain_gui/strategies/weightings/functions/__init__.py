"""What the weightings compute with."""
