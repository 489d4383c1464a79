"""Pictures of numbers: learning curves, confusion matrices, bars, intervals."""
