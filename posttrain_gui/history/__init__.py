"""Runs kept in the user data dir."""
