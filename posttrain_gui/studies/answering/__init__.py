"""The heavy part of answering: the model, and images through it."""
