"""Loa: one chain from official letter to duty, material, place and proof, built into a site.

In: nothing. Out: the version. Not here: anything else.
"""

__version__ = "0.1.0"
