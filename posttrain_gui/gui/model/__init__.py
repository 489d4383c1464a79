"""Parts of the Model step."""
