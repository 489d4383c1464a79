"""A race of strategies under a time budget: many candidates compared on validation, one look at test for the winner."""
