"""What the Data panel is made of."""
