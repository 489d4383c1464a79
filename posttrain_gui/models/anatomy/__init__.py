"""What is inside a network: its head, its stages, and a head made of class means."""
