"""Metrics, the comparison of before and after, and the verdict."""
