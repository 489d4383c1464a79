"""Help: what a field means (F1), the guide, shortcuts, the doctor, about the program."""
