"""What the Regularization panel is made of."""
