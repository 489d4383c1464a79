"""The torch loop and its machinery. Knows no choice by name."""
