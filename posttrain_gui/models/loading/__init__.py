"""How networks are built and how weights get into them."""
