"""Fixtures of the desk's tests.

In: ground.py. Out: the same fixtures for every module here. Not here: what they make (ground.py).
"""

from .ground import ground, looked_at, window

__all__ = ["ground", "looked_at", "window"]
