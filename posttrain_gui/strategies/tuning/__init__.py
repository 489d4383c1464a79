"""The ways of fine-tuning: which parameters are trained, and when. One file per method; light at module level."""
