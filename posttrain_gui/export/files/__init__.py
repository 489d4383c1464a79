"""The model file: safetensors plus a small JSON."""
