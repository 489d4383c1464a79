"""Ways of weighing several tasks against one another: one choice a file."""
