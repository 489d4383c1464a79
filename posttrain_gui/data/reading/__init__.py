"""How images, folders, tables, archives and torchvision's sets are read."""
