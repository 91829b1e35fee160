"""Packs: signed content that one body publishes and many show as their own: packed, vouched for, read again.

In: files, keys. Out: a pack's bytes, or what is in one, or why it is refused. Not here: which records go into a pack
(editing/packs/), how they join a site's own (model/packed.py).
"""
