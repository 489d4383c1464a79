"""The heavy machinery of the strategies; needs torch."""
