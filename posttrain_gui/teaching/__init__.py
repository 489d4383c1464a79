"""Teach a finished run's model new classes from a few images each, without a training run. No Qt."""
