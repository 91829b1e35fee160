"""Packs in an officer's hands: put together here, taken in there, taken anew when there is a new version.

In: sites, packs' files. Out: a pack's bytes, changed folders of packs/, words. Not here: what is in a pack's file
(packs/), how its records join a site's own (model/packed.py).
"""
