"""What keeps the model from overfitting: one file per regularizer."""
