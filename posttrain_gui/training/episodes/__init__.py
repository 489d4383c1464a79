"""Few-shot: training and judging by episodes."""
