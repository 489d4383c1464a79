"""The rules of the advisor, a file each."""
